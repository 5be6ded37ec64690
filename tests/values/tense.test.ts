import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatTime } from '../../lib/values/format-time.ts';
import { tenseBefore, tenseBehind } from '../../lib/values/tense.ts';
import { findTimes } from '../../lib/values/times.ts';
import { tokensOf } from './tokens.ts';

/** A Monday. */
const PUBLISHED = '2023-06-19';

function read(text: string, publishedAt = PUBLISHED): string[] {
  return findTimes(tokensOf(text), publishedAt).map(({ value }) => formatTime(value));
}

describe('the verb beside a weekday says on which side of publication it lies', () => {
  test.each([
    ['The fair opens on Tuesday.', 'Tuesday, June 20, 2023'],
    ['The harvest show, which begins on Thursday, is sold out.', 'Thursday, June 22, 2023'],
    ['She spoke ahead of the talks on Sunday.', 'Sunday, June 18, 2023'],
    ['Testimony by the warden on Thursday will be followed by a walk.', 'Thursday, June 22, 2023'],
    ['Traders await the report on Wednesday.', 'Wednesday, June 21, 2023'],
    ["Wool fell ahead of Wednesday's auction.", 'Wednesday, June 21, 2023'],
    ['The yard could reopen as early as Tuesday.', 'Tuesday, June 20, 2023'],
    ['The rules to be published on Wednesday are strict.', 'Wednesday, June 21, 2023'],
    ['The vote is Thursday.', 'Thursday, June 22, 2023'],
    ['If the ferry sails on Tuesday, the mail goes too.', 'Tuesday, June 20, 2023'],
    ['Also the harbour vote on Tuesday.', 'Tuesday, June 20, 2023'],
    ['Growers gather in Oslo on Tuesday to swap seeds.', 'Tuesday, June 20, 2023'],
    ["Tuesday's runoff will be close.", 'Tuesday, June 20, 2023'],
    ['He said it was expected to rain more heavily Tuesday.', 'Tuesday, June 20, 2023'],
    ['The barge sank on Tuesday.', 'Tuesday, June 13, 2023'],
    ['On Tuesday the barge left port.', 'Tuesday, June 13, 2023'],
    ['The report released on Tuesday was thin.', 'Tuesday, June 13, 2023'],
    ['Wool, which fell after the auction on Friday, rose.', 'Friday, June 16, 2023'],
    ['The plan passed on Tuesday.', 'Tuesday, June 13, 2023'],
    ['Sales beat weaker-than-expected figures told Tuesday.', 'Tuesday, June 13, 2023'],
    ["According to Tuesday's ruling by the judge", 'Tuesday, June 13, 2023'],
    ['As of Tuesday the mine had 40 pumps.', 'Tuesday, June 13, 2023'],
    ['She will be asked about the Friday crash.', 'Friday, June 16, 2023'],
    ['The council would open an inquiry in light of a May 25 call.', 'Thursday, May 25, 2023'],
    ['He will testify at a July 25 hearing.', 'Tuesday, July 25, 2023'],
    ['That Tuesday I walked home.', 'Tuesday, June 13, 2023'],
    ['They were not told until Friday.', 'until Friday, June 16, 2023'],
    ['The road stays shut until Friday.', 'until Friday, June 23, 2023'],
  ])('%s', (text, formatted) => {
    expect(read(text)[0]).toBe(formatted);
  });
});

describe('the verb beside a month or date', () => {
  test.each([
    ['Her term ends in August.', 'August 2023'],
    ['The rules take effect on July 3.', 'Monday, July 3, 2023'],
    ['The campaign for the November election has begun.', 'November 2023'],
    ['The deadline is in December.', 'December 2023'],
    ['The warden faces trial in February.', 'February 2024'],
    ['The warden is facing trial in February.', 'February 2024'],
    ['The warden is facing charges over a stabbing in February.', 'February 2023'],
    ['She cannot hold both offices come February.', 'February 2024'],
    ['The ban goes into force in February.', 'February 2024'],
    ['A man enters the mill in January and shoots two clerks.', 'January 2023'],
    ['A man opens fire in January, killing two.', 'January 2023'],
    ['Her term ends on Feb. 28.', 'Wednesday, February 28, 2024'],
    ['If we reopen the accord of February 21, the mill closes.', 'Tuesday, February 21, 2023'],
    ['Plans due to be unveiled in October would cut fares.', 'October 2023'],
    ['Wool sales rose a less-than-expected 2 percent in May.', 'May 2023'],
    ['A plan which passed the council in February would raise fares.', 'February 2023'],
    ['In July, the board fined the mill.', 'July 2022'],
    ['They will show that the mill shrank in May.', 'May 2023'],
    ['The mill must pay by August.', 'by August 2023'],
    ['He stayed in port until June 4.', 'until Sunday, June 4, 2023'],
    ['The fair said that on July 8 it would close.', 'Saturday, July 8, 2023'],
    ['The band said the July 8 concert was sold out.', 'Saturday, July 8, 2023'],
    ['The office has been shut since just before Christmas.', 'before Sunday, December 25, 2022'],
    ['The mill was fined back in July.', 'July 2022'],
  ])('%s', (text, formatted) => {
    expect(read(text)[0]).toBe(formatted);
  });

  it('takes what is listed together alike', () => {
    expect(read('The senators meet on Tuesday and Wednesday.')).toEqual(['Tuesday, June 20, 2023', 'Wednesday, June 21, 2023']);
    expect(read('They will decide in late June or July.')).toEqual(['late June 2023', 'July 2023']);
  });

  it('puts off to a day ahead what was to be on another', () => {
    expect(read('The match was postponed from Tuesday to Friday.')[1]).toBe('Friday, June 23, 2023');
    expect(read('The hearing was rescheduled from June 12 to June 30.')).toEqual(['Monday, June 12, 2023', 'Friday, June 30, 2023']);
    expect(read('The judge set a trial date of Oct. 7.')).toEqual(['Saturday, October 7, 2023']);
  });

  it('asks a cue once only for what is named', () => {
    expect(read('She is expected in court Wednesday over the May 3 fire.')).toEqual(['Wednesday, June 21, 2023', 'Wednesday, May 3, 2023']);
  });
});

it('looks neither before the first token nor behind the last', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('to', 'be', 'will', 'the', 'ahead', 'of', 'up', '-', 'voted', 'opens', 'as', 'early', 'if', ',', '.')), fc.nat(20), (words, at) => {
    const tokens = tokensOf(words.join(' '));
    const before = tenseBefore(tokens, Math.min(at, tokens.length));
    expect(before === null || (before.at >= 0 && before.at < tokens.length)).toBe(true);
    expect([null, 'past', 'ahead', 'present', 'open']).toContain(tenseBehind(tokens, at));
  }));
});
