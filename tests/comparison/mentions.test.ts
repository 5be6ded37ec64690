import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const LEAD = ['Port Ellery’s dock workers and the harbour board agreed on Monday to end their strike over pay and shifts.', 'The strike had closed the old pier for three weeks.'];

const answerOf = (mine: readonly string[], theirs: readonly string[], text: string): string | undefined =>
  answerTo(report(['Dock workers and harbour board settle strike', ...LEAD, ...mine]), report(['Strike of dock workers settled', ...LEAD, ...theirs]), text)?.relation;

describe('a name that the other report has without making a claim of it', () => {
  test('agrees where it narrows a noun', () => {
    const mine = ['Mediator Ida Holm of the Corley Institute said on Tuesday that the mediation over pensions would go on.'];
    expect(answerOf(mine, ['A Corley Institute mediator said that the mediation over pensions would go on.'], 'Corley Institute')).toBe('agrees');
  });

  test('agrees where it is written small in part', () => {
    const mine = ['The Harbour Pension Committee chose the mediator for the talks on pensions.'];
    expect(answerOf(mine, ['The mediator for the talks on pensions was chosen by the harbour pension committee.'], 'Harbour Pension Committee')).toBe('agrees');
  });

  test('does not where it is nowhere', () => {
    const mine = ['Mediator Ida Holm of the Corley Institute said on Tuesday that the mediation over pensions would go on.'];
    expect(answerOf(mine, ['A Denham College mediator said that the mediation over pensions would go on.'], 'Corley Institute')).not.toBe('agrees');
  });
});

describe('a place that the other report names without a preposition', () => {
  const MINE = ['Foreman Karl Ott won his seat on the pension council in Ohio last spring with the votes of young welders.'];

  test('agrees where the sentences tell the same', () => {
    expect(answerOf(MINE, ['Karl Ott, who won an Ohio seat on the pension council with the votes of young welders, wept.'], 'in Ohio')).toBe('agrees');
  });

  test('does not where they share a word', () => {
    expect(answerOf(MINE, ['An Ohio governor praised the welders who had built a bridge for the county fair.'], 'in Ohio')).not.toBe('agrees');
  });

  test('does not in the name of a body', () => {
    expect(answerOf(MINE, ['Karl Ott won a seat on the pension council with the votes of young welders, the Ohio Herald said.'], 'in Ohio')).not.toBe('agrees');
  });
});
