import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const relation = (page: readonly string[], pageDay: string, other: readonly string[], otherDay: string, text: string): string | undefined =>
  answerTo(report(page, pageDay), report(other, otherDay), text)?.relation;

describe('figures of a session of trading', () => {
  const page = ['Varn shares slip as oil falls', 'The Varn Exchange index fell 12.4 points, or 0.57 percent, to 2,170.'];
  const other = ['Varn shares up as oil gains', 'The Varn Exchange index fell 16.8 points, or 0.77 percent, to 2,153.'];

  test('do not differ from those of another session', () => {
    expect(relation(page, '2021-05-04', other, '2021-05-05', '0.57 percent')).not.toBe('differs');
    expect(relation(page, '2021-05-04', other, '2021-05-07', '0.57 percent')).not.toBe('differs');
    expect(relation(page, '2021-05-04', other, '2021-05-05', '12.4 points')).not.toBe('differs');
  });

  test('may differ within one day, but not from those of another hour', () => {
    const near = ['Varn shares up as oil gains', 'The Varn Exchange index fell 12.5 points, or 0.57 percent, to 2,170.'];
    expect(relation(page, '2021-05-04', near, '2021-05-04', '12.4 points')).toBe('differs');
    expect(relation(page, '2021-05-04', other, '2021-05-04', '12.4 points')).not.toBe('differs');
  });

  test('are told from figures of nothing that is traded', () => {
    const tax = (share: string): string[] => ['Varn council raises harbour tax', `The Varn council raised the harbour tax by ${share} to pay for the new pier.`];
    expect(relation(tax('7 percent'), '2021-05-04', tax('9 percent'), '2021-05-05', '7 percent')).toBe('differs');
  });
});

describe('days of two occasions', () => {
  const says = (day: string): string[] => ['Marta Venn, the mayor of Keldor', `Mayor Marta Venn visited the flooded harbour of Keldor ${day} and promised help.`];

  test('do not differ when each is the news of its own report', () => {
    expect(relation(says('on Monday'), '2021-05-03', says('on Wednesday'), '2021-05-05', 'Monday')).not.toBe('differs');
  });

  test('differ when reports of one day give them', () => {
    expect(relation(says('on Monday'), '2021-05-06', says('on Wednesday'), '2021-05-06', 'Monday')).toBe('differs');
  });

  test('do not differ when they lie many years apart', () => {
    const since = (year: string): string[] => ['Marta Venn, the mayor of Keldor', `Mayor Marta Venn visited the flooded harbour of Keldor in ${year} and promised help.`];
    expect(relation(since('1994'), '2021-05-04', since('2018'), '2021-05-04', '1994')).not.toBe('differs');
    expect(relation(since('1994'), '2021-05-04', since('1995'), '2021-05-04', '1994')).toBe('differs');
  });

  test('do not differ when one is planned and the other has happened', () => {
    const plans = ['Marta Venn, the mayor of Keldor', 'Mayor Marta Venn will visit the flooded harbour of Keldor on Wednesday and promise help.'];
    expect(relation(says('on Monday'), '2021-05-04', plans, '2021-05-04', 'Monday')).not.toBe('differs');
  });

  test('do not differ when one is news and the other long past', () => {
    expect(relation(says('on Monday'), '2021-05-04', says('in 2018'), '2021-05-04', 'Monday')).not.toBe('differs');
  });

  test('do not differ when they are of photographs', () => {
    const caption = (day: string): string[] => ['Marta Venn, the mayor of Keldor', `Mayor Marta Venn visits the harbour of Keldor as she departs, May ${day}, 2021.`];
    expect(relation(caption('3'), '2021-05-10', caption('5'), '2021-05-10', 'May 3, 2021')).not.toBe('differs');
  });
});

describe('figures of two stretches of trading', () => {
  const tells = (sentence: string): string[] => ['Varn Motors shares move after results', `Varn Motors reported results on Tuesday. ${sentence}`];

  test('do not differ', () => {
    const page = tells('Shares of Varn Motors closed up 3.5 percent.');
    expect(relation(page, '2021-05-04', tells('Shares of Varn Motors dropped 17 percent over the four months to March.'), '2021-05-04', '3.5 percent')).not.toBe('differs');
    expect(relation(page, '2021-05-04', tells('Shares of Varn Motors closed up 4.5 percent.'), '2021-05-04', '3.5 percent')).toBe('differs');
  });
});

describe('how many are like one of them', () => {
  const page = ['Four councillors sold plots in Larkfield', 'Four councillors of Larkfield sold plots before the plan was published, filings show.'];
  const tells = (how: string): string[] => ['Larkfield councillors sold plots', `Vera Holt was ${how} councillors of Larkfield who sold plots before the plan was published.`];

  test('contradicts no number of those who did something', () => {
    expect(relation(page, '2021-05-04', tells('one of just three'), '2021-05-04', 'Four councillors')).not.toBe('differs');
  });

  test('is not every number behind "of"', () => {
    expect(relation(page, '2021-05-04', tells('leader of seven'), '2021-05-04', 'Four councillors')).toBe('differs');
  });
});
