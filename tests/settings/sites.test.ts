import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactPattern, hostOf, isOnSite, patternOf } from '../../lib/settings/sites.ts';

test.each([
  ['news.example', 'news.example'],
  ['  WWW.News.Example. ', 'news.example'],
  ['https://www.news.example:8443/world?x=1#top', 'news.example'],
  ['politics.news.example/today', 'politics.news.example'],
  ['localhost', 'localhost'],
  ['http://127.0.0.1:5000/', '127.0.0.1'],
  ['zeitung-münchen.example', 'xn--zeitung-mnchen-osb.example'],
])('%s is the site %s', (typed, host) => expect(hostOf(typed)).toBe(host));

test.each(['', ' ', '*', '*.example', '<all_urls>', 'file:///etc/passwd', 'chrome://extensions', 'javascript:alert(1)', 'a b', 'http://', '[::1]', 'über uns'])(
  '%j is no site', (typed) => expect(hostOf(typed)).toBeNull(),
);

test('hosts are their own hosts, and patterns name no other site', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
    const host = hostOf(typed);
    if (host === null) return;
    expect(hostOf(host)).toBe(host);
    expect(patternOf(host)).toMatch(/^\*:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
    expect(isOnSite(`https://${host}/a`, [host])).toBe(true);
    expect(isOnSite(`https://not${host}/a`, [host])).toBe(false);
  }));
});

describe('a page', () => {
  test.each([
    ['https://www.news.example/a', true],
    ['http://sport.news.example/a', true],
    ['https://news.example.evil.example/', false],
    ['https://oldnews.example/', false],
    ['about:blank', false],
    ['', false],
  ])('%s lies on news.example: %s', (url, on) => expect(isOnSite(url, ['news.example'])).toBe(on));
});

test('one link asks for one host', () => {
  expect(exactPattern('https://www.news.example:8443/a?b')).toBe('*://www.news.example/*');
  expect(exactPattern('mailto:a@b.example')).toBeNull();
  expect(exactPattern('no address')).toBeNull();
});
