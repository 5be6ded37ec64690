import { describe, expect, test } from 'vitest';
import { place } from '../../lib/kinds/place.ts';
import { findMentions } from './find-mentions.ts';

describe('places told by a town with its state, by whose house it is, and by what is no place', () => {
  test.for([
    ['The Ashby, Ohio-based firm grew.', 'Ashby, Ohio-based'],
    ['A Port Ashby, Ohio-based firm grew.', 'Port Ashby, Ohio-based'],
    ['The Ohio-based firm grew.', 'Ohio-based'],
    ['After Kenya, Ghana-based firms grew.', 'Ghana-based'],
    ['She waited outside the Millers’ house.', 'outside the Millers’ house'],
    ["She waited near the Joneses' home on Monday.", "near the Joneses' home"],
    ['In Ghana, speech is free.', 'In Ghana'],
    ['He gave the speech in Ghana.', 'in Ghana'],
  ] as const)('%s', ([sentence, text]) => {
    expect(findMentions(place, sentence).map((one) => one.text)).toEqual([text]);
  });

  test.for(['He praises students in Ghana speech.', 'Minister defends plan in Ghana trip remarks.', 'Both sides dug in over Ghana in Kenya dispute.'])('no place: %s', (sentence) => {
    expect(findMentions(place, sentence)).toEqual([]);
  });
});
