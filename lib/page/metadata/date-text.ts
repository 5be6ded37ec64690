/** Dates as pages write them in attributes and bylines, made ISO 8601 without touching their zone. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/i;
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? ${MONTH}\.?,? (\d{4})\b`, 'i');
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'i');
const CLOCK = /\b(\d{1,2}):(\d{2})(?::\d{2})?(?: ?([ap])\.?m\b\.?)?(?: ?(GMT|UTC|Z|[+-]\d{2}:?\d{2}))?/i;

/** No web page is older; one dated further ahead than tomorrow is mistaken. */
const FIRST_YEAR = 1990;

/**
 * ISO 8601 of a date written in ISO 8601 (loosely), in compact form (`20230618`) or in English (`18 June 2023 14:05 GMT`,
 * `June 18, 2023`), with the zone as given; null when it is none of these, or no day of the calendar. Numbers-only forms such as
 * 6/8/2023 are refused: nobody can tell the day from the month.
 */
export function isoDate(raw: string): string | null {
  const text = raw.trim().replace(/\s+/g, ' ').slice(0, 200);
  const numeric = ISO.exec(text) ?? COMPACT.exec(text);
  if (numeric !== null) {
    const [, year, month, day, hour, minute, second, zone] = numeric;
    return compose(Number(year), Number(month), Number(day), clockOf(hour, minute, second), zoneOf(zone));
  }
  return writtenDate(text);
}

/** The first date written out in English in a text, with a time of day that follows it closely. */
export function writtenDate(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const useDayFirst = dayFirst !== null && (monthFirst === null || dayFirst.index <= monthFirst.index);
  const match = useDayFirst ? dayFirst : monthFirst;
  if (match === null) return null;
  const [month, day] = useDayFirst ? [match[2], match[1]] : [match[1], match[2]];
  const monthNumber = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  const after = text.slice(match.index + match[0].length).slice(0, 30);
  const clock = CLOCK.exec(after);
  const half = clock?.[3]?.toLowerCase();
  const hour = clock === null ? undefined : String((Number(clock[1]) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0));
  return compose(Number(match[3]), monthNumber, Number(day), clockOf(hour, clock?.[2], undefined), zoneOf(clock?.[4]));
}

const two = (n: number): string => String(n).padStart(2, '0');

function clockOf(hour: string | undefined, minute: string | undefined, second: string | undefined): string | null {
  if (hour === undefined || minute === undefined) return null;
  const [h, m, s] = [Number(hour), Number(minute), Number(second ?? '0')];
  return h > 23 || m > 59 || s > 59 ? null : `T${two(h)}:${two(m)}:${two(s)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0] ?? '+'}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function compose(year: number, month: number, day: number, clock: string | null, zone: string): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < FIRST_YEAR || time > Date.now() + 2 * 86_400_000) return null;
  return `${year}-${two(month)}-${two(day)}${clock === null ? '' : `${clock}${zone}`}`;
}
