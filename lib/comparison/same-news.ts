import type { Reading } from '../alignment/reading.ts';
import { daysApart } from '../alignment/story.ts';
import type { RelatedPair } from './relations.ts';

/**
 * Log-odds that two reports tell the same news, by their wording, the details on which they agree and the days between
 * them. Fitted (logistic regression, rounded) on the pairs of reports of 24 stories against 1,750 pairs that 240 random
 * articles of a library of 12,000 brought up as candidates, read by title and day. Most candidates of such a library are
 * of one running matter or of one sort of event ("stocks fall"), years apart.
 */
const ODDS = { base: -5.2, story: 15, agreedShare: 3, agreedDetails: 1.5, laterDays: -1.75 } as const;

/** Two weeks later is as far as a year. */
const FAR_DAYS = 14;
/** A page of no more claims than this is a selected sentence or a note: that nothing of it is confirmed says little. */
const FEW_CLAIMS = 4;
/** Surer than this is no surer. */
const MOST = 6;

/** Names, roles and places of one running matter recur in all that is written of it; figures, days and words do not. */
const RECURRING: ReadonlySet<string> = new Set(['name', 'role', 'place']);

/** What is known of two reports being one news. */
export interface NewsOdds {
  /** Log-odds by wording, agreement and days; about 0 is a doubt, 4 a certainty. */
  readonly likely: number;
  /** Details on which they agree, names, roles and places left out. */
  readonly details: number;
  /** The same, and minus infinity where the reports agree on no figure, day or words, though the page has several: then neither is silent on the other's news. */
  readonly agreeing: number;
}

/**
 * How likely the two reports tell the same news.
 *
 * @param story similarity of the two articles, 0–1
 * @param answers what the other report says of claims of the page
 */
export function newsOdds(page: Reading, other: Reading, story: number, answers: readonly RelatedPair[]): NewsOdds {
  const agreed = answers.filter(({ relation }) => relation === 'agrees').map(({ pair }) => pair.left);
  const details = new Set(agreed.filter(({ kind }) => !RECURRING.has(kind)).map(({ kind, text }) => `${kind} ${text}`)).size;
  const shorter = Math.max(1, Math.min(page.extraction.claims.length, other.extraction.claims.length));
  const later = Math.max(0, Math.min(FAR_DAYS, daysApart(page, other) ?? 0) - 1);
  const odds =
    ODDS.base +
    ODDS.story * story +
    ODDS.agreedShare * Math.min(1, agreed.length / shorter) +
    ODDS.agreedDetails * Math.log1p(details) +
    ODDS.laterDays * Math.log1p(later);
  const likely = Math.min(MOST, odds);
  return { likely, details, agreeing: details === 0 && page.extraction.claims.length > FEW_CLAIMS ? -Infinity : likely };
}

/** Weekdays recur as well. */
const WEAK: ReadonlySet<string> = new Set([...RECURRING, 'date']);
/** Odds, or details agreed on, from which a name, a role, a place or a day is one of this news. */
const OF_THE_NEWS = 2;
const ENOUGH_DETAILS = 3;

/**
 * Whether an answer is one of a report of the same news. That another report of the matter has the same people and places
 * confirms nothing. A difference needs more: a name is spelt alike in all that is written of a matter, words are said once,
 * and a sentence retold word for word is about what it is about; other details recur with other values.
 */
export function isWithinNews({ pair, relation }: RelatedPair, { likely, details }: NewsOdds): boolean {
  if (relation === 'agrees') return likely >= OF_THE_NEWS || details >= ENOUGH_DETAILS || !WEAK.has(pair.left.kind);
  return pair.record.named || pair.record.quoted || pair.record.matched.includes('retold') || likely >= 0;
}
