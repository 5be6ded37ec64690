import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = report([
  'Larkfield tram drivers strike over shifts',
  'Tram drivers in Larkfield stayed out for a second week on Friday over new shifts.',
  'The drivers live on $180 a week in strike pay.',
  'Under the offer they would receive a pay rise of 4.1 percent.',
  'Police offered a reward of $15,000 for word of who cut the wires.',
]);

describe('sums of one purpose', () => {
  test('differ by the week', () => {
    const other = report(['Trams stand still', 'Tram drivers in Larkfield were on strike for a second week on Friday.', 'Their union pays them $210 a week in strike pay.']);
    expect(answerTo(PAGE, other, '$180 a week')?.relation).toBe('differs');
  });

  test('are no difference for another purpose', () => {
    const other = report(['Trams stand still', 'Tram drivers in Larkfield were on strike for a second week on Friday.', 'A single ticket would have cost $210 a year ago.']);
    expect(answerTo(PAGE, other, '$180 a week')?.relation ?? 'unstated').toBe('unstated');
  });

  test('differ where each report tells of one reward', () => {
    const other = report(['Trams stand still', 'Tram drivers in Larkfield were on strike for a second week on Friday.', 'The police put up a reward of $20,000 for word of who cut the wires.']);
    expect(answerTo(PAGE, other, '$15,000')?.relation).toBe('differs');
  });

  test('do not differ where the other report tells of two', () => {
    const other = report([
      'Trams stand still', 'Tram drivers in Larkfield were on strike for a second week on Friday.', 'The police put up a reward of $20,000.', 'The company added a reward of $15,000 of its own.',
    ]);
    expect(answerTo(PAGE, other, '$15,000')?.relation).not.toBe('differs');
  });
});

describe('pay rises', () => {
  test('differ when people get another share more', () => {
    const other = report(['Trams stand still', 'Tram drivers in Larkfield were on strike for a second week on Friday.', 'They would get a 4.6 per cent rise, the company said.']);
    expect(answerTo(PAGE, other, '4.1 percent')?.relation).toBe('differs');
  });

  test('are not set against what shares gained', () => {
    const other = report(['Trams stand still', 'Tram drivers in Larkfield were on strike for a second week on Friday.', 'Shares of the tram company rose 4.6 per cent.']);
    expect(answerTo(PAGE, other, '4.1 percent')?.relation ?? 'unstated').toBe('unstated');
  });
});

describe('places', () => {
  const page = report(['Fire at depot', 'A fire burned down a tram depot in Dayton, Ohio, on Friday.', 'A driver was in critical condition at Saint Brigid Hospital.']);

  test('a state does not confirm a city', () => {
    const other = report(['Fire at depot', 'A fire burned down a tram depot in Ohio on Friday.']);
    expect(answerTo(page, other, 'in Dayton, Ohio')?.relation).not.toBe('agrees');
  });

  test('a city confirms a state', () => {
    const other = report(['Fire at depot', 'A fire burned down a tram depot in Ohio on Friday.']);
    expect(answerTo(other, page, 'in Ohio')?.relation).toBe('agrees');
  });

  test('the one hospital of each report differs', () => {
    const other = report(['Fire at depot', 'A fire burned down a tram depot in Dayton on Friday.', 'A driver was in critical condition at Miami Valley Hospital.']);
    expect(answerTo(page, other, 'at Saint Brigid Hospital')?.relation).toBe('differs');
  });
});

describe('others beside one who is told of before', () => {
  const page = report(['Larkfield councillors sold plots', 'Four councillors sold plots before the Larkfield plan was published, filings show.'], '2021-05-08');
  const tells = (sentence: string) => report(['Councillors of Larkfield sold plots', `Vera Holt sold a plot before the Larkfield plan was published. ${sentence}`], '2021-05-08');

  test('make the whole with that one', () => {
    expect(answerTo(page, tells('Three other councillors also sold plots before the plan, filings show.'), 'Four councillors')?.relation).not.toBe('differs');
  });

  test('differ where they do not', () => {
    expect(answerTo(page, tells('Six other councillors also sold plots before the plan was published, filings show.'), 'Four councillors')?.relation).toBe('differs');
  });
});
