import { describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/alignment/reading.ts';
import { stemWeights } from '../../lib/alignment/stem-weights.ts';
import { compareArticle, type ArticleComparison } from '../../lib/comparison/compare-article.ts';
import { compareAll, reckonedDay, type Compared } from '../../lib/report/reckoned-day.ts';
import { report } from '../comparison/compare-texts.ts';

const TEXT = ['Ferry aground off Cape Venn', 'A ferry with 85 passengers ran aground off Cape Venn on Monday.'];
const page = report(TEXT);
const day = (date: string): number => Date.parse(date) / 86_400_000;

function compared(date: string | undefined, likely: number): Compared {
  const reading = date === undefined ? report(TEXT) : report(TEXT, date);
  const comparison = compareArticle(page, reading, stemWeights(new Map(), 2), 0.5);
  return { reading, comparison: { ...comparison, news: { ...comparison.news, likely } } };
}

describe('the day of an undated page', () => {
  test('is that of the report that surely tells its news', () => {
    expect(reckonedDay([compared('2019-07-02', 4.5), compared('2019-09-02', 1)])).toBe(day('2019-07-02'));
  });

  test('is the first of several as likely ones: later reports tell the news again', () => {
    expect(reckonedDay([compared('2020-02-01', 5.2), compared('2019-07-02', 4.6)])).toBe(day('2019-07-02'));
  });

  test('is that of the likelier one where the other is much less likely', () => {
    expect(reckonedDay([compared('2020-02-01', 5.2), compared('2019-07-02', 3.2)])).toBe(day('2020-02-01'));
  });

  test('is unknown where no report is sure enough, or none has a date', () => {
    expect(reckonedDay([])).toBeNull();
    expect(reckonedDay([compared('2019-07-02', 2.5)])).toBeNull();
    expect(reckonedDay([compared(undefined, 5)])).toBeNull();
  });
});

describe('reports held against an undated page', () => {
  const held = (mine: Reading, likely: (date: string | null) => number): (number | null)[] => {
    const others = [report(TEXT, '2019-07-02'), report(TEXT, '2019-07-09'), report(TEXT, '2020-03-01'), report(TEXT)];
    const compare = (a: Reading, b: Reading): ArticleComparison => {
      const comparison = compareArticle(a, b, stemWeights(new Map(), 2), 0.5);
      return { ...comparison, news: { ...comparison.news, likely: likely(b.article.publishedAt) } };
    };
    return compareAll(mine, others, compare).map(({ comparison }) => comparison.news.days);
  };
  const sureOfFirst = (date: string | null): number => (date?.startsWith('2019-07-02') === true ? 5 : 0);

  test('are weeks apart from it when they are from the day it must be of', () => {
    expect(held(page, sureOfFirst)).toEqual([null, null, day('2020-03-01') - day('2019-07-02'), null]);
  });

  test('are left as they are when nothing says of which day it is', () => {
    expect(held(page, () => 0)).toEqual([null, null, null, null]);
  });

  test('of a dated page stay so far from it as they are', () => {
    expect(held(report(TEXT, '2019-07-03'), sureOfFirst)).toEqual([1, 6, day('2020-03-01') - day('2019-07-03'), null]);
  });
});
