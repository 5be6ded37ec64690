// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fullText } from '../../lib/corpus/article.ts';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import type { ReadArticle } from '../../lib/page/page-article.ts';
import { fileDocument, NEWS_TEXT, newsPage, pageDocument } from './pages.ts';

const URL_OF_PAGE = 'https://quay.example/news/pier';

async function read(document: Document, options = {}): Promise<ReadArticle> {
  const result = await readArticle(document, URL_OF_PAGE, options);
  if (!result.ok) throw new Error(result.problem);
  return result;
}

describe.each([
  ['a page', pageDocument],
  ['a file, without layout', fileDocument],
])('reading %s', (_name, parse) => {
  test('gives title, text and facts, without navigation and footer', async () => {
    const { draft, method } = await read(parse(newsPage()));
    const expected: ArticleDraft = {
      url: URL_OF_PAGE,
      canonicalUrl: null,
      title: 'Old pier to close',
      source: 'quay.example',
      byline: null,
      publishedAt: null,
      text: NEWS_TEXT,
      language: 'en',
    };
    expect(draft).toEqual(expected);
    expect(method).toBe('readability');
  });

  test('the outline of a page above the budget has the same text', async () => {
    const { draft, method } = await read(parse(newsPage()), { elementBudget: 3 });
    expect(method).toBe('outline');
    expect(draft.text).toBe(NEWS_TEXT);
    expect(draft.title).toBe('Old pier to close');
  });

  test('leaves the document exactly as it was', async () => {
    const document = parse(newsPage());
    const before = document.documentElement.outerHTML;
    await read(document);
    await read(document, { elementBudget: 3 });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('every word leads back to its text node', async () => {
    const { draft, map } = await read(parse(newsPage()));
    const full = fullText(draft);
    expect(map.text).toBe(full);
    for (const words of ['Old pier', 'forty minutes', '120 boat owners', 'three weeks.']) {
      const start = full.indexOf(words);
      const place = map.locate({ start, end: start + words.length });
      expect(place?.from.node).toBe(place?.to.node);
      expect(place?.from.node.data.slice(place.from.offset, place.to.offset)).toBe(words);
    }
  });

  test('inline elements, white space and invisible characters read as they are rendered', async () => {
    const body = `<p>The  <b>harbour</b>
      board met for <i>forty</i> min\u00adutes on Tuesday<span> and agreed</span> to close the pier until the end of the season at last.</p>`;
    const { draft } = await read(parse(newsPage({ body, extra: `<p>${'More words about the pier and its long history. '.repeat(6)}</p>` })));
    expect(draft.text).toContain('The harbour board met for forty minutes on Tuesday and agreed to close');
  });

  test('line breaks make paragraphs where a page knows no others', async () => {
    const lines = NEWS_TEXT.split('\n\n').join('<br><br>');
    const { draft } = await read(parse(newsPage({ body: `<div>${lines}<br>Last line of it all, without a break before it.</div>` })));
    expect(draft.text.split('\n\n').slice(0, 3)).toEqual(NEWS_TEXT.split('\n\n').slice(0, 3));
    expect(draft.text).toMatch(/three weeks\.\nLast line/);
  });

  test('scripts, styles and hidden elements are no text', async () => {
    const extra = `<script>var a = "not a word of it";</script><style>p{}</style><p hidden>not a word of it, hidden away from every reader</p>
      <p style="display: none">not a word of it, hidden away from every reader</p><p aria-hidden="true">not a word of it, or only twice</p>`;
    const { draft } = await read(parse(newsPage({ extra })));
    expect(draft.text).toBe(NEWS_TEXT);
  });

  test('captions stay in their place', async () => {
    const figure = '<figure><img src="/pier.jpg" alt=""><figcaption>The pier at low water, seen from the north.</figcaption></figure>';
    const { draft } = await read(parse(newsPage({ extra: figure })));
    expect(draft.text.endsWith('\n\nThe pier at low water, seen from the north.')).toBe(true);
  });

  test('right-to-left text and text without punctuation are read like any other', async () => {
    const arabic = 'اجتمع مجلس الميناء يوم الثلاثاء لمدة أربعين دقيقة وقرر إغلاق الرصيف القديم حتى نهاية الموسم بعد تحذيرات من المهندسين';
    const bare = 'the board met on tuesday and closed the pier nobody asked the owners of the boats what they thought of the matter at all';
    const body = `<div dir="rtl"><p>${arabic}</p><p>${arabic} مرة أخرى</p></div><p>${bare}</p><p>${bare} again</p>`;
    const { draft } = await read(parse(newsPage({ body })));
    expect(draft.text.split('\n\n')).toEqual([arabic, `${arabic} مرة أخرى`, bare, `${bare} again`]);
  });

  test('the headline that the reader sees wins over its copy in the metadata', async () => {
    const head = '<meta property="og:title" content="Old pier to close: what we know">';
    const { draft } = await read(parse(newsPage({ head }).replace('<h1>Old pier to close</h1>', '<h1>Old pier to close, board says</h1>')));
    expect(draft.title).toBe('Old pier to close, board says');
  });

  const LEFT_BEHIND = `<meta property="og:title" content="Ferry fares rise again"><link rel="canonical" href="/news/ferry">
    <meta property="article:published_time" content="2021-01-02"><script type="application/ld+json">
    {"@type": "NewsArticle", "headline": "Ferry fares rise again", "datePublished": "2021-01-02", "author": "Ann Other"}</script>`;

  test('what the page says of the article before, loaded in place, is not believed of this one', async () => {
    const more = '<aside><h2>Ferry fares rise again</h2></aside><p>Published <time datetime="2024-05-07">7 May</time></p>';
    const { draft } = await read(parse(newsPage({ head: LEFT_BEHIND, extra: more })));
    expect(draft).toMatchObject({ title: 'Old pier to close', canonicalUrl: null, publishedAt: '2024-05-07', byline: null });
  });

  test('nor when the title in the tab was left behind as well', async () => {
    const html = newsPage({ head: LEFT_BEHIND }).replace('Old pier to close | The Quay', 'Ferry fares rise again');
    const { draft } = await read(parse(html));
    expect(draft).toMatchObject({ title: 'Old pier to close', canonicalUrl: null, publishedAt: null });
  });

  test('a headline for social media does not make the rest of the metadata doubtful', async () => {
    const head = LEFT_BEHIND.replace('/news/ferry', '/news/pier');
    const { draft } = await read(parse(newsPage({ head })));
    expect(draft).toMatchObject({ title: 'Old pier to close', canonicalUrl: 'https://quay.example/news/pier', publishedAt: '2021-01-02', byline: 'Ann Other' });
  });

  test('the name of the site, though set as the main heading, is no headline', async () => {
    const head = '<meta property="og:site_name" content="The Quay"><meta property="og:title" content="Old pier to close">';
    const html = newsPage({ head }).replace('<h1>Old pier to close</h1>', '<h2>Old pier to close</h2>').replace('<nav>', '<h1>The Quay</h1><nav>').replace('Old pier to close | The Quay', 'The Quay');
    expect((await read(parse(html))).draft.title).toBe('Old pier to close');
  });

  test('a title that the page does not show stands in no node', async () => {
    const { draft, map } = await read(parse(newsPage().replace('<h1>Old pier to close</h1>', '')));
    expect(draft.title).toBe('Old pier to close | The Quay');
    expect(map.locate({ start: 0, end: draft.title.length })).toBeNull();
  });

  test.each([
    ['an empty page', '<html><body></body></html>'],
    ['a list of links', `<html><body><ul>${'<li><a href="/a">Harbour board meets again</a></li>'.repeat(30)}</ul></body></html>`],
    ['a form', '<html><body><form><label>Name <input></label><button>Send</button></form></body></html>'],
  ])('%s has no article', async (_what, html) => {
    expect(await readArticle(parse(html), URL_OF_PAGE)).toEqual({ ok: false, problem: 'no-article' });
    expect(await readArticle(parse(html), URL_OF_PAGE, { elementBudget: 2 })).toEqual({ ok: false, problem: 'no-article' });
  });

  test('the browser’s viewer of a PDF is told from a page', async () => {
    const document = parse('<html><body><embed type="application/pdf" src="about:blank"></body></html>');
    expect(await readArticle(document, URL_OF_PAGE)).toEqual({ ok: false, problem: 'pdf' });
  });

  test('a file has no address, and believes no canonical one', async () => {
    const head = '<link rel="canonical" href="https://other.example/their-story">';
    const result = await readArticle(parse(newsPage({ head })), null);
    expect(result).toMatchObject({ ok: true, draft: { url: null, canonicalUrl: null, source: null } });
  });

  test('reading can be aborted', async () => {
    const controller = new AbortController();
    controller.abort(new Error('left'));
    await expect(readArticle(parse(newsPage()), URL_OF_PAGE, { signal: controller.signal })).rejects.toThrow('left');
  });
});
