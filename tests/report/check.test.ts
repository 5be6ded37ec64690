import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import { openCorpus, type CorpusStore } from '../../lib/corpus/store.ts';
import { checkArticle } from '../../lib/report/check.ts';
import { newEngine } from '../corpus/fixtures.ts';

const origin = { via: 'page', wire: null, fileName: null, feedUrl: null } as const;

function draft(title: string, text: string, url: string, language = 'en'): ArticleDraft {
  return { url, canonicalUrl: null, title, source: null, byline: null, publishedAt: '2024-05-08', text, language };
}

const PAGE = draft(
  'Bridge closed after lorry fire',
  'The Severin Bridge was closed for almost nine hours on Tuesday after a lorry caught fire, police said.\n\n' +
    'Fourteen people were injured in the fire on the Severin Bridge, said police chief Marta Lindqvist.',
  'https://news.example/bridge',
);
const OTHER = draft(
  'Lorry burns on Severin Bridge',
  'A lorry caught fire on the Severin Bridge on Tuesday. Police chief Marta Lindqvist said 17 people were injured in the fire.\n\n' +
    'The bridge was closed for about nine hours after the lorry fire.',
  'https://other.example/fire',
);

let corpus: CorpusStore;
beforeEach(async () => {
  corpus = await openCorpus(newEngine());
});
afterEach(() => {
  corpus.close();
});

describe('checking a page', () => {
  test('compares its claims with what another article says of the same event', async () => {
    await corpus.add(OTHER, origin);
    const report = await checkArticle(corpus, { draft: PAGE });
    const verdict = (text: string): string | undefined => report.claims.find((claim) => claim.text.includes(text))?.verdict;
    expect(verdict('nine hours')).toBe('agrees');
    expect(verdict('Fourteen')).toBe('differs');
    expect(report).toMatchObject({ state: 'checked', corpusSize: 1, compared: 1 });
  });

  test('spans and sentences are those of the full text, on both sides', async () => {
    const { article } = await corpus.add(OTHER, origin);
    const report = await checkArticle(corpus, { draft: PAGE });
    const mine = `${PAGE.title}\n\n${PAGE.text}`;
    const theirs = `${article.title}\n\n${article.text}`;
    expect(report.claims.length).toBeGreaterThan(0);
    for (const claim of report.claims) {
      expect(mine.slice(claim.start, claim.end)).toBe(claim.text);
      expect(mine.slice(claim.sentenceStart).startsWith(claim.sentence)).toBe(true);
      for (const row of claim.evidence) {
        expect(theirs.slice(row.sentenceStart).startsWith(row.sentence)).toBe(true);
        if (row.start !== null && row.end !== null) expect(theirs.slice(row.start, row.end)).toBe(row.text);
      }
    }
  });

  test('shows quoted words as they were printed, not as they are compared', async () => {
    const text = 'Police chief Marta Lindqvist said: “We can’t reopen the city’s  busiest bridge before Friday.”';
    const report = await checkArticle(corpus, { draft: { ...PAGE, text } });
    expect(report.claims.find(({ kind }) => kind === 'quote')?.formatted).toBe('“We can’t reopen the city’s busiest bridge before Friday”');
  });

  test('an earlier version of the page is no evidence for it', async () => {
    await corpus.add({ ...PAGE, text: PAGE.text.replace('Fourteen', 'Twelve') }, origin);
    const report = await checkArticle(corpus, { draft: PAGE });
    expect(report.claims.every((claim) => claim.verdict === 'unmatched')).toBe(true);
  });

  test('a copy of the same text at another address is no evidence for it', async () => {
    await corpus.add({ ...PAGE, url: 'https://copy.example/bridge' }, origin);
    const report = await checkArticle(corpus, { draft: PAGE });
    expect(report.claims.every((claim) => claim.evidence.length === 0)).toBe(true);
  });

  test('a report saved from two addresses of one source is one report, the copy stored first', async () => {
    const { article } = await corpus.add({ ...OTHER, source: 'Other News' }, origin);
    await corpus.add({ ...OTHER, source: 'Other News', url: 'https://copy.example/fire' }, origin);
    const report = await checkArticle(corpus, { draft: PAGE });
    expect(report.compared).toBe(1);
    expect(new Set(report.claims.flatMap(({ evidence }) => evidence.map((row) => row.article)))).toEqual(new Set([article.id]));
  });

  test('one agency text in two papers is two reports of one origin', async () => {
    await corpus.add({ ...OTHER, source: 'Other News' }, origin);
    await corpus.add({ ...OTHER, source: 'Third News', url: 'https://third.example/fire' }, origin);
    const report = await checkArticle(corpus, { draft: PAGE });
    expect(report.compared).toBe(2);
    for (const { evidence } of report.claims) expect(new Set(evidence.map((row) => row.origin)).size).toBeLessThanOrEqual(1);
  });

  test('a text without a source is the report that is stored already', async () => {
    await corpus.add({ ...OTHER, source: 'Other News' }, origin);
    await corpus.add({ ...OTHER, source: null, url: null }, origin);
    expect((await checkArticle(corpus, { draft: PAGE })).compared).toBe(1);
  });

  test('a report told in other words by another paper is a second report', async () => {
    await corpus.add(OTHER, origin);
    await corpus.add({ ...OTHER, url: 'https://third.example/fire', text: `${OTHER.text} No other car was hit.` }, origin);
    const report = await checkArticle(corpus, { draft: PAGE });
    expect(report.compared).toBe(2);
  });

  test('an article on another subject is not compared', async () => {
    await corpus.add(
      draft('Orchard prices fall', 'Apple growers sold fourteen tonnes on Tuesday after nine hours of auctions.', 'https://o.example/a'),
      origin,
    );
    const report = await checkArticle(corpus, { draft: PAGE });
    expect(report.claims.every((claim) => claim.verdict === 'unmatched')).toBe(true);
  });

  test('text in another language is left alone', async () => {
    await corpus.add(OTHER, origin);
    const report = await checkArticle(corpus, { draft: { ...PAGE, language: 'de' } });
    expect(report).toMatchObject({ state: 'other-language', claims: [] });
  });

  test('claims are stored, so that the next check need not extract them again', async () => {
    const { article } = await corpus.add(OTHER, origin);
    await checkArticle(corpus, { draft: PAGE });
    expect((await corpus.extractions([article.id])).get(article.id)?.claims.length).toBeGreaterThan(0);
  });

  test('stops when asked to', async () => {
    await corpus.add(OTHER, origin);
    await expect(checkArticle(corpus, { draft: PAGE }, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});
