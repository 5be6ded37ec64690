import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = report([
  'Larkfield harbour talks end with a deal',
  'Dockers and port owners in Larkfield reached a deal on Friday after 14 hours of talks.',
  'The 46-year-old from Holt Bay led the dockers, said mayor Vera Holt.',
  'A boy of the neighbourhood, 12, was hurt when a crane fell at Larkfield.',
  'Some 1,150 jobs will go at the Larkfield port.',
]);

describe('figures that each report gives once', () => {
  test('differ where both say what they are of', () => {
    const other = report(['Larkfield dockers agree', 'The port owners and dockers of Larkfield agreed on Friday.', 'The negotiations went on for 12 hours.']);
    expect(answerTo(PAGE, other, '14 hours')?.relation).toBe('differs');
  });

  test('say nothing where one is of something else', () => {
    const other = report(['Larkfield dockers agree', 'The port owners and dockers of Larkfield agreed on Friday.', 'The strike had lasted 12 hours.']);
    expect(answerTo(PAGE, other, '14 hours')?.relation).not.toBe('differs');
  });

  test('agree when the figure is one that nobody gives by chance', () => {
    const other = report(['Larkfield port sheds staff', 'Larkfield dockers made a deal with the port on Friday.', 'In all 1,150 posts are lost.']);
    expect(answerTo(PAGE, other, 'Some 1,150 jobs')?.relation).toBe('agrees');
  });

  test('say nothing where they are lengths of two things, though both sentences are of one person', () => {
    const hermit = report(['Hermit of Larkfield mill held', 'Ivo Marsh was led out of the Larkfield mill on Friday, which ended the seven-year occupation.']);
    const other = report(['Hermit of Larkfield mill charged', 'Ivo Marsh, led out of the Larkfield mill on Friday, faces five years in jail.']);
    expect(answerTo(hermit, other, 'seven-year')?.relation).not.toBe('differs');
  });

  test('do not differ where one is the other at another day\'s rate', () => {
    const pier = (sum: string) => report(['Larkfield gets a pier', `Larkfield council will pay ${sum} for the new pier, mayor Vera Holt said on Friday.`]);
    expect(answerTo(pier('180 million euros ($235 million)'), pier('180 million euros ($229 million)'), '$235 million')?.relation).not.toBe('differs');
    expect(answerTo(pier('$235 million'), pier('$229 million'), '$235 million')?.relation).toBe('differs');
  });

  const STORM = report([
    'Snow shuts Larkfield harbour as council passes port tax',
    'Nine inches of snow fell on Larkfield on Friday and the harbour was shut, mayor Vera Holt said.',
    'The Larkfield council adopted the port tax by 23 votes to 20 on Friday after an eight-hour debate.',
    'The sitting was suspended for 40 minutes when the power failed in Larkfield.',
    'The harbour fund is 62 percent full, and its pensions will rise by 3 percent.',
    'Two dockers were dead and 11 were missing at Larkfield, where a barge sank at 4:16 on Friday morning.',
  ]);

  test.each([
    ['a depth of snow in other units', 'At Larkfield 30 centimetres of snow fell.', 'Nine inches'],
    ['the figures of one vote', 'The port tax was adopted by 22 votes to 21.', '23 votes to 20'],
    ['the length of a debate', 'The council of Larkfield debated the port tax for six hours.', 'eight-hour'],
    ['an interruption', 'The council was interrupted for an hour and a half.', '40 minutes'],
    ['how full something is', 'The harbour fund of Larkfield is at 66 percent of its capacity.', '62 percent'],
    ['by how much pensions rise', 'Pensioners of Larkfield will get 2 percent more.', '3 percent'],
    ['those not yet found', 'Seven were still to be found in the harbour of Larkfield.', '11'],
  ])('differ: %s', (_, sentence, claim) => {
    const other = report(['Larkfield harbour shut by snow', 'The harbour of Larkfield was shut on Friday when snow fell, said mayor Vera Holt.', sentence]);
    expect(answerTo(STORM, other, claim)?.relation).toBe('differs');
  });

  test.each([
    ['a depth of water', 'Some 30 centimetres of water stood in the hold at Larkfield.', 'Nine inches'],
    ['votes that somebody would need', 'To win in May the mayor of Larkfield would need 25 votes.', '23 votes to 20'],
    ['a length of talks', 'The talks with the dockers of Larkfield went on for six hours.', 'eight-hour'],
    ['a share of something else', 'Some 66 percent of the dockers of Larkfield stayed at home.', '62 percent'],
    ['a rise in fares', 'Fares in Larkfield will rise by 2 percent.', '3 percent'],
  ])('do not differ: %s', (_, sentence, claim) => {
    const other = report(['Larkfield harbour shut by snow', 'The harbour of Larkfield was shut on Friday when snow fell, said mayor Vera Holt.', sentence]);
    expect(answerTo(STORM, other, claim)?.relation).not.toBe('differs');
  });
});
