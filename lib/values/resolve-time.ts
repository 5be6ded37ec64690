import { civil, DAY_MINUTES, dayNumber, monthStart, weekdayOf, type Anchor } from './calendar.ts';
import { feastDay } from './feasts.ts';
import type { TimeDistance, TimeValue } from './time.ts';
import { decadeDays, oneDay, seasonDays, shiftDays, type Days, type Direction } from './stretches.ts';
import { sideOf, type ShiftUnit, type TimeParts } from './time-parts.ts';

export type { Direction };

/**
 * Places parts on the calendar. Without an anchor whatever rests on publication stays open (`from` and `to` null).
 * An impossible date (31 June) is left open too.
 */
export function resolveTime(parts: TimeParts, anchor: Anchor | null, direction: Direction): TimeValue {
  const named = daysOf(parts, anchor, direction);
  const days = named && parts.offset ? moved(named, parts.offset) : named;
  const distance = parts.offset ? null : distanceOf(parts);
  // What is two days from a Monday was not written to be a Monday.
  const { weekday, month, day, year } = parts.offset ? { weekday: null, month: null, day: null, year: null } : parts.endYear === null ? parts : { ...parts, year: null };
  const made = ({ clock }: Pick<TimeParts, 'clock'>, from: number | null, to: number | null, granularity: TimeValue['granularity'], relative: boolean): TimeValue => {
    const { approximate, bound } = parts;
    const value: TimeValue = distance === null
      ? { weekday, month, day, year, clock, approximate, bound, from, to, granularity, relative }
      : { weekday, month, day, year, clock, approximate, bound, distance, from, to, granularity, relative };
    return parts.by === true ? { ...value, by: true } : value;
  };
  const finer = parts.daypart !== null ? 'daypart' : 'minute';
  if (!days) return made(parts, null, null, parts.clock ? finer : openGranularity(parts), isRelative(parts));
  const single = days.to - days.from === 1;
  if (parts.clock && single) {
    const start = days.from * DAY_MINUTES;
    // "overnight" belongs to the night that ends on the day named, or begins on it when a weekday says which.
    const back = parts.daypart === 'overnight' ? DAY_MINUTES : 0;
    const last = parts.daypart === 'overnight' && parts.weekday !== null ? start + 480 + DAY_MINUTES : start + parts.clock.to - back;
    return made(parts, start + parts.clock.from - back, last, finer, days.relative);
  }
  if (single && parts.portion !== null) {
    // "early Monday" is Monday's small hours up to mid-morning; "late Monday" runs on past midnight.
    const clock = parts.portion === 'early' ? { from: 0, to: 600 } : parts.portion === 'late' ? { from: 900, to: 1680 } : { from: 600, to: 960 };
    const start = days.from * DAY_MINUTES;
    return made({ clock }, start + clock.from, start + clock.to, 'daypart', days.relative);
  }
  const narrowed = narrow(days, parts, anchor);
  return made(parts, narrowed.from * DAY_MINUTES, narrowed.to * DAY_MINUTES, days.granularity, days.relative);
}

/** How many days "two weeks after" may be off, by unit: news round them. */
const OFFSET_SLACK: Readonly<Record<ShiftUnit, number>> = { day: 0, week: 3, weekend: 3, month: 15, year: 183, decade: 1830 };

function moved(days: Days, { by, unit }: NonNullable<TimeParts['offset']>): Days {
  const slack = OFFSET_SLACK[unit];
  const move = (at: number): number => {
    if (unit === 'day' || unit === 'week' || unit === 'weekend') return at + Math.round(by * (unit === 'day' ? 1 : 7));
    const { year, month, day } = civil(at);
    const months = month + Math.round(by * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120));
    return monthStart(year, months) + day - 1;
  };
  return { ...days, from: move(days.from) - slack, to: move(days.to) + slack };
}

/** "Last October" is told by its month, "last week" by nothing else. */
function distanceOf({ relativeDay, shift, month }: TimeParts): TimeDistance | null {
  if (relativeDay !== null) return { by: relativeDay, unit: 'day' };
  return month === null ? shift : null;
}

function isRelative(parts: TimeParts): boolean {
  return parts.relativeDay !== null || parts.shift !== null || parts.which !== null || parts.daypart === 'overnight';
}

function openGranularity(parts: TimeParts): TimeValue['granularity'] {
  if (parts.day !== null || parts.feast !== null || parts.weekday !== null || parts.relativeDay !== null) return 'day';
  if (parts.month !== null) return parts.week === null ? 'month' : 'week';
  if (parts.season !== null) return 'season';
  if (parts.quarter !== null) return 'quarter';
  if (parts.year !== null) return 'year';
  const unit = parts.shift?.unit;
  return unit === undefined || unit === 'day' ? 'day' : unit === 'weekend' ? 'week' : unit;
}

/** "early May", "mid-2020", "late last week"; "earlier this month" ends today, "later this year" begins today. */
function narrow(days: Days, parts: TimeParts, anchor: Anchor | null): { from: number; to: number } {
  const length = days.to - days.from;
  let { from, to } = days;
  // Halves rather than thirds, since "early" and "late" are used that freely; "mid" is the middle half.
  if (parts.portion === 'early') to = from + Math.ceil(length / 2);
  if (parts.portion === 'late') from = to - Math.ceil(length / 2);
  if (parts.portion === 'mid') [from, to] = [from + Math.floor(length / 4), to - Math.floor(length / 4)];
  if (anchor && parts.reach === 'within') [from, to] = from > anchor.day ? [anchor.day, to] : [from, Math.max(to, anchor.day)];
  if (anchor && parts.reach === 'beyond') [from, to] = from > anchor.day ? [from, to + (to - anchor.day)] : [from - beyondDays(parts, anchor.day - from), Math.min(to, decadesAgo(parts, anchor) ?? to)];
  if (anchor && parts.side === 'earlier') to = Math.max(from + 1, Math.min(to, anchor.day + 1));
  if (anchor && parts.side === 'later') from = Math.min(to - 1, Math.max(from, anchor.day));
  return { from, to };
}

/** Where "more than a decade ago" ends: with the year that lies so many decades back; null for other stretches. */
function decadesAgo({ shift }: TimeParts, { year }: Anchor): number | null {
  return shift?.unit === 'decade' && shift.by < 0 ? monthStart(year + Math.round(10 * shift.by) + 1, 1) : null;
}

/** How much longer ago "more than" may mean, in days: as long again, but of years and decades no more than one in four. */
function beyondDays({ shift }: TimeParts, ago: number): number {
  const isLong = shift?.unit === 'year' || shift?.unit === 'decade';
  return isLong ? Math.max(1, Math.round(Math.abs(shift.by * (shift.unit === 'year' ? 1 : 10)) / 4)) * 365 : ago;
}

function daysOf(parts: TimeParts, anchor: Anchor | null, direction: Direction): Days | null {
  if (parts.month !== null || parts.feast !== null) return monthDays(parts, anchor, direction);
  if (parts.day !== null) return anchor && dayOfMonth(parts.day, parts.weekday, anchor, direction);
  if (parts.season !== null) return seasonDays(parts, anchor, direction);
  if (parts.quarter !== null) {
    const year = parts.year;
    return year === null ? null : { from: monthStart(year, parts.quarter * 3 - 2), to: monthStart(year, parts.quarter * 3 + 1), granularity: 'quarter', relative: false };
  }
  if (parts.year !== null) return { from: monthStart(parts.year, 1), to: monthStart((parts.endYear ?? parts.year) + 1, 1), granularity: 'year', relative: false };
  if (parts.decade !== null) return { from: monthStart(parts.decade, 1), to: monthStart(parts.decade + (isCentury(parts.decade) ? 100 : 10), 1), granularity: 'decade', relative: false };
  if (!anchor) return null;
  if (parts.relativeDay !== null) return oneDay(anchor.day + parts.relativeDay);
  if (parts.weekday !== null && parts.shift?.unit === 'week') return oneDay(dayOfWeek(parts.weekday, parts.shift.by, anchor));
  if (parts.which === 'elsewhere') return null;
  if (parts.weekday !== null) return oneDay(weekdayDay(parts.weekday, parts.which, anchor, direction));
  if (parts.shift?.unit === 'decade' && parts.which !== null) return decadeDays(parts.which, anchor.year);
  if (parts.shift !== null) return shiftDays(parts.shift, anchor, direction);
  return parts.daypart === 'overnight' ? oneDay(anchor.day) : null;
}

/** "The 1800s" are a century; of "the 2000s" only ten years are over long enough to be told of. */
function isCentury(decade: number): boolean {
  return decade % 100 === 0 && decade < 2000;
}

/** "Tuesday of last week": weeks run from Monday to Sunday. */
function dayOfWeek(weekday: number, weeks: number, anchor: Anchor): number {
  const monday = anchor.day - ((anchor.weekday + 6) % 7) + 7 * weeks;
  return monday + ((weekday + 6) % 7);
}

/** The weekday of publication itself is that same day, except after "last" or "next". */
function weekdayDay(weekday: number, which: TimeParts['which'], anchor: Anchor, direction: Direction): number {
  const back = (anchor.weekday - weekday + 7) % 7;
  const ahead = (weekday - anchor.weekday + 7) % 7;
  if (which === 'latest') return anchor.day - (back === 0 ? 7 : back);
  if (which === 'coming') return anchor.day + (ahead === 0 ? 7 : ahead);
  // A day of the present week is called by its bare name; to writers whose week begins on Sunday, Sunday belongs to the next.
  if (which === 'last') return anchor.weekday === 0 ? anchor.day - (back === 0 ? 7 : back) : dayOfWeek(weekday, -1, anchor);
  if (which === 'next') return anchor.weekday === 0 ? anchor.day + (ahead === 0 ? 7 : ahead) : dayOfWeek(weekday, 1, anchor);
  const isAhead = direction === 'future' || (direction === 'nearest' && ahead < back) || (direction === 'unsaid' && ahead <= CLOSE_DAYS);
  return isAhead ? anchor.day + ahead : anchor.day - back;
}

/** A day of another week is seldom told by its bare name: "Tuesday" of a Monday's report is the next day where no verb says otherwise. */
const CLOSE_DAYS = 2;

/** Without a cue a date more than ten months back but less than two ahead is taken as ahead: nobody omits so old a year. */
const FAR_BACK_DAYS = 300;
const SOON_DAYS = 60;
/** The same of a future: "will be counted in full from April on", told in June. */
const FAR_AHEAD_DAYS = 270;

function monthDays(parts: TimeParts, anchor: Anchor | null, direction: Direction): Days | null {
  const { month, feast } = parts;
  const span = (year: number): { from: number; to: number } | null => {
    const at = feast && feastDay(feast, year);
    if (feast) return at === null ? null : { from: at, to: at + 1 };
    if (month === null) return null;
    if (parts.week !== null) return weekOfMonth(parts.week, year, month, parts.weekday);
    if (parts.day === null) return { from: monthStart(year, month), to: monthStart(year, month + 1) };
    const from = dayNumber(year, month, parts.day);
    const last = parts.endDay === null ? from : dayNumber(year, month, parts.endDay);
    return from === null || last === null ? null : { from, to: last + 1 };
  };
  const granularity = parts.week !== null && parts.weekday === null ? 'week' : parts.day === null && parts.week === null && feast === null ? 'month' : 'day';
  if (parts.year !== null) {
    const days = span(parts.year);
    return days && { ...days, granularity, relative: false };
  }
  if (!anchor) return null;
  const year = parts.shift?.unit === 'year' ? anchor.year + parts.shift.by : yearFor(span, parts, anchor, direction);
  const days = span(year);
  return days && { ...days, granularity, relative: true };
}

function yearFor(span: (year: number) => { from: number; to: number } | null, parts: TimeParts, anchor: Anchor, direction: Direction): number {
  const here = span(anchor.year);
  if (!here) return leapYear(span, anchor, direction);
  const begun = here.from <= anchor.day;
  const over = here.to <= anchor.day;
  if (sideOf(parts.which) < 0) return over ? anchor.year : anchor.year - 1;
  if (sideOf(parts.which) > 0) return begun ? anchor.year + 1 : anchor.year;
  if (parts.which === 'this') return anchor.year;
  if (direction === 'future') {
    // "The report will show that jobs were lost in March", told in April.
    const next = span(anchor.year + 1);
    const isFresh = parts.feast === null && next !== null && anchor.day - here.to < SOON_DAYS && next.from - anchor.day > FAR_AHEAD_DAYS;
    return over && !isFresh ? anchor.year + 1 : anchor.year;
  }
  if (direction === 'nearest') return nearestYear(span, anchor);
  // A day of slack: a report dated by the clock of another zone may speak of tomorrow's date as today.
  if (direction === 'past') return here.from <= anchor.day + 1 ? anchor.year : anchor.year - 1;
  if (here.from <= anchor.day + 1) {
    const next = span(anchor.year + 1);
    const soon = next !== null && next.from - anchor.day < SOON_DAYS;
    return soon && anchor.day - here.to > FAR_BACK_DAYS ? anchor.year + 1 : anchor.year;
  }
  const previous = span(anchor.year - 1);
  const old = previous !== null && anchor.day - previous.to > FAR_BACK_DAYS;
  return old && here.from - anchor.day < SOON_DAYS ? anchor.year : anchor.year - 1;
}

/** The 1st to the 7th, the 8th to the 14th …, or the last seven days; of these the weekday, if one is told. */
function weekOfMonth(week: number, year: number, month: number, weekday: number | null): { from: number; to: number } {
  const from = week < 0 ? monthStart(year, month + 1) - 7 : monthStart(year, month) + 7 * (week - 1);
  if (weekday === null) return { from, to: from + 7 };
  const day = from + ((weekday - weekdayOf(from) + 7) % 7);
  return { from: day, to: day + 1 };
}

/** For 29 February: the nearest year on that side that has one; the present year, which has none, if there is none at all. */
function leapYear(span: (year: number) => object | null, anchor: Anchor, direction: Direction): number {
  const sides = direction === 'future' ? [1] : direction === 'nearest' ? [-1, 1] : [-1];
  for (let by = 1; by <= 8; by += 1) for (const side of sides) if (span(anchor.year + side * by)) return anchor.year + side * by;
  return anchor.year;
}

/** "The 18th": the nearest one on that side; with a weekday ("Friday the 13th") the nearest that falls on it. */
function dayOfMonth(day: number, weekday: number | null, anchor: Anchor, direction: Direction): Days | null {
  const found: number[] = [];
  for (let by = -MOST_MONTHS; by <= MOST_MONTHS; by += 1) {
    const { year, month } = civil(monthStart(anchor.year, anchor.month + by));
    const at = dayNumber(year, month, day);
    if (at !== null && (weekday === null || weekdayOf(at) === weekday)) found.push(at);
  }
  const near = (some: readonly number[]): number | undefined => [...some].sort((a, b) => Math.abs(a - anchor.day) - Math.abs(b - anchor.day))[0];
  const best = near(found.filter((at) => (direction === 'future' ? at >= anchor.day : direction === 'nearest' || at <= anchor.day)));
  return best === undefined ? null : oneDay(best);
}

/** No day of a month stays away from a weekday for longer, but for the 29th to 31st. */
const MOST_MONTHS = 14;

/** The year in which the dates lie fewest days from the day of publication. */
function nearestYear(span: (year: number) => { from: number; to: number } | null, anchor: Anchor): number {
  const distance = (year: number): number => {
    const days = span(year);
    return days === null ? Infinity : Math.max(days.from - anchor.day, anchor.day - days.to, 0);
  };
  return [anchor.year - 1, anchor.year + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best), anchor.year);
}
