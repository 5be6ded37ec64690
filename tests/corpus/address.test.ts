import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { believedCanonical, sameSite, versionKey, webAddress } from '../../lib/corpus/address.ts';

describe('the key of versions', () => {
  test.each([
    ['https://www.news.example/a/b/', 'news.example/a/b'],
    ['http://news.example/a/b#part', 'news.example/a/b'],
    ['https://news.example/a?utm_source=x&UTM_medium=y&fbclid=z', 'news.example/a'],
    ['https://news.example/story?id=7&page=2&gclid=1', 'news.example/story?id=7&page=2'],
    ['https://news.example/story?page=2&id=7', 'news.example/story?id=7&page=2'],
    ['https://news.example:8443/a', 'news.example:8443/a'],
    ['https://NEWS.example/A', 'news.example/A'],
  ])('%s → %s', (url, key) => expect(versionKey(url, null)).toBe(key));

  test.each([null, '', 'news.example/a', 'file:///home/a.html', 'data:text/html,x', 'javascript:void 0', 'blob:https://news.example/1'])(
    '%s has none', (url) => expect(versionKey(url, null)).toBeNull());

  test('does not change when it is made twice', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const key = versionKey(url, null);
      expect(versionKey(`https://${key}`, null)).toBe(key);
    }), { numRuns: 50 });
  });
});

describe('a canonical address', () => {
  test.each([
    ['https://news.example/a?x=1', 'https://news.example/a', true],
    ['https://edition.news.example/a', 'https://www.news.example/a', true],
    ['https://news.example/a', 'https://amp.news.example/a', true],
    ['https://news.example/a', 'https://victim.example/a', false],
    ['https://news.example/a', 'https://notnews.example/a', false],
    ['https://news.example/a', 'https://news.example.evil.test/a', false],
    ['https://news.example/a', 'javascript:alert(1)', false],
    ['https://news.example/a', 'https://example/a', false],
  ])('on %s, %s: believed %s', (url, canonical, believed) => {
    expect(believedCanonical(url, canonical)).toBe(believed ? canonical : null);
  });

  test('is believed by nothing that has no address', () => expect(believedCanonical(null, 'https://news.example/a')).toBeNull());
});

test('sites are the same either way round', () => {
  fc.assert(fc.property(fc.webUrl(), fc.webUrl(), (a, b) => sameSite(a, b) === sameSite(b, a) && sameSite(a, a)));
});

test('user names and passwords are not kept', () => {
  expect(webAddress('https://me:secret@news.example/a')).toBe('https://news.example/a');
});
