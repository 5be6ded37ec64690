import type { Kind, Mention } from './kind.ts';
import { compareRanks, sharedWords } from './rank/compare.ts';
import { findRanks } from './rank/find-ranks.ts';
import type { RankValue } from './rank/value.ts';

type Found = Pick<Mention<RankValue>, 'value' | 'detail'>;

/** The first visit is not the largest crowd; ranks that say nothing of what they rank are told apart by their event. */
function sameDetail(a: Found, b: Found): 'yes' | 'no' | 'unknown' {
  const { outcome } = compareRanks(a.value, b.value);
  if (outcome === 'incomparable') return 'no';
  if (sharedWords(a.value, b.value) > 0) return 'yes';
  // Two reports hardly call different things the longest since 1984, or three in a row.
  if (outcome !== 'different' && (a.value.quality === 'row' || (a.value.since !== null && b.value.since !== null && a.value.quality !== 'first'))) return 'yes';
  return outcome === 'different' ? 'no' : 'unknown';
}

/** Firsts, onlys, superlatives and rows: "first visit since 2018", "second-largest in the world", "third win in a row". */
export const rank: Kind<RankValue> = {
  name: 'rank',
  yieldsTo: ['quote'],
  find: (context) =>
    findRanks(context).map(({ start, end, value }) => ({
      kind: 'rank', start, end, value, detail: { head: value.noun, modifiers: value.words.filter((word) => word !== value.noun), owner: null }, event: null,
    })),
  compare: compareRanks,
  format: ({ written }) => written,
  spansClause: true,
  sameDetail,
  lasts: true,
};
