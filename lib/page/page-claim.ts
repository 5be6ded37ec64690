import type { Span } from '../text/span.ts';

/** Verdicts in falling strength: of several claims in one sentence, the first of these is shown. */
export const STRENGTH = ['differs', 'unstated', 'agrees', 'unmatched'] as const;
export type PageVerdict = (typeof STRENGTH)[number];

/** Words in a sentence of the page. Offsets in `title + "\n\n" + text`. */
export interface PageMark extends Span {
  readonly id: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** What painting needs to know of a claim. */
export interface PageClaim extends PageMark {
  readonly verdict: PageVerdict;
}

/**
 * The claims to show: at most one a sentence, the strongest, and of equally strong ones the first; none that is `unmatched`.
 * In order of the text.
 */
export function shownClaims<C extends PageClaim>(claims: readonly C[]): C[] {
  const bySentence = new Map<number, C>();
  for (const claim of claims) {
    if (claim.verdict === 'unmatched') continue;
    const other = bySentence.get(claim.sentenceStart);
    if (other === undefined || isStronger(claim, other)) bySentence.set(claim.sentenceStart, claim);
  }
  return [...bySentence.values()].sort((a, b) => a.start - b.start);
}

function isStronger(a: PageClaim, b: PageClaim): boolean {
  const difference = STRENGTH.indexOf(a.verdict) - STRENGTH.indexOf(b.verdict);
  return difference < 0 || (difference === 0 && a.start < b.start);
}
