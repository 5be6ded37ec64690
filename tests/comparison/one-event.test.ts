import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const LEAD = ['Port Ellery’s dock workers and the harbour board agreed on Monday to end their strike over pay and shifts.', 'The strike had closed the old pier for three weeks.'];

const answerOf = (mine: string, theirs: string, text: string): string | undefined =>
  answerTo(report(['Dock workers and harbour board settle strike', ...LEAD, mine]), report(['Strike of dock workers settled', ...LEAD, theirs]), text)?.relation;

describe('a day told of one event in other words', () => {
  test('is confirmed where both sentences likely tell of it', () => {
    const [mine, theirs] = [
      'The dock workers’ council is to vote on the offer on Thursday, and cranes may move again after that.',
      'Osgood would not speak of the offer until the council of the dock workers meets in Leeds on Thursday.',
    ];
    expect(answerOf(mine, theirs, 'Thursday')).toBe('agrees');
  });

  test('is not where they tell of other things', () => {
    expect(answerOf('Ship owners said the dock workers’ union would resume its vote count on Thursday.', 'A fair with music and rides is to open behind the church on Thursday.', 'Thursday')).not.toBe('agrees');
  });
});
