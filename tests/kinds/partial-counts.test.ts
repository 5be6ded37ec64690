import { describe, expect, test } from 'vitest';
import { count } from '../../lib/kinds/count.ts';
import type { CountValue } from '../../lib/kinds/parts/count-value.ts';
import { findMentions } from './find-mentions.ts';

const first = (sentence: string): CountValue => {
  const value = findMentions(count, sentence)[0]?.value;
  if (value === undefined) throw new Error(`nothing read: ${sentence}`);
  return value as CountValue;
};
const outcome = (a: string, b: string): string => count.compare(first(a), first(b)).outcome;
const shown = (sentence: string): string[] => findMentions(count, sentence).map(({ value, text }) => count.format(value as CountValue, text));

describe('some of those told of, and a larger number', () => {
  test.each([
    ['Two of the five injured were flown to Columbus.', 'Five people were injured.'],
    ['Two people were seriously injured.', 'Five people were injured.'],
    ['Four sailors suffered minor injuries.', 'Six sailors were injured.'],
    ['No one was seriously injured.', 'Five people were injured.'],
    ['Two men and a woman were killed.', 'Three people were killed.'],
    ['The driver and four passengers were killed.', 'Five people were killed.'],
    ['A man and two of his sons were killed.', 'Three people were killed.'],
    ['The five largest mills of the valley closed.', 'Four mills of the valley closed.'],
    ['An 18-month-old girl was found.', 'A one-year-old girl was found.'],
  ])('%s / %s are no discrepancy', (a, b) => {
    expect(outcome(a, b)).not.toBe('different');
    expect(outcome(b, a)).not.toBe('different');
  });

  test.each([
    ['Six people were seriously injured.', 'Five people were injured.'],
    ['Three people were killed.', 'Five people were killed.'],
    ['Two men and a woman were killed.', 'One man was killed.'],
    ['An 18-month-old girl was found.', 'A two-year-old girl was found.'],
    ['No one was injured.', 'Five people were injured.'],
    ['No fewer than 30 people were injured.', 'Twelve people were injured.'],
  ])('%s / %s are one', (a, b) => {
    expect(outcome(a, b)).toBe('different');
    expect(outcome(b, a)).toBe('different');
  });
});

describe('what is said of those counted', () => {
  test.each([
    ['No fewer than 30 people were injured.', ['no fewer than 30 people injured']],
    ['No more than 20 people were on board.', ['no more than 20 people aboard']],
    ['All but two of the 16 miners were rescued.', ['16 miners']],
    ['Sixteen people were killed or injured.', ['16 people']],
    ['More than a dozen homes burned.', ['more than 12 homes damaged']],
    ['Police shot dead two men.', ['2 men killed']],
    ['Five people were stabbed to death.', ['5 people killed']],
    ['All 22 on board were killed.', ['22 killed']],
    ['A toddler aged 18 months was hurt.', ['age 1½']],
  ])('%s', (sentence, told) => {
    expect(shown(sentence)).toEqual(told);
  });
});
