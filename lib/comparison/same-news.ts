import type { Reading } from '../alignment/reading.ts';
import { daysApart } from '../alignment/story.ts';
import { areOfTwoTerms } from './office-holders.ts';
import type { RelatedPair } from './relations.ts';
import { isWithinNews, newsTies, type NewsTies } from './within-news.ts';

/**
 * Log-odds that two reports tell the same news, by their wording, the details on which they agree and the days between
 * them. Fitted (logistic regression, rounded) on the pairs of reports of 40 stories against 3,050 pairs that 420 random
 * articles of a library of 12,000 brought up as candidates, read by title, lead and day. Most candidates of such a library
 * are of one running matter or of one sort of event ("stocks fall"), days or years apart.
 */
const ODDS = {
  base: -5.6,
  story: 9.4,
  agreedShare: 5.4,
  agreedDetails: 0.95,
  /** Each detail that is told otherwise, two at most: only reports of one event contradict each other so that it can be seen. */
  differing: 1.7,
  laterDays: -1.6,
  /** Whatever the days between them, both tell of a person who is known by one incident. Set, not fitted. */
  incident: 1.5,
  /** Of undated reports: an office that one person holds is another's there. Set, not fitted. */
  otherTerm: -4.5,
} as const;

/** Two weeks later is as far as a year. */
const FAR_DAYS = 14;
/** A page of no more claims than this is a selected sentence or a note: that nothing of it is confirmed says little. */
const FEW_CLAIMS = 4;
/** Surer than this is no surer. */
const MOST = 5;
const MOST_DIFFERING = 2;

/** Names, roles and places of one running matter recur in all that is written of it; figures, days and words do not. */
const RECURRING: ReadonlySet<string> = new Set(['name', 'role', 'place']);

/** What is known of two reports being one news. */
export interface NewsOdds extends NewsTies {
  /**
   * Their wording, agreement and days, with what the reports tell otherwise of one event; minus infinity where they neither agree nor differ on a
   * figure, a day or words, though the page has several: then neither is silent on the other's news, unless they are known to be of one matter.
   */
  readonly ofSilence: number;
}

/**
 * How likely the two reports tell the same news.
 *
 * @param known `story`: similarity of the two articles, 0–1; `gathered`: what their corpus says of the two, see `corpusTraits`;
 * `isOneIncident`: whether both tell of one person known by an incident, in a small corpus
 * @param answers what the other report says of claims of the page
 * @param accountedFor how many claims of the other report the page has an answer to: one claim may answer several
 */
export function newsOdds(page: Reading, other: Reading, { story, gathered, isOneIncident }: { readonly story: number; readonly gathered: number; readonly isOneIncident: boolean }, answers: readonly RelatedPair[], accountedFor: number): NewsOdds {
  const agreed = answers.filter(({ relation }) => relation === 'agrees').map(({ pair }) => pair.left);
  const details = new Set(agreed.filter(({ kind }) => !RECURRING.has(kind)).map(({ kind, text }) => `${kind} ${text}`)).size;
  const shorter = Math.max(1, Math.min(page.extraction.claims.length, other.extraction.claims.length));
  const days = daysApart(page, other);
  const later = Math.max(0, Math.min(FAR_DAYS, days ?? 0) - 1);
  const share = Math.min(1, Math.max(agreed.length, accountedFor) / shorter);
  const told =
    ODDS.base +
    ODDS.story * story +
    ODDS.agreedShare * share +
    ODDS.agreedDetails * Math.log1p(details) +
    ODDS.laterDays * Math.log1p(later);
  const likely = told + (days === null && areOfTwoTerms(page, other) ? ODDS.otherTerm : 0);
  const isOneMatter = gathered > 0 || isOneIncident;
  const withoutDays = isOneMatter ? -ODDS.laterDays * Math.log1p(later) : 0;
  const added = gathered + withoutDays + (isOneIncident ? ODDS.incident : 0);
  const ties = newsTies({ likely, added, details, days, share, isOneMatter }, answers);
  const differing = answers.filter((answer) => answer.relation === 'differs' && isWithinNews(answer, ties)).length;
  const isUnconfirmed = details + differing === 0 && !isOneMatter && page.extraction.claims.length > FEW_CLAIMS;
  const ofSilence = Math.min(MOST, told + added + ODDS.differing * Math.min(MOST_DIFFERING, differing));
  return { ...ties, ofSilence: isUnconfirmed ? -Infinity : ofSilence };
}
