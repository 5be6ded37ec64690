import type { MovableFeast } from './feasts.ts';
import type { TimeDistance } from './time.ts';

/** What one time expression says, part by part, before it is placed on the calendar. */
export interface TimeParts {
  weekday: number | null;
  month: number | null;
  day: number | null;
  /** Last day of "June 18-19". */
  endDay: number | null;
  /** "The first week of May" 1, "the last week of May" -1. */
  week: number | null;
  year: number | null;
  /** Last year of "2011-2013" and "2019-20". */
  endYear: number | null;
  /** A feast that lies on another day in another year. */
  feast: MovableFeast | null;
  decade: number | null;
  /** Days from the day of publication: yesterday −1, today 0, tomorrow +1. */
  relativeDay: number | null;
  /** "last week" −1 of `week`; "two weeks ago" −2. */
  shift: { readonly by: number; readonly unit: ShiftUnit } | null;
  /** "two days after Christmas": how far from the stretch that the other parts name. */
  offset: { readonly by: number; readonly unit: ShiftUnit } | null;
  /**
   * "this", "next", "last" before a weekday, month, season. `latest` ("this past Monday") and `coming` are the nearest on
   * their side; `elsewhere` ("the following Monday") is counted from a day that is told elsewhere.
   */
  which: 'last' | 'latest' | 'this' | 'coming' | 'next' | 'elsewhere' | null;
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
  /** True where the bound was "by": the day itself is not too late. */
  by?: true;
  /** True where the words tell a time that is set for something: the year of what was done "by the end of it" is told elsewhere. */
  ahead?: true;
}

export type ShiftUnit = TimeDistance['unit'];

export function noParts(): TimeParts {
  return {
    weekday: null, month: null, day: null, endDay: null, week: null, year: null, endYear: null, feast: null, decade: null, relativeDay: null, shift: null, offset: null, which: null, season: null, quarter: null,
    clock: null, daypart: null, portion: null, side: null, reach: null, approximate: false, bound: null,
  };
}

/** True once any part that names a day, or a longer stretch, is there. */
export function hasDate(parts: TimeParts): boolean {
  return (
    parts.weekday !== null || parts.month !== null || parts.day !== null || parts.year !== null || parts.feast !== null || parts.decade !== null ||
    parts.relativeDay !== null || parts.shift !== null || parts.season !== null || parts.quarter !== null
  );
}

/** -1 for "last" and its like, 1 for "next" and its like, else 0. */
export function sideOf(which: TimeParts['which']): -1 | 0 | 1 {
  if (which === 'last' || which === 'latest') return -1;
  return which === 'next' || which === 'coming' ? 1 : 0;
}
