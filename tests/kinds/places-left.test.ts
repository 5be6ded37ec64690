import { describe, expect, test } from 'vitest';
import { place } from '../../lib/kinds/place.ts';
import { findMentions } from './find-mentions.ts';

describe('where somebody or something was until it was brought out', () => {
  test.for([
    ['Three people were pulled from the house.', 'from the house'],
    ['The family was evacuated from the apartment building.', 'from the apartment building'],
    ['Divers recovered a body from the river.', 'from the river'],
    ['Two inmates escaped from the county jail.', 'from the county jail'],
    ['A girl was abducted from her school.', 'from her school'],
    ['Smoke rose from the warehouse.', 'from the warehouse'],
    ['Thieves stole two paintings from a museum.', 'from a museum'],
  ] as const)('%s', ([text, expected]) => {
    expect(findMentions(place, text).map((one) => one.text)).toContain(expected);
  });

  test.for([
    ['The toy was pulled from the market.'],
    ['She pulled her son from the school.'],
    ['The driver was pulled from the car.'],
    ['A child is seldom removed from a home.'],
    ['The judge was removed from the court.'],
    ['He learned that from the church.'],
    ['They bought bread from the store.'],
  ] as const)('not in %s', ([text]) => {
    expect(findMentions(place, text)).toEqual([]);
  });
});

describe('grounds told with other small words', () => {
  test.for([
    ['The clerk fell on the parking lot.', 'on the parking lot'],
    ['Two boys ran across the parking lot.', 'across the parking lot'],
    ['The fans met on a soccer field steps from their hotel.', 'on a soccer field'],
    ['He was stabbed in a house miles from the harbor.', 'in a house'],
    ['The clerk was stabbed in the court room.', 'in the court room'],
  ] as const)('%s', ([text, expected]) => {
    expect(findMentions(place, text).map((one) => one.text)).toContain(expected);
  });
});

describe('one noun spelled in two ways', () => {
  const compare = (a: string, b: string): string => {
    const [x, y] = [a, b].map((text) => findMentions(place, text)[0]?.value);
    return x === undefined || y === undefined ? 'unread' : place.compare(x as never, y as never).outcome;
  };
  test.for([
    ['He was shot in the court room.', 'He was shot in the courtroom.', 'compatible'],
  ] as const)('%s / %s', ([a, b, outcome]) => {
    expect(compare(a, b)).toBe(outcome);
  });
});
