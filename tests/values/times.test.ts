import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { civil, dayNumber, weekdayOf } from '../../lib/values/calendar.ts';
import { compareTimes, timesCompatible } from '../../lib/values/compare-times.ts';
import { formatTime } from '../../lib/values/format-time.ts';
import type { TimeValue } from '../../lib/values/time.ts';
import { findTimes } from '../../lib/values/times.ts';
import { tokensOf } from './tokens.ts';

/** A Monday. */
const PUBLISHED = '2023-06-19';

function one(text: string, publishedAt: string | null = PUBLISHED, hint?: 'past' | 'future'): TimeValue {
  const [found] = findTimes(tokensOf(text), publishedAt, hint);
  if (!found) throw new Error(`no time in ${text}`);
  return found.value;
}

describe('placing a time', () => {
  test.each<[string, string]>([
    ['Monday', 'Monday, June 19, 2023'],
    ['last Monday', 'Monday, June 12, 2023'],
    ['next Monday', 'Monday, June 26, 2023'],
    ['Thursday', 'Thursday, June 15, 2023'],
    ['They met Tuesday', 'Tuesday, June 13, 2023'],
    ['tomorrow', 'Tuesday, June 20, 2023'],
    ['Oct. 2', 'Sunday, October 2, 2022'],
    ['Dec. 25, 2015', 'Friday, December 25, 2015'],
    ['2 October 2020', 'Friday, October 2, 2020'],
    ['in August', 'August 2022'],
    ['in July', 'July 2023'],
    ['in June', 'June 2023'],
    ['last year', '2022'],
    ['last week', 'June 11, 2023 to June 18, 2023'],
    ['this past Friday', 'Friday, June 16, 2023'],
    ['this past weekend', 'June 17, 2023 to June 18, 2023'],
    ['10 days ago', 'Friday, June 9, 2023'],
    ['less than two weeks ago', 'June 1, 2023 to June 18, 2023'],
    ['more than two weeks ago', 'May 14, 2023 to June 9, 2023'],
    ['7 August this year', 'Monday, August 7, 2023'],
    ['noon Sunday', 'Sunday, June 18, 2023, 12:00 p.m.'],
    ['at 4:16 on Sunday morning', 'Sunday, June 18, 2023, 4:16 a.m.'],
    ['shortly before two on Sunday afternoon', 'Sunday, June 18, 2023, between 1:30 p.m. and 2:00 p.m.'],
    ['at 9:41 Friday night', 'Friday, June 16, 2023, 9:41 p.m.'],
    ['at twenty to six on Saturday evening', 'Saturday, June 17, 2023, 5:40 p.m.'],
    ['overnight Saturday', 'Saturday, June 17, 2023, overnight'],
    ['Feb. 29', 'Saturday, February 29, 2020'],
    ['October, 1st', 'Saturday, October 1, 2022'],
    ['the first week of October', 'October 1, 2022 to October 7, 2022'],
    ['the last week of May', 'May 25, 2023 to May 31, 2023'],
    ['the second week of May on Wednesday', 'Wednesday, May 10, 2023'],
    ['the twenty third day of April', 'Sunday, April 23, 2023'],
    ['3 May of 87', 'Sunday, May 3, 1987'],
    ['03/18/40', 'Monday, March 18, 1940'],
    ['03/18/21', 'Thursday, March 18, 2021'],
    ['on the 7th', 'Wednesday, June 7, 2023'],
    ['Friday the 13th', 'Friday, January 13, 2023'],
    ['Tuesday the thirty first', 'Tuesday, January 31, 2023'],
  ])('%s → %s', (text, formatted) => {
    expect(formatTime(one(text))).toBe(formatted);
  });

  describe('told by its distance from a day that is named', () => {
    test.each([
      ['two days after Christmas', 'Tuesday, December 27, 2022'],
      ['the day before yesterday', 'Saturday, June 17, 2023'],
      ['The vote came a day after the June 14 hearing', 'Thursday, June 15, 2023'],
      ["three days before Friday's vote", 'Tuesday, June 13, 2023'],
      ['two weeks before May 13, 1999', 'April 26, 1999 to May 2, 1999'],
      ['a year after June 2019', 'December 2019 to December 2020'],
    ])('%s → %s', (text, formatted) => {
      expect(formatTime(one(text))).toBe(formatted);
    });

    test.each(['10 days from June 3 to June 12', 'two years after the 2003 war', 'two days after the vote'])('%s is none', (text) => {
      const first = findTimes(tokensOf(text), PUBLISHED)[0];
      expect(first === undefined || first.start > 0).toBe(true);
    });

    it('keeps nothing of the other day as written', () => {
      expect(one('two days after Monday', null)).toMatchObject({ from: null, weekday: null });
    });
  });

  describe('feasts', () => {
    test.each([
      ['Easter', '2023-06-19', 'Sunday, April 9, 2023'],
      ['Good Friday 2018', '2023-06-19', 'Friday, March 30, 2018'],
      ['last Thanksgiving', '2023-06-19', 'Thursday, November 24, 2022'],
      ['Black Friday', '2021-12-01', 'Friday, November 26, 2021'],
      ['Memorial Day', '2023-06-19', 'Monday, May 29, 2023'],
      ['Labor Day', '2020-09-10', 'Monday, September 7, 2020'],
      ["Presidents' Day", '2020-03-10', 'Monday, February 17, 2020'],
      ['Juneteenth', '2023-06-20', 'Monday, June 19, 2023'],
      ['Eid al-Fitr', '2022-06-19', 'Monday, May 2, 2022'],
      ['Christmas', '2023-06-19', 'Sunday, December 25, 2022'],
    ])('%s in %s → %s', (text, published, formatted) => {
      expect(formatTime(one(text, published))).toBe(formatted);
    });

    test.each(['Black Friday sales', 'Christmas shopping', 'Memorial Day weekend', 'the Thanksgiving parade', 'Chinese New Year', 'in the New Year', 'Orthodox Easter', 'an easter egg', 'Labor Day Classic'])('%s is no day', (text) => {
      expect(findTimes(tokensOf(text), PUBLISHED)).toEqual([]);
    });
  });

  describe('weekdays of other weeks', () => {
    const THURSDAY = '2023-06-22';
    test.each([
      ['last Wednesday', 'Wednesday, June 14, 2023'],
      ['next Friday', 'Friday, June 30, 2023'],
      ['this past Tuesday', 'Tuesday, June 20, 2023'],
      ['this coming Thursday', 'Thursday, June 29, 2023'],
      ['on previous Monday', 'Monday, June 12, 2023'],
      ['Wednesday', 'Wednesday, June 21, 2023'],
    ])('%s on a Thursday → %s', (text, formatted) => {
      expect(formatTime(one(text, THURSDAY))).toBe(formatted);
    });

    it('does not place a weekday that is counted from another day', () => {
      expect(one('the following Monday')).toMatchObject({ from: null, weekday: 1 });
      expect(one('the previous Monday')).toMatchObject({ from: null, weekday: 1 });
    });
  });

  test.each(['on the 18th floor', 'the 18th victim', 'on the 5th of the men', 'Sunday 21 people', 'by Monday 14 had left', 'the first 12 days', 'on the first'])('"%s" names no day of a month', (text) => {
    expect(findTimes(tokensOf(text), PUBLISHED).every(({ value }) => value.day === null)).toBe(true);
  });

  it('reads no price as a day', () => {
    expect(formatTime(one('He bought it for $12 December 27'))).toBe('Tuesday, December 27, 2022');
  });

  it('looks ahead after a cue or by hint', () => {
    expect(formatTime(one('It will open on Thursday'))).toBe('Thursday, June 22, 2023');
    expect(formatTime(one('It opens Thursday', PUBLISHED, 'future'))).toBe('Thursday, June 22, 2023');
    expect(formatTime(one('He said on Thursday that it will open'))).toBe('Thursday, June 15, 2023');
    expect(formatTime(one('It opens Jan. 3', '2022-12-20'))).toBe('Tuesday, January 3, 2023');
  });

  test.each([
    ['A visit planned for January was called off', 'January 2023'],
    ['The minister had been due in Oslo in January', 'January 2023'],
    ['The trip was first set for January but was put off', 'January 2023'],
    ['The trip was scheduled for February', 'February 2023'],
    ['She planned to travel in February', 'February 2023'],
    ['She was to have gone in January', 'January 2023'],
    ['They planned to open a shop in August', 'August 2023'],
    ['She will travel in September', 'September 2023'],
    ['She accepted an invitation to visit Oslo in September', 'September 2023'],
    ['A visit planned for July has drawn criticism', 'July 2023'],
    ['A visit in September drew criticism', 'September 2022'],
    ['He was killed in September', 'September 2022'],
    ['Thursday, she is expected to see the mayor', 'Thursday, June 22, 2023'],
    ['Thursday she was expected to see the mayor', 'Thursday, June 15, 2023'],
    ['Thursday the mayor said he will resign', 'Thursday, June 15, 2023'],
    ['Families have been invited to a meeting on Thursday', 'Thursday, June 22, 2023'],
    ['He said they would meet on Tuesday', 'Tuesday, June 20, 2023'],
    ['He is due back on Tuesday', 'Tuesday, June 20, 2023'],
    ['He was set on fire on Tuesday', 'Tuesday, June 13, 2023'],
    ['Schools closed due to fog on Tuesday', 'Tuesday, June 13, 2023'],
  ])('reads plans: %s → %s', (text, formatted) => {
    expect(formatTime(one(text))).toBe(formatted);
  });

  it('keeps what is written where there is no date of publication', () => {
    expect(one('Sunday night', null)).toMatchObject({ from: null, to: null, weekday: 0, granularity: 'daypart' });
    expect(one('June 18', null)).toMatchObject({ from: null, month: 6, day: 18, year: null });
    expect(one('June 18, 2023', null).from).not.toBeNull();
    expect(one('since 2018', null)).toMatchObject({ bound: 'since', year: 2018 });
  });

  it('leaves an impossible date open', () => {
    expect(one('June 31, 2023')).toMatchObject({ from: null, day: 31 });
  });

  it('reads the wall clock whatever the zone', () => {
    expect(formatTime(one('today', '2023-06-19T23:30:00+09:00'))).toBe('Monday, June 19, 2023');
  });
});

describe('times that an undated report tells by their distance', () => {
  test.each([
    ['The ferry sank yesterday', 'yesterday'],
    ['The line opens next month', 'next month'],
    ['The dam was checked earlier this year', 'this year'],
    ['It closed two weeks ago', '2 weeks ago'],
    ['It closed less than two weeks ago', '2 weeks ago'],
    ['It closed over the weekend', 'this weekend'],
  ])('%s: %s', (text, formatted) => {
    expect(formatTime(one(text, null))).toBe(formatted);
  });

  test.each<[string, string, string]>([
    ['It closed last week', 'The mill shut last week', 'same'],
    ['It closed last week', 'The mill shut last month', 'incomparable'],
    ['It closed last week', 'It closed on Tuesday', 'incomparable'],
    ['It closed last week', 'It closed on May 3', 'incomparable'],
    ['It opens next year', 'It opened in 2019', 'incomparable'],
  ])('%s / %s: %s', (a, b, outcome) => {
    expect(compareTimes(one(a, null), one(b, null)).outcome).toBe(outcome);
    expect(compareTimes(one(b, null), one(a, null)).outcome).toBe(outcome);
  });

  it('matches the same words of a dated report', () => {
    expect(compareTimes(one('It closed last week', null), one('It closed last week')).outcome).toBe('same');
    expect(compareTimes(one('It closed last week', null), one('It closed on Friday')).outcome).toBe('incomparable');
  });
});

describe('comparing times of undated reports', () => {
  test.each<[string, string, string]>([
    ['Sunday', 'Sunday', 'same'],
    ['Sunday', 'Monday', 'different'],
    ['Sunday', 'Sunday night', 'compatible'],
    ['June 18', 'June 18, 2023', 'same'],
    ['June 18', 'June 19, 2023', 'different'],
    ['Sunday', 'June 18, 2023', 'same'],
    ['Sunday', 'June 19, 2023', 'different'],
    ['at 2 a.m.', 'June 18, 2023', 'incomparable'],
    ['in February', 'in February', 'same'],
    ['in February', 'in May', 'different'],
    ['yesterday', 'Sunday', 'incomparable'],
    ['at about 9 p.m.', 'at about 9:40 p.m.', 'compatible'],
    ['at about 9:15 p.m.', 'at about 9:40 p.m.', 'different'],
    ['at about 9:30 p.m.', 'at about 9:40 p.m.', 'compatible'],
    ['at about 9:35 p.m.', 'at 9:40 p.m.', 'compatible'],
  ])('%s · %s → %s', (a, b, outcome) => {
    expect(compareTimes(one(a, null), one(b, null)).outcome).toBe(outcome);
    expect(compareTimes(one(b, null), one(a, null)).outcome).toBe(outcome);
  });

  it('matches a weekday without a date with the day that it was', () => {
    expect(timesCompatible(one('Sunday', null), one('Sunday'))).toBe('yes');
    expect(timesCompatible(one('Sunday', null), one('Saturday'))).toBe('no');
    expect(timesCompatible(one('at 2 a.m.', null), one('Saturday'))).toBe('unknown');
  });
});

describe('laws', () => {
  const phrase = fc.constantFrom(
    'Sunday', 'Sunday night', 'last night', 'overnight', 'about 2 a.m.', 'just before 2 a.m. on May 31', 'May', 'in May', 'June 18', '2004', 'since 2018', 'by Friday',
    'last week', 'two years ago', 'two days later', 'in the 1990s', 'early Monday', 'late last year', 'noon', 'midnight Saturday', 'the weekend', 'June 31', 'until March',
    'the third quarter of 2021', 'summer of 2020', 'earlier this month', 'mid-May', 'tomorrow', 'yesterday evening', 'after 9 p.m.',
  );
  const date = fc.constantFrom(null, '2023-06-19', '2024-02-29', '2023-01-01T00:30:00Z');

  it('compareTimes is symmetric and same for equals; timesCompatible says the same', () => {
    fc.assert(fc.property(phrase, date, phrase, date, (a, dateA, b, dateB) => {
      const [left, right] = [findTimes(tokensOf(a), dateA)[0]?.value, findTimes(tokensOf(b), dateB)[0]?.value];
      if (!left || !right) return;
      const there = compareTimes(left, right).outcome;
      expect(compareTimes(right, left).outcome).toBe(there);
      expect(compareTimes(left, structuredClone(left)).outcome).toBe('same');
      expect(timesCompatible(left, right)).toBe(there === 'different' ? 'no' : there === 'incomparable' ? 'unknown' : 'yes');
    }), { numRuns: 1000 });
  });

  it('finds expressions in order, apart, inside the text', () => {
    fc.assert(fc.property(fc.array(fc.oneof(phrase, fc.constantFrom('said', 'on', ',', 'the', 'at', '5', 'of', "'s")), { maxLength: 10 }), date, (parts, published) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { start, end, value } of findTimes(tokensOf(text), published)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        if (value.from !== null && value.to !== null) expect(value.to).toBeGreaterThan(value.from);
        expect(formatTime(value)).not.toBe('');
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }));
  });

  it('the calendar agrees with itself', () => {
    fc.assert(fc.property(fc.integer({ min: -40_000, max: 40_000 }), (day) => {
      const { year, month, day: date } = civil(day);
      expect(dayNumber(year, month, date)).toBe(day);
      expect(weekdayOf(day)).toBe(new Date(day * 86_400_000).getUTCDay());
    }));
  });
});
