import type { Reading } from '../alignment/reading.ts';
import type { ArticleComparison } from '../comparison/compare-article.ts';
import { areWeeksApart } from '../comparison/within-news.ts';

/** Log-odds of one news that make a report tell when an undated page was written. */
const SURE = 3;
/** So much less likely is as likely. */
const AS_LIKELY = 1;

/** A report and what it says of the page. */
export interface Compared {
  readonly reading: Reading;
  readonly comparison: ArticleComparison;
}

/**
 * The day of an undated page, reckoned from the dated reports that surely tell its news: that of the likeliest one. A later
 * report of the matter tells the page's news again besides its own, so of several as likely ones the first counts.
 *
 * @returns days since 1970-01-01, or null where no report is sure enough
 */
export function reckonedDay(compared: readonly Compared[]): number | null {
  const dated = compared.flatMap(({ reading: { day }, comparison: { news } }) => (day === null || news.likely < SURE ? [] : [{ day, likely: news.likely }]));
  const most = Math.max(...dated.map(({ likely }) => likely));
  const days = dated.filter(({ likely }) => likely >= most - AS_LIKELY).map(({ day }) => day);
  return days.length === 0 ? null : Math.min(...days);
}

/**
 * All reports held against a page. Where the page has no date, reports that lie far from the day it must be of are held against
 * it anew, as of another turn of the matter; the day is not sure enough for those near it.
 */
export function compareAll(page: Reading, others: readonly Reading[], compare: (page: Reading, other: Reading) => ArticleComparison): Compared[] {
  const compared = others.map((reading) => ({ reading, comparison: compare(page, reading) }));
  const day = page.day === null ? reckonedDay(compared) : null;
  if (day === null) return compared;
  const dated: Reading = { ...page, day };
  return compared.map((one) => {
    const days = one.reading.day === null ? null : Math.abs(one.reading.day - day);
    return areWeeksApart(days) ? { reading: one.reading, comparison: compare(dated, one.reading) } : one;
  });
}
