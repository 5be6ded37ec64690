import { isOnePictured } from '../alignment/captions.ts';
import { datedAlike, speakersOf } from '../alignment/dated-alike.ts';
import { judgePair, type AlignmentContext, type ClaimPair } from '../alignment/pairs.ts';
import { perClaim } from '../alignment/per-claim.ts';
import { eventOf, type Reading } from '../alignment/reading.ts';
import { compareEvents } from '../alignment/slots.ts';
import { stemsOfPhrase } from '../alignment/word-index.ts';
import { sentenceOverlap } from '../alignment/wording.ts';
import type { Claim } from '../claims/claim.ts';
import { date } from '../kinds/date.ts';
import { DAY_MINUTES } from '../values/calendar.ts';
import type { TimeValue } from '../values/time.ts';
import { agreedBeside } from './beside.ts';

/**
 * Log-odds that an agreeing time is told of the same thing, where the slots found no tie or forbade one. Fitted (logistic
 * regression, rounded) on 2,050 pairs of agreeing times of 56 stories of gold, and changed by hand on 32 others, where it had asked
 * too much of the very same day and too little of two deeds of one day. Of 35 answers that a still larger `same` added, 27 were read as right.
 * A lower `LEAST` was tried on 48 stories and left: of the answers that it adds every third is of two things on one day.
 * Telling is above all that neither report gives the time again, that details beside them agree, and that one word stands near both.
 */
const ODDS = {
  base: -0.1,
  /** The very same stretch of time, not a part of it. */
  same: 1.2,
  /** Nothing speaks against their being the same, see `Kind.mayBeSame`. */
  unsure: -1.4,
  /** Times the steps between a day and a week, a month, a year. */
  grain: -0.3,
  /** Both are a season, a year or more, of which much is told. */
  wide: -0.5,
  /** Both are years gone by told by their number, and neither report has another that fits: few such are told by chance. Set by hand. */
  longPast: 1.2,
  /** Times what the odds of one news lack of a certainty. Set by hand, on 70 such pairs of a library: on one day much is said of a running matter. */
  otherNews: -0.6,
  /** Both go with one deed, see `datedAlike`, or with two. */
  oneDeed: 1,
  otherDeed: -0.35,
  /** The same of two days, and not of months or years: on one day much happens. */
  otherDeedOfDay: -1,
  /** Times the share of the wording of the sentences in common, 0–1, less where that is a word or two. */
  sentences: 2.7,
  /** Times how near the nearest word of both stands to the two times, 0–1. */
  beside: 2,
  /** Times the logarithm of the times of the other report that fit the page's, and of those of the page that fit it. */
  fitting: -0.8,
  rivals: -0.6,
  /** Each detail of another kind on which these sentences, or those beside them, agree; two at most. */
  near: 0.7,
  /** Both sentences name somebody or something, and nothing that both name. */
  strangers: -0.3,
  /** Each event has somebody whom the other lacks. */
  otherPeople: -1.2,
  /** One day is that of a picture, the other is told. Set by hand. */
  ofPicture: -0.8,
  /** One day is that of a saying, the other is not. */
  oneSays: -0.9,
} as const;

const DAYS_OF_YEAR = 365;
const LEAST = 0.5;
/** Of more times that fit, none is it for a word that stands beside both: only for one deed. */
const MANY = 5;
const MOST_NEAR = 2;
const MOST_SHARED = 3;
/** Weight of about one telling word: what ties the sentences at least, where neither deeds, nor words beside the times, nor other details do. */
const ONE_WORD = 0.9;
/** What the number of a year, being a word of its sentence, weighs there: that both tell of 2016 says nothing of what. */
const OWN_WEIGHT = 1;
const BESIDE = 0.4;

/** Log-odds of one news that are a certainty. */
const SURE = 2.5;

/** Words of the sentence that stand beside a time, and over how many the tie between the two fades. */
const REACH = 14;
const FADES = 10;

/** How coarse a time is: between a day and an hour of it there is no step, between other grains one or more. */
const GRAIN: Readonly<Record<TimeValue['granularity'], number>> = { minute: 1, daypart: 2, day: 2, week: 3, month: 4, season: 5, quarter: 5, year: 6, decade: 7 };

/**
 * The claim of the other report that likeliest tells the same time of the same thing, null if none does likely enough.
 *
 * @param news log-odds that both reports tell the same news
 * @param left a date of the page without an answer
 * @param settled agreements of the two reports, which tie the sentences around them
 */
export function likeliestDay(context: AlignmentContext, news: number, left: Claim, settled: readonly ClaimPair[]): ClaimPair | null {
  const fitting = datesOf(context.other).filter((right) => fits(left, right));
  const least = LEAST - ODDS.otherNews * Math.max(0, SURE - news);
  if (fitting.length === 0 || ODDS.fitting * Math.log(fitting.length) + MOST_ODDS < least) return null;
  let best: { readonly right: Claim; readonly odds: number } | null = null;
  for (const right of fitting) {
    const odds = oddsOf(context, left, right, settled, fitting.length);
    if (odds >= least && odds > (best?.odds ?? -Infinity)) best = { right, odds };
  }
  return best && pairOf(context, left, best.right);
}

/** What all that may speak for a pair adds up to: of more fitting times than that outweighs, none needs to be looked at. */
const MOST_ODDS = ODDS.base + ODDS.same + ODDS.oneDeed + ODDS.sentences + ODDS.beside + ODDS.near * MOST_NEAR;

function oddsOf(context: AlignmentContext, left: Claim, right: Claim, settled: readonly ClaimPair[], fitting: number): number {
  const { page, other, links } = context;
  const dated = datedAlike(context, left, right);
  if (fitting > MANY && dated !== 'same') return -Infinity;
  const { ratio, shared } = sentenceOverlap(context, left.sentence, right.sentence);
  const words = shared - (isOneNumber(left, right) ? OWN_WEIGHT : 0);
  const near = Math.min(MOST_NEAR, agreedBeside(settled, left, right).filter((pair) => pair.left.kind !== 'date').length);
  const beside = nearestShared(page, left, other, right);
  if (words < ONE_WORD && dated !== 'same' && beside < BESIDE && near < MOST_NEAR) return -Infinity;
  const rivals = datesOf(page).filter((one) => fits(one, right)).length;
  const says = (speakersOf(page, left).length > 0) !== (speakersOf(other, right).length > 0);
  const { outcome } = date.compare(timeOf(left), timeOf(right));
  const finest = Math.min(GRAIN[timeOf(left).granularity], GRAIN[timeOf(right).granularity]);
  const { vetoes } = compareEvents(eventOf(page, left), eventOf(other, right), links, page.extraction.entities, other.extraction.entities);
  return (
    ODDS.base +
    (outcome === 'same' ? ODDS.same : outcome === 'incomparable' ? ODDS.unsure : 0) +
    ODDS.grain * Math.abs(GRAIN[timeOf(left).granularity] - GRAIN[timeOf(right).granularity]) +
    (finest >= GRAIN.season ? ODDS.wide : 0) +
    (fitting * rivals === 1 && words >= ONE_WORD && isLongPast(page, left) && isLongPast(other, right) ? ODDS.longPast : 0) +
    (dated === 'same' ? ODDS.oneDeed : dated === 'other' ? ODDS.otherDeed + (finest <= GRAIN.day ? ODDS.otherDeedOfDay : 0) : 0) +
    ODDS.sentences * ratio * Math.min(1, words / MOST_SHARED) +
    ODDS.beside * beside +
    ODDS.fitting * Math.log(fitting) +
    ODDS.rivals * Math.log(rivals) +
    ODDS.near * near +
    (areOfStrangers(context, left, right) ? ODDS.strangers : 0) +
    (vetoes.includes('participants') ? ODDS.otherPeople : 0) +
    (isOnePictured(page, left, other, right) ? ODDS.ofPicture : 0) +
    (says ? ODDS.oneSays : 0)
  );
}

/** Both name the year by its number. */
function isOneNumber(left: Claim, right: Claim): boolean {
  const [mine, theirs] = [timeOf(left), timeOf(right)];
  return mine.year !== null && mine.year === theirs.year && !mine.relative && !theirs.relative;
}

/** A year or a decade told by its number that began a year before the report or earlier. */
function isLongPast({ day }: Reading, claim: Claim): boolean {
  const { from, granularity, relative } = timeOf(claim);
  return !relative && from !== null && GRAIN[granularity] >= GRAIN.year && day !== null && from / DAY_MINUTES < day - DAYS_OF_YEAR;
}

/** Of the telling words of its sentence that stand beside a time, how many words away the nearest of each is. */
const wordsBeside = perClaim(({ text, extraction }, { sentence, start, end }): ReadonlyMap<string, number> => {
  const stored = extraction.sentences[sentence];
  const distances = new Map<string, number>();
  if (stored === undefined) return distances;
  const telling = new Set(stored.stems);
  const before = stemsOfPhrase(text.slice(stored.start, start)).slice(-REACH).reverse();
  for (const words of [before, stemsOfPhrase(text.slice(end, stored.end)).slice(0, REACH)]) {
    words.forEach((word, at) => {
      if (telling.has(word)) distances.set(word, Math.min(at + 1, distances.get(word) ?? REACH));
    });
  }
  return distances;
});

/** 1 for a word right beside both times, fading with its distance from them; 0 where they share none. */
function nearestShared(page: Reading, left: Claim, other: Reading, right: Claim): number {
  const theirs = wordsBeside(other, right);
  let least = Infinity;
  for (const [word, distance] of wordsBeside(page, left)) least = Math.min(least, distance + (theirs.get(word) ?? Infinity));
  return Math.exp(-least / FADES);
}

function areOfStrangers({ page, other, links }: AlignmentContext, left: Claim, right: Claim): boolean {
  const mine = page.extraction.sentences[left.sentence]?.entities ?? [];
  const theirs = other.extraction.sentences[right.sentence]?.entities ?? [];
  return mine.length > 0 && theirs.length > 0 && !mine.some((one) => theirs.some((entity) => links.linked(one, entity)));
}

/** The pair, or what it would be if nothing were known of the events and deeds that refused it; null if another's saying is told of. */
function pairOf(context: AlignmentContext, left: Claim, right: Claim): ClaimPair | null {
  const first = judgePair(context, date, left, right);
  if ('pair' in first) return first.pair;
  if (first.refused === 'other owner') return null;
  const again = judgePair(context, date, { ...left, event: null, detail: NO_DETAIL }, right);
  return 'pair' in again ? { ...again.pair, left } : null;
}

const NO_DETAIL: Claim['detail'] = { head: null, modifiers: [], owner: null };

function fits(left: Claim, right: Claim): boolean {
  const { outcome } = date.compare(timeOf(left), timeOf(right));
  return outcome === 'same' || outcome === 'compatible' || (outcome === 'incomparable' && date.mayBeSame?.(timeOf(left), timeOf(right)) != null);
}

function datesOf({ claimsByKind }: Reading): readonly Claim[] {
  return claimsByKind.get('date') ?? [];
}

function timeOf({ value }: Claim): TimeValue {
  return value as TimeValue;
}
