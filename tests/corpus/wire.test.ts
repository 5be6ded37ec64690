import { describe, expect, test } from 'vitest';
import { wireOf } from '../../lib/corpus/wire.ts';

describe('credited', () => {
  test.each([
    ['OSLO (AP) — The parliament voted on Friday.', null, 'ap'],
    ['OSLO, March 3 (Reuters) - The parliament voted.', null, 'reuters'],
    ['(Reuters) -The parliament voted.', null, 'reuters'],
    ['Oslo (AFP) – The parliament voted.', null, 'afp'],
    ['The parliament voted.\n\nThe Associated Press contributed to this report.', null, 'ap'],
    ['The parliament voted.\n\nReuters and local media contributed to this story', null, 'reuters'],
    ['The parliament voted.\n\nWith files from The Canadian Press', null, 'cp'],
    ['The parliament voted.\n\n© 2024 AFP', null, 'afp'],
    ['The parliament voted.', 'By The Associated Press', 'ap'],
    ['The parliament voted.', 'Jane Doe, Associated Press', 'ap'],
    ['The parliament voted.', 'Reuters', 'reuters'],
  ])('%s (%s) → %s', (text, byline, agency) => expect(wireOf(text, byline)).toBe(agency));
});

describe('not credited', () => {
  test.each([
    ['The minister told Reuters that talks went on.', null],
    ['According to the Associated Press, talks went on.', null],
    ['The chip has an access point (AP) built in.', null],
    ['He passed the AP exam.', 'By Jane Doe'],
    ['The parliament voted.', null],
    ['', ''],
    ['Bloomberg was mayor for twelve years.', 'By Michael Apps'],
  ])('%s (%s)', (text, byline) => expect(wireOf(text, byline)).toBeNull());
});
