import { describe, expect, test } from 'vitest';
import { answerTo, report } from './compare-texts.ts';

const PAGE = report(
  [
    'Storm Ylva floods Morvale',
    'Storm Ylva flooded Morvale on Friday, mayor Dora Quill said.',
    'The Morvale fire brigade lost 14 boats in the storm.',
    'Rangers counted 3,400 storks in the Morvale marsh in April.',
    'The Morvale flood is the second-worst in the history of the province.',
    'The council of Morvale will open 12 shelters.',
  ],
  '2021-05-08',
);
const relationTo = (sentence: string, claim: string): string | undefined =>
  answerTo(PAGE, report(['Flood in Morvale', 'Storm Ylva flooded Morvale on Friday, said mayor Dora Quill.', sentence], '2021-05-08'), claim)?.relation;

describe('figures of two subsets', () => {
  test.each([
    ['the same things in both', 'In the storm the fire brigade of Morvale lost 16 boats.', '14 boats'],
    ['the same month in both', 'In April rangers counted 3,600 storks in the marsh of Morvale.', '3,400 storks'],
    ['ranks that both hold', 'The flood in Morvale is the third-worst in the history of the province.', 'second-worst in the history of the province'],
  ])('differ: %s', (_, sentence, claim) => {
    expect(relationTo(sentence, claim)).toBe('differs');
  });

  test.each([
    ['a second noun is counted along', 'In the storm the fire brigade of Morvale lost 16 boats and trailers.', '14 boats'],
    ['each is of its own month', 'In March rangers counted 3,600 storks in the marsh of Morvale.', '3,400 storks'],
    ['one rank is still to come', 'The flood in Morvale could become the third-worst in the history of the province.', 'second-worst in the history of the province'],
  ])('do not differ: %s', (_, sentence, claim) => {
    expect(relationTo(sentence, claim)).not.toBe('differs');
  });
});

describe('a figure that is said to be part of a larger one', () => {
  const lead = 'A fire on the ferry Ylva injured 11 sailors off Morvale, mayor Dora Quill said.';
  const relation = (sentences: readonly string[]): string | undefined =>
    answerTo(report(['Ferry fire injures 11 sailors', lead], '2021-05-08'), report(['Fire on the ferry Ylva', ...sentences], '2021-05-08'), '11 sailors')?.relation;

  test('differs from another where it is the whole', () => {
    expect(relation(['A fire on the ferry Ylva injured nine sailors off Morvale, mayor Dora Quill said.', 'Those sailors are at home.'])).toBe('differs');
  });

  test.each([
    ['in the next sentence', ['A fire on the ferry Ylva injured nine sailors off Morvale, mayor Dora Quill said.', 'Those sailors are among a total of 34 hurt.']],
    ['in its own', ['A fire on the ferry Ylva off Morvale injured nine sailors who are part of a group of 34, mayor Dora Quill said.']],
  ])('does not: %s', (_, sentences) => {
    expect(relation(sentences)).not.toBe('differs');
  });
});

describe('sessions of trading', () => {
  const session = (sentence: string) => report(['Stocks close', 'Trading was quiet in Oslo, broker Tove Aas said.', sentence], '2021-05-08');

  test.each([
    ['The Oslo index shed 17.31 points, or 0.83 percent.', 'The Oslo index soared 9.47 points, or 0.61 percent.'],
    ['The Oslo index increased 17.31 points.', 'The Oslo index plunged 9.47 points.'],
  ])('of two days contradict nothing: %s', (ours, theirs) => {
    const other = report(['Stocks close', 'Trading was quiet in Oslo, broker Tove Aas said.', theirs], '2021-05-11');
    expect(answerTo(session(ours), other, '17.31 points')?.relation).not.toBe('differs');
  });
});

describe('an office held and left', () => {
  const relation = (ours: string, theirs: string): string | undefined => {
    const lead = 'The Morvale council met on Friday, mayor Dora Quill said.';
    return answerTo(report(['Council meets', lead, ours], '2021-05-08'), report(['Morvale council', lead, theirs], '2021-05-08'), 'harbour director')?.relation;
  };

  test('differs where one report is behind', () => {
    expect(relation('Luis Prado, the harbour director, wept in the council.', 'Luis Prado, a former harbour director, wept in the council.')).toBe('differs');
  });

  test.each([
    ['it is being left', 'Luis Prado, the harbour director, wept in the council as he resigned.', 'Luis Prado, a former harbour director, wept in the council.'],
    ['one word is said of a list', 'Former officials, including Luis Prado, the harbour director, wept in the council.', 'Luis Prado, a former harbour director, wept in the council.'],
  ])('does not differ where %s', (_, ours, theirs) => {
    expect(relation(ours, theirs)).not.toBe('differs');
  });
});

describe('figures true side by side', () => {
  const relation = (ours: string, theirs: string, claim: string, days: readonly [string, string] = ['2021-05-08', '2021-05-08']): string | undefined => {
    const lead = 'The Morvale council met on Friday, mayor Dora Quill said.';
    return answerTo(report(['Council meets', lead, ours], days[0]), report(['Morvale council', lead, theirs], days[1]), claim)?.relation;
  };

  test('votes cast by the same chamber differ', () => {
    expect(relation('The Morvale council voted 27-24 on Friday to close the harbour.', 'The Morvale council voted 28-23 on Friday to close the harbour.', '27-24')).toBe('differs');
  });

  test.each([
    ['what would have been', 'Had she come, the Morvale council vote on the harbour could have ended 27-27.', 'The Morvale council voted 28-26 on the harbour.', '27-27'],
    ['branches of an army', 'Four U.S. soldiers were killed by the Morvale storm.', 'Three U.S. Marines were killed by the Morvale storm.', 'Four U.S. soldiers'],
    ['groups of those asked', 'The Morvale survey was based on 536 adults.', 'The Morvale survey was based on 1,020 adults.', '536 adults'],
  ])('do not differ: %s', (_, ours, theirs, claim) => {
    expect(relation(ours, theirs, claim)).not.toBe('differs');
  });

  test('seats of two camps do not differ before and after a vote', () => {
    const ours = 'The Greens of Morvale took a 21-19 majority in the Morvale council.';
    const theirs = 'The Blues of Morvale have a 20-19 majority in the Morvale council.';
    expect(relation(ours, theirs, '21-19', ['2021-05-08', '2021-05-06'])).not.toBe('differs');
  });

  test('a year that names a campaign is no day of its beginning', () => {
    const relationOf = (theirs: string) => relation('Mayor Dora Quill began her campaign for the harbour in 2015.', theirs, '2015');
    expect(relationOf('Mayor Dora Quill began her 2016 harbour campaign with a speech.')).not.toBe('differs');
  });
});
