import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import { areOfTwoOccasions } from './occasions.ts';
import { areOfficesLeft } from './offices-left.ts';
import { areOpposite, wordsAround } from './opposites.ts';
import type { AlignmentContext } from './pairs.ts';
import { perClaim } from './per-claim.ts';
import { areHeldAndToCome, areOfTwoSubsets } from './subsets.ts';
import { areOfTwoStretches, isOfTrading } from './trading.ts';
import { areOfTwoFirms } from './two-firms.ts';

/** Prices by their kind, and all figures of a session of trading by their sentence. */
export function isMomentary({ page, other }: AlignmentContext, kind: Kind, left: Claim, right: Claim): boolean {
  if (kind.isMomentary?.(left) === true || kind.isMomentary?.(right) === true) return true;
  return kind.fills === undefined && isOfTrading(page, left) && isOfTrading(other, right);
}

const ONE_OF = /\bone of (?:just|only) $/i;
const ONE_OF_REACH = 16;

/** "She is one of only three pilots to have landed there": how many are like her, not how many did what is reported. */
const isOneOf = perClaim(({ text }, { start }) => ONE_OF.test(text.slice(Math.max(0, start - ONE_OF_REACH), start)));

/** Figures of contrary deeds, and days of two occasions; what is said, and where, may be the contrary of what another report says. */
export function areApart({ page, other }: AlignmentContext, kind: Kind, left: Claim, right: Claim): boolean {
  if (kind.fills === 'time') return areOfTwoOccasions(page, other, left, right);
  if (kind.fills === undefined && (isOneOf(page, left) !== isOneOf(other, right) || areOfTwoStretches(page, other, left, right) || areOfTwoSubsets(page, other, left, right) || areOfTwoFirms(page, other, left, right) || areHeldAndToCome(page, other, left, right) || areOfficesLeft(page, other, left, right))) return true;
  return kind.areFarApart?.(left.value, right.value) === true || (kind.fills === undefined && areOpposite(wordsAround(page, left), wordsAround(other, right)));
}
