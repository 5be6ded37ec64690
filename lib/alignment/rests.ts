import type { Claim } from '../claims/claim.ts';
import { SMALL_NUMBERS } from '../values/number-words.ts';
import { perClaim } from './per-claim.ts';
import type { Reading } from './reading.ts';

/** Characters before and behind a number in which it is told that it is a rest or a part. */
const REACH = 40;

const REST_BEFORE = /\b(?:the|its|their|her|his) (?:other|remaining)\s+$/i;
const REST = /^(?:the )?(?:other|remaining)\b/i;
const HURT = '(?:shot|killed|injured|wounded|hurt|dead|arrested|detained|charged|rescued|hospitali[sz]ed|missing|infected|displaced|stabbed)';
/** "*Three* of those shot worked nights": how many were shot is another number. */
const OF_THOSE = new RegExp(`\\bof (?:those|the) ${HURT}\\b`, 'i');
const OF_THOSE_BEHIND = new RegExp(`^\\s*${OF_THOSE.source}`, 'i');
const PART_BEFORE = new RegExp(`\\b(?:\\d+|${[...SMALL_NUMBERS.keys()].join('|')}|some|most|many|half|rest|all but \\w+) of (?:the|its|their|his|her)\\s+$`, 'i');
const PREDICATE = /^\s*(?:had|have|has|were|was|are|is|did|will|would|could|got|went|came)\b/i;

/**
 * Whether one of two numbers tells the rest ("the other six were cut by glass"), a part of those hurt ("three of those shot worked
 * nights") or the whole beside a part ("nine of the 20 were burnt"), and the other does not: they count different people.
 */
export function areRestAndWhole(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  return roleOf(page, left) !== roleOf(other, right);
}

const roleOf = perClaim(({ text }: Reading, { start, end, text: own }: Claim): 'rest' | 'part' | 'whole' | null => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (REST_BEFORE.test(before) || (REST.test(own) && /\b(?:the|its|their)\s+$/i.test(before))) return 'rest';
  if (OF_THOSE.test(own) || OF_THOSE_BEHIND.test(behind)) return 'part';
  return PART_BEFORE.test(before) && PREDICATE.test(behind) ? 'whole' : null;
});
