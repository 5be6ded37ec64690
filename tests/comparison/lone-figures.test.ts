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
});
