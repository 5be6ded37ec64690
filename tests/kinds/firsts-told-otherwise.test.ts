import { expect, test } from 'vitest';
import { rank } from '../../lib/kinds/rank.ts';
import { findMentions } from './find-mentions.ts';

test.each([
  ['It was her first choir rally in nearly a month.', 'first choir rally in nearly a month'],
  ['It was the club’s worst loss in just over a year.', 'worst loss in just over a year'],
  ['It was Roe’s first open clash with the board.', 'first open clash'],
  ['It was the year’s 36th grass fire.', '36th grass fire'],
  ['It was the season’s first frost.', 'first frost'],
  ['The bakers were the first to unionize.', 'first to unionize'],
  ['Ohio became the first to ban nets.', 'first to ban nets'],
  ['The question has not been put on the form since 1950.', 'not been put on the form since 1950'],
  ['They hadn’t met on the island since 2009.', 'hadn’t met on the island since 2009'],
  ['Rents rose for the first time in two years and wages fell to the lowest in a decade.', 'first time in two years'],
])('%s', (sentence, text) => {
  expect(findMentions(rank, sentence).map((one) => one.text)).toContain(text);
});

test.each([
  'She was the first to admit it.',
  'They raced to be the first to file charges.',
  'It drew on last year’s 50th anniversary fair.',
  'He missed the season’s first week.',
  'He has not lived there since Monday.',
  'He has not lived there since the war.',
  'The bank has not grown much since the 2008 crash.',
  'They have not met, since 2009 is long ago.',
])('no rank: %s', (sentence) => {
  expect(findMentions(rank, sentence)).toEqual([]);
});
