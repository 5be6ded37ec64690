/** Civil calendar arithmetic in local minutes since 1970-01-01T00:00, as {@link TimeValue} counts them. */

export const DAY_MINUTES = 1440;

/** The moment of publication as written: day number since the epoch, and the minute of that day if a time was given. */
export interface Anchor {
  readonly day: number;
  readonly minute: number | null;
  readonly year: number;
  readonly month: number;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number;
}

/** Day number of a calendar date, or null when there is no such day (31 June). Months are 1–12. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return monthStart(year, month) + day - 1;
}

/** Day number of the first of a month; `month` may lie outside 1–12 and carries into the year. */
export function monthStart(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / 86_400_000;
}

export function daysInMonth(year: number, month: number): number {
  return monthStart(year, month + 1) - monthStart(year, month);
}

/** Weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Year, month and day of a day number. */
export function civil(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Reads an ISO 8601 date or date-time. The zone is not applied: the wall clock of the report is what its "today" means.
 * Null for anything else, or for no date.
 */
export function anchorOf(publishedAt: string | null): Anchor | null {
  const match = publishedAt ? /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(publishedAt) : null;
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const day = dayNumber(year, month, Number(match[3]));
  if (day === null) return null;
  const minute = match[4] === undefined ? null : Number(match[4]) * 60 + Number(match[5]);
  return { day, minute, year, month, weekday: weekdayOf(day) };
}
