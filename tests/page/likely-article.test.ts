// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isLikelyArticle } from '../../lib/page/likely-article.ts';

const PROSE = '<p>The board of the harbour met on Tuesday evening and agreed, after a long debate, to close the old pier.</p>';
const JSON_LD = (type: string) => `<script type="application/ld+json">{"@context":"https://schema.org","@type":${type},"headline":"Pier to close"}</script>`;

function page(path: string, head: string, body: string): Document {
  const own = new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html');
  Object.defineProperty(own, 'location', { value: new URL(path, 'https://news.example') });
  return own;
}

test.each([
  ['says so in Open Graph', '<meta property="og:type" content="article">', PROSE],
  ['says so in JSON-LD', JSON_LD('"NewsArticle"'), PROSE],
  ['gives several types', JSON_LD('["ReportageNewsArticle", "Thing"]'), PROSE],
  ['says so in microdata', '', `<div itemscope itemtype="https://schema.org/NewsArticle">${PROSE}</div>`],
  ['has one article with a headline', '', `<article><h1>Pier to close</h1>${PROSE}</article>`],
])('a page that %s is one', (_name, head, body) => expect(isLikelyArticle(page('/2024/pier', head, body))).toBe(true));

test.each([
  ['is the home page', '/', '<meta property="og:type" content="article">', PROSE],
  ['has no prose', '/video/1', '<meta property="og:type" content="article">', '<p>Watch</p><p>Share</p>'],
  ['is a list of articles', '/world', '', `<article><h1>A</h1></article><article><h1>B</h1></article>${PROSE}`],
  ['is a web page of another sort', '/about', JSON_LD('"WebPage"'), PROSE],
  ['has data without end', '/long', `<script type="application/ld+json">${' '.repeat(200_001)}"@type":"NewsArticle"</script>`, PROSE],
])('a page that %s is none', (_name, path, head, body) => expect(isLikelyArticle(page(path, head, body))).toBe(false));
