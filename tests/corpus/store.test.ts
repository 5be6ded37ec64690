import { describe, expect, test } from 'vitest';
import { RULES_VERSION } from '../../lib/claims/claim.ts';
import type { Extraction } from '../../lib/claims/claim.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import { queryOf } from '../../lib/corpus/terms.ts';
import { draft, fromFile, newEngine } from './fixtures.ts';

const page = draft({ url: 'https://news.example/ferry', text: 'A ferry ran aground. Forty people were rescued near Port Albert.' });
const later = { ...page, text: 'A ferry ran aground. Forty-two people were rescued near Port Albert.' };

async function found(corpus: Awaited<ReturnType<typeof openCorpus>>, of = page): Promise<string[]> {
  return (await corpus.index.candidates(queryOf(of), 10)).map(({ id }) => id);
}

describe('adding', () => {
  test('an article comes back as it was given', async () => {
    const corpus = await openCorpus(newEngine());
    const { article, outcome } = await corpus.add(page, fromFile);
    expect(outcome).toBe('added');
    expect(await corpus.get(article.id)).toEqual(article);
    expect(article).toMatchObject({ ...page, version: 1, latest: true, versionKey: 'news.example/ferry' });
    expect(article.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await corpus.count()).toBe(1);
  });

  test('the same text at the same address changes nothing, whatever the tracking parameters', async () => {
    const corpus = await openCorpus(newEngine());
    const first = await corpus.add(page, fromFile);
    const again = await corpus.add({ ...page, url: 'https://www.news.example/ferry/?utm_source=mail#top' }, fromFile);
    expect(again).toEqual({ article: first.article, outcome: 'unchanged' });
    expect(await corpus.count()).toBe(1);
  });

  test('other text at the same address is a new version; the old one is kept but is no evidence', async () => {
    const corpus = await openCorpus(newEngine());
    const first = await corpus.add(page, fromFile);
    const second = await corpus.add(later, fromFile);
    expect(second.outcome).toBe('new-version');
    expect(second.article.version).toBe(2);
    expect(await corpus.get(first.article.id)).toEqual({ ...first.article, latest: false });
    expect(await found(corpus)).toEqual([second.article.id]);
    expect(await corpus.count()).toBe(1);
    expect((await corpus.findByUrl(page.url ?? ''))?.id).toBe(second.article.id);
  });

  test('versions within one batch follow each other', async () => {
    const corpus = await openCorpus(newEngine());
    const added = await corpus.addMany([page, later, later, page].map((one) => ({ draft: one, origin: fromFile })));
    expect(added.map(({ outcome, article }) => [outcome, article.version])).toEqual([
      ['added', 1], ['new-version', 2], ['unchanged', 2], ['new-version', 3],
    ]);
    expect(await found(corpus)).toEqual([added[3]?.article.id]);
  });

  test('the same text at another address is another report, and known as a copy', async () => {
    const corpus = await openCorpus(newEngine());
    const first = await corpus.add(page, fromFile);
    const copy = await corpus.add({ ...page, url: 'https://other.example/wire/1' }, fromFile);
    expect(copy.outcome).toBe('added');
    expect((await corpus.copiesOf(first.article.contentHash)).sort()).toEqual([first.article.id, copy.article.id].sort());
  });

  test('without an address the same text of the same source is stored once', async () => {
    const corpus = await openCorpus(newEngine());
    const outcomes = await corpus.addMany([
      { draft: draft({ source: 'Daily' }), origin: fromFile },
      { draft: draft({ source: 'Daily' }), origin: fromFile },
      { draft: draft({ source: 'Weekly' }), origin: fromFile },
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'unchanged', 'added']);
  });

  test('given ids are kept, and a taken one is numbered', async () => {
    const corpus = await openCorpus(newEngine());
    const add = async (text: string) => (await corpus.addMany([{ id: 'a.txt', draft: draft({ text }), origin: fromFile }]))[0]?.article.id;
    expect(await add('One thing happened.')).toBe('a.txt');
    expect(await add('Another thing happened.')).toBe('a.txt~2');
    expect(await add('A third thing happened.')).toBe('a.txt~3');
    expect(await add('One thing happened.')).toBe('a.txt');
    expect((await corpus.get('a.txt'))?.text).toBe('One thing happened.');
  });

  test('a canonical address of another site, and one that is not of the web, are not believed', async () => {
    const corpus = await openCorpus(newEngine());
    const { article } = await corpus.add({ ...page, canonicalUrl: 'https://victim.example/story' }, fromFile);
    expect(article.canonicalUrl).toBeNull();
    expect(article.versionKey).toBe('news.example/ferry');
    const script = await corpus.add(draft({ url: 'javascript:alert(1)' }), fromFile);
    expect(script.article.url).toBeNull();
    expect(script.article.versionKey).toBe(script.article.id);
  });

  test('an agency credited in the text is remembered', async () => {
    const corpus = await openCorpus(newEngine());
    const { article } = await corpus.add(draft({ text: 'PORT ALBERT (AP) — A ferry ran aground.' }), fromFile);
    expect(article.origin.wire).toBe('ap');
  });

  test('single additions are found before and after they are packed together', async () => {
    const corpus = await openCorpus(newEngine());
    for (let at = 0; at < 70; at += 1) {
      await corpus.add(draft({ title: `Report ${at}`, text: `Lighthouse keeper number ${at} spoke.` }), fromFile);
    }
    expect((await corpus.index.stats())).toMatchObject({ articles: 70, segments: 1 });
    expect(await corpus.index.candidates(queryOf(draft({ title: 'Lighthouse', text: 'keeper' })), 100)).toHaveLength(70);
  });
});

describe('deleting', () => {
  test('hides at once, and can be undone', async () => {
    const corpus = await openCorpus(newEngine());
    const { article } = await corpus.add(page, fromFile);
    await corpus.delete([article.id]);
    expect(await corpus.get(article.id)).toBeUndefined();
    expect(await corpus.count()).toBe(0);
    expect(await found(corpus)).toEqual([]);
    expect(await corpus.copiesOf(article.contentHash)).toEqual([]);
    await corpus.restore([article.id]);
    expect(await corpus.get(article.id)).toEqual(article);
    expect(await found(corpus)).toEqual([article.id]);
  });

  test('what was added anew meanwhile stays the latest', async () => {
    const corpus = await openCorpus(newEngine());
    const first = await corpus.add(page, fromFile);
    await corpus.delete([first.article.id]);
    const second = await corpus.add(page, fromFile);
    await corpus.restore([first.article.id]);
    expect(await corpus.count()).toBe(1);
    expect(await found(corpus)).toEqual([second.article.id]);
  });

  test('the sweep removes what was deleted before, for good, and nothing else', async () => {
    const corpus = await openCorpus(newEngine());
    const first = await corpus.add(page, fromFile);
    const second = await corpus.add(draft(), fromFile);
    await corpus.delete([first.article.id]);
    expect(await corpus.sweep(0)).toBe(0);
    expect(await corpus.sweep(Date.now() + 1)).toBe(1);
    await corpus.restore([first.article.id]);
    expect(await corpus.get(first.article.id)).toBeUndefined();
    expect((await corpus.list()).items.map(({ id }) => id)).toEqual([second.article.id]);
  });
});

describe('listing', () => {
  test('newest first, in pages, by words of title, source or address, without texts', async () => {
    const corpus = await openCorpus(newEngine());
    for (const title of ['Alpha élan', 'Beta', 'Gamma']) {
      await corpus.add(draft({ title, text: `${title} text.`, source: title === 'Beta' ? 'Élan Daily' : null }), fromFile);
    }
    const all = await corpus.list();
    expect(all.total).toBe(3);
    expect(all.items.every((item) => !('text' in item))).toBe(true);
    expect([...all.items].sort((a, b) => b.addedAt - a.addedAt)).toEqual(all.items);
    expect((await corpus.list({ offset: 1, limit: 1 })).items).toEqual(all.items.slice(1, 2));
    const elan = await corpus.list({ words: 'ELAN' });
    expect(elan.items.map(({ title }) => title).sort()).toEqual(['Alpha élan', 'Beta']);
    expect(await corpus.list({ words: 'elan daily' })).toMatchObject({ total: 1 });
    expect((await corpus.list({ words: 'elan', limit: 1 }))).toMatchObject({ total: 2, items: [{}] });
  });
});

describe('claims', () => {
  const extraction: Extraction = { rulesVersion: RULES_VERSION, language: 'en', sentences: [], entities: [], events: [], claims: [] };

  test('are kept beside their article; those of older rules and of unknown articles are not given', async () => {
    const corpus = await openCorpus(newEngine());
    const { article: a } = await corpus.add(page, fromFile);
    const { article: b } = await corpus.add(draft(), fromFile);
    await corpus.putExtractions(new Map([[a.id, extraction], [b.id, { ...extraction, rulesVersion: RULES_VERSION - 1 }], ['gone', extraction]]));
    expect(await corpus.extractions([a.id, b.id, 'gone'])).toEqual(new Map([[a.id, extraction]]));
  });
});

describe('the index can be made anew', () => {
  test('from the stored texts', async () => {
    const corpus = await openCorpus(newEngine());
    const { article } = await corpus.add(page, fromFile);
    await corpus.add(later, fromFile);
    await corpus.rebuildIndex();
    expect(await found(corpus)).toHaveLength(1);
    expect(await found(corpus)).not.toContain(article.id);
  });

  test('and articles missing from it are noticed by maintenance', async () => {
    const corpus = await openCorpus(newEngine());
    const { article } = await corpus.add(page, fromFile);
    await corpus.index.delete([article.id]);
    expect(await found(corpus)).toEqual([]);
    await corpus.maintain();
    expect(await found(corpus)).toEqual([article.id]);
  });
});
