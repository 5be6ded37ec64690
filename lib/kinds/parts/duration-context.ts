import type { Token } from '../../text/document.ts';
import { isDash } from '../../values/numbers.ts';
import type { DurationRead } from '../../values/read-duration.ts';
import { TERM_DAYS } from '../../values/read-relative.ts';
import { isAgedThing } from './aged-things.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Words behind a duration that make it a distance from another moment. */
const DISTANCE: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'before', 'prior', 'hence', 'removed', 'beforehand', 'afterwards', 'afterward']);
/** Words before it that make it a window of the calendar, or a rhythm. */
const WINDOWS: ReadonlySet<string> = new Set([
  'past', 'last', 'next', 'coming', 'previous', 'recent', 'first', 'final', 'preceding', 'following', 'every', 'each', 'per', 'these', 'those', 'few', 'other', 'ensuing', 'intervening',
]);
/** Of these that tell one stay, session or deal from others like it, behind which its length is its own: "the *final* 21-day window". */
const ORDERS: ReadonlySet<string> = new Set(['past', 'last', 'next', 'coming', 'previous', 'recent', 'first', 'final', 'following', 'other', 'ensuing']);
/** What is open or on all the time, or is a fixed name: "24-hour news", "seven-day week". */
const IDIOM_HEADS: ReadonlySet<string> = new Set([
  'news', 'hotline', 'helpline', 'clock', 'cable', 'service', 'services', 'store', 'surveillance', 'week', 'workweek', 'weekend', 'day', 'workday', 'shift', 'shifts', 'diner', 'format',
  'race', 'rule', 'anniversary', 'mark', 'bond', 'bonds', 'note', 'notes', 'yield', 'yields', 'treasury', 'college', 'colleges', 'university', 'average', 'high', 'low', 'highs', 'lows', 'loan', 'loans', 'mortgage', 'mortgages', 'funds', 'gilt', 'gilts', 'bund', 'bunds', 'swap', 'swaps',
]);
const SECURITIES: ReadonlySet<string> = new Set(['bond', 'bonds', 'note', 'notes', 'yield', 'yields', 'treasury', 'treasuries', 'bill', 'bills', 'debt']);
/** Verbs and prepositions after which "a year" or "one day" is a length, and "over" means "more than". */
const LENGTH_CUES: ReadonlySet<string> = new Set([
  'for', 'lasted', 'lasting', 'lasts', 'last', 'took', 'takes', 'take', 'taking', 'spent', 'spend', 'spending', 'than', 'serve', 'served', 'serving', 'within', 'after', 'almost', 'about', 'waited',
  'wait', 'met', 'spoke', 'talked', 'held', 'detained', 'of', 'is', 'was', 'to', 'by', 'delayed', 'sentenced', 'got', 'received', 'just', 'only', 'nearly', 'stayed', 'worked', 'lived',
]);
const SERVING: ReadonlySet<string> = new Set(['serve', 'served', 'serving', 'for', 'spent', 'spend', 'spending', 'took', 'takes', 'take', 'waited', 'wait', 'lasted', 'lasting', 'talked', 'met', 'spoke', 'worked']);
const SUPERLATIVE = /^(?:first|only|most|worst|best|largest|biggest|deadliest|lowest|time|[a-z]{3,}est)$/;

/** Words between "over the" and a length that make it a window: "over the *past* five weeks". */
const BYGONE = wordSet('past last previous preceding');
const WITHIN = wordSet('in over during for within throughout of');

/**
 * "Over the past *five weeks*", "within the next *five weeks*": the window of which something is told; "every *33 years*": its
 * rhythm. A day, a week or a few of them are said too loosely.
 */
export function spanIn(tokens: readonly Token[], read: DurationRead, first: number): 'window' | 'ahead' | 'rhythm' | null {
  if (read.attributive || read.article || read.read === null || read.read.style === 'loose' || (read.read.value ?? 0) < 2) return null;
  const at = read.firstToken - 1;
  const before = at >= first ? (tokens[at]?.lower ?? '') : '';
  if (before === 'every') return 'rhythm';
  if (AHEAD.has(prepositionAhead(tokens, read, first))) return 'ahead';
  return BYGONE.has(before) && at - 2 >= first && tokens[at - 1]?.lower === 'the' && WITHIN.has(tokens[at - 2]?.lower ?? '') ? 'window' : null;
}

const APART: ReadonlySet<string> = new Set(['later', 'earlier', 'after', 'before']);

/**
 * "Three hours *later*", "two days *after* the vote": how long one thing came after another. Hours "after the alarm" are how long it
 * took, and a day or a year later is said too loosely.
 */
export function distanceIn(tokens: readonly Token[], read: DurationRead, first: number, end: number): 'later' | 'after' | null {
  const after = read.endToken < end ? (tokens[read.endToken]?.lower ?? '') : '';
  const before = read.firstToken > first ? (tokens[read.firstToken - 1]?.lower ?? '') : '';
  if (after === 'after' && read.unit.factor < 86_400) return 'after';
  if (!APART.has(after) || read.attributive || read.read === null || read.read.style === 'loose' || before === 'for' || SERVING.has(before) || WINDOWS.has(before)) return null;
  return read.article || tokens[read.numberToken]?.lower === 'one' ? null : 'later';
}

/** True if the duration says how long something was, rather than when, how old or how often. */
export function isDurationClaim(tokens: readonly Token[], read: DurationRead, first: number, end: number): boolean {
  const before = read.firstToken > first ? (tokens[read.firstToken - 1]?.lower ?? '') : '';
  const beforeNumber = read.numberToken > first ? (tokens[read.numberToken - 1]?.lower ?? '') : '';
  const next = read.endToken < end ? tokens[read.endToken] : undefined;
  const after = next?.lower ?? '';
  // "met for six hours before they agreed", "for three hours earlier Monday": the length is closed by its own "for".
  const closed = before === 'for' || (after !== 'ago' && SERVING.has(before));
  if (!closed && distanceIn(tokens, read, first, end) === 'later') return true;
  if (!closed && before === 'first' && read.unit.factor < 3600 && read.read?.style !== 'loose') return true;
  if (isAhead(tokens, read, first)) return true;
  if ((DISTANCE.has(after) && !closed) || (!(read.attributive && ORDERS.has(before)) && !isLasting(tokens, read, first) && (WINDOWS.has(before) || WINDOWS.has(beforeNumber)))) return false;
  if (after === 'from' && tokens[read.endToken + 1]?.lower === 'now') return false;
  // "all day" and "a full week" are lengths where something lasted so long; "full-year results" are none.
  if (/^(?:all|full|whole)$/.test(read.read?.approximation ?? '')) return LASTING.has(/^(?:a|an|the)$/.test(before) ? (tokens[read.firstToken - 2]?.lower ?? '') : before);
  const long = read.unit.factor >= 86_400;
  if (long && (after === 'after' || after === 'since' || (after === 'on' && !closed && !/^(?:the|a|his|her|its|their|this)$/.test(tokens[read.endToken + 1]?.lower ?? '')) || (after === 'into' && !read.attributive))) return false;
  if (isAge(tokens, read, end)) return false;
  if (isRate(tokens, read, end, before)) return false;
  if (before === 'in' && ((long && !isTerm(read) && !read.attributive && !isOfDeed(tokens, read, end)) || isRank(tokens, read.firstToken - 1, first))) return false;
  if (before === 'over' || before === '$' || before === '#') return before === 'over' && !read.article;
  if (isTitle(tokens, read)) return false;
  if (read.attributive && isIdiom(tokens, read, end)) return false;
  return isMeant(tokens, read, before, after, first);
}

/** "The ban will *last* 90 days": the verb, where "the last 90 days" are a window. */
function isLasting(tokens: readonly Token[], { firstToken }: DurationRead, first: number): boolean {
  return firstToken - 2 >= first && tokens[firstToken - 1]?.lower === 'last' && /^(?:will|would|to|could|can|may|might|should|must|not|did|usually|typically|often|n't)$/.test(tokens[firstToken - 2]?.lower ?? '');
}

/** "Will be removed in 30 days": so many days are a term that is set, and no day is meant. */
function isTerm({ read, unit }: DurationRead): boolean {
  return unit.name === 'day' && read !== null && read.style !== 'loose' && (read.value ?? 0) >= TERM_DAYS;
}

/** "Took part in two days *of talks*": how long they were, and no time within which something is to be. */
function isOfDeed(tokens: readonly Token[], read: DurationRead, end: number): boolean {
  const [of, next] = [tokens[read.endToken], tokens[read.endToken + 1]];
  return read.endToken + 1 < end && of?.lower === 'of' && next !== undefined && /^[a-z]{4,}$/.test(next.text) && !/^(?:this|that|these|those|them|their|its|each|such|being|having)$/.test(next.lower);
}

/** "A 7 percent rise over the *next* two years", "shut for the *coming* 60 days": how long it takes. */
function isAhead(tokens: readonly Token[], read: DurationRead, first: number): boolean {
  return LASTING_AHEAD.has(prepositionAhead(tokens, read, first));
}

/** The preposition of "*within* the next two years"; empty where nothing is told of the time ahead. */
function prepositionAhead(tokens: readonly Token[], read: DurationRead, first: number): string {
  const at = read.firstToken - 2;
  if (at < first || read.attributive || read.article || read.read?.style === 'loose' || !/^(?:next|coming|following)$/.test(tokens[at + 1]?.lower ?? '')) return '';
  return tokens[tokens[at]?.lower === 'the' && at > first ? at - 1 : at]?.lower ?? '';
}

const LASTING_AHEAD = wordSet('over for throughout');
const AHEAD = wordSet('in within during');

const LASTING = wordSet('lasted lasting lasts last took takes take taking spent spend spending waited talked met searched worked');

/** "a year" and "one day" are lengths only where a length is expected; approximation words make them so. */
function isMeant(tokens: readonly Token[], read: DurationRead, before: string, after: string, first: number): boolean {
  if (read.read === null || read.attributive) return true;
  const vague = read.read.style === 'loose';
  const one = read.article || tokens[read.numberToken]?.lower === 'one';
  if (one && read.unit.name === 'second') return read.read.approximation !== null && after !== 'time';
  if ((one || vague) && read.read.mode === null) {
    return LENGTH_CUES.has(before) || (after === 'in' && ['prison', 'jail'].includes(tokens[read.endToken + 1]?.lower ?? '')) || after === 'behind' || after === 'of' || (one && read.endToken - read.numberToken > 2);
  }
  return !(one && read.read.approximation === 'over' && read.firstToken > first && !LENGTH_CUES.has(before));
}

/** "Spread *over* two days", "vests *over* three years": during, where "lasted over two days" is longer. */
export function isThroughout(tokens: readonly Token[], { read, firstToken, endToken }: DurationRead, first: number): boolean {
  const [before, over, after] = [tokens[firstToken - 1], tokens[firstToken], tokens[endToken]];
  if (read?.approximation !== 'over' || over?.lower !== 'over' || firstToken <= first || before?.type !== 'word') return false;
  return !LENGTH_CUES.has(before.lower) && !MORE_THAN.has(before.lower) && !MORE_THAN.has(after?.lower ?? '');
}

/** Beside a length these show "over" to mean longer: "with over 20 years", "over two hours long". */
const MORE_THAN = wordSet('in with at from on and or long old ago later earlier late before since since into away apart spanning spans spanned covering covers running runs ran has had have been be are were totaling totalling exceeding well just a');

/** In years, rounded up from the oldest person on record. */
const OLDEST = 125;
const YEAR = 365.2425 * 86_400;

/** "10-year-old", "16 years old", "years of age", but not "an 18-month-old partnership". */
function isAge(tokens: readonly Token[], read: DurationRead, end: number): boolean {
  const at = isDash(tokens[read.endToken]?.text) ? read.endToken + 1 : read.endToken;
  // "Adults *aged* 18-55 years".
  if (/^(?:aged|ages)$/.test(tokens[read.firstToken - 1]?.lower ?? '')) return true;
  if (at >= end) return false;
  const word = tokens[at]?.lower;
  if (word === 'of' && tokens[at + 1]?.lower === 'age') return true;
  if (word === 'olds') return true;
  if (word !== 'old' && word !== 'older' && word !== 'younger') return false;
  // Nobody is that old.
  if (word === 'old' && (read.quantity.point ?? 0) > OLDEST * YEAR) return false;
  return !isAgedThing(tokens, at + 1, end);
}

/** "24 hours a day", "40 hours per week", "$15 an hour", "twice a week", "miles an hour", "years' experience" stays. */
function isRate(tokens: readonly Token[], read: DurationRead, end: number, before: string): boolean {
  const after = read.endToken < end ? tokens[read.endToken]?.lower : undefined;
  const unit = tokens[read.endToken + 1]?.lower ?? '';
  if ((after === 'a' || after === 'per' || after === 'each' || after === 'every') && /^(?:day|week|month|year|night|hour)$/.test(unit)) return !isWorkingTime(read, unit);
  if (after === '/' || before === '/') return true;
  return read.article && read.read?.approximation === null && /^(?:once|twice|times|miles|kilometers|kilometres|dollars|pounds|million|billion|thousand|percent|many|such|what|half)$/.test(before);
}

/** "*40 hours* a week", "*30 minutes* a day": so long somebody works or trains; "24 hours a day" is always. */
function isWorkingTime({ read, unit }: DurationRead, per: string): boolean {
  const value = read?.value ?? null;
  return value !== null && value > 1 && per !== 'hour' && ((unit.name === 'hour' && value !== 24 && (per !== 'day' || value < 24)) || unit.name === 'minute');
}

/** "the first visit in five years", "for the first time in 30 minutes": a rank within a period. */
function isRank(tokens: readonly Token[], i: number, first: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - 8); k -= 1) {
    if (SUPERLATIVE.test(tokens[k]?.lower ?? '')) return true;
  }
  return false;
}

/** Programmes: "60 Minutes", "48 Hours". */
function isTitle(tokens: readonly Token[], read: DurationRead): boolean {
  const unit = tokens[read.endToken - 1]?.text;
  const number = tokens[read.numberToken]?.text;
  // "“Two Days a Hero” opens"
  if (/^[“"]$/.test(tokens[read.firstToken - 1]?.text ?? '') && /^(?:Minutes|Hours|Days|Weeks|Months|Years)$/.test(unit ?? '') && tokens[read.endToken]?.type === 'word') return true;
  return (unit === 'Minutes' && number === '60') || (unit === 'Hours' && number === '48') || (unit === 'Hours' && number === '24');
}

function isIdiom(tokens: readonly Token[], read: DurationRead, end: number): boolean {
  const after = read.endToken < end ? (tokens[read.endToken]?.lower ?? '') : '';
  // "10-year Italian bonds"
  const second = read.endToken + 1 < end ? (tokens[read.endToken + 1]?.lower ?? '') : '';
  if (SECURITIES.has(second)) return true;
  // "A 12-year-low": no more a length than "a 12-year low".
  if (isDash(after) && tokens[read.endToken]?.spaceBefore === false && /^(?:low|high)s?$/.test(second)) return true;
  return IDIOM_HEADS.has(after) && !(after === 'day' && read.unit.name !== 'hour') && !(/^(?:workday|shift)$/.test(after) && read.unit.name === 'hour');
}
