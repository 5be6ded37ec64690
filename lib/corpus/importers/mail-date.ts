const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322, section 3.3: "Tue, 5 Mar 2024 09:12:00 -0500"; the older zones that still occur are UTC's names. */
const MAIL_DATE = /(\d{1,2})\s{1,5}([A-Za-z]{3})[a-z]{0,6}\s{1,5}(\d{4})\s{1,5}(\d{2}):(\d{2})(?::(\d{2}))?(?:\s{1,5}(?:([+-]\d{2})(\d{2})|(GMT|UTC?|Z)))?/;

/** The date of a message as ISO 8601 with its own zone, because the day it names is the writer's; null when it is none. */
export function mailDate(written: string | null): string | null {
  const match = MAIL_DATE.exec(written ?? '');
  if (match === null) return null;
  const [, day = '', monthName = '', year = '', hour = '', minute = '', second = '00', zoneHour, zoneMinute = '', utc] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const zone = zoneHour !== undefined ? `${zoneHour}:${zoneMinute}` : utc !== undefined ? 'Z' : '';
  const whole = `${date}T${hour}:${minute}:${second}${zone}`;
  return month > 0 && !Number.isNaN(Date.parse(whole)) ? whole : null;
}
