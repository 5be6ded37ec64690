import { expect, test } from 'vitest';
import { extractClaims } from '../../lib/claims/extract.ts';
import { count } from '../../lib/kinds/count.ts';
import type { CountValue } from '../../lib/kinds/parts/count-value.ts';

/** The counts of a text as the reader is told them. */
function countsIn(text: string): string[] {
  const { claims } = extractClaims({ title: '', text, publishedAt: null, language: 'en' });
  return claims.filter(({ kind }) => kind === 'count').map(({ value }) => count.format(value as CountValue));
}

test.each([
  ['The second group took 250 mcg.', '250 micrograms'],
  ['The second group took 250 micrograms.', '250 micrograms'],
  ['Two nurse’s aides were hurt.', '2 nurse aides injured'],
  ['The clerk lost 12 driver’s licences.', '12 driver licences'],
  ['Six sailors across the island have drowned since May.', '6 sailors killed'],
  ['Nine bakers nationwide were hurt by the ovens.', '9 bakers injured'],
  ['Six sailors across the island were paid, and a cook died.', '6 sailors'],
  ['The list named 57 Danes.', '57 danes'],
  ['The mayor won over 12 Democrats in the chamber.', '12 democrats'],
  ['The number of sailors who were taken off the ship on stretchers was 14.', '14 sailors'],
  ['Eight sailors were flown home. Nine are still undergoing tests.', '9 sailors'],
  ['Five swimmers slowly drowned off Holm pier.', '5 swimmers killed'],
  ['Twenty-thousand swimmers raced off Holm pier.', '20,000 swimmers'],
  ['Three guards were named. All three were fired.', '3 guards'],
])('%s → %s', (text, told) => {
  expect(countsIn(text).at(-1)).toContain(told);
});

test.each([
  'Her aunt watched the storm on 7 Eyewitness News every evening.',
  'The girls sang. Two can play that game.',
  'The bakers sang. All four were cheered.',
  'The number of the sailors, whose ship was in the harbour, was painted on pier 14.',
])('nothing is counted in: %s', (text) => {
  expect(countsIn(text)).toEqual([]);
});

test.each(['Three children ran. Ten is enough.', 'Two bakers made nine loaves. Two can play that game.'])('a number that goes on from none: %s', (text) => {
  expect(countsIn(text).at(-1)).not.toMatch(/^(?:10|2) (?:children|bakers|loaves)$/);
});

test('what nearly befell people did not', () => {
  expect(countsIn('Five swimmers nearly drowned off Holm pier.')).toEqual(['5 swimmers']);
});
