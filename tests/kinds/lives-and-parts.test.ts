import { expect, test } from 'vitest';
import { extractClaims } from '../../lib/claims/extract.ts';
import { count } from '../../lib/kinds/count.ts';
import type { CountValue } from '../../lib/kinds/parts/count-value.ts';

function countsIn(text: string): string[] {
  const { claims } = extractClaims({ title: '', text, publishedAt: null, language: 'en' });
  return claims.filter(({ kind }) => kind === 'count').map(({ value }) => count.format(value as CountValue));
}

test.each([
  ['The mudslide claimed 14 lives.', ['14 killed']],
  ['The squall took five lives on the coast.', ['5 killed']],
  ['The collapse cost three people their lives.', ['3 people killed']],
  ['The cave-in took the lives of six miners.', ['6 miners killed']],
  ['The net saved 20,000 lives.', ['20,000 rescued']],
  ['The mill closure affects the lives of 4,000 farmers.', ['4,000 farmers']],
  ['Three of the five were hurt by glass.', ['3 injured']],
  ['Medics said 11 of the 16 were injured.', ['11 injured']],
  ['Seven out of the nine were killed.', ['7 killed']],
  ['He leaves two sons, ages 5 and 14.', ['2 sons', 'age 5', 'age 14']],
  ['She raised three daughters, aged 4, 7 and 11.', ['3 daughters', 'age 4', 'age 7', 'age 11']],
  ['The pupils, ages 9, 12 and 15, rowed home.', ['age 9', 'age 12', 'age 15']],
  ['Ana Diaz, 31, and Tom Hale, also 31, were named.', ['age 31', 'age 31']],
  ['Ana Diaz, just 19, won the race.', ['age 19']],
  ['The study took in 900 adults aged 18-55 years.', ['900 adults', 'age 18 to 55']],
])('%s', (text, told) => {
  expect(countsIn(text)).toEqual(told);
});

test.each([
  ['The choir changed 40 lives.', []],
  ['Ana Diaz, also one of the rowers, spoke.', []],
  ['There were 20 lives at stake in the gale.', []],
  ['Three of the five said no.', []],
  ['Nurses gave 12 people their lives back.', ['12 people']],
  ['Men between the ages of 18 and 30 may join.', ['age 18 to 30']],
  ['Pupils aged 6, 12 of whom fell ill, stayed on.', ['age 6', '12']],
])('%s', (text, told) => {
  expect(countsIn(text)).toEqual(told);
});

test('people of many walks of life are people', () => {
  const [two, other] = ['The arsonist killed two people.', 'The arsonist killed two parishioners.'].map((text) => extractClaims({ title: '', text, publishedAt: null, language: 'en' }).claims.find(({ kind }) => kind === 'count'));
  expect(count.compare(two?.value as CountValue, other?.value as CountValue).outcome).toBe('same');
});
