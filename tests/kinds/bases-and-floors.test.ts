import { describe, expect, test } from 'vitest';
import { place } from '../../lib/kinds/place.ts';
import type { PlaceValue } from '../../lib/kinds/place/value.ts';
import { findMentions } from './find-mentions.ts';

describe('places whose sort is told first', () => {
  test.for([
    ['A drill was held in a hangar at Naval Air Station Norvale on Friday.', ['in a hangar', 'at Naval Air Station Norvale']],
    ['The film was shot at Joint Base Harlow.', ['at Joint Base Harlow']],
    ['A van burned near RAF Millbrook.', ['near RAF Millbrook']],
    ['Fans sang outside their St. Cloud home.', ['outside their St. Cloud home']],
    ['She prayed at a St. Paul church.', ['at a St. Paul church']],
    ['She hid inside a Mt. Airy store.', ['inside a Mt. Airy store']],
    ['She lives near St. Hilda’s.', ['near St. Hilda’s']],
    ['Shots hit the man in his home. The St. Cloud team lost.', ['in his home']],
  ] as const)('%s', ([text, places]) => {
    expect(findMentions(place, text).map((found) => found.text)).toEqual(places);
  });

  test.for(['He joined the Joint Chiefs.', 'Naval officers met.', 'She spoke at Naval Review.'])('%s', (text) => {
    expect(findMentions(place, text)).toEqual([]);
  });
});

describe('one place at two grains', () => {
  test.for([
    ['The claim was filed in the Bankruptcy Court for the Southern District of Ohio.', 'The claim was filed in the Southern District of Ohio.', 'compatible'],
    ['The claim was filed in the Bankruptcy Court for the Southern District of Ohio.', 'The claim was filed in the Northern District of Ohio.', 'incomparable'],
    ['They met on the second floor.', 'They met in a second-floor office.', 'compatible'],
    ['They met on the second floor.', 'They met in a third-floor office.', 'incomparable'],
  ] as const)('%s %s', ([left, right, outcome]) => {
    const [a, b] = [left, right].map((text) => findMentions(place, text)[0]?.value as PlaceValue);
    expect(a !== undefined && b !== undefined && place.compare(a, b).outcome).toBe(outcome);
  });
});
