import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import { areOpposite, wordsAround } from './opposites.ts';
import type { AlignmentContext } from './pairs.ts';
import { areTrueSideBySide } from './side-by-side.ts';
import { areOfTwoMoments, isOfTrading } from './trading.ts';

/** Prices by their kind, and all figures of a session of trading by their sentence. */
export function isMomentary({ page, other }: AlignmentContext, kind: Kind, left: Claim, right: Claim): boolean {
  if (kind.isMomentary?.(left) === true || kind.isMomentary?.(right) === true) return true;
  return kind.fills === undefined && isOfTrading(page, left) && isOfTrading(other, right);
}

/**
 * Values true side by side, of two moments of a session or of other orders of magnitude, and figures of contrary deeds; what is said, and
 * where, may be the contrary of what another report says.
 */
export function areApart(context: AlignmentContext, kind: Kind, left: Claim, right: Claim): boolean {
  const { page, other } = context;
  if (areTrueSideBySide(page, other, kind, left, right)) return true;
  if (kind.areFarApart?.(left.value, right.value) === true) return true;
  if (isMomentary(context, kind, left, right) && areOfTwoMoments(page, other, left, right)) return true;
  return kind.fills === undefined && areOpposite(wordsAround(page, left), wordsAround(other, right));
}
