// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, writtenDate } from '../../../lib/page/metadata/date-text.ts';
import { articleObjects } from '../../../lib/page/metadata/json-ld.ts';
import { publishedAt } from '../../../lib/page/metadata/published.ts';
import { newsPage, pageDocument } from '../pages.ts';

describe('isoDate', () => {
  test.each([
    ['2023-06-18', '2023-06-18'],
    ['2023-06-18T12:34:56Z', '2023-06-18T12:34:56Z'],
    ['2023-06-18T12:34:56.789+02:00', '2023-06-18T12:34:56+02:00'],
    ['2023-06-18T12:34-0530', '2023-06-18T12:34:00-05:30'],
    ['2023-06-18 12:34:56 UTC', '2023-06-18T12:34:56Z'],
    ['2023-06-18T12:34', '2023-06-18T12:34:00'],
    ['20230618', '2023-06-18'],
    ['20230618T123456Z', '2023-06-18T12:34:56Z'],
    ['Sun, 18 Jun 2023 12:34:56 GMT', '2023-06-18T12:34:00Z'],
    ['June 18, 2023', '2023-06-18'],
    ['Published Jun. 18, 2023 at 9:05 p.m.', '2023-06-18T21:05:00'],
    ['18th June 2023, 12:05 am', '2023-06-18T00:05:00'],
  ])('%s is %s', (raw, iso) => expect(isoDate(raw)).toBe(iso));

  test.each(['', 'yesterday', '6/8/2023', '2023-02-30', '2023-13-01', 'June 18', '1687046400', '0001-01-01', '2999-01-01', '2023-06'])(
    '%j is no date',
    (raw) => expect(isoDate(raw)).toBeNull(),
  );

  test('whatever is written, the answer is ISO 8601 or none', () => {
    const shape = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?$/;
    const datelike = fc.stringMatching(/^[0-9TZ:+ -]{0,30}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), datelike), (raw) => {
        for (const date of [isoDate(raw), writtenDate(raw)]) if (date !== null) expect(date).toMatch(shape);
      }),
    );
  });
});

const published = (head: string, options: { url?: string; extra?: string; text?: string } = {}): string | null => {
  const document = pageDocument(newsPage({ head, ...(options.extra === undefined ? {} : { extra: options.extra }) }));
  const url = options.url === undefined ? null : new URL(options.url);
  return publishedAt(document, articleObjects(document), url, options.text ?? '');
};
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('publishedAt', () => {
  test.each([
    ['one object', { '@type': 'NewsArticle', datePublished: '2023-06-18T10:00:00+02:00' }],
    ['a graph', { '@graph': [{ '@type': 'Person' }, { '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2023-06-18T10:00:00+02:00' }] }],
    ['a list', [{ '@type': 'WebSite', datePublished: '2020-01-01' }, { '@type': 'BlogPosting', datePublished: ['2023-06-18T10:00:00+02:00'] }]],
    ['the main entity of a page', { '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2023-06-18T10:00:00+02:00' } }],
  ])('JSON-LD: %s', (_what, value) => expect(published(jsonLd(value))).toBe('2023-06-18T10:00:00+02:00'));

  test.each(['{', '[[[[', 'null', '"NewsArticle"', '{"@type": {"a": 1}, "datePublished": {}}', '{"@graph": 3, "@type": "NewsArticle", "datePublished": 5}'])(
    'useless JSON-LD %s is passed over',
    (raw) => expect(published(jsonLd(raw) + jsonLd({ '@type': 'NewsArticle', datePublished: '2023-06-18' }))).toBe('2023-06-18'),
  );

  test('deeply nested JSON-LD costs no stack', () => {
    const nested = `${'{"@graph":['.repeat(3000)}${']}'.repeat(3000)}`;
    expect(published(jsonLd(nested))).toBeNull();
  });

  test('JSON-LD wins over meta, meta over time, time over the address, the address over the dateline', () => {
    const ld = jsonLd({ '@type': 'NewsArticle', datePublished: '2023-01-01' });
    const meta = '<meta property="article:published_time" content="2023-01-02T00:00:00Z">';
    const extra = '<time datetime="2023-01-03">3 January</time>';
    const url = 'https://quay.example/2023/01/04/pier';
    const text = 'HARBOUR TOWN, January 5, 2023 - The board met.';
    expect(published(ld + meta, { extra, url, text })).toBe('2023-01-01');
    expect(published(meta, { extra, url, text })).toBe('2023-01-02T00:00:00Z');
    expect(published('', { extra, url, text })).toBe('2023-01-03');
    expect(published('', { url, text })).toBe('2023-01-04');
    expect(published('', { text })).toBe('2023-01-05');
    expect(published('')).toBeNull();
  });

  test.each([
    '<meta name="parsely-pub-date" content="2023-06-18">',
    '<meta name="DC.date.issued" content="2023-06-18">',
    '<meta itemprop="datePublished" content="2023-06-18">',
    '<meta name="Date" content="18 June 2023">',
  ])('%s', (head) => expect(published(head)).toBe('2023-06-18'));

  test.each([
    ['', { extra: '<p>Updated <time datetime="2023-06-20">20 June</time></p>' }],
    ['', { extra: '<time class="date-modified" datetime="2023-06-20"></time>' }],
    ['', { extra: '<aside><time datetime="2023-06-20"></time></aside>' }],
    ['<meta property="article:modified_time" content="2023-06-20">', {}],
    [jsonLd({ '@type': 'NewsArticle', dateModified: '2023-06-20' }), {}],
    ['', { url: 'https://quay.example/2023/06/pier' }],
    ['', { url: 'https://quay.example/id-20231345' }],
  ])('what was modified, belongs to other matter or is no day does not count: %j %j', (head, options) => {
    expect(published(head, options)).toBeNull();
  });

  test.each([
    ['https://quay.example/2023/jun/18/pier', '2023-06-18'],
    ['https://quay.example/news/2023-06-18/pier', '2023-06-18'],
    ['https://quay.example/pier-20230618.html', '2023-06-18'],
  ])('%s', (url, date) => expect(published('', { url })).toBe(date));
});
