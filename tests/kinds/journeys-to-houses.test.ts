import { describe, expect, test } from 'vitest';
import { place } from '../../lib/kinds/place.ts';
import { findMentions } from './find-mentions.ts';

describe('houses and grounds that one goes to or is driven from, and what lies near a town', () => {
  test.for([
    ['They flew to Marlow Airport on Friday.', 'to Marlow Airport'],
    ['The eviction of the campers from Marlow Square took an hour.', 'from Marlow Square'],
    ['Two men escaped from Corley Prison.', 'from Corley Prison'],
    ['A bus overturned just outside New York on Sunday.', 'outside New York'],
    ['A barn burnt in upstate New York on Sunday.', 'in upstate New York'],
    ['Shepherds stood on the embankment until dawn.', 'on the embankment'],
  ] as const)('%s', ([sentence, text]) => {
    expect(findMentions(place, sentence).map((one) => one.text)).toEqual([text]);
  });

  test.for(['She went to Denham College and liked it.', 'He moved from Harlan Bank to Dover Bank.', 'Cases outside New York fell.', 'The bill was sent to Parliament.'])('no place: %s', (sentence) => {
    expect(findMentions(place, sentence)).toEqual([]);
  });
});
