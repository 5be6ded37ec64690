import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCorpus } from '../../lib/corpus/store.ts';
import type { CorpusStore } from '../../lib/corpus/store.ts';
import { shownClaims } from '../../lib/page/page-claim.ts';
import { checkArticle } from '../../lib/report/check.ts';
import { addSample, parseSample, storedSample } from '../../lib/settings/sample.ts';

const drafts = parseSample(JSON.parse(readFileSync('public/sample/story.json', 'utf8')));

let corpus: CorpusStore;
beforeEach(async () => {
  corpus = await openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange });
});
afterEach(() => corpus.close());

test('the sample has in it what the welcome tab promises', async () => {
  await addSample(corpus, drafts);
  const [page] = drafts;
  if (page === undefined) throw new Error('no report');
  const { claims } = await checkArticle(corpus, { draft: page });
  const verdictOf = (kind: string, words: string) => claims.find((claim) => claim.kind === kind && claim.text.includes(words))?.verdict;
  expect(verdictOf('duration', '20 minutes')).toBe('unstated');
  const talks = claims.find((claim) => claim.kind === 'duration' && claim.text === 'nearly six hours');
  expect(talks?.verdict).toBe('agrees');
  expect(talks?.evidence.filter(({ relation }) => relation === 'agrees').map(({ text }) => text).sort()).toEqual(['5-1/2 hour', 'about six hours', 'more than five hours']);
  expect(verdictOf('meeting', 'Kessler')).toBe('differs');
  expect(verdictOf('quote', 'Nobody won')).toBe('differs');
  expect(verdictOf('name', 'Tomas Verbeek')).toBe('differs');
  // Of several claims in a sentence only the strongest is marked: none of the promised ones may hide behind another.
  const marked = shownClaims(claims.map((claim) => ({ ...claim, sentenceEnd: claim.sentenceStart + claim.sentence.length })));
  const markedAs = (words: string) => marked.find(({ sentence }) => sentence.includes(words))?.verdict;
  expect(['lasted 20 minutes', 'nearly six hours', 'met with Labor Minister', 'Nobody won', 'Tomas Verbeek'].map(markedAs)).toEqual(['unstated', 'agrees', 'differs', 'differs', 'differs']);
});

test('the sample goes in once and comes out again, and leaves what the reader added', async () => {
  await addSample(corpus, drafts);
  await addSample(corpus, drafts);
  const ids = await storedSample(corpus, drafts);
  expect(ids).toHaveLength(drafts.length);
  const own = await corpus.add({ ...drafts[0]!, title: 'Another one' }, { via: 'paste', wire: null, fileName: null, feedUrl: null });
  expect(await storedSample(corpus, drafts)).toHaveLength(drafts.length);
  await corpus.delete(ids);
  expect(await storedSample(corpus, drafts)).toEqual([]);
  expect((await corpus.list()).items.map(({ id }) => id)).toEqual([own.article.id]);
  await corpus.restore(ids);
  expect(await storedSample(corpus, drafts)).toHaveLength(drafts.length);
});

test('a broken file is refused', () => {
  expect(() => parseSample({ articles: [] })).toThrow();
  expect(() => parseSample(null)).toThrow();
});
