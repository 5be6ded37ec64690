import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const LEAD = ['Port Ellery’s dock workers and the harbour board agreed on Monday to end their strike over pay and shifts.', 'The strike had closed the old pier for three weeks.', 'The board will pay $2.4 million for new cranes at the pier.'];

const answerOf = (mine: readonly string[], theirs: readonly string[], text: string): string | undefined =>
  answerTo(report(['Dock workers and harbour board settle strike', ...LEAD, ...mine]), report(['Strike of dock workers settled', ...LEAD, ...theirs]), text)?.relation;

describe('figures near each other in sentences that share little', () => {
  const mine = ['Foreman Karl Ott, 47, slept in a crane for five hours before the police came.'];

  test('differ where the sentences agree on several details', () => {
    expect(answerOf(mine, ['Karl Ott, 47, the foreman, sat in his crane for seven hours while it rained.'], 'five hours')).toBe('differs');
  });

  test('do not where nothing beside them agrees', () => {
    expect(answerOf(mine, ['A cook of the board sat in a crane for seven hours.'], 'five hours')).not.toBe('differs');
  });

  test('do not where they are far from each other', () => {
    expect(answerOf(mine, ['Karl Ott, 47, the foreman, sat in his crane for 70 hours while it rained.'], 'five hours')).not.toBe('differs');
  });

  test('do not where nothing ties them', () => {
    expect(answerOf(mine, ['Karl Ott, 47, the foreman, was tired. Rain fell for seven hours.'], 'five hours')).not.toBe('differs');
  });

  test('do not where they are told of two days', () => {
    expect(answerOf(['Foreman Karl Ott, 47, sat in a crane for five hours on Sunday.'], ['Karl Ott, 47, the foreman, sat in his crane for seven hours on Friday.'], 'five hours')).not.toBe('differs');
  });
});
