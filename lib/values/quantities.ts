import type { Interval, Quantity } from './interval.ts';

/** Outcome of comparing two quantities of one unit; structurally the `Comparison` of kinds. */
export interface QuantityComparison {
  readonly outcome: 'same' | 'compatible' | 'different' | 'incomparable';
  readonly reason: { readonly key: string; readonly args: readonly string[] };
}

/** Relative difference below which two numbers are one: conversions are exact to far more digits. */
const EPSILON = 1e-9;
/**
 * "More than 100" is not said of 5,000, nor "up to 100" of 3: beyond this factor from the number named a limit still
 * holds in logic, but says nothing about the other figure.
 */
const BOUND_REACH = 3;
/** Loose words ("dozens", "several") exclude a number only when it is this many times outside their range. */
const VAGUE_REACH = 5;

/** Numbers up to ten turn up by chance in any two reports. */
const LAST_COMMON = 10;

/** "23", "1,150", "62.2", but not "8", "20", "300" or "2.5": a number that nobody gives by chance or by rounding. */
export function isUnround(value: number): boolean {
  return value > LAST_COMMON ? /[1-9].*[1-9]/.test(String(Math.round(value * 100) / 100)) : !Number.isInteger(value * 4);
}

/**
 * Whether two quantities, converted to one base unit beforehand, can be wordings of the same figure: do their intervals
 * overlap? Symmetric in its outcome, and `same` for equal values.
 *
 * @param words how each is told to the reader, as arguments of the reason
 */
export function compareQuantities(a: Quantity, b: Quantity, words: readonly [string, string]): QuantityComparison {
  const result = (outcome: QuantityComparison['outcome'], key: string, args: readonly string[] = words): QuantityComparison => ({ outcome, reason: { key, args } });
  if (equalIntervals(a.interval, b.interval)) return result('same', 'reason_same');
  const looser = isLooser(a, b) ? a : b;
  const args = looser === a ? [words[1], words[0]] : words;
  if (a.point !== null && b.point !== null && near(a.point, b.point) && !(a.precision === 'bound' && b.precision === 'bound')) {
    // "nearly 50" and a plain "50" name the same number; one writer was only more careful.
    return result('compatible', a.precision === b.precision ? 'reason_same' : 'reason_within_approximation', args);
  }
  if (overlap(a.interval, b.interval)) {
    if (farBeyond(a, b) || farBeyond(b, a)) return result('incomparable', 'reason_bound_far');
    if (a.precision === 'bound' || b.precision === 'bound') return result('compatible', 'reason_bound_holds', args);
    if (a.precision === 'rounded' && b.precision !== 'approximate' && b.precision !== 'vague') return result('compatible', 'reason_rounding', args);
    if (b.precision === 'rounded' && a.precision === 'exact') return result('compatible', 'reason_rounding', args);
    return result('compatible', 'reason_within_approximation', args);
  }
  if ((a.precision === 'vague' || b.precision === 'vague') && apart(a.interval, b.interval) < VAGUE_REACH) return result('incomparable', 'reason_vague');
  return result('different', 'reason_different_value');
}

function near(a: number, b: number): boolean {
  // An open end is near nothing but itself; without this, infinity would be within any tolerance of everything.
  return a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a), Math.abs(b)));
}

function equalIntervals(a: Interval, b: Interval): boolean {
  const ends = (x: number, y: number): boolean => x === y || near(x, y);
  return ends(a.low, b.low) && ends(a.high, b.high) && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

function overlap(a: Interval, b: Interval): boolean {
  return meets(a, b) && meets(b, a);
}

/** `a` begins before `b` ends. */
function meets(a: Interval, b: Interval): boolean {
  if (a.low !== b.high && near(a.low, b.high)) return !a.lowOpen && !b.highOpen;
  return a.low < b.high || (a.low === b.high && !a.lowOpen && !b.highOpen);
}

function isLooser(a: Quantity, b: Quantity): boolean {
  const width = ({ interval }: Quantity): number => interval.high - interval.low;
  return width(a) > width(b);
}

function farBeyond(bound: Quantity, other: Quantity): boolean {
  if (bound.precision !== 'bound' || bound.point === null) return false;
  const named = other.point ?? (Number.isFinite(other.interval.high) ? (other.interval.low + other.interval.high) / 2 : other.interval.low);
  if (bound.interval.high === Infinity) return named > bound.point * BOUND_REACH;
  return bound.interval.low === 0 && named * BOUND_REACH < bound.point;
}

/** How many times the lower one's top goes into the higher one's bottom. */
function apart(a: Interval, b: Interval): number {
  const [lower, higher] = a.high <= b.low ? [a, b] : [b, a];
  return lower.high <= 0 ? Infinity : higher.low / lower.high;
}

/** No two reports of one thing give figures that are this many times apart, unless one copied the other's sentence wrongly. */
const FAR = 8;

/**
 * Whether the two are of other orders of magnitude: 4 and 1,400.
 *
 * @param least what counts as the least figure: of people nothing and a few are near, of money 12 cents and two dollars are far
 */
export function areFarApart(a: Quantity, b: Quantity, least: number): boolean {
  const [less, more] = a.interval.high <= b.interval.low ? [a.interval, b.interval] : [b.interval, a.interval];
  return more.low > FAR * Math.max(less.high, least);
}

/** What two reports of one thing take it to be seldom differs by more than this factor: six and seven hurt, 28 and 38 seconds. */
const NEAR = 1.4;

/** Whether the two differ, but by no more than counts, estimates and memories of one thing do. */
export function areNear(a: Quantity, b: Quantity): boolean {
  return apart(a.interval, b.interval) <= NEAR;
}
