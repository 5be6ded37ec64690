import { describe, expect, test } from 'vitest';
import { answerTo, report } from '../comparison/compare-texts.ts';

const PAGE = report([
  'Larkfield mayor resigns over dam breach',
  'Larkfield mayor Vera Holt resigned late on Saturday over the breach of the Orling dam.',
  'The dam broke on Friday night and flooded Larkfield, engineers said.',
  '“The dam had been checked,” engineer Piotr Lis said on Sunday.',
  'Villagers of Larkfield marched to the town hall on Sunday.',
]);
const EVENT = 'Larkfield was flooded when the Orling dam broke.';

describe('days of one deed', () => {
  test.each([
    ['Late on Saturday', 'late on Saturday', 'Vera Holt quit as mayor of Larkfield on Saturday.'],
    ['what one speaker says', 'Sunday', 'Engineer Piotr Lis told reporters on Sunday that the Orling dam had been checked.'],
  ])('%s', (_, claim, sentence) => {
    expect(answerTo(PAGE, report(['Larkfield flooded', EVENT, sentence]), claim)).toMatchObject({ relation: 'agrees', receipt: sentence });
  });

  test.each([
    ['late on Saturday', 'Farmer Jon Ruud said on Saturday that the Orling dam of Larkfield had leaked for weeks.'],
    ['late on Saturday', 'A bakery of Larkfield opened on Saturday.'],
    ['Sunday', 'Mayor Vera Holt said on Sunday that the Orling dam would be mended.'],
  ])('%s says nothing of: %s', (claim, sentence) => {
    const answer = answerTo(PAGE, report(['Larkfield flooded', EVENT, sentence]), claim);
    expect(answer?.relation === 'agrees' && answer.receipt === sentence).toBe(false);
    expect(answer?.relation).not.toBe('differs');
  });

  test('that one speaks on another day is no difference', () => {
    const other = report(['Larkfield flooded', EVENT, 'Engineer Piotr Lis told reporters on Monday that nobody had checked the Orling dam.']);
    expect(answerTo(PAGE, other, 'Sunday')?.relation).not.toBe('differs');
  });
});

describe('what is announced and what is done', () => {
  const RESIGNED = 'Larkfield mayor Vera Holt resigned on Saturday over the breach of the Orling dam.';
  const page = report(['Larkfield mayor goes', RESIGNED]);

  test.each(['Larkfield council announced on Saturday the resignation of mayor Vera Holt over the Orling dam.'])('one day: %s', (sentence) => {
    expect(answerTo(page, report(['Larkfield flooded', EVENT, sentence]), 'Saturday')).toMatchObject({ relation: 'agrees', receipt: sentence });
  });

  test.each(['Larkfield council announced on Sunday the resignation of mayor Vera Holt over the Orling dam.', 'Larkfield council announced on Sunday an inquiry into the Orling dam.'])('no difference: %s', (sentence) => {
    expect(answerTo(page, report(['Larkfield flooded', EVENT, sentence]), 'Saturday')?.relation).not.toBe('differs');
  });
});

test('a vote told by its week is the vote of that Tuesday', () => {
  const LINES = ['Larkfield dockers weigh offer', 'Dockers of Larkfield ended their strike at the Orling docks.'];
  const told = report([...LINES, 'The members will be balloted next week.'], '2023-06-23');
  const other = report([...LINES, 'Members will vote on it on Tuesday.'], '2023-06-23');
  expect(answerTo(told, other, 'next week')?.relation).toBe('agrees');
});

test('a length is not told apart by the day of another clause', () => {
  const told = report(['Orling inquiry hears engineers', 'The engineers of Larkfield said after about nine hours of testimony on the Orling dam that they would return on Tuesday.'], '2023-06-19');
  const other = report(['Orling inquiry hears engineers', 'On Monday the engineers of Larkfield gave about nine hours of testimony on the Orling dam.'], '2023-06-20');
  expect(answerTo(told, other, 'about nine hours')?.relation).toBe('agrees');
});

describe('a day with its year, as under a picture', () => {
  const OPENING = 'Larkfield reopened its Orling docks.';
  const TOLD = 'Mayor Vera Holt reopened the Orling docks of Larkfield on Friday.';
  const PICTURED = 'Mayor Vera Holt of Larkfield waves to dockers at the Orling docks, June 16, 2023.';
  const page = report(['Larkfield reopens docks', OPENING, 'Vera Holt cut the ribbon and reopened the Orling docks on Friday.'], '2023-06-17');

  test.each([[[PICTURED, TOLD]], [[TOLD, PICTURED]]])('the text is the receipt: %s', (lines) => {
    expect(answerTo(page, report(['Larkfield reopens docks', OPENING, ...lines], '2023-06-17'), 'Friday')).toMatchObject({ relation: 'agrees', receipt: TOLD });
  });
});

describe('an hour without its day', () => {
  const page = report(['Larkfield mayor found', 'Mayor Vera Holt of Larkfield was found at the Orling dam around 7:30 a.m.'], '2023-06-17');
  const found = (time: string, day: string) =>
    answerTo(page, report(['Larkfield mayor found', `Mayor Vera Holt of Larkfield was found at the Orling dam ${time}.`], day), 'around 7:30 a.m.')?.relation;

  test('is of the day of its report, or before', () => expect(found('on Saturday morning', '2023-06-18')).toBe('agrees'));
  test('is of no later day', () => expect(found('on Tuesday morning', '2023-06-22')).not.toBe('agrees'));
});
