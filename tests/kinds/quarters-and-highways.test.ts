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
  expect(only('The lorry overturned on U.S. 61 on Friday.')).toMatchObject({ streets: ['us route 61'] });
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

test.each([
  ['He fell on State Route 77.', ['state route 77']],
  ['He fell on Ohio State Route 77.', ['state route 77']],
  ['He fell on New Mexico Highway 77.', ['state route 77']],
  ['He fell on SR 77.', ['state route 77']],
  ['He fell on County Road 77.', ['county route 77']],
  ['He fell on U.S. Highway 77.', ['us route 77']],
  ['He fell on Rt. 77 at noon.', ['route 77']],
])('%s', (sentence, streets) => {
  expect(only(sentence)).toMatchObject({ streets });
});

test.each([
  ['He fell on State Route 77.', 'He fell on Interstate 77.', 'incomparable'],
  ['He fell on State Route 77.', 'He fell on County Road 77.', 'incomparable'],
  ['He fell on U.S. 77.', 'He fell on State Highway 77.', 'incomparable'],
  ['He fell on I-77.', 'He fell on Interstate 77.', 'same'],
  ['He fell on Route 77.', 'He fell on State Route 77.', 'compatible'],
  ['He fell on Route 7.', 'He fell on State Route 77.', 'incomparable'],
  ['He fell in the northbound lanes of Route 77.', 'He fell in the southbound lanes of Route 77.', 'incomparable'],
  ['He fell on Route 77 eastbound.', 'He fell on Route 77 westbound.', 'incomparable'],
  ['He fell in the northbound lanes of Route 77.', 'He fell on Route 77.', 'compatible'],
  ['He fell on the north side of Elm Street.', 'He fell on the south side of Elm Street.', 'incomparable'],
  ['He fell west of the river.', 'He fell east of the river.', 'incomparable'],
  ['He fell west of the river.', 'He fell in the river.', 'incomparable'],
  ['He fell west of the river.', 'He fell near the river.', 'compatible'],
  ['He fell west of the river.', 'He fell west of the river.', 'same'],
  ['He fell north of Elm Street.', 'He fell south of Elm Street.', 'incomparable'],
])('roads, lanes and points of the compass: %s / %s', (a, b, outcome) => {
  expect(place.compare(only(a), only(b)).outcome).toBe(outcome);
  expect(place.compare(only(b), only(a)).outcome).toBe(outcome);
});
