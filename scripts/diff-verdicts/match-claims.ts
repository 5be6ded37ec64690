import type { OutputClaim } from './read-output.ts';

/** The same claim before and after; null where it is not there. */
export interface ClaimPair {
  readonly before: OutputClaim | null;
  readonly after: OutputClaim | null;
}

/**
 * Pairs the claims of one article: by kind, words and sentence, the first of like ones with the first; what is left, by
 * kind and overlapping words, since a rule may read more or fewer words of the same detail. In order of the text.
 */
export function matchClaims(before: readonly OutputClaim[], after: readonly OutputClaim[]): ClaimPair[] {
  const left = new Set(after);
  const take = (isIt: (one: OutputClaim) => boolean): OutputClaim | null => {
    const found = [...left].find(isIt) ?? null;
    if (found) left.delete(found);
    return found;
  };
  const exact = new Map(before.map((claim) => [claim, take((one) => key(one) === key(claim))]));
  const pairs = before.map((claim): ClaimPair => ({ before: claim, after: exact.get(claim) ?? take((one) => overlaps(one, claim)) }));
  const all = [...pairs, ...[...left].map((claim): ClaimPair => ({ before: null, after: claim }))];
  return all.sort((a, b) => startOf(a) - startOf(b));
}

function key({ kind, text, sentence }: OutputClaim): string {
  return JSON.stringify([kind, text, sentence]);
}

function overlaps(a: OutputClaim, b: OutputClaim): boolean {
  return a.kind === b.kind && a.start < b.end && b.start < a.end;
}

function startOf({ before, after }: ClaimPair): number {
  return (before ?? after)?.start ?? 0;
}
