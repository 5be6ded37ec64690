import { expect, test } from 'vitest';
import { extractClaims } from '../../lib/claims/extract.ts';
import { count } from '../../lib/kinds/count.ts';
import type { CountValue } from '../../lib/kinds/parts/count-value.ts';

function countsIn(text: string): string[] {
  const { claims } = extractClaims({ title: '', text, publishedAt: null, language: 'en' });
  return claims.filter(({ kind }) => kind === 'count').map(({ value }) => count.format(value as CountValue));
}

test.each([
  ['The yard built 140 boats, up from 112 in the year before.', ['140 boats', '112 boats']],
  ['Burglaries in the valley rose to 310 in March.', ['310 burglaries']],
  ['Claims for winter fuel fell to a revised 4,120 in May from 4,300 in April.', ['4,120 claims', '4,300 claims']],
  ['The number of people on the island without a doctor rose to 2,300, up from 1,900 in 2017.', ['2,300 people', '1,900 people']],
  ['The number of thefts rose from 40 in May to 62 in June.', ['40 thefts', '62 thefts']],
])('%s', (text, told) => {
  expect(countsIn(text)).toEqual(told);
});

test.each([
  'Shares of the mill rose to 45 from 40.',
  'The index fell to 107 from 101.',
  'Forecasts ranged from 37 to 44.',
  'Bakers cut their forecast for growth to 25,000 from 50,000.',
  'Bakers expected prices to rise to 325.',
  'The shop is open from 9 to 5.',
])('%s', (text) => {
  expect(countsIn(text)).toEqual([]);
});
