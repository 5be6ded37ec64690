import { expect, test } from 'vitest';
import { place } from '../../lib/kinds/place.ts';
import { findMentions } from './find-mentions.ts';

test.each([
  ['Jane Roe, 45, of Walnut, spoke.', 'of Walnut'],
  ['Jane Roe, 45, of Cedar Bluff, Iowa, spoke.', 'of Cedar Bluff, Iowa'],
  ['A Walnut man was found on the bank.', 'Walnut man'],
])('a home town: %s', (sentence, text) => {
  expect(findMentions(place, sentence).map((one) => one.text)).toContain(text);
});

test.each([
  'Jane Roe, 45, of Google, spoke.',
  'Jane Roe, 45, of Yale, spoke.',
  'Jane Roe, 45, of Harlan High School, spoke.',
  'He is a Clinton man.',
  'A Baptist couple won the prize.',
  'A Methodist woman won the prize.',
])('no home town: %s', (sentence) => {
  expect(findMentions(place, sentence)).toEqual([]);
});
