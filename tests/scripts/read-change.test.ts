import { expect, test } from 'vitest';
import { readChange } from '../../scripts/measure/read-change.ts';
import { tokensOf } from '../values/tokens.ts';

/** The direction of the quantity whose tokens are marked with brackets. */
function changeOf(marked: string): 'up' | 'down' | null {
  const before = tokensOf(marked.slice(0, marked.indexOf('['))).length;
  const inside = tokensOf(marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'))).length;
  return readChange(tokensOf(marked.replace(/[[\]]/g, '')), before, before + inside, 0);
}

test.each([
  ['The index rose [3 percent] on Friday.', 'up'],
  ['Rents climbed by almost [12 percent] in a year.', 'up'],
  ['The council will raise the price of its cheapest tickets by [5 percent].', 'up'],
  ['The bank expects to grow lending by [8 per cent].', 'up'],
  ['Sales were down a further [2 percent].', 'down'],
  ['The river fell [two feet] overnight.', 'down'],
  ['There was a drop of [4 points] in the poll.', 'down'],
  ['Copper +[0.2%] in late trade.', 'up'],
  ['Copper was down 2 percent, Zinc by [3 percent].', 'down'],
  ['The share jumped up [3 percent].', 'up'],
])('told as a change: %s', (sentence, direction) => {
  expect(changeOf(sentence)).toBe(direction);
});

test.each([
  'The index rose to [3 percent] on Friday.',
  'Copper ended higher at [12 euros] a pound.',
  'The price fell from [75 euros] to 45.',
  'The firm posted a loss of [63 cents] a share.',
  'More lenders offer [95 percent] of the price.',
  'The wind may blow up to [80 miles] an hour.',
  'The charity raised [280 million] from members.',
  'The back gained [12 yards] on the play.',
  'The team lost [three games] in a row.',
  'The price cuts on [50 products] end today.',
  'The map shows [311 square miles] off the coast.',
])('a level, or no change at all: %s', (sentence) => {
  expect(changeOf(sentence)).toBeNull();
});
