import { describe, expect, test } from 'vitest';
import { retoldSentences } from '../../lib/alignment/retold.ts';
import { readingOf } from '../../lib/alignment/reading.ts';
import { extractClaims } from '../../lib/claims/extract.ts';
import { compareTwo } from '../../lib/report/compare-two.ts';

const TITLE = 'Harbour board sells the old grain pier';
const TEXT = `HALDEN — The harbour board sold the old grain pier to a cable maker on Tuesday, ending a quarrel that began nine weeks ago.

Martin Oakes, who chairs the board, said the buyer would keep all 46 stevedores and repair the crane.

The board met on Tuesday in the customs house, and neighbours protested outside for three hours.`;

const draft = (text: string, publishedAt: string | null = '2024-05-15') => ({
  url: null, canonicalUrl: null, title: TITLE, source: null, byline: null, publishedAt, text, language: 'en',
});
const differing = (copy: string, publishedAt?: string) =>
  compareTwo(draft(copy, publishedAt), draft(TEXT)).rows.filter(({ relation }) => relation === 'differs').map(({ left, right }) => [left.words, right.words]);

describe('a copy with one value changed differs in that value alone', () => {
  test.each([
    ['a number', '46 stevedores', '64 stevedores', '64', '46'],
    ['a duration', 'three hours', 'seven hours', 'seven', 'three'],
    ['a letter of a name', 'Martin Oakes', 'Martin Oaker', 'Oaker', 'Oakes'],
    ['another person', 'Martin Oakes', 'Helen Draycott', 'Draycott', 'Oakes'],
  ])('%s', (_what, before, after, here, there) => {
    const rows = differing(TEXT.replace(before, after));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[0]).toContain(here);
    expect(rows[0]?.[1]).toContain(there);
  });

  test('two values between like words are paired in their turn', () => {
    const loss = (amount: string): string => `${TEXT}\n\nThe board told a loss of $37 million, or ${amount} a berth, in the third quarter, against a loss of $413 million, or $3 a berth, in the year before.`;
    expect(compareTwo(draft(loss('25 cents')), draft(loss('25 cents').replace('The board told', 'Its chairman told'))).rows.filter(({ relation }) => relation === 'differs')).toEqual([]);
    const rows = compareTwo(draft(loss('35 cents')), draft(loss('25 cents'))).rows.filter(({ relation }) => relation === 'differs');
    expect(rows.map(({ left, right }) => [left.words, right.words])).toEqual([[expect.stringContaining('35 cents'), expect.stringContaining('25 cents')]]);
  });

  test('one of two like weekdays: the other one is no receipt for it', () => {
    const rows = differing(TEXT.replace('met on Tuesday', 'met on Thursday'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[0]).toContain('Thursday');
  });
});

describe('no discrepancy', () => {
  test('the very same text', () => {
    expect(differing(TEXT)).toEqual([]);
  });

  test('two values of one sentence are others: a set phrase about another day', () => {
    const copy = TEXT.replace('The board met on Tuesday in the customs house, and neighbours protested outside for three hours.', 'The board met on Friday in the customs house, and neighbours protested outside for five hours.');
    expect(differing(copy).filter(([here]) => here?.includes('Friday'))).toEqual([]);
  });

  test('the same words a week later mean another day', () => {
    expect(differing(TEXT.replace('46 stevedores', '64 stevedores').replace('quarrel', 'dispute'), '2024-05-27')).toEqual([]);
  });
});

describe('sentences are found again', () => {
  const read = (text: string) => readingOf({ ...draft(text), id: 'x', contentHash: '', wire: null }, extractClaims(draft(text)));

  test('each at most once, in any order', () => {
    const shuffled = TEXT.split('\n\n').toReversed().join('\n\n');
    const twins = retoldSentences(read(TEXT), read(shuffled));
    expect(new Set(twins.map(({ left }) => left)).size).toBe(twins.length);
    expect(new Set(twins.map(({ right }) => right)).size).toBe(twins.length);
    expect(twins.length).toBeGreaterThanOrEqual(3);
  });

  test('not where only the subject is shared', () => {
    const other = 'The old grain pier was quiet at noon. A cable maker from the north wants to buy land near the crane, the mayor told reporters.';
    expect(retoldSentences(read(TEXT), read(other)).filter(({ left }) => left > 0)).toEqual([]);
  });
});
