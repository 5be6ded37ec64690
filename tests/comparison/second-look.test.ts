import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const LEAD = ['Port Ellery’s dock workers and the harbour board agreed on Monday to end their strike over pay and shifts.', 'The strike had closed the old pier for three weeks.'];

const answerOf = (mine: readonly string[], theirs: readonly string[], text: string): string | undefined =>
  answerTo(report(['Dock workers and harbour board settle strike', ...LEAD, ...mine]), report(['Strike of dock workers settled', ...LEAD, ...theirs]), text)?.relation;

describe('an equal value in sentences that share too little for the slots', () => {
  test('is the same where neither report gives it twice and a word ties them', () => {
    const mine = ['On Tuesday mediator Ida Holm said after about eleven hours of mediation that both sides would meet again.'];
    const theirs = ['In about eleven hours of mediation on Monday the board’s lawyers hardly spoke of the pensions.'];
    expect(answerOf(mine, theirs, 'about eleven hours')).toBe('agrees');
  });

  test('is not the same where nothing ties the sentences', () => {
    expect(answerOf(['A choir sang for two hours at the town hall.'], ['Divers needed two hours for lifting a sunken barge.'], 'two hours')).not.toBe('agrees');
  });

  test('is not where a report gives it of several things', () => {
    const mine = ['A choir of young students from Leeds sang for nine hours at the town hall.'];
    const theirs = ['Some young divers from the navy needed nine hours for lifting a barge.', 'Painters worked nine hours on the gate.', 'The board met for nine hours.'];
    expect(answerOf(mine, theirs, 'nine hours')).not.toBe('agrees');
  });

  test('is not two of this and two of that', () => {
    expect(answerOf(['Two drivers left the union.'], ['Two barges left at noon.'], 'Two drivers')).not.toBe('agrees');
  });

  test('is not the age of somebody else', () => {
    expect(answerOf(['Foreman Karl Ott, 47, left the meeting.'], ['Clerk Ruth Lang, 47, left for home.'], '47')).not.toBe('agrees');
  });

  test('is not a looser sum', () => {
    const mine = ['The board’s income from the sale of land was $7 million to $8 million.'];
    expect(answerOf(mine, ['A new income tax on fish brings the town of Leeds $7.4 million.'], '$7 million to $8 million')).not.toBe('agrees');
  });
});
