import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dexie } from 'dexie';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import type { ArticleFilter } from '../../lib/corpus/corpus.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import { queryOf } from '../../lib/corpus/terms.ts';
import { draft, fromFile, newEngine } from './fixtures.ts';

const SOURCES = [null, 'Harbour Post', 'Cape Courier', 'The Lantern'];
const DATES = [null, '2024-03-01', '2024-03-01T23:30:00-05:00', '2024-03-02', '2024-03-04T08:00:00Z'];
const many = Array.from({ length: 60 }, (_, at): ArticleDraft => draft({
  title: `Story ${at} ${at % 3 === 0 ? 'ferry' : 'bridge'}`, text: `Text ${at} of some length.`,
  source: SOURCES[at % SOURCES.length] ?? null, publishedAt: DATES[at % DATES.length] ?? null,
}));

async function filled() {
  const corpus = await openCorpus(newEngine());
  await corpus.addMany(many.map((one) => ({ draft: one, origin: fromFile })));
  return corpus;
}

/** What a list must hold, found the plain way. */
function expected({ words, source, from, to }: ArticleFilter): string[] {
  return many.filter((one) => (words === undefined || one.title.includes(words)) && (source === undefined || one.source === source)
    && ((from === undefined && to === undefined)
      || (one.publishedAt !== null && one.publishedAt.slice(0, 10) >= (from ?? '') && one.publishedAt.slice(0, 10) <= (to ?? '9999'))))
    .map(({ title }) => title).sort();
}

describe('a list', () => {
  test('holds exactly the articles that fit, whatever is asked together', async () => {
    const corpus = await filled();
    const option = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    await fc.assert(fc.asyncProperty(option('ferry', 'bridge', 'Story'), option('Harbour Post', 'Cape Courier', 'Nobody'), option('2024-03-01', '2024-03-02'), option('2024-03-01', '2024-03-03'), async (words, source, from, to) => {
      const filter: ArticleFilter = { ...(words && { words }), ...(source && { source }), ...(from && { from }), ...(to && { to }) };
      const { total, items } = await corpus.list({ ...filter, limit: 100 });
      expect(items.map(({ title }) => title).sort()).toEqual(expected(filter));
      expect(total).toBe(items.length);
    }), { numRuns: 60 });
  });

  test('comes page by page without a gap or a repetition, newest first', async () => {
    const corpus = await filled();
    for (const filter of [{}, { words: 'story' }, { source: 'Cape Courier' }, { from: '2024-03-01' }, { from: '2024-03-01', source: 'Harbour Post' }] satisfies ArticleFilter[]) {
      const { total, items: whole } = await corpus.list({ ...filter, limit: 100 });
      const paged: string[] = [];
      for (let offset = 0; offset < total; offset += 7) paged.push(...(await corpus.list({ ...filter, offset, limit: 7 })).items.map(({ id }) => id));
      expect(paged).toEqual(whole.map(({ id }) => id));
      if ('from' in filter) expect(whole.map(({ publishedAt }) => publishedAt)).toEqual(whole.map(({ publishedAt }) => publishedAt).sort().reverse());
    }
  });

  test('never loads a text', async () => {
    const corpus = await filled();
    corpus.database.texts.hook('reading', () => { throw new Error('A text was read'); });
    for (const filter of [{}, { words: 'ferry' }, { source: 'Cape Courier' }, { to: '2024-03-02' }]) await expect(corpus.list(filter)).resolves.toBeTruthy();
    await expect(corpus.sources()).resolves.toEqual(['Cape Courier', 'Harbour Post', 'The Lantern']);
  });

  test('of sources has none of deleted articles and each once', async () => {
    const corpus = await filled();
    const { items } = await corpus.list({ source: 'The Lantern', limit: 100 });
    await corpus.delete(items.map(({ id }) => id));
    expect(await corpus.sources()).toEqual(['Cape Courier', 'Harbour Post']);
  });
});

describe('versions', () => {
  test('are listed in order, without deleted ones', async () => {
    const corpus = await openCorpus(newEngine());
    const url = 'https://news.example/ferry';
    const ids: string[] = [];
    for (const text of ['One ferry.', 'Two ferries.', 'Three ferries.']) ids.push((await corpus.add(draft({ url, text }), fromFile)).article.id);
    expect((await corpus.versions('news.example/ferry')).map(({ id, version, latest }) => [id, version, latest])).toEqual([[ids[0], 1, false], [ids[1], 2, false], [ids[2], 3, true]]);
    await corpus.delete([ids[1] ?? '']);
    expect((await corpus.versions('news.example/ferry')).map(({ version }) => version)).toEqual([1, 3]);
  });
});

describe('deleting all', () => {
  test('leaves nothing behind, and the corpus takes new articles', async () => {
    const corpus = await filled();
    await corpus.deleteAll();
    const { articles, texts, extractions, segments, blocks, pending, indexed } = corpus.database;
    for (const table of [articles, texts, extractions, segments, blocks, pending, indexed]) expect(await table.count(), table.name).toBe(0);
    const { article } = await corpus.add(draft(), fromFile);
    expect((await corpus.index.candidates(queryOf(article), 5)).map(({ id }) => id)).toEqual([article.id]);
    expect((await corpus.list()).total).toBe(1);
  });
});

test('a corpus of the first schema is listed like any other', async () => {
  const engine = newEngine();
  const old = new Dexie('crossread', engine);
  old.version(1).stores({ articles: 'id, contentHash, versionKey, deletedAt, [shown+addedAt]', texts: 'id', extractions: 'id', segments: 'id', blocks: 'key', indexed: 'id', pending: 'n', tombstones: 'n', meta: 'key', jobs: 'id, state, createdAt', jobFiles: 'key, jobId' });
  await old.table('articles').add({ id: 'a', title: 'Old', source: 'Harbour Post', publishedAt: '2024-03-01', url: null, addedAt: 1, shown: 1, versionKey: 'a', version: 1, latest: true });
  old.close();
  const corpus = await openCorpus(engine);
  expect((await corpus.list({ source: 'Harbour Post' })).items.map(({ id }) => id)).toEqual(['a']);
  expect((await corpus.list({ from: '2024-02-01', to: '2024-03-01' })).total).toBe(1);
});
