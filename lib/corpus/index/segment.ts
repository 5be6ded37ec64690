import type { IndexedArticle } from '../search-index.ts';
import { BlockWriter } from './block.ts';
import { blockKey, idRowKey, IDS_PER_ROW, NO_DAY } from './rows.ts';
import type { BlockRow, SegmentRow } from './rows.ts';

/** A document with the number it was given. Segments are built from documents in ascending order of number. */
export interface NumberedArticle extends IndexedArticle {
  readonly n: number;
}

export interface BuiltSegment {
  readonly segment: SegmentRow;
  readonly blocks: readonly BlockRow[];
}

/** Number of terms of a document, repetitions included. */
export function lengthOf(terms: ReadonlyMap<string, number>): number {
  let length = 0;
  for (const count of terms.values()) length += count;
  return length;
}

/** Rows that hold the ids of a segment's documents. */
export function idRows(segment: number, ids: readonly string[]): BlockRow[] {
  const rows: BlockRow[] = [];
  for (let at = 0; at < ids.length; at += IDS_PER_ROW) {
    rows.push({ key: idRowKey(segment, at), words: ids.slice(at, at + IDS_PER_ROW).join('\n'), data: new Uint8Array(0) });
  }
  return rows;
}

/** Builds a segment in memory: postings are gathered document by document, then counted into runs by term. */
export function buildSegment(id: number, articles: readonly NumberedArticle[]): BuiltSegment {
  const numbers = Uint32Array.from(articles, (article) => article.n);
  const lengths = Uint32Array.from(articles, (article) => lengthOf(article.terms));
  const days = Int32Array.from(articles, (article) => article.day ?? NO_DAY);

  const termIds = new Map<string, number>();
  const sizes: number[] = [];
  const gatheredTerms: number[] = [];
  const gatheredOrdinals: number[] = [];
  const gatheredCounts: number[] = [];
  articles.forEach((article, ordinal) => {
    for (const [term, count] of article.terms) {
      let termId = termIds.get(term);
      if (termId === undefined) {
        termId = termIds.size;
        termIds.set(term, termId);
        sizes.push(0);
      }
      sizes[termId] = (sizes[termId] ?? 0) + 1;
      gatheredTerms.push(termId);
      gatheredOrdinals.push(ordinal);
      gatheredCounts.push(count);
    }
  });

  const starts = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, termId) => (starts[termId + 1] = (starts[termId] ?? 0) + size));
  const next = starts.slice();
  const ordinals = new Uint32Array(gatheredTerms.length);
  const counts = new Uint32Array(gatheredTerms.length);
  gatheredTerms.forEach((termId, at) => {
    const to = next[termId] ?? 0;
    next[termId] = to + 1;
    ordinals[to] = gatheredOrdinals[at] ?? 0;
    counts[to] = gatheredCounts[at] ?? 0;
  });

  const writer = new BlockWriter();
  for (const term of [...termIds.keys()].sort(byCodeUnits)) {
    const termId = termIds.get(term) ?? 0;
    writer.add(term, ordinals, counts, starts[termId], starts[termId + 1]);
  }
  const packed = writer.take();
  const blocks = packed.map(({ words, data }, position) => ({ key: blockKey(id, position), words, data }));
  return {
    segment: {
      id,
      numbers,
      lengths,
      days,
      firstTerms: packed.map((block) => block.firstTerm).join('\n'),
      blocks: packed.length,
      terms: termIds.size,
      bytes: blocks.reduce((sum, block) => sum + block.data.length + block.words.length, 0),
    },
    blocks: [...blocks, ...idRows(id, articles.map((article) => article.id))],
  };
}

/** The order of terms everywhere in the index: by UTF-16 code units, as `<` compares. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
