import { describe, expect, it } from 'vitest';
import { count } from '../../lib/kinds/count.ts';
import type { Kind } from '../../lib/kinds/kind.ts';
import type { CountValue } from '../../lib/kinds/parts/count-value.ts';
import { findMentions } from './find-mentions.ts';

const counts = (text: string): [string, string][] => findMentions(count as Kind, text).map((one) => [one.text, count.format(one.value as CountValue)]);

describe('people counted by how badly off they are', () => {
  it.each([
    ['Four were in critical condition late on Tuesday.', 'Four', '4 hospitalised'],
    ['Nine sailors remain in intensive care.', 'Nine sailors', '9 sailors hospitalised'],
    ['Nine remain missing.', 'Nine', '9 missing'],
    ['Six sailors were hurt, two seriously.', 'two', '2 sailors injured'],
    ['Six sailors were hurt, one fatally.', 'one', '1 sailors killed'],
    ['None of the sailors was hurt.', 'None of the sailors', '0 sailors injured'],
    ['None of its four sailors was hurt.', 'None of its four sailors', '0 sailors injured'],
    ['The blast injured another dozen.', 'another dozen', '12 injured'],
    ['Thousands lined the quay.', 'Thousands', 'thousands'],
    ['Seven Greens and one independent backed it.', 'one independent', '1 independent'],
    ['Eleven of about 30 sailors signed.', 'Eleven', '11 sailors'],
    ['Anna Roe was 19 when she sailed.', '19', 'age 19'],
    ['He was just 17 at the time.', '17', 'age 17'],
  ])('reads %s', (text, words, value) => {
    expect(counts(text)).toContainEqual([words, value]);
  });

  it.each(['None but the brave stayed.', 'Not one Democrat backed it.', 'The firm booked another dozen orders.', 'Oslo was 10 at the interval.'])('finds nothing of the sort in %s', (text) => {
    expect(counts(text)).toEqual([]);
  });
});
