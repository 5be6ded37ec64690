import { expect, test } from 'vitest';
import { extractClaims } from '../../lib/claims/extract.ts';

const ages = (text: string): string[] =>
  extractClaims({ title: '', text, publishedAt: null, language: 'en' })
    .claims.filter(({ kind, value }) => kind === 'count' && (value as { unit?: string }).unit === 'age')
    .map((claim) => claim.text);

test.each(['The fire killed Ada Brandt, one of the town’s best swimmers.', 'Police arrested Otto Lindqvist, one of three suspects.'])('no age: %s', (text) => {
  expect(ages(text)).toEqual([]);
});

test('an age in digits before the home town', () => expect(ages('The fire killed Ada Brandt, 43, of Halden.')).toEqual(['43']));
