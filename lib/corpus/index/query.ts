import type { Candidate, Query } from '../search-index.ts';
import type { Postings } from './block.ts';
import { deadIn } from './dead.ts';
import type { OpenSegment } from './directory.ts';
import type { IndexReader, View } from './reader.ts';
import { NO_DAY } from './rows.ts';
import { idf, nearness, saturation, TopList } from './scoring.ts';
import { lengthOf } from './segment.ts';
import type { NumberedArticle } from './segment.ts';

/** Where a candidate was found. */
type Place = { readonly pending: NumberedArticle } | { readonly segment: OpenSegment; readonly ordinal: number };

/** How many live articles there are, and how long they are together. */
export function totals(view: View): { articles: number; length: number } {
  let articles = view.pending.length;
  let length = 0;
  for (const article of view.pending) length += lengthOf(article.terms);
  for (const segment of view.segments) {
    const dead = deadIn(segment, view.tombstones);
    segment.row.lengths.forEach((one, ordinal) => {
      if (dead?.[ordinal] === 1) return;
      articles += 1;
      length += one;
    });
  }
  return { articles, length };
}

/** Live articles each term occurs in, by position in `terms`. */
export function frequencies(view: View, postings: readonly (readonly (readonly Postings[])[])[], terms: readonly string[]): number[] {
  const dead = view.segments.map((segment) => deadIn(segment, view.tombstones));
  return terms.map((term, at) => {
    let frequency = 0;
    for (const article of view.pending) if (article.terms.has(term)) frequency += 1;
    view.segments.forEach((_, which) => {
      const flags = dead[which] ?? null;
      for (const { ordinals } of postings[which]?.[at] ?? []) {
        frequency += ordinals.length;
        if (flags !== null) for (const ordinal of ordinals) frequency -= flags[ordinal] ?? 0;
      }
    });
    return frequency;
  });
}

/**
 * The best articles for a query. Must run inside a transaction over every table of the index.
 * @param excluded numbers never to return
 */
export async function search(reader: IndexReader, query: Query, limit: number, excluded: ReadonlySet<number>): Promise<Candidate[]> {
  const weights = new Map<string, number>();
  for (const { term, weight } of query.terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  const terms = [...weights.keys()];
  const view = await reader.view();
  const postings = await reader.postings(view, terms);
  const { articles, length } = totals(view);
  if (articles === 0) return [];
  const average = Math.max(1, length / articles);
  const factors = frequencies(view, postings, terms).map((frequency, at) => idf(articles, frequency) * (weights.get(terms[at] ?? '') ?? 0));

  const top = new TopList<Place>(limit);
  for (const article of view.pending) {
    let score = 0;
    const own = lengthOf(article.terms);
    terms.forEach((term, at) => {
      const count = article.terms.get(term);
      if (count !== undefined) score += (factors[at] ?? 0) * saturation(count, own, average);
    });
    score *= nearness(query.day, article.day);
    if (score > 0 && !excluded.has(article.n)) top.offer({ score, n: article.n, document: { pending: article } });
  }
  view.segments.forEach((segment, which) => {
    const dead = deadIn(segment, view.tombstones);
    const { lengths, numbers, days } = segment.row;
    const scores = new Float64Array(segment.documents);
    terms.forEach((_, at) => {
      const factor = factors[at] ?? 0;
      for (const { ordinals, counts } of postings[which]?.[at] ?? []) {
        for (let entry = 0; entry < ordinals.length; entry += 1) {
          const ordinal = ordinals[entry] ?? 0;
          scores[ordinal] = (scores[ordinal] ?? 0) + factor * saturation(counts[entry] ?? 0, lengths[ordinal] ?? 0, average);
        }
      }
    });
    for (let ordinal = 0; ordinal < scores.length; ordinal += 1) {
      const plain = scores[ordinal] ?? 0;
      if (plain <= 0 || dead?.[ordinal] === 1) continue;
      const day = days[ordinal] ?? NO_DAY;
      const score = plain * nearness(query.day, day === NO_DAY ? null : day);
      const n = numbers[ordinal] ?? 0;
      if (top.takes(score, n) && !excluded.has(n)) top.offer({ score, n, document: { segment, ordinal } });
    }
  });
  return named(reader, top);
}

async function named(reader: IndexReader, top: TopList<Place>): Promise<Candidate[]> {
  const stored = top.items.flatMap(({ document }) => ('segment' in document ? [document] : []));
  const ids = stored.length > 0 ? await reader.ids(stored) : [];
  let next = 0;
  return top.items.map(({ score, document }) => ({
    id: 'pending' in document ? document.pending.id : (ids[next++] ?? ''),
    score,
  }));
}
