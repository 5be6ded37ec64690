import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCorpus } from '../../../lib/corpus/store.ts';
import { mergeSlice, sweepOrphans } from '../../../lib/corpus/index/merge.ts';
import type { IndexedArticle } from '../../../lib/corpus/search-index.ts';
import { newEngine } from '../fixtures.ts';
import { NaiveIndex } from './naive-index.ts';

const term = fc.constantFrom('a', 'b', 'ab', 'abc', 'zürich', 'xi jinp', '2023', 'talk', 'ferri', 'ω', '');
const id = fc.integer({ min: 0, max: 120 }).map((n) => `article-${n}`);
const article: fc.Arbitrary<IndexedArticle> = fc.record({
  id,
  terms: fc.uniqueArray(fc.tuple(term.filter((one) => one !== ''), fc.integer({ min: 1, max: 300 })), { selector: ([one]) => one })
    .map((pairs) => new Map(pairs)),
  day: fc.option(fc.integer({ min: -30_000, max: 30_000 })),
});
const query = fc.record({
  terms: fc.array(fc.record({ term, weight: fc.double({ min: 0.1, max: 5, noNaN: true }) }), { maxLength: 6 }),
  day: fc.option(fc.integer({ min: -30_000, max: 30_000 })),
  exclude: fc.uniqueArray(id, { maxLength: 3 }).map((ids) => new Set(ids)),
});

type Step =
  | { readonly put: readonly IndexedArticle[] }
  | { readonly delete: readonly string[] }
  | { readonly merge: number }
  | { readonly reopen: true };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.array(article, { minLength: 1, maxLength: 4 }).map((put) => ({ put })) },
  { weight: 3, arbitrary: fc.array(article, { minLength: 64, maxLength: 90 }).map((put) => ({ put })) },
  { weight: 2, arbitrary: fc.array(id, { minLength: 1, maxLength: 20 }).map((ids) => ({ delete: ids })) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }).map((merge) => ({ merge })) },
  { weight: 1, arbitrary: fc.constant({ reopen: true as const }) },
);

describe('the stored index', () => {
  test('answers as a naive index in memory does, through puts, replacements, deletions, merges and reopening', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), fc.array(query, { minLength: 1, maxLength: 4 }), async (steps, queries) => {
      const engine = newEngine();
      let corpus = await openCorpus(engine);
      const naive = new NaiveIndex();
      for (const one of steps) {
        if ('put' in one) {
          await corpus.index.put(one.put);
          naive.put(one.put);
        } else if ('delete' in one) {
          await corpus.index.delete(one.delete);
          naive.delete(one.delete);
        } else if ('merge' in one) {
          for (let slice = 0; slice < one.merge; slice += 1) await mergeSlice(corpus.database, 100);
        } else {
          corpus.close();
          corpus = await openCorpus(engine);
        }
      }
      await agree(corpus, naive, queries);
      while (await mergeSlice(corpus.database, 700));
      await sweepOrphans(corpus.database);
      await agree(corpus, naive, queries);
      corpus.close();
    }), { numRuns: 40 });
  });

  async function agree(corpus: Awaited<ReturnType<typeof openCorpus>>, naive: NaiveIndex, queries: readonly Parameters<NaiveIndex['matches']>[0][]) {
    expect((await corpus.index.stats()).articles).toBe(naive.size);
    for (const one of queries) {
      const expected = naive.matches(one);
      const found = await corpus.index.candidates(one, 1000);
      expect(found.map(({ id: name }) => name).sort()).toEqual(expected.map(({ id: name }) => name).sort());
      const scores = new Map(expected.map(({ id: name, score }) => [name, score]));
      let before = Infinity;
      for (const { id: name, score } of found) {
        expect(score).toBeCloseTo(scores.get(name) ?? -1, 6);
        expect(score).toBeLessThanOrEqual(before);
        before = score;
      }
      const top = await corpus.index.candidates(one, 5);
      expect(top).toEqual(found.slice(0, 5));
      const frequencies = await corpus.index.documentFrequencies(one.terms.map((entry) => entry.term));
      for (const { term: name } of one.terms) expect(frequencies.get(name)).toBe(naive.frequency(name));
    }
  }
});
