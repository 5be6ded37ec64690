import type { Kind, Mention } from './kind.ts';
import { compareRanks, sharedWords } from './rank/compare.ts';
import { findRanks } from './rank/find-ranks.ts';
import { sameWholeOf } from './rank/named-wholes.ts';
import { isMeasured } from './rank/superlatives.ts';
import type { RankValue } from './rank/value.ts';

type Found = Pick<Mention<RankValue>, 'value' | 'detail'>;

/** The first visit is not the largest crowd; ranks that say nothing of what they rank are told apart by their event. */
function sameDetail(a: Found, b: Found): 'yes' | 'no' | 'unknown' {
  const { outcome } = compareRanks(a.value, b.value);
  if (outcome === 'incomparable') return 'no';
  if (sharedWords(a.value, b.value) > 0 || (outcome === 'different' && isOneRow(a.value, b.value))) return 'yes';
  // Two reports hardly call different things the longest since 1984, or three in a row.
  if (outcome !== 'different' && (/^(?:row|place|top)$/.test(a.value.quality) || (a.value.since !== null && b.value.since !== null && a.value.quality !== 'first'))) return 'yes';
  return outcome === 'different' ? 'no' : 'unknown';
}

/** The same superlative of the same whole, one of them without its noun: "second-fastest in the world", "third-fastest time in the world". */
function isOneRow(a: RankValue, b: RankValue): boolean {
  return a.quality === b.quality && isMeasured(a.quality) && (a.noun === null || b.noun === null) && a.scope !== null && a.scope === b.scope;
}

/** Nouns that anything may have: "lowest level since May". Stems. */
const VAGUE: ReadonlySet<string> = new Set(['level', 'point', 'rate', 'price', 'close', 'gain', 'number', 'amount', 'total', 'share', 'rise', 'drop', 'fall', 'declin', 'increas', 'loss', 'read', 'pace']);

/** Both say how far back they hold: to a year, or for ever. */
function areHeld(a: RankValue, b: RankValue): boolean {
  return [a, b].every(({ since, scope }) => since !== null || scope === 'ever');
}

/** Of a superlative and what it holds for there is mostly one in a story. */
function pins({ value: a }: Found, { value: b }: Found): 'if sole' | 'never' {
  const told = a.scope !== null ? sameWholeOf(a.scope, b.scope) : a.since !== null && b.since !== null;
  if (a.quality === 'only' && b.quality === 'only') return sharedWords(a, b) > 1 ? 'if sole' : 'never';
  if (a.quality === 'first' && b.quality === 'first') return a.order === b.order && areHeld(a, b) && sharedWords(a, b) > 1 ? 'if sole' : 'never';
  const vague = [a.noun, b.noun].some((noun) => noun !== null && VAGUE.has(noun)) && sharedWords(a, b) < 2;
  return isMeasured(a.quality) && a.quality === b.quality && told && !vague ? 'if sole' : 'never';
}

/** Firsts, onlys, superlatives and rows: "first visit since 2018", "second-largest in the world", "third win in a row". */
export const rank: Kind<RankValue> = {
  name: 'rank',
  yieldsTo: ['quote'],
  find: (context) =>
    findRanks(context).map(({ start, end, value }) => ({
      kind: 'rank', start, end, value, detail: { head: value.noun, modifiers: [...(value.noun === null && isMeasured(value.quality) ? [value.quality] : []), ...value.words.filter((word) => word !== value.noun)], owner: null }, event: null,
    })),
  compare: compareRanks,
  format: ({ written }) => written,
  spansClause: true,
  sameDetail,
  pins,
  lasts: true,
};
