/** A stretch named by its distance from the day of the report; 0 is the present one ("this week"). */
export interface TimeDistance {
  readonly by: number;
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade';
}

/**
 * When something happened, as far as the words and `publishedAt` tell.
 *
 * Local wall-clock times are used throughout (news texts seldom name a zone): instants are minutes since
 * 1970-01-01T00:00 of the local calendar of the report.
 */
export interface TimeValue {
  /** Interval in local minutes since the epoch, end-exclusive; null when it could not be anchored ("Sunday" in an undated report). */
  readonly from: number | null;
  readonly to: number | null;
  readonly granularity: 'minute' | 'daypart' | 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade';
  /** 0 Sunday … 6 Saturday, when a weekday was written. */
  readonly weekday: number | null;
  /** Calendar parts as written, for matching without an anchor: month 1–12, day 1–31, year. */
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  /** Minutes after midnight [from, to) when a clock time or part of day was written ("about 2 a.m.", "overnight"). */
  readonly clock: { readonly from: number; readonly to: number } | null;
  readonly approximate: boolean;
  /** `bound` of "since", "before", "until", "by", "after", when one is written. */
  readonly bound: 'since' | 'until' | 'before' | 'after' | null;
  /** True where a bound `before` was written "by": the day or year itself is not too late. */
  readonly by?: true;
  /** True when the value rests on publishedAt ("yesterday", "last month", "Sunday"). */
  readonly relative: boolean;
  /** Zone of the clock, where one is named: `gmt`, `eastern`, `local`. Reports that name none mean that of the place. */
  readonly zone?: string;
  /** A year by which books are kept, which begins in any month of the calendar: `from` and `to` are those of the calendar year of that number. */
  readonly fiscal?: true;
  /** How far from the day of the report it lies by its own words, in `unit`: "yesterday" −1 day, "next year" 1 year. */
  readonly distance?: TimeDistance;
  /** How far from another event it lies, whose day may not be known: "the day after the raid" 1 day, "a month before" −1 month. */
  readonly apart?: TimeDistance;
}
