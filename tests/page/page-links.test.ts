import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageLinks } from '../../lib/page/page-links.ts';
import { fileDocument } from './pages.ts';

const page = (body: string): Document => fileDocument(`<!doctype html><html><head><base href="https://quay.example/news/pier"></head><body>${body}</body></html>`);

describe('links of a page', () => {
  test('with their words, whole addresses, each once', () => {
    const links = pageLinks(page(`
      <article><p>As <a href="/news/storm-hits-pier#top">reported
        last week</a>, the pier …</p>
      <a href="https://other.example/a"><img src="x.png"></a> <a href="https://other.example/a">Pier to close, board says</a></article>`));
    expect(links).toEqual([
      { text: 'reported last week', href: 'https://quay.example/news/storm-hits-pier' },
      { text: 'Pier to close, board says', href: 'https://other.example/a' },
    ]);
  });

  test.each([
    ['navigation', '<nav><a href="/a">Weather today</a></nav>'],
    ['footers', '<footer><a href="/a">Terms of use</a></footer>'],
    ['the head of the site', '<header><a href="/a">The Quay</a></header>'],
    ['what is hidden', '<div hidden><a href="/a">Hidden</a></div>'],
    ['places within the page', '<a href="#comments">12 comments</a><a href="/news/pier#x">Top</a>'],
    ['mail and scripts', '<a href="mailto:a@quay.example">Write</a><a href="javascript:alert(1)">Do</a><a href="data:text/html,x">D</a>'],
    ['what is no address', '<a href="https://">Broken</a>'],
    ['pictures without words', '<a href="/a"><img src="b.png"></a>'],
  ])('leaves out %s', (_, body) => {
    expect(pageLinks(page(body))).toEqual([]);
  });

  test('keeps the head of an article, and drops passwords', () => {
    expect(pageLinks(page('<article><header><a href="https://me:secret@quay.example/b">Earlier report</a></header></article>')))
      .toEqual([{ text: 'Earlier report', href: 'https://quay.example/b' }]);
  });

  test('is bounded, whatever the page holds', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `<a href="/a/${i}">Report number ${i} ${'long '.repeat(100)}</a>`).join('');
    const links = pageLinks(page(many));
    expect(links.length).toBe(120);
    expect(links.every(({ text }) => text.length <= 200)).toBe(true);
  });

  test('gives addresses of the web only', () => {
    fc.assert(fc.property(fc.string(), (href) => {
      const document = page('<a id="a">Words</a>');
      document.querySelector('#a')?.setAttribute('href', href);
      return pageLinks(document).every((link) => /^https?:\/\//.test(link.href));
    }));
  });
});
