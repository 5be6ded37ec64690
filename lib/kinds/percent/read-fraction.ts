import type { Token } from '../../text/document.ts';
import { isCalendarWord } from '../../text/names/calendar.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { PREFIX_PHRASES } from '../../values/approximation-words.ts';
import { SMALL_NUMBERS } from '../../values/number-words.ts';
import { isDash } from '../../values/numbers.ts';
import { UNITS } from '../../values/units.ts';
import { approximated, rounded, type Mode } from '../../values/precision.ts';
import type { ShareRead } from './read-share.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Names of parts, with how many make a whole. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4], ['fourths', 4], ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6],
  ['seventh', 7], ['sevenths', 7], ['eighth', 8], ['eighths', 8], ['ninth', 9], ['ninths', 9], ['tenth', 10], ['tenths', 10],
]);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'all', 'those', 'these', 'my', 'any', 'them', 'that', 'this', 'both']);
/** What they are of was told just before: "28 villages, half of which flooded". */
const TOLD_BEFORE = wordSet('which whom');
/** Plurals without an "s". */
const MANY = wordSet('people children women men police adults youth cattle');
/** A whole without a plural: "global output", "total revenue". */
const WHOLE = wordSet('overall total global world worldwide national domestic annual gross');
/** What so large a part of a body has to be for a vote to pass: "a two-thirds majority". */
const MAJORITY = /^(?:majority|majorities|supermajority|super-majority|vote|votes)$/;
/** Things that a half or a quarter of is a length, an amount or a time, and words that open no whole. */
const NO_WHOLE = /^(?:a|an|one|last|next|another|million|billion|trillion|dozen|mile|miles|hour|hours|century|decade|day|days|year|month|week|season|game|match|time|way|night|morning|what|which|\d.*)$/;
const CHANGING = wordSet('by fell rose dropped grew increased decreased shrank climbed nearly almost about roughly');
const PAUSES = wordSet('in since from to over last this on between after compared as and than more less at within with during year');
/** A half of these comes first or second; "half" after a number is a number. */
const BEFORE_HALF = wordSet("first second a and other top bottom last latter each this that better one the opposing their his her its s 's final opening");
/** Written-out shares carry a tenth of slack either way. */
const SLACK = 0.1;

/** True if a written-out share may begin or stand at this token: a cheap look before the reading. */
export function mayBeFraction(lower: string): boolean {
  return PARTS.has(lower) || lower === 'in' || lower === 'out';
}

/** The written-out share whose part word ("third", "half") or whose "in" ("two in five") stands at token `k`; null if none. */
export function readFraction(tokens: readonly Token[], k: number, first: number, end: number): ShareRead | null {
  return readPart(tokens, k, first, end) ?? readOutOf(tokens, k, first, end);
}

function readPart(tokens: readonly Token[], k: number, first: number, end: number): ShareRead | null {
  const word = tokens[k]?.lower ?? '';
  const part = PARTS.get(word);
  if (part === undefined) return null;
  const opener = openerOf(tokens, k, first, word);
  if (!opener || opener.number >= part || (word.endsWith('s') !== opener.number > 1 && word !== 'half')) return null;
  const before = opener.at > first ? (tokens[opener.at - 1]?.lower ?? '') : '';
  if (word === 'half' && (BEFORE_HALF.has(before) || tokens[opener.at - 1]?.type === 'number')) return null;
  const worded = wordedStart(tokens, opener.at, first);
  const changed = CHANGING.has(tokens[(worded?.at ?? opener.at) - 1]?.lower ?? '') || (before === 'by' && worded === null);
  if (!isOfWhole(tokens, k, end, word) && !(changed && pauses(tokens[k + 1], k + 1 >= end))) return null;
  return made(worded, opener.at, k + 1, (100 * opener.number) / part);
}

/** "a third", "one-third", "two-thirds", bare "half". */
function openerOf(tokens: readonly Token[], k: number, first: number, word: string): { number: number; at: number } | null {
  if (word === 'half') return isDash(tokens[k - 1]?.text) || isDash(tokens[k + 1]?.text) ? null : { number: 1, at: k };
  const at = isDash(tokens[k - 1]?.text) ? k - 2 : k - 1;
  if (at < first) return null;
  const lower = tokens[at]?.lower ?? '';
  const number = lower === 'a' ? 1 : SMALL_NUMBERS.get(lower);
  return number === undefined || number === 0 ? null : { number, at };
}

/** "of the voters", "of voters"; "half the seats". */
function isOfWhole(tokens: readonly Token[], k: number, end: number, word: string): boolean {
  const next = k + 1 < end ? (tokens[k + 1]?.lower ?? '') : '';
  const after = k + 2 < end ? (tokens[k + 2]?.lower ?? '') : '';
  if (word !== 'half' && word.endsWith('s') && MAJORITY.test(next)) return true;
  if (next === 'of') {
    if (TOLD_BEFORE.has(after)) return true;
    if (after === 'that' || after === 'this') return k + 3 < end && /^[a-z]{3,}$/.test(tokens[k + 3]?.text ?? '') && !isStopWord(tokens[k + 3]?.lower ?? '') && !NO_WHOLE.test(tokens[k + 3]?.lower ?? '');
    if (DETERMINERS.has(after)) return !NO_WHOLE.test(tokens[k + 3]?.lower ?? '') || (tokens[k + 3]?.type === 'number' && isCounted(tokens, k + 4, end));
    if (WHOLE.has(after)) return k + 3 < end && /^[a-z]{3,}$/.test(tokens[k + 3]?.text ?? '') && !isStopWord(tokens[k + 3]?.lower ?? '');
    if (MANY.has(after)) return true;
    return tokens[k + 2]?.type === 'word' && after !== '' && !NO_WHOLE.test(after) && (/^[A-Z]|s$|people$/.test(tokens[k + 2]?.text ?? '') || isNarrowedPlural(tokens, k + 2, end));
  }
  return word === 'half' && DETERMINERS.has(next) && next !== 'all' && next !== 'them' && /[^s]s$/.test(after) && !NO_WHOLE.test(after);
}

/** "Of global grain exports": words that narrow a noun in the plural. */
function isNarrowedPlural(tokens: readonly Token[], at: number, end: number): boolean {
  for (let to = at; to < Math.min(end, at + 4); to += 1) {
    const token = tokens[to];
    if (token?.type !== 'word' || !/^[a-z]{3,}$/.test(token.text) || isStopWord(token.lower) || NO_WHOLE.test(token.lower)) return false;
    if (to > at && (/[^su]s$/.test(token.lower) || MANY.has(token.lower))) return true;
  }
  return false;
}

/** "Of the 50 states", "of the 12 largest banks"; not "of the 50 miles", "of the 3 million". */
function isCounted(tokens: readonly Token[], at: number, end: number): boolean {
  for (let to = at; to < Math.min(end, at + 3); to += 1) {
    const token = tokens[to];
    if (token?.type !== 'word' || isStopWord(token.lower) || NO_WHOLE.test(token.lower)) return false;
    if (/[^su]s$/.test(token.lower) || MANY.has(token.lower)) return !/^(?:minutes|seconds|weeks|seasons|kilometres|kilometers|metres|meters|acres|tons|tonnes|pounds|dollars|euros|matches|games)$/.test(token.lower);
  }
  return false;
}

function pauses(token: Token | undefined, last: boolean): boolean {
  return last || token === undefined || token.type === 'punctuation' || PAUSES.has(token.lower);
}

/** Words of approximation that end right before token `i`: "more than | a third". The longest is taken. */
function wordedStart(tokens: readonly Token[], i: number, first: number): { at: number; mode: Mode; words: string } | null {
  for (let at = Math.max(first, i - 4); at < i; at += 1) {
    const phrase = PREFIX_PHRASES.get(tokens[at]?.lower ?? '')?.find(({ words }) => at + words.length === i && words.every((word, n) => tokens[at + n]?.lower === word));
    if (phrase && phrase.mode !== 'within') return { at, mode: phrase.mode, words: phrase.words.join(' ') };
  }
  return null;
}

/** What comes again, or is no crowd: "three in ten Saturdays", "one in four games" tell how often, and "one in ten cities" where. */
const OCCASIONS = wordSet('game games match matches innings inning try tries attempt attempts start starts race races season seasons trip trips shot shots state states city cities country countries night nights morning mornings evening evenings weekend weekends weekday weekdays');
const isOccasion = ({ lower, text }: Token): boolean => OCCASIONS.has(lower) || UNITS.get(lower)?.dimension === 'duration' || (/^\p{Lu}/u.test(text) && isCalendarWord(lower));

/** "two in five adults", "nine out of ten", "one in every four". */
function readOutOf(tokens: readonly Token[], k: number, first: number, end: number): ShareRead | null {
  const word = tokens[k]?.lower;
  if (word !== 'in' && !(word === 'out' && tokens[k + 1]?.lower === 'of')) return null;
  const above = k - 1 >= first ? smallAt(tokens[k - 1]) : null;
  const at = word === 'out' ? k + 2 : tokens[k + 1]?.lower === 'every' ? k + 2 : k + 1;
  const below = at < end ? smallAt(tokens[at]) : null;
  if (above === null || below === null || above >= below || below < 3) return null;
  const noun = tokens[at + 1];
  // Digits after "in" are a year or a page; "one in four years" is how often.
  if (tokens[at]?.type === 'number' && tokens[k - 1]?.type !== 'number' && !(below === 10 && isTenth(tokens, at, end))) return null;
  if (noun && at + 1 < end && (noun.type === 'number' || (/^(?:million|thousand|hundred|-)$/.test(noun.lower) || isOccasion(noun)))) return null;
  // "five out of seven" may be sets, books or days: only tens, and what is named behind, are a share of.
  if (word === 'out' && below !== 10 && below !== 100 && (noun === undefined || noun.type !== 'word' || tokens[at]?.type === 'number')) return null;
  return made(wordedStart(tokens, k - 1, first), k - 1, at + 1, (100 * above) / below);
}

/** "Four in *10* Republicans", "seven out of *10* said so": house style writes ten as a figure; "in 10 days" and "on page 10" have units. */
function isTenth(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (next === undefined || next.type !== 'word') return next?.text === ',' || next?.text === '.';
  if (isOccasion(next)) return false;
  return /^(?:of|say|says|said|who|are|were|have|believe|think|support|oppose|approve|disapprove|favor|did|do)$/.test(next.lower) || MANY.has(next.lower) || (/[^su]s$/.test(next.lower) && UNITS.get(next.lower) === undefined) || /^\p{Lu}/u.test(next.text);
}

function smallAt(token: Token | undefined): number | null {
  if (!token) return null;
  return token.type === 'number' && /^\d{1,3}$/.test(token.text) ? Number(token.text) : (SMALL_NUMBERS.get(token.lower) ?? null);
}

function made(worded: ReturnType<typeof wordedStart>, at: number, endToken: number, value: number): ShareRead {
  const size = { value, unit: 2 * SLACK * value };
  const meaning = worded ? approximated(worded.mode, size) : rounded(size, SLACK);
  const quantity = { ...meaning, point: value, approximation: worded?.words ?? null };
  return { firstToken: worded?.at ?? at, endToken, quantity, unit: 'percent', fraction: true };
}
