import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const LEAD = 'Senator Ruth Lang’s campaign and the harbour union of Port Ellery agreed on a plan for the pier, her campaign said.';

const answerOf = (mine: string, theirs: string, text: string): string | undefined =>
  answerTo(report(['Lang and union agree on pier', LEAD, mine], '2019-10-09'), report(['Union and Lang agree on plan', LEAD, theirs], '2019-10-09'), text)?.relation;

describe('a year that names a vote', () => {
  test('confirms no month of that year', () => {
    expect(answerOf('Lang is to meet the harbour union over the pier in March 2020.', 'The harbour union is to meet Lang, a 2020 presidential candidate, over the pier.', 'March 2020')).not.toBe('agrees');
  });

  test('is the year of the vote in both', () => {
    expect(answerOf('Lang runs in the 2020 presidential election against the mayor.', 'The mayor runs against Lang in the 2020 presidential election.', '2020')).toBe('agrees');
  });

  test('is the time of what is told where it is told of it', () => {
    expect(answerOf('Lang met the harbour union over the pier in March 2018.', 'The harbour union met Lang over the pier in 2018.', 'March 2018')).toBe('agrees');
  });
});
