import { byCodeUnits, lengthOf } from './segment.ts';
import type { NumberedArticle } from './segment.ts';
import type { PendingRow } from './rows.ts';

/** Writes one document for the pending log. */
export function toPending(article: NumberedArticle): PendingRow {
  const terms = [...article.terms].sort(([a], [b]) => byCodeUnits(a, b));
  return {
    n: article.n,
    id: article.id,
    day: article.day,
    length: lengthOf(article.terms),
    terms: terms.map(([term]) => term).join('\n'),
    counts: Uint32Array.from(terms, ([, count]) => count),
  };
}

/** Reads it back; the inverse of {@link toPending}. */
export function fromPending(row: PendingRow): NumberedArticle {
  const terms = new Map<string, number>();
  if (row.counts.length > 0) row.terms.split('\n').forEach((term, at) => terms.set(term, row.counts[at] ?? 0));
  return { n: row.n, id: row.id, day: row.day, terms };
}
