import { describe, expect, test } from 'vitest';
import { formatTime } from '../../lib/values/format-time.ts';
import { findTimes } from '../../lib/values/times.ts';
import { tokensOf } from './tokens.ts';

/** A Monday. */
const PUBLISHED = '2023-06-19';

describe('on which side of publication a day lies', () => {
  test.each([
    ['The trial resumes on Thursday', 'Thursday, June 22, 2023'],
    ['The strike vote, announced for Thursday, is not binding', 'Thursday, June 22, 2023'],
    ['The final was postponed to Thursday', 'Thursday, June 22, 2023'],
    ['Roe, whose appointment is effective Thursday, will sit on the board', 'Thursday, June 22, 2023'],
    ['The law became effective Thursday', 'Thursday, June 15, 2023'],
    ['She will give away what she has earned since Thursday', 'since Thursday, June 15, 2023'],
    ['The model projected 90 deaths by August 4', 'by Friday, August 4, 2023'],
    ['All of them had left by March 4', 'by Saturday, March 4, 2023'],
    ['The tour is supposed to start this weekend', 'June 24, 2023 to June 25, 2023'],
    ['They played over the weekend', 'June 17, 2023 to June 18, 2023'],
    ['She unveiled her plan for the docks on Thursday', 'Thursday, June 15, 2023'],
    ['A plan to meet on Thursday', 'Thursday, June 22, 2023'],
    ['They missed the deadline on Thursday', 'Thursday, June 15, 2023'],
    ['Prices rose less than expected on Thursday', 'Thursday, June 15, 2023'],
    ['They would strike back after the Thursday raid', 'Thursday, June 15, 2023'],
    ['He had walked to Thursday market', 'Thursday, June 15, 2023'],
    ['A clerk showed the mayor’s plans to reporters on Thursday.', 'Thursday, June 15, 2023'],
    ['The mayor plans to address farmers on Thursday.', 'Thursday, June 22, 2023'],
    ['Two boys walked into the temple for Friday prayers', 'Friday, June 16, 2023'],
    ['Guests gathered at the inn for Sunday morning worship services', 'Sunday, June 18, 2023, between 12:00 a.m. and 12:00 p.m.'],
    ['Cleaners readied the temple for Friday prayers', 'Friday, June 23, 2023'],
    ['The team arrived for Friday’s final', 'Friday, June 23, 2023'],
    ['The ratings for Friday showed a slump', 'Friday, June 16, 2023'],
    ['The agency has set a hearing for Friday', 'Friday, June 23, 2023'],
    ['Through Friday, the shares had lost a tenth.', 'until Friday, June 16, 2023'],
    ['Through Friday, the fair will be free.', 'until Friday, June 23, 2023'],
    ['Sales fell for days, falling to about 40 boats on Thursday.', 'Thursday, June 15, 2023'],
  ])('%s → %s', (text, formatted) => {
    expect(formatTime(valueIn(text))).toBe(formatted);
  });
});

describe('programmes', () => {
  test.each(['He told Today that he was sorry', 'She appeared on the Today show', 'as she said on CBS This Morning', 'a joke on Saturday Night Live'])('%s: a programme is no day', (text) => {
    expect(findTimes(tokensOf(text), PUBLISHED)).toEqual([]);
  });

  test.each(['Today the court sat', 'Two Killed in Crash This Morning', 'It opens today', '“Today is hard”'])('%s: a day', (text) => {
    expect(findTimes(tokensOf(text), PUBLISHED)).toHaveLength(1);
  });
});

function valueIn(text: string): Parameters<typeof formatTime>[0] {
  const [found] = findTimes(tokensOf(text), PUBLISHED);
  if (!found) throw new Error(`no time in ${text}`);
  return found.value;
}
