import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeSameStretch } from '../../lib/values/same-stretch.ts';
import type { TimeValue } from '../../lib/values/time.ts';
import { findTimes } from '../../lib/values/times.ts';
import { tokensOf } from './tokens.ts';

/** The one time in a sentence; reports of 19 June 2023 are dated, others not. */
function timeIn(sentence: string, publishedAt: string | null): TimeValue {
  const [time] = findTimes(tokensOf(sentence), publishedAt);
  if (!time) throw new Error(`no time in: ${sentence}`);
  return time.value;
}

describe('stretches of undated reports', () => {
  test.each([
    ['The letter came earlier this month.', 'The letter came on April 13.'],
    ['The book will appear next month.', 'The book will appear by May 6.'],
    ['They met last week.', 'They met on April 4.'],
    ['The flag was banned less than two weeks ago.', 'The flag was banned on June 10.'],
    ['The file was found last year.', 'The file was found last November.'],
  ])('may be the same: %s / %s', (a, b) => {
    expect(mayBeSameStretch(timeIn(a, null), timeIn(b, null))).toBe(true);
    expect(mayBeSameStretch(timeIn(b, null), timeIn(a, null))).toBe(true);
  });

  test.each([
    ['The letter came earlier this month.', 'The letter came on April 13, 2019.'],
    ['The letter came earlier this month.', 'The letter came last October.'],
    ['They met last week.', 'They met in April.'],
    ['They met last week.', 'They met on Tuesday, June 23.'],
    ['They met last week.', 'They met last month.'],
    ['The file was found last year.', 'The file was found in 2003.'],
    ['The file was found last year.', 'The file was found on April 13.'],
  ])('may not: %s / %s', (a, b) => {
    expect(mayBeSameStretch(timeIn(a, null), timeIn(b, null))).toBe(false);
    expect(mayBeSameStretch(timeIn(b, null), timeIn(a, null))).toBe(false);
  });
});

test('a month without a year lies in the month of a dated report, or it does not', () => {
  const month = timeIn('The letter came earlier this month.', '2023-06-19');
  expect(mayBeSameStretch(month, timeIn('The letter came on June 3.', null))).toBe(true);
  expect(mayBeSameStretch(month, timeIn('The letter came on April 3.', null))).toBe(false);
  expect(mayBeSameStretch(timeIn('The letter came last year.', '2023-06-19'), timeIn('The letter came on April 3.', null))).toBe(false);
});

test('is symmetric', () => {
  const sentences = ['He came last week.', 'He came on May 5.', 'He came in June.', 'He comes next year.', 'He came yesterday.', 'He came in 2019.', 'He came on Sunday.', 'He came this month.'];
  const times = fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(null, '2023-06-19', '2022-01-02')).map(([sentence, day]) => timeIn(sentence, day));
  fc.assert(fc.property(times, times, (a, b) => mayBeSameStretch(a, b) === mayBeSameStretch(b, a)));
});
