import type { TimeDistance } from './time.ts';

/** What one time expression says, part by part, before it is placed on the calendar. */
export interface TimeParts {
  weekday: number | null;
  month: number | null;
  day: number | null;
  /** Last day of "June 18-19". */
  endDay: number | null;
  year: number | null;
  decade: number | null;
  /** Days from the day of publication: yesterday −1, today 0, tomorrow +1. */
  relativeDay: number | null;
  /** "last week" −1 of `week`; "two weeks ago" −2. */
  shift: { readonly by: number; readonly unit: ShiftUnit } | null;
  /** "this", "next", "last" before a weekday, month, season. */
  which: 'last' | 'this' | 'next' | null;
  season: number | null;
  quarter: number | null;
  /** Minutes after midnight [from, to); `to` may run past 1,440 into the next day. */
  clock: { from: number; to: number } | null;
  daypart: 'morning' | 'afternoon' | 'evening' | 'night' | 'overnight' | 'other' | null;
  /** "early May", "late on Monday", "mid-2020", "earlier this month". */
  portion: 'early' | 'mid' | 'late' | null;
  /** "earlier this month", "later this year": within it, but before or after publication. */
  side: 'earlier' | 'later' | null;
  /** "Less than two weeks ago" lies between then and now, "more than a year ago" before then. */
  reach: 'within' | 'beyond' | null;
  approximate: boolean;
  bound: 'since' | 'until' | 'before' | 'after' | null;
}

export type ShiftUnit = TimeDistance['unit'];

export function noParts(): TimeParts {
  return {
    weekday: null, month: null, day: null, endDay: null, year: null, decade: null, relativeDay: null, shift: null, which: null, season: null, quarter: null,
    clock: null, daypart: null, portion: null, side: null, reach: null, approximate: false, bound: null,
  };
}

/** True once any part that names a day, or a longer stretch, is there. */
export function hasDate(parts: TimeParts): boolean {
  return (
    parts.weekday !== null || parts.month !== null || parts.day !== null || parts.year !== null || parts.decade !== null ||
    parts.relativeDay !== null || parts.shift !== null || parts.season !== null || parts.quarter !== null
  );
}
