import { FIRST_NAMES } from '../text/names/first-names.ts';
import { kindNamed } from '../kinds/list.ts';
import type { MeetingValue } from '../kinds/meeting.ts';
import type { QuoteValue } from '../kinds/quote.ts';
import type { NameValue } from '../kinds/name/value.ts';
import type { TimeValue } from '../values/time.ts';
import { quantityOf } from '../values/held-quantity.ts';
import { isLongSaying, type RelatedPair } from './relations.ts';

/** What ties two reports, as far as it decides which of their answers are of one event. */
export interface NewsTies {
  /** Log-odds by wording, agreement and days; 0 is an even chance, 3 a certainty. */
  readonly likely: number;
  /** What the corpus and a person of one incident add to them, see `newsOdds`: for agreements and silences, as a wrong difference is worse. */
  readonly added: number;
  /** Details on which they agree, names, roles and places left out. */
  readonly details: number;
  /** Days between the two reports, null when one is undated. */
  readonly days: number | null;
  /**
   * Whatever the days between them: the two were gathered for one story, or their corpus is small and both tell of a person who is known by one
   * incident. A verdict tells of the crime again, years later.
   */
  readonly isOneMatter: boolean;
  /** Share of the details of the shorter report that the other one agrees on, 0–1. */
  readonly share: number;
  /** Figures and words on which they agree in sentences that tell the same in like words: then the event of the one is told in the other, however much later. */
  readonly toldAgain: number;
  /** Details that the two tell otherwise, and that they may for all else that is known. */
  readonly differing: number;
}

/** Names, roles and places recur in all that is written of a matter, and so do weekdays. */
const WEAK: ReadonlySet<string> = new Set(['name', 'role', 'place', 'date']);
/** Odds from which a name, a role, a place or a day is one of this news; figures and words need fewer. */
const WEAK_ODDS = 0;
const FIRM_ODDS = -2;
/** Odds from which words, and a figure, a role or a day, may differ; a plan needs more, which in other news has only come true. */
const MAY_DIFFER_IN_WORDS = -2;
const MAY_DIFFER = -1.65;
const MAY_DIFFER_IN_STATUS = 0;
const MAY_HAVE_COME_TRUE = 1.3;
/** Odds for tolls far from each other: most matters have several. */
const MAY_DIFFER_IN_TOLL = -1;
/** With as many details agreed on, the odds may be against it. */
const ENOUGH_DETAILS = 3;
const DETAILED_ODDS = -3;
/** With twice as many, further against it. */
const MANY_DETAILS = 6;
const MANY_DETAILS_ODDS = -3.5;
const ENOUGH_TOLD = 2;
/** Odds of reports that have nothing but the world in common. */
const OTHER_NEWS = -5.5;

/** Shares of the wording in common, by weight: of a sentence that tells the same thing again, and of one that does so beside a like one. */
const SAME_SENTENCE = 0.65;
const LIKE_SENTENCE = 0.5;

/** Four weeks: no report of an event is that late. */
const FAR_DAYS = 28;
/** Share of the shorter report from which the other one tells its news too, not only what it stands against. */
const MOST_OF_IT = 0.4;
/** Sentences, the headline among them, in which a report tells its news. */
const OPENING = 6;

/** Later, even a slip of the pen is of another turn of the matter. */
const NEAR_DAYS = 14;

/** @param answers what the other report says of claims of the page */
export function newsTies(known: Omit<NewsTies, 'toldAgain' | 'differing'>, answers: readonly RelatedPair[]): NewsTies {
  const again = answers.filter((answer) => answer.relation === 'agrees' && !WEAK.has(answer.pair.left.kind) && isToldAgain(answer, LIKE_SENTENCE));
  const differing = answers.filter((answer) => answer.relation === 'differs' && known.likely >= neededNews(answer));
  return { ...known, toldAgain: new Set(again.map(({ pair }) => pair.left.text)).size, differing: new Set(differing.map(({ pair }) => pair.left.text)).size };
}

/** Log-odds of one news that an answer demands where nothing else speaks for it. */
export function neededNews({ relation, pair }: RelatedPair): number {
  if (relation === 'differs') return pair.record.quoted ? MAY_DIFFER_IN_WORDS : pair.left.kind === 'meeting' ? neededOfMeeting(pair) : MAY_DIFFER;
  return WEAK.has(pair.left.kind) && !isDayOfOneDeed(pair) ? WEAK_ODDS : FIRM_ODDS;
}

/** One sort of deed, by somebody whom both name or in much the same words, on the very same day of the calendar: no weekday that recurs. */
function isDayOfOneDeed({ left, right, comparison, record: { matched } }: RelatedPair['pair']): boolean {
  if (left.kind !== 'date' || comparison.outcome !== 'same' || !matched.includes('same action')) return false;
  const isPlaced = [left, right].every(({ value }) => (value as TimeValue).from !== null);
  return isPlaced && (matched.includes('participant') || matched.filter((slot) => slot === 'context').length > 1);
}

/**
 * Whether an answer is of one event with the page's claim. Where the reports hardly tell the same news, the sentence must tell the same
 * thing again: that another report of the matter has the same people, places and round figures confirms nothing. A difference
 * needs likely the same news, except of names and of long sayings, which are not said twice.
 */
export function isWithinNews(answer: RelatedPair, ties: NewsTies): boolean {
  const { pair, relation } = answer;
  if (isToldAgain(answer, SAME_SENTENCE) && (relation === 'agrees' || !isSetPhrase(pair)) && !isByChance(answer, ties)) return true;
  if (relation === 'differs' && isFarToll(pair) && ties.likely < MAY_DIFFER_IN_TOLL) return false;
  if (relation === 'differs' && isOfAnotherDay(pair, ties)) return false;
  if (relation === 'differs' && isOfUnlikeSums(pair) && ties.likely < SUREST_NEWS) return false;
  if (relation === 'differs' && isLooseDay(pair) && ties.likely < MAY_DIFFER_IN_DAY) return false;
  if (relation === 'differs' && isOnlyByNoun(pair) && !isToldInLikeWords(pair, ties)) return false;
  if (relation === 'differs') return ties.likely >= neededNews(answer) || (isNear(ties) && ((pair.record.named && !isRomanised(pair)) || (isLongSaying(pair) && !areOfTwoSpeakers(pair))));
  if (isWeeksLater(ties) && !isOfNews(answer, ties)) return false;
  const likely = ties.likely + ties.added;
  if (likely >= neededNews(answer) || ties.toldAgain >= ENOUGH_TOLD) return true;
  return ties.details >= ENOUGH_DETAILS && likely >= (ties.details >= MANY_DETAILS ? MANY_DETAILS_ODDS : DETAILED_ODDS);
}

/** Who and where is told in like words of anything: "talks in the capital". */
function isByChance({ relation, pair: { left } }: RelatedPair, { likely }: NewsTies): boolean {
  return relation === 'agrees' && WEAK.has(left.kind) && likely < OTHER_NEWS;
}

/**
 * Whether an answer of a report of another turn of the matter is of what one of the two reports as its news: both tell what
 * went before, and that each of the pardon and of the release a year later gives the age of the victim is worth no row.
 */
function isOfNews(answer: RelatedPair, { share }: NewsTies): boolean {
  const { left, right } = answer.pair;
  if (left.kind === 'name') return false;
  return isToldAgain(answer, LIKE_SENTENCE) || (share >= MOST_OF_IT && (left.sentence < OPENING || right.sentence < OPENING));
}

/** The two sentences share two telling words and most of their weight, or one is retold word for word. */
function isToldAgain({ relation, pair: { record } }: RelatedPair, ratio: number): boolean {
  if (record.matched.includes('retold')) return true;
  return relation === 'agrees' && record.matched.filter((slot) => slot === 'context').length > 1 && record.contextRatio >= ratio;
}

/**
 * Share of the wording from which two figures far from each other are of one thing in any reports, and odds of one news from which they are in
 * any words. Set on the rows of 2,400 pages of a library, where 2 of 12 such figures below them were of one thing, and on 40 stories, where none was.
 */
const LIKE_WORDS = 0.7;
const SUREST_NEWS = 3.5;

function isFarToll({ record }: RelatedPair['pair']): boolean {
  return record.figure === true && record.near !== true && record.matched.includes('whole');
}

/** Far from each other, and tied by their noun and some words: most matters have many adults, barrels and billions. */
function isOnlyByNoun({ left, record }: RelatedPair['pair']): boolean {
  const { matched, event } = record;
  if (kindNamed(left.kind)?.isMeasured !== true || record.figure !== true || record.near === true || record.pinned) return false;
  return !matched.includes('whole') && !matched.includes('owner') && !(event.encounter && event.participants > 1);
}

/**
 * Odds of one news that the only detail which two reports of two days tell otherwise demands, if it is a figure, or a few words: of another day
 * there is another figure of most matters, and a speaker says such words again. Set on 330 rows of 7,000 pages of a library: of the lone figures
 * below them one in ten was of one thing, of the others three in four. Two reports that contradict each other twice are of one event.
 */
const LONE_FIGURE = 1.5;
const LONE_WORDS = -1;
const FEW_WORDS = 8;
/** In such wording it is of one thing nevertheless. */
const LIKE_CLAUSES = 0.4;

/** Days within which a leading toll near the other report's is the same one, brought up to date. */
const TOLL_DAYS = 4;

function isOfAnotherDay({ left, right, record: { figure, quoted, matched, contextRatio, near } }: RelatedPair['pair'], { likely, days, differing }: NewsTies): boolean {
  if (days === null || days === 0 || differing > 1 || matched.includes('retold')) return false;
  // A toll that has risen by a little is the toll of the same event.
  if (near === true && matched.includes('whole') && matched.includes('same action') && days <= TOLL_DAYS) return false;
  if (quoted) return likely < LONE_WORDS && [left, right].some(({ text }) => text.split(/\s+/).length < FEW_WORDS);
  if (figure !== true || kindNamed(left.kind)?.isMeasured !== true) return false;
  const isToldAlike = contextRatio >= LIKE_CLAUSES && matched.filter((slot) => slot === 'context').length > 1;
  return likely < LONE_FIGURE && !isToldAlike;
}

/** Share of the wording below which sums of one sort, far from each other, are a part and the whole of it as often as not. */
const UNLIKE_WORDS = 0.4;

const TIMES = 4;

/** Far from each other, of one sort that a story has once, and told in other words: "bonuses of 4 million", "paid 30 million in bonuses". */
function isOfUnlikeSums({ left, right, record: { pinned, matched, contextRatio } }: RelatedPair['pair']): boolean {
  const [x, y] = [quantityOf(left.value)?.point ?? null, quantityOf(right.value)?.point ?? null];
  if (x === null || y === null || Math.max(x, y) < TIMES * Math.min(x, y)) return false;
  return pinned && !matched.includes('whole') && !matched.includes('owner') && !matched.includes('retold') && contextRatio < UNLIKE_WORDS;
}

/** Odds for days of which neither is near the other nor told of one deed by its own words. */
const MAY_DIFFER_IN_DAY = 0;

function isLooseDay({ record: { timed, near, ofOneDeed, decided, matched } }: RelatedPair['pair']): boolean {
  return timed === true && near !== true && ofOneDeed !== true && !decided && !matched.includes('head');
}

function isToldInLikeWords({ record: { contextRatio } }: RelatedPair['pair'], { likely }: NewsTies): boolean {
  return contextRatio > LIKE_WORDS || likely >= SUREST_NEWS;
}

/** What one report expects and the other tells as done has only come true, unless both are of one stage of the news. */
function neededOfMeeting({ left, right }: RelatedPair['pair']): number {
  const isAhead = [left, right].some(({ value }) => ['planned', 'possible'].includes((value as MeetingValue).status));
  return isAhead ? MAY_HAVE_COME_TRUE : MAY_DIFFER_IN_STATUS;
}

/** A sentence with one figure changed is as often the set phrase of another news: "analysts expected a profit of … a share". */
function isSetPhrase({ record }: RelatedPair['pair']): boolean {
  return !record.quoted && !record.named;
}

/** @param days between two reports, null when one is undated */
export function areWeeksApart(days: number | null): boolean {
  return days !== null && days >= FAR_DAYS;
}

/** Whether the reports lie so far apart, and are tied by so little, that they are of two turns of a matter: a strike and the next one. */
export function isWeeksLater({ days, isOneMatter }: Pick<NewsTies, 'days' | 'isOneMatter'>): boolean {
  return areWeeksApart(days) && !isOneMatter;
}

/** Both speakers are known, and share no word of their names: what either says of a running matter the other may quote. */
function areOfTwoSpeakers({ left, right }: RelatedPair['pair']): boolean {
  const [ours, theirs] = [left, right].map(({ value }) => (value as QuoteValue).speaker?.split(' ') ?? []);
  return ours !== undefined && theirs !== undefined && ours.length > 0 && theirs.length > 0 && !theirs.some((word) => ours.includes(word));
}

function isNear({ days }: NewsTies): boolean {
  return days === null || days <= NEAR_DAYS;
}

/** Given names of other alphabets are written by rules that differ from paper to paper: no slip. */
function isRomanised({ left, right }: RelatedPair['pair']): boolean {
  const given = [left, right].map(({ value }) => (value as NameValue).given);
  return given[0] !== given[1] && given.every((name) => name !== null && !FIRST_NAMES.has(name));
}
