import type { ClaimPair } from '../alignment/pairs.ts';
import type { Claim } from '../claims/claim.ts';

/**
 * The settled agreements on other details that stand in the sentences of two claims or beside them: what ties the two sentences.
 *
 * @param settled agreements of the two reports
 */
export function agreedBeside(settled: readonly ClaimPair[], left: Claim, right: Claim): ClaimPair[] {
  return settled.filter((pair) => pair.left !== left && pair.right !== right && areBeside(pair.left, left) && areBeside(pair.right, right));
}

function areBeside(one: Claim, other: Claim): boolean {
  return Math.abs(one.sentence - other.sentence) <= 1;
}
