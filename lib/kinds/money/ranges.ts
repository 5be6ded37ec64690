import type { Quantity } from '../../values/interval.ts';

/** So far apart two ends are not one that was rounded: $1.7 million is $1.72 million, $500,000 is not $628,000. */
const ROUNDING = 1.1;
/** A bound this far from the other figure's end was set for another sum. */
const OTHER_SUM = 1.25;

/** "$500,000 to $1.5 million" and "$628,000 to $1.7 million": each tells both of its ends, and they are not the same, though most of one lies in the other. */
export function areOtherRanges(a: Quantity, b: Quantity): boolean {
  return isRange(a) && isRange(b) && (areApart(a.interval.low, b.interval.low, ROUNDING) || areApart(a.interval.high, b.interval.high, ROUNDING));
}

/** "As much as $150,000" says nothing of "at least $50,000", nor of "$50,000 to $100,000": what lies in both is told by neither. */
export function areOfNoOneSum(a: Quantity, b: Quantity): boolean {
  return isCapOfOther(a, b) || isCapOfOther(b, a);
}

function isCapOfOther(cap: Quantity, other: Quantity): boolean {
  if (cap.precision !== 'bound' || !Number.isFinite(cap.interval.high)) return false;
  const isFloor = other.precision === 'bound' && other.interval.high === Infinity;
  return (isFloor || isRange(other)) && areApart(cap.interval.high, isFloor ? other.interval.low : other.interval.high, OTHER_SUM);
}

/** Two ends by the words themselves: "between $2 and $3 million". */
function isRange({ precision, interval: { low, high }, point, approximation }: Quantity): boolean {
  return precision === 'approximate' && low < high && (point === low || approximation === 'between');
}

function areApart(x: number, y: number, factor: number): boolean {
  return Math.max(x, y) > factor * Math.min(x, y);
}

/** "Nearly $5 million" is a figure, no limit. */
const NEARLY = /^(?:nearly|almost|just (?:under|over|below|above)|close to)$/;

/** "Those who earn less than $75,000", "all but those who earn more than $75,000": one limit, told from both sides. */
export function areSidesOfOneLimit(a: Quantity, b: Quantity): boolean {
  if ([a, b].some(({ approximation }) => approximation !== null && NEARLY.test(approximation))) return false;
  return a.precision === 'bound' && b.precision === 'bound' && a.point === b.point && (a.interval.high <= b.interval.low || b.interval.high <= a.interval.low);
}
