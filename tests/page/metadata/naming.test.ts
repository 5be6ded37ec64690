// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { canonicalUrl, webUrl } from '../../../lib/page/metadata/canonical.ts';
import { articleObjects } from '../../../lib/page/metadata/json-ld.ts';
import { byline, pageTitles, sourceName } from '../../../lib/page/metadata/naming.ts';
import { pageDocument } from '../pages.ts';

const withHead = (head: string): Document => pageDocument(`<html><head>${head}</head><body></body></html>`);
const canonical = (href: string, page = 'https://www.quay.example/news/pier?utm_source=x'): string | null =>
  canonicalUrl(withHead(`<link rel="canonical" href="${href}">`), new URL(page));

describe('canonicalUrl', () => {
  test.each([
    ['https://www.quay.example/news/pier', 'https://www.quay.example/news/pier'],
    ['/news/pier#top', 'https://www.quay.example/news/pier'],
    ['https://quay.example/news/pier', 'https://quay.example/news/pier'],
    ['https://amp.quay.example/news/pier', 'https://amp.quay.example/news/pier'],
  ])('%s is believed', (href, url) => expect(canonical(href)).toBe(url));

  test.each([
    'https://other.example/their-story',
    'https://quay.example.evil.example/news/pier',
    'https://evilquay.example/news/pier',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://www.quay.example/',
    'https://www.quay.example:8443/news/pier',
    'http://',
  ])('%s is not', (href) => expect(canonical(href)).toBeNull());

  test('one site of a shared host has no say for another', () => {
    expect(canonical('https://b.pages.example/x', 'https://a.pages.example/y')).toBeNull();
  });
});

test('only addresses of the web are addresses', () => {
  expect(webUrl('https://quay.example/a')?.href).toBe('https://quay.example/a');
  for (const raw of [null, '', 'about:blank', 'file:///a', 'chrome://version', 'nonsense']) expect(webUrl(raw)).toBeNull();
});

const naming = (head: string, url = 'https://www.quay.example/x'): [string | null, string | null, string] => {
  const document = withHead(head);
  const objects = articleObjects(document);
  const source = sourceName(document, objects, new URL(url));
  const { stated, tab } = pageTitles(document, objects, source);
  return [source, byline(document, objects), stated[0] ?? tab];
};

describe('source, byline and title', () => {
  test('from Open Graph', () => {
    const head = '<meta property="og:site_name" content=" The  Quay "><meta name="author" content="By Mara Lind"><meta property="og:title" content="Pier to close - The Quay">';
    expect(naming(head)).toEqual(['The Quay', 'Mara Lind', 'Pier to close']);
  });

  test('from JSON-LD', () => {
    const object = { '@type': 'NewsArticle', headline: 'Pier to close', publisher: { name: 'The Quay' }, author: [{ name: 'Mara Lind' }] };
    expect(naming(`<script type="application/ld+json">${JSON.stringify(object)}</script>`)).toEqual(['The Quay', 'Mara Lind', 'Pier to close']);
  });

  test('from the address and the title element', () => {
    expect(naming('<title>Pier to close | quay.example</title>')).toEqual(['quay.example', null, 'Pier to close']);
  });

  test('a dash inside the headline stays', () => {
    expect(naming('<title>Pier – closed – to open again</title>')[2]).toBe('Pier – closed – to open again');
  });
});
