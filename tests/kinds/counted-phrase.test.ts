import { expect, test } from 'vitest';
import { extractClaims } from '../../lib/claims/extract.ts';

const counts = (text: string): string[] =>
  extractClaims({ title: '', text, publishedAt: '2024-05-15', language: 'en' })
    .claims.filter(({ kind }) => kind === 'count')
    .map((claim) => claim.text);

test.each([
  ['The yard means to shut 60 depots worldwide.', '60 depots'],
  ['The chain closed 30 stores nationwide.', '30 stores'],
  ['The town built 40 schools last year.', '40 schools'],
  ['The yard will build 12 ferries next spring.', '12 ferries'],
  ['The line dropped 16 stops last Friday.', '16 stops'],
])('an adverb or a time behind the plural is no part of it: %s', (text, expected) => {
  expect(counts(text)).toEqual([expected]);
});

test.each([
  ['The firm hired 300 overseas workers.', '300 overseas workers'],
  ['The ship carried 40 underwater cameras.', '40 underwater cameras'],
])('before the noun it narrows: %s', (text, expected) => {
  expect(counts(text)).toEqual([expected]);
});
