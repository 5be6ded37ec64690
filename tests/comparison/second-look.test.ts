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

  test('is the same length where each report gives but one such, and no short one', () => {
    expect(answerOf(['The city lost 42 days of trade.'], ['Families went hungry for six weeks.'], '42 days')).toBe('agrees');
    expect(answerOf(['The whole vote took nine minutes.'], ['Members counted hands for nine minutes.'], 'nine minutes')).toBe('agrees');
    expect(answerOf(['The whole vote took nine minutes.'], ['Members counted hands for more than five minutes.'], 'nine minutes')).not.toBe('agrees');
    expect(answerOf(['The whole vote took two minutes.'], ['Hands went up for two minutes.'], 'two minutes')).not.toBe('agrees');
    expect(answerOf(['The trial of the pier’s owner lasted five days.'], ['Divers searched for five days.'], 'five days')).not.toBe('agrees');
    expect(answerOf(['The family had lived there for at least six weeks.'], ['The jury was out for 45 days.'], 'at least six weeks')).not.toBe('agrees');
    expect(answerOf(['Ida Holm had owned the house for more than 20 years.'], ['Delays had added up to 21 years.'], 'more than 20 years')).not.toBe('agrees');
  });

  test('is one place where each report names but one such, of which there are few', () => {
    expect(answerOf(['Ida Holm had her breakfast in the bakery.'], ['Reporters waited for an hour at the bakery on Salt Hill.'], 'in the bakery')).toBe('agrees');
    expect(answerOf(['Ida Holm had her breakfast in the bakery.'], ['Reporters waited at the bakery on Salt Hill.', 'Guards slept in the bakery on Mill Lane.'], 'in the bakery')).not.toBe('agrees');
    expect(answerOf(['Some barrels were burnt in the street.'], ['A choir from Leeds sang in the street.'], 'in the street')).not.toBe('agrees');
  });

  test('is no place where much happens, unless a deed or a word ties the two', () => {
    expect(answerOf(['Ida Holm was struck at the store.'], ['The nails were bought at the store in March.'], 'at the store')).not.toBe('agrees');
    expect(answerOf(['The fire began in the kitchen.'], ['The cook lay asleep in the kitchen.'], 'in the kitchen')).not.toBe('agrees');
  });

  test('is one figure and its rounding', () => {
    const mine = ['The board’s income from the sale of land was $7.06 million.'];
    expect(answerOf(mine, ['Selling the land brought the board nearly $7.1 million.'], '$7.06 million')).toBe('agrees');
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

  describe('of what the other report calls by another noun', () => {
    test('is the same where both give such a number once', () => {
      const mine = ['Seven rivals for the chair of the harbour board will debate at the guild hall.'];
      expect(answerOf(mine, ['Seven applicants met on stage at the guild hall.'], 'Seven rivals')).toBe('agrees');
      expect(answerOf(['The repair yard at the old pier employs 640 people.'], ['Some 90 lorries wait.', 'The deal saves 640 jobs at the repair yard.'], '640 people')).toBe('agrees');
    });

    test('is the same of all aboard and all killed', () => {
      expect(answerOf(['The strike began when a launch of dock workers, carrying 43 people, sank.'], ['A launch sank in March and 43 people were killed.'], '43 people')).toBe('agrees');
    });

    test('is the same without a shared word, if the number is no small one and nothing else is meant by it', () => {
      expect(answerOf(['Data came from eight people.'], ['Eight participants fell ill early.'], 'eight people')).toBe('agrees');
      expect(answerOf(['Data came from two people.'], ['Two participants fell ill early.'], 'two people')).not.toBe('agrees');
    });

    test('is not where another noun fits as well', () => {
      const theirs = ['Seven applicants met on stage on Friday.', 'Seven cranes stood still at the guild quay.', 'Seven barges were late.'];
      expect(answerOf(['Seven rivals for the chair of the guild will debate on stage.'], theirs, 'Seven rivals')).not.toBe('agrees');
    });

    test('is not of two of each', () => {
      expect(answerOf(['Two workers of the harbour board spoke of the fence.'], ['Two lorries had broken the fence.'], 'Two workers')).not.toBe('agrees');
      expect(answerOf(['Two cranes of the harbour board stand behind the fence.'], ['Two lorries had broken the fence.'], 'Two cranes')).not.toBe('agrees');
    });

    test('is not of men and women, of two parties or of the dead and the hurt', () => {
      expect(answerOf(['Seven men will debate at the guild hall.'], ['Seven women met on stage at the guild hall.'], 'Seven men')).not.toBe('agrees');
      expect(answerOf(['Seven Republicans will debate at the guild hall.'], ['Seven Democrats met on stage at the guild hall.'], 'Seven Republicans')).not.toBe('agrees');
      expect(answerOf(['A blast at the guild hall killed 31 guests.'], ['A blast at the guild hall injured 31 waiters.'], '31 guests')).not.toBe('agrees');
    });
  });

  describe('of an office whose holder only one report names', () => {
    test('is that of the one whom the other names', () => {
      const mine = ['Two officials identified the gunman as a second lieutenant of a coastal regiment.'];
      const theirs = ['The gunman, identified as 2nd Lt. Olaf Brandt, belonged to a coastal regiment.'];
      expect(answerOf(mine, theirs, 'second lieutenant of a coastal regiment')).toBe('agrees');
    });

    test('is not where the other report has several of them', () => {
      const mine = ['Two officials identified the gunman as a second lieutenant of a coastal regiment.'];
      const theirs = ['Lt. Olaf Brandt was on leave.', 'Lt. Per Moe of the coastal regiment slept.', 'Lt. Ivo Kern wept.', 'Lt. Jan Roth ran.'];
      expect(answerOf(mine, theirs, 'second lieutenant of a coastal regiment')).not.toBe('agrees');
    });

    test('is not where nothing ties the sentences', () => {
      expect(answerOf(['A guard identified the dancer as a second lieutenant.'], ['Lt. Olaf Brandt was on leave.'], 'second lieutenant')).not.toBe('agrees');
    });
  });
});
