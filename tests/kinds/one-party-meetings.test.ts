import { describe, expect, test } from 'vitest';
import { meeting, type MeetingValue } from '../../lib/kinds/meeting.ts';
import { isTelling, sameParty } from '../../lib/kinds/meeting/same-party.ts';
import { findMentions } from './find-mentions.ts';

/** What the kind makes of the first meetings of two sentences. */
function detailOf(a: string, b: string): string | undefined {
  const [left] = findMentions(meeting, a);
  const [right] = findMentions(meeting, b);
  if (left === undefined || right === undefined) throw new Error(`nothing found in: ${left === undefined ? a : b}`);
  return meeting.sameDetail?.({ ...left, value: left.value as MeetingValue }, { ...right, value: right.value as MeetingValue });
}

describe('meetings of which one party is told', () => {
  test.each([
    ['The council will meet on Friday.', 'The council meets on Friday.'],
    ['A phone call with the ministry came late.', 'Anna Lindberg had a phone call with the ministry.'],
    ['In an interview with the Oslo Herald, she wept.', 'Premier Isolda Marsh told the Oslo Herald in an interview that she would stay.'],
  ])('are one where that party is a name, an office or the body of the story: %s / %s', (a, b) => {
    expect(detailOf(a, b)).toBe('yes');
  });

  test('are one where a group met on one day in both', () => {
    expect(detailOf('The families met on March 3, 2021.', 'The families met on March 3, 2021.')).toBe('yes');
    expect(detailOf('The families met on March 3, 2021.', 'The families met on March 9, 2021.')).toBe('unknown');
  });

  test.each([
    ['A phone call with officials came late.', 'A phone call with officials came early.'],
    ['A meeting with lawmakers came late.', 'Anna Lindberg had a meeting with lawmakers.'],
    ['They met with staff in the hall.', 'They met with staff in a van.'],
    ['The families met again behind closed doors.', 'The families met again in person.'],
  ])('are not one because anybody of a sort was met: %s / %s', (a, b) => {
    expect(detailOf(a, b)).toBe('unknown');
  });

  test.each([
    ['A meeting with the ministry came late.', 'A meeting with the council came late.'],
    ['A phone call with officials came late.', 'A phone call with farmers came late.'],
  ])('are not one of other parties: %s / %s', (a, b) => {
    expect(detailOf(a, b)).toBe('no');
  });
});

describe('a party of groups', () => {
  test('is told by two of them, by a name or by an office, not by one group and a pronoun', () => {
    expect(isTelling({ participants: ['families', 'prosecutors'] }, { participants: ['prosecutors', 'families'] })).toBe(true);
    expect(isTelling({ participants: ['anna lindberg', 'families'] }, { participants: ['anna lindberg', 'families'] })).toBe(true);
    expect(isTelling({ participants: ['home secretary'] }, { participants: ['they', 'home secretary'] })).toBe(true);
    expect(isTelling({ participants: ['he', 'families'] }, { participants: ['he', 'families'] })).toBe(false);
    expect(isTelling({ participants: ['reporters'] }, { participants: ['reporters'] })).toBe(false);
  });

  test('is not the same as one that shares nobody with it', () => {
    expect(sameParty({ participants: [] }, { participants: ['council'] })).toBe(false);
    expect(sameParty({ participants: ['officials', 'families'] }, { participants: ['officials', 'farmers'] })).toBe(false);
  });
});

describe('a meeting in words', () => {
  const words = (sentence: string): string[] => findMentions(meeting, sentence).map(({ value, text }) => meeting.format(value as MeetingValue, text));

  test.each([
    ['Anna Lindberg met with Olaf McBride on Friday.', ['meeting of Anna Lindberg and Olaf McBride (took place)']],
    ['Talks between Halden SpA and KPN failed.', ['Talks between Halden SpA and KPN']],
    ['Anna Lindberg met with students on Friday.', ['met with students']],
    ['Anna Lindberg sought a White House meeting with President Olaf Brandt.', ['meeting with President Olaf Brandt (unconfirmed)']],
    ['Only Anna Lindberg or Olaf Brandt is speaking.', []],
  ])('%s', (sentence, expected) => {
    expect(words(sentence)).toEqual(expected);
  });
});
