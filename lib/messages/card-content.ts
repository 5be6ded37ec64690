import type { CardContent } from '../page/card.ts';
import type { PaintedAddition, PaintedClaim } from './protocol.ts';

/** The words of a key of `public/_locales`. */
export type Words = (key: string, args: string[]) => string;

/** What the in-page card says of a claim. */
export function cardContent(claim: PaintedClaim, words: Words): CardContent {
  const { best } = claim;
  return {
    verdict: claim.verdict,
    verdictWords: words(`verdict_${claim.verdict}`, []),
    claim: claim.text,
    note: claim.note === null ? null : words(claim.note.key, [...claim.note.args]),
    evidence:
      best === null
        ? null
        : {
            from: fromWords(best),
            sentence: best.sentence,
            reason: words(best.reason.key, [...best.reason.args]),
          },
    counts: (['differs', 'agrees', 'unstated'] as const).flatMap((relation) => {
      const n = claim.counts[relation];
      return n === 0 ? [] : words(`count_${relation}_${n === 1 ? 'one' : 'other'}`, [String(n)]);
    }),
    hint: words('card_hint', []),
    closeLabel: words('card_close', []),
  };
}

/** What the in-page card says of the mark of an addition. */
export function additionCard({ detail, more, best }: PaintedAddition, words: Words): CardContent {
  return {
    verdict: 'addition',
    verdictWords: words('additions_title', []),
    claim: detail,
    note: null,
    evidence: { from: fromWords(best), sentence: best.sentence, reason: words('reason_addition', []) },
    counts: more === 0 ? [] : [words(`additions_more_${more === 1 ? 'one' : 'other'}`, [String(more)])],
    hint: words('card_hint', []),
    closeLabel: words('card_close', []),
  };
}

function fromWords({ source, title, publishedAt }: PaintedAddition['best']): string {
  return [source, title, publishedAt?.slice(0, 10)].filter((part) => part != null && part !== '').join(' · ');
}
