import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanTemplate, searchAddress } from '../../lib/settings/search.ts';

test.each(['https://search.example/?q=%s', 'https://search.example/find/%s/news', ' https://search.example:8443/?a=%s&b=%s '])('%s is a template', (template) => {
  expect(cleanTemplate(template)).toBe(template.trim());
});

test.each([
  '', '%s', 'search.example/?q=%s', 'http://search.example/?q=%s', 'https://search.example/?q=', 'https://%s/', 'https://%s.search.example/',
  'https://me:secret@search.example/?q=%s', 'https://search.example/#%s', 'javascript:alert("%s")', `https://search.example/?${'a'.repeat(600)}=%s`,
])('%s is none', (template) => expect(cleanTemplate(template)).toBeNull());

test('a query stays in its place', () => {
  const template = 'https://search.example/find?q=%s&l=en';
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => {
    const address = new URL(searchAddress(template, query));
    expect(address.origin).toBe('https://search.example');
    expect(address.searchParams.get('l')).toBe('en');
    expect(address.searchParams.get('q')).toBe(query);
  }));
  expect(() => searchAddress(template, 'cut \ud83d')).not.toThrow();
  expect(searchAddress(template, "$& $1")).toContain('%24%26%20%241');
});
