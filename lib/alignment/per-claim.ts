import type { Claim } from '../claims/claim.ts';
import type { Reading } from './reading.ts';

/**
 * A question asked of one claim of a report, answered once and kept for as long as the claim lives: a claim is held against
 * dozens of claims of dozens of reports.
 */
export function perClaim<V extends NonNullable<unknown> | null>(work: (reading: Reading, claim: Claim) => V): (reading: Reading, claim: Claim) => V {
  const known = new WeakMap<Claim, V>();
  return (reading, claim) => {
    const before = known.get(claim);
    if (before !== undefined) return before;
    const answer = work(reading, claim);
    known.set(claim, answer);
    return answer;
  };
}
