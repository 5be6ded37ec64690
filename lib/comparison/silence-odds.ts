import type { AlignmentContext } from '../alignment/pairs.ts';
import { eventOf } from '../alignment/reading.ts';
import type { Claim } from '../claims/claim.ts';
import type { EventReceipt } from './event-receipt.ts';
import type { NewsOdds } from './same-news.ts';
import type { SilenceSort } from './silence-sorts.ts';

/**
 * Log-odds that a detail which the other report does not give is left out by it: that it tells the event without the
 * detail, rather than not telling the event. Fitted (logistic regression, rounded) on 690 details that people found left
 * out in 40 stories against 6,000 that nothing in candidates of a library gave, 90 of them read, the others of pairs of
 * articles on different events. The base is 0.2 above the fit: a silence
 * told wrongly costs less than a wrong difference.
 */
const ODDS = {
  base: 3.7,
  /** Times the odds that both tell the same news. */
  news: 0.9,
  /** What is planned or thought possible has not been reported as having happened. */
  planned: -0.65,
  /** The word of somebody whom the other report does not know: that it was said is not told there. */
  strangeSpeaker: -0.45,
  /** Times the logarithm of the page's sentences: the longer a report, the more of it is not the shared event. */
  length: -1.05,
  /** A person's age or share: who tells of the person leaves it out. */
  owner: 0.8,
  /** Times the likeness of the likest sentence, 0–1. */
  likeness: 0.95,
  /** Against a count of many: days, names and titles stand in asides more often, and are told in more ways. */
  sorts: {
    count: 0, money: -0.8, duration: -1.7, place: -1.65, percent: -1.85, name: -1.9, few: -2.1, rank: -2.25, quoted: -2.2, date: -2.4, role: -2.95,
    speaker: -3.4, quote: -4.2, ground: -4.5,
  } satisfies Record<SilenceSort, number>,
} as const;

/** In sentences: of fewer, hardly a report was fitted on. */
const SHORT = 10;

/** How likely the other report leaves `claim` out, in log-odds, given what of it tells of the event. */
export function silenceOdds(context: AlignmentContext, claim: Claim, sort: SilenceSort, news: number, receipts: readonly EventReceipt[]): number {
  const { page } = context;
  const event = eventOf(page, claim);
  return (
    ODDS.base +
    ODDS.sorts[sort] +
    ODDS.news * news +
    ODDS.length * Math.log(Math.max(SHORT, page.extraction.sentences.length)) +
    (event && event.status !== 'happened' ? ODDS.planned : 0) +
    (isOfStranger(context, claim) ? ODDS.strangeSpeaker : 0) +
    (claim.detail.owner !== null && claim.kind !== 'name' && claim.kind !== 'role' ? ODDS.owner : 0) +
    ODDS.likeness * likenessOf(receipts)
  );
}

/**
 * Odds of a silence below which it is not told: an even chance, as fitted. Of surely the same news hardly a detail is told by halves:
 * what the other report does not give, it leaves out. On 49 stories of gold 31 more were found so, and two of them wrong.
 *
 * @param news log-odds that both tell the same news
 */
export function leastSilence(news: number, sort: SilenceSort | null = null): number {
  if (news >= SURE_NEWS) return LEAST_OF_SURE_NEWS;
  return sort === 'name' || sort === 'place' ? LEAST_OF_NAMES : LEAST_SILENCE;
}

/** What is called by a name nowhere in a report is surely not told there; only whether the event is remains open. */
const LEAST_OF_NAMES = -0.5;

const LEAST_SILENCE = 0;
/** Odds of `news` from which two reports surely tell the same. */
export const SURE_NEWS = 2;
const LEAST_OF_SURE_NEWS = -1.5;

/**
 * The same for what another report adds: it does say so, whether or not of the very event, and additions are shown best
 * first. Counts, lengths, ranks and places are of the event more often than their odds say; sums, titles, words and days are not.
 */
export function leastAdded(sort: SilenceSort, news: number): number {
  return Math.min(leastSilence(news), TELLING.has(sort) ? LEAST_TELLING : LEAST_ADDED);
}

const LEAST_ADDED = -0.8;
const LEAST_TELLING = -1.2;
const TELLING: ReadonlySet<SilenceSort> = new Set<SilenceSort>(['count', 'duration', 'rank', 'place']);

/** Odds of `news` below which nothing is called left out: the two tell of different turns of one matter, or of two matters. */
export const LEAST_NEWS = 0;

/** The same for what another report adds, where the two agree on so much that they tell of one matter at least. */
export function leastNewsAdded({ details }: Pick<NewsOdds, 'details'>): number {
  return details >= MANY_DETAILS ? LEAST_NEWS_ADDED : LEAST_NEWS;
}

const MANY_DETAILS = 5;
const LEAST_NEWS_ADDED = -1.5;

function isOfStranger({ page, other, links }: AlignmentContext, claim: Claim): boolean {
  const agents = eventOf(page, claim)?.agents ?? [];
  const speaker = claim.attribution?.entity ?? null;
  return [...agents, ...(speaker === null ? [] : [speaker])].some((one) => {
    return one !== claim.detail.owner && !other.extraction.entities.some((_, id) => links.linked(one, id));
  });
}

/** Sentences with less than a telling word in common are alike by chance. */
function likenessOf(receipts: readonly EventReceipt[]): number {
  return receipts.reduce((most, { matched, wording }) => (matched.includes('context') && wording > most ? wording : most), 0);
}
