import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const LEAD = ['Port Ellery’s dock workers and the harbour board agreed on Monday to end their strike over pay and shifts.', 'The strike had closed the old pier for three weeks.'];

const answerOf = (mine: readonly string[], theirs: readonly string[], text: string): string | undefined =>
  answerTo(report(['Dock workers and harbour board settle strike', ...LEAD, ...mine]), report(['Strike of dock workers settled', ...LEAD, ...theirs]), text)?.relation;

describe('an equal day in sentences that share too little for the slots', () => {
  test('is told of one thing where neither report gives it again and the same details stand beside it', () => {
    const mine = ['Mediator Ida Holm had kept both sides at the table for eleven hours.', 'Most of the haggling was done on Saturday.'];
    const theirs = ['The haggling went on late into Saturday, and Ida Holm, the mediator, kept them there for eleven hours.'];
    expect(answerOf(mine, theirs, 'Saturday')).toBe('agrees');
  });

  test('is not where nothing ties the sentences', () => {
    expect(answerOf(['Ship owners want new cranes by then, and the mayor turned eighty on Saturday.'], ['A choir of young students from Leeds sings behind the church on Saturday.'], 'Saturday')).not.toBe('agrees');
  });

  test('is not where the other report tells several things of that day', () => {
    const mine = ['Gulls are loud here.', 'Ida Holm, the mediator, went home on Saturday.'];
    const theirs = ['Nobody danced.', 'Painters came on Saturday.', 'The mediator’s cook fell ill on Saturday.', 'A barge sank on Saturday.', 'On Saturday the clerk sold his boat.', 'A ferry was late on Saturday.', 'Bakers struck on Saturday.', 'On Saturday it snowed.', 'Two cranes were oiled on Saturday.'];
    expect(answerOf(mine, theirs, 'Saturday')).not.toBe('agrees');
  });

  test('is, though no word stands near it in both, where it is the only such day of either report', () => {
    const mine = ['The pilots of the harbour tugs, who earn more than any docker, join the walkout on Friday.'];
    const theirs = ['From Friday no tug will go out either: its pilots have voted to stay ashore.'];
    expect(answerOf(mine, theirs, 'Friday')).toBe('agrees');
  });

  test('is not where another deed goes with it in each report', () => {
    const mine = ['The mayor resigned on Friday.'];
    const theirs = ['A tug of the harbour sank on Friday.'];
    expect(answerOf(mine, theirs, 'Friday')).not.toBe('agrees');
  });

  test('is not a day within the week that the other report gives', () => {
    expect(answerOf(['Most of the haggling with the mediator was done on Saturday.'], ['The mediator began the haggling last week.'], 'Saturday')).not.toBe('agrees');
  });

  test('is told of one thing where one word stands beside it in both', () => {
    const mine = ['The ballot of members over the new shifts resumes on Thursday.'];
    const theirs = ['On Thursday the members’ ballot will go on, and nobody in town expects trouble.'];
    expect(answerOf(mine, theirs, 'Thursday')).toBe('agrees');
  });

  test('is not where that word stands far from it in both', () => {
    const mine = ['Gulls are loud here.', 'On Thursday the grain silo was painted, swept, locked and left to the gulls that nest there, whatever members think.'];
    const theirs = ['Nobody danced.', 'Members are said to be uneasy, tired, short of money and of patience after so long a winter, and it rained on Thursday.'];
    expect(answerOf(mine, theirs, 'Thursday')).not.toBe('agrees');
  });

  test('may be told as a month where the sentences tell the same', () => {
    const mine = ['The guild’s first ballot on night shifts was held in February.'];
    const theirs = ['In February the guild held a first ballot on the night shifts.'];
    expect(answerOf(mine, theirs, 'February')).toBe('agrees');
  });
});
