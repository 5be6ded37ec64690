import { expect, test } from 'vitest';
import { place } from '../../lib/kinds/place.ts';
import type { PlaceValue } from '../../lib/kinds/place/value.ts';
import { findMentions } from './find-mentions.ts';

const only = (sentence: string): PlaceValue => {
  const [mention, ...more] = findMentions(place, sentence);
  if (!mention || more.length > 0) throw new Error(`not one place in: ${sentence}`);
  return mention.value as PlaceValue;
};

test('a federal highway is told by the country alone', () => {
  expect(only('The lorry overturned on U.S. 61 on Friday.')).toMatchObject({ streets: ['route 61'] });
  expect(only('Shots were heard near the 900 block of US 12 on Friday.')).toMatchObject({ number: 900, block: true });
});

test.each(['He wrote on US 2020 hopefuls.', 'The firm relied on U.S. 10-year notes.'])('no highway: %s', (sentence) => {
  expect(findMentions(place, sentence)).toEqual([]);
});

test.each([
  ['It happened in Northeast Denver.', 'It happened in Denver.', 'compatible'],
  ['It happened in Northwest Baltimore.', 'It happened in Baltimore.', 'compatible'],
  ['It happened in North Las Vegas.', 'It happened in Las Vegas.', 'incomparable'],
  ['It happened in Northeast Denver.', 'It happened in Southwest Denver.', 'incomparable'],
])('a quarter of a town is in it: %s / %s', (a, b, outcome) => {
  expect(place.compare(only(a), only(b)).outcome).toBe(outcome);
});
