import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = report([
  'Larkfield mill burns',
  'A fire gutted the old mill at Larkfield, and insurers put the loss at $45 million.',
  'Six people were trapped in the attic of the mill, said fire chief Jon Ruud.',
  'The roof was gone within 20 minutes.',
]);

function other(sentence: string): ReturnType<typeof report> {
  return report(['Blaze at Larkfield', 'The mill at Larkfield has burned down.', sentence]);
}

describe('a figure in wording that is alike', () => {
  test.each([
    ['a sum', 'Insurers fear a bill of $45m.', '$45 million'],
    ['people, by the same noun', 'Six people were brought from the attic.', 'Six people'],
    ['a length', 'The roof fell in after 20 minutes.', 'within 20 minutes'],
  ])('agrees: %s', (_, sentence, claim) => {
    expect(answerTo(PAGE, other(sentence), claim)?.relation).toBe('agrees');
  });

  test.each([
    ['a sum of something else', 'The town will build a new school for $45 million by next year.', '$45 million'],
    ['people elsewhere', 'Nine people watched from the hill. Six people were fined in the market for selling knives.', 'Six people'],
  ])('says nothing: %s', (_, sentence, claim) => {
    expect(answerTo(PAGE, other(sentence), claim)?.relation).not.toBe('agrees');
  });
});

describe('a day that agrees', () => {
  const party = report(['Ana Diaz wins Larkfield seat', 'Voters in Larkfield sent farmer Ana Diaz to parliament on Sunday, but took the majority from her party.'], '2023-06-19');

  test('in a sentence that shares much', () => {
    const late = report(['Diaz in', 'The farmer Ana Diaz will sit in parliament after voters of Larkfield took the majority from her party on Sunday.'], '2023-06-19');
    expect(answerTo(party, late, 'Sunday')?.relation).toBe('agrees');
  });
});
