import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import type { TimeValue } from '../values/time.ts';
import { perClaim } from './per-claim.ts';
import { claimsBySentence, type Reading } from './reading.ts';

/** In minutes: what is told of so long before its report is of another event than what is told of these days. */
const LONG_AGO = 60 * 1440;
const THESE_DAYS = 14 * 1440;

/**
 * Whether one of two tolls stands in a sentence whose every date is long past, and the other one in a sentence of these days: "the fire
 * that killed nine in 2011" and "two were killed on Sunday" are two fires.
 */
export function areNowAndLongAgo(page: Reading, other: Reading, kind: Kind, left: Claim, right: Claim): boolean {
  if (kind.tellsWhole?.(left.value) !== true || !kind.tellsWhole(right.value)) return false;
  const [ours, theirs] = [timesOf(page, left), timesOf(other, right)];
  return ours !== null && theirs !== null && ours !== theirs;
}

/** When the dates beside a toll lie; null where there is none, or they are neither. */
const timesOf = perClaim((reading: Reading, { sentence }: Claim): 'now' | 'long ago' | null => {
  const { day } = reading;
  if (day === null) return null;
  const dates = (claimsBySentence(reading).get(sentence) ?? []).flatMap(({ kind, value }) => (kind === 'date' ? [value as TimeValue] : []));
  if (dates.length === 0) return null;
  if (dates.every(({ to }) => to !== null && to < day * 1440 - LONG_AGO)) return 'long ago';
  return dates.some(({ from, to }) => from !== null && to !== null && to >= day * 1440 - THESE_DAYS && from <= day * 1440 + THESE_DAYS && to - from <= THESE_DAYS) ? 'now' : null;
});
