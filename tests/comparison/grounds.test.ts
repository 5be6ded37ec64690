import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = report([
  'Two dead as grain silo bursts at Thornby mill',
  'A grain silo burst at the Thornby mill on Tuesday, killing two workers and burying a truck.',
  'Mill hand Oskar Brandt, 34, was found alive in a locker room after seven hours.',
  'The silo held 900 tonnes of barley and had been repaired in 2011 at a cost of $240,000.',
  'The fire began on a balcony, and police searched his home.',
]);
const other = (...more: readonly string[]) =>
  report([
    'Two killed at Thornby mill as grain silo bursts',
    'Two workers were killed on Tuesday when a grain silo with 900 tonnes of barley burst at the Thornby mill and buried a truck.',
    'Mill hand Oskar Brandt, 34, was found alive after seven hours. The silo had been repaired in 2011 at a cost of $240,000.',
    ...more,
  ]);
const relation = (there: ReturnType<typeof other>, text: string): string => answerTo(PAGE, there, text)?.relation ?? 'nothing';

describe('a place told by a common noun', () => {
  test('is left out by a report that surely tells the same news without it', () => {
    expect(relation(other(), 'in a locker room')).toBe('unstated');
  });

  test('is not where it is told in other words of the same event', () => {
    expect(relation(other('Oskar Brandt was found in the laundry room, a firefighter said.'), 'in a locker room')).not.toBe('unstated');
  });

  test('is not where it stands in a sentence that no kind reads', () => {
    expect(relation(other('Locker room doors had kept the barley out.'), 'in a locker room')).not.toBe('unstated');
  });

  test('is not where everybody has one', () => {
    expect(relation(other(), 'his home')).toBe('nothing');
  });
});
