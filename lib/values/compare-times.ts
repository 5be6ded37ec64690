import { DAY_MINUTES, weekdayOf } from './calendar.ts';
import { formatTime } from './format-time.ts';
import type { TimeDistance, TimeValue } from './time.ts';

/** Outcome of comparing two times; structurally the `Comparison` of kinds. */
export interface TimeComparison {
  readonly outcome: 'same' | 'compatible' | 'different' | 'incomparable';
  readonly reason: { readonly key: string; readonly args: readonly string[] };
}

/**
 * Compares when two reports say something happened. Symmetric in its outcome.
 * `same`: the same stretch of time as far as the words tell. `compatible`: one lies within, or overlaps, the other at
 * their granularities. `different`: they exclude each other. `incomparable`: they say different things about the time
 * (a clock time and a date), or a limit ("since", "by") leaves it open.
 */
export function compareTimes(a: TimeValue, b: TimeValue): TimeComparison {
  const outcome = outcomeOf(a, b);
  const key =
    outcome === 'same' ? 'reason_same_time' : outcome === 'compatible' ? 'reason_time_within' : outcome === 'different' ? 'reason_different_time' : 'reason_time_incomparable';
  return { outcome, reason: { key, args: [formatTime(a), formatTime(b)] } };
}

/** {@link compareTimes} without the words, for aligning events: can both be the time of one event? */
export function timesCompatible(a: TimeValue, b: TimeValue): 'yes' | 'no' | 'unknown' {
  const outcome = outcomeOf(a, b);
  return outcome === 'different' ? 'no' : outcome === 'incomparable' ? 'unknown' : 'yes';
}

function outcomeOf(a: TimeValue, b: TimeValue): TimeComparison['outcome'] {
  const outcome = placedOutcome(a, b);
  // From which day "a day after" is counted is a guess at best.
  return outcome === 'different' && (a.apart !== undefined || b.apart !== undefined) ? 'incomparable' : outcome;
}

function placedOutcome(a: TimeValue, b: TimeValue): TimeComparison['outcome'] {
  if (equal(a, b)) return 'same';
  const core = coreOutcome(a, b);
  if (a.bound === b.bound) return a.bound === null || core === 'same' ? core : core === 'different' ? 'incomparable' : core;
  // A limit against a time: only exclusion, or the limit's own day, says anything.
  if (isAnchored(a) && isAnchored(b) && !overlap(widened(a), widened(b))) return 'different';
  return core === 'same' || core === 'compatible' ? 'compatible' : 'incomparable';
}

function coreOutcome(a: TimeValue, b: TimeValue): TimeComparison['outcome'] {
  return isAnchored(a) && isAnchored(b) ? anchoredOutcome(a, b) : openOutcome(a, b);
}

type Anchored = TimeValue & { readonly from: number; readonly to: number };

function isAnchored(value: TimeValue): value is Anchored {
  return value.from !== null && value.to !== null;
}

function equal(a: TimeValue, b: TimeValue): boolean {
  if (a.from !== b.from || a.to !== b.to || a.bound !== b.bound) return false;
  if (a.from !== null) return true;
  return sameDistance(a.distance, b.distance) && sameDistance(a.apart, b.apart) && a.weekday === b.weekday && a.month === b.month && a.day === b.day && a.year === b.year && a.clock?.from === b.clock?.from && a.clock?.to === b.clock?.to;
}

function sameDistance(a: TimeDistance | undefined, b: TimeDistance | undefined): boolean {
  return a?.by === b?.by && a?.unit === b?.unit;
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

function widened(value: Anchored): { from: number; to: number } {
  if (value.bound === 'since' || value.bound === 'after') return { from: value.from, to: Infinity };
  if (value.bound === 'until' || value.bound === 'before') return { from: -Infinity, to: value.to };
  return value;
}

function anchoredOutcome(a: Anchored, b: Anchored): TimeComparison['outcome'] {
  if (overlap(a, b)) return spillsOver(a, b) || spillsOver(b, a) ? 'incomparable' : 'compatible';
  // "today" and "last night" rest on the day of publication alone, which may be a day off in another time zone.
  if ((isDeictic(a) || isDeictic(b)) && gap(a, b) <= DAY_MINUTES) return 'incomparable';
  return 'different';
}

/** "Sunday night" runs into Monday's small hours; that alone does not make it Monday. */
function spillsOver(night: Anchored, day: Anchored): boolean {
  if (night.granularity !== 'daypart' || day.granularity !== 'day' || night.clock === null || night.clock.to <= DAY_MINUTES) return false;
  // "overnight" belongs to both days.
  if (night.clock.to > 1800) return false;
  return Math.floor(night.from / DAY_MINUTES) < Math.floor(day.from / DAY_MINUTES);
}

function isDeictic(value: TimeValue): boolean {
  return value.relative && value.weekday === null && value.month === null && (value.granularity === 'day' || value.granularity === 'daypart' || value.granularity === 'minute');
}

/** In multiples of the longer of the two stretches: days are mistaken for the next but one, years for one near by. */
const NEAR = 3;
const HOUR = 60;

/** Hours and parts of a day are given beside days. */
function grainOf({ granularity }: TimeValue): string {
  return granularity === 'minute' || granularity === 'daypart' ? 'day' : granularity;
}

/** Whether two times that differ lie as near to each other as two reports' times of one event do. */
export function areNearTimes(a: TimeValue, b: TimeValue): boolean {
  if (!isAnchored(a) || !isAnchored(b) || grainOf(a) !== grainOf(b)) return false;
  return gap(a, b) <= NEAR * Math.max(a.to - a.from, b.to - b.from, HOUR);
}

function gap(a: Anchored, b: Anchored): number {
  return Math.max(a.from - b.to, b.from - a.to);
}

/** At least one side is not on the calendar: compare what was written, part by part. */
function openOutcome(a: TimeValue, b: TimeValue): TimeComparison['outcome'] {
  const dates = [
    part(a.year ?? anchoredYear(a), b.year ?? anchoredYear(b)),
    part(monthOf(a), monthOf(b)),
    part(dayOf(a), dayOf(b)),
    weekdays(a, b),
  ];
  if (dates.includes('different')) return 'different';
  // "Last week" of an undated report is last week of another; of anything else it says nothing.
  if (a.distance !== undefined || b.distance !== undefined) dates.push(sameDistance(a.distance, b.distance) ? 'same' : 'unknown');
  const clocks = clockOutcome(a, b);
  if (clocks === 'different') return 'different';
  const sameDate = dates.includes('same');
  if (sameDate || clocks === 'same') {
    const bare = a.granularity === b.granularity && (clocks === 'same' || (a.clock === null && b.clock === null));
    return bare && sameDate ? 'same' : 'compatible';
  }
  return 'incomparable';
}

function part(a: number | null, b: number | null): 'same' | 'different' | 'unknown' {
  return a === null || b === null ? 'unknown' : a === b ? 'same' : 'different';
}

function dateOf(value: TimeValue): Date | null {
  return isAnchored(value) && value.to - value.from <= DAY_MINUTES ? new Date(Math.floor(value.from / DAY_MINUTES) * 86_400_000) : null;
}

function anchoredYear(value: TimeValue): number | null {
  return dateOf(value)?.getUTCFullYear() ?? null;
}

function monthOf(value: TimeValue): number | null {
  const date = dateOf(value);
  return value.month ?? (date ? date.getUTCMonth() + 1 : null);
}

function dayOf(value: TimeValue): number | null {
  return value.day ?? dateOf(value)?.getUTCDate() ?? null;
}

/** Weekdays covered by an anchored time of at most two days, or the one written. */
function weekdaysOf(value: TimeValue): readonly number[] | null {
  if (value.weekday !== null) return [value.weekday];
  if (!isAnchored(value) || value.to - value.from > 2 * DAY_MINUTES) return null;
  const first = Math.floor(value.from / DAY_MINUTES);
  const last = Math.floor((value.to - 1) / DAY_MINUTES);
  return first === last ? [weekdayOf(first)] : [weekdayOf(first), weekdayOf(last)];
}

function weekdays(a: TimeValue, b: TimeValue): 'same' | 'different' | 'unknown' {
  const [left, right] = [weekdaysOf(a), weekdaysOf(b)];
  if (!left || !right) return 'unknown';
  return left.some((day) => right.includes(day)) ? 'same' : 'different';
}

/** Clock times meet on the circle of the day: 23:50 to 00:20 overlaps midnight. */
function clockOutcome(a: TimeValue, b: TimeValue): 'same' | 'different' | 'unknown' {
  if (!a.clock || !b.clock || (a.bound !== null && b.bound === null) || (b.bound !== null && a.bound === null)) return 'unknown';
  for (const turn of [-DAY_MINUTES, 0, DAY_MINUTES]) {
    if (overlap({ from: a.clock.from + turn, to: a.clock.to + turn }, b.clock)) return 'same';
  }
  return 'different';
}
