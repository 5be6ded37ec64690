import type { Token } from '../text/document.ts';
import { NUMBER, wordMark } from '../text/word-marks.ts';
import { QUANTITY_OPENERS, readQuantity, roundedUnits, toQuantity, type QuantityRead } from './approximation.ts';
import type { Quantity } from './interval.ts';
import { isDash } from './numbers.ts';
import { exactly, scaled, vaguely } from './precision.ts';
import { isNth, readNth } from './read-nth.ts';
import { readUnit } from './read-unit.ts';
import { UNITS, type Unit } from './units.ts';

/** A length of time at tokens `[firstToken, endToken)`. */
export interface DurationRead {
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of the number, after words of approximation. */
  readonly numberToken: number;
  /** In seconds. */
  readonly quantity: Quantity;
  /** The largest unit written. */
  readonly unit: Unit;
  /** "35-minute", "monthlong": says the length of the noun that follows. */
  readonly attributive: boolean;
  /** "an hour", "a year": no number was written. */
  readonly article: boolean;
  /** "Its 26th day": told by the day or week that runs. */
  readonly nth?: true;
  readonly read: QuantityRead | null;
}

/** "monthlong", "hourlong". */
const LONG_WORDS: ReadonlyMap<string, string> = new Map(['hour', 'day', 'night', 'week', 'month', 'year', 'decade', 'century'].map((unit) => [`${unit}long`, unit]));

/** "three *straight* years", "two *full* days". */
const STRAIGHT: ReadonlySet<string> = new Set(['straight', 'full', 'consecutive', 'long', 'whole', 'solid', 'successive', 'more', 'additional', 'extra', 'fewer', 'less', 'business', 'working', 'trading']);

const LONG_UNITS: ReadonlySet<string> = new Set(LONG_WORDS.values());

/** Units of time, "monthlong", and the colon of measured times: a sentence without one tells no duration. */
export const DURATION_WORD = wordMark((lower) => lower === ':' || lower === 'h' || LONG_WORDS.has(lower) || UNITS.get(lower)?.dimension === 'duration');

/**
 * The duration at token `i`, or null: "nearly six hours", "5-1/2 hour", "two hours and 15 minutes", "an hour and a half",
 * "half an hour", "25 years to life", "month-long". Bare counts of units are `rounded`: half a unit either way for numbers
 * under a hundred ("three hours" is 2.5 to 3.5; "35-minute" is 34.5 to 35.5), since nobody times to the second.
 */
export function readDuration(tokens: readonly Token[], i: number, end: number): DurationRead | null {
  const token = tokens[i];
  if (!token || (token.type !== 'number' && !opensDuration(token.lower))) return null;
  const nth = readNth(tokens, i, end);
  if (nth) return { ...nth, firstToken: i, numberToken: i, attributive: false, article: false, nth: true, read: null };
  // "Into a second week" is no second.
  if (token.lower === 'a' && tokens[i + 1]?.lower === 'second' && readNth(tokens, i + 1, end)) return null;
  const long = readLong(tokens, i, end) ?? readTimed(tokens, i, end) ?? readWhole(tokens, i, end);
  if (long) return long;
  const read = readQuantity(tokens, i, end, true) ?? readAnother(tokens, i, end);
  if (!read) return null;
  const skip = (read.style === 'loose' && tokens[read.endToken]?.lower === 'of') || STRAIGHT.has(tokens[read.endToken]?.lower ?? '');
  const at = skip ? read.endToken + 1 : read.endToken;
  // "one and a quarter of an hour"
  const unit = readUnit(tokens, at, end) ?? (read.unit < 1 && tokens[at]?.lower === 'of' ? readUnit(tokens, tokens[at + 1]?.lower === 'an' ? at + 2 : at + 1, end) : null);
  if (!unit || unit.unit.dimension !== 'duration') return null;
  const attributive = unit.attributive || isAdjectival(tokens, unit.endToken, read);
  const article = /^(?:an?|another)$/.test(tokens[read.numberToken]?.lower ?? '') && (read.value ?? 1) <= 1;
  const made = (endToken: number, quantity: Quantity): DurationRead => ({ firstToken: read.firstToken, numberToken: read.numberToken, unit: unit.unit, attributive, article, read, endToken, quantity });
  const tail = readTail(tokens, unit.endToken, end, unit.unit);
  if (tail && read.value !== null) {
    const seconds = read.value * unit.unit.factor + tail.seconds;
    return made(tail.endToken, compound(read, seconds, tail.slack));
  }
  if (tokens[unit.endToken]?.lower === 'to' && tokens[unit.endToken + 1]?.lower === 'life' && unit.endToken + 1 < end) {
    const quantity = toQuantity(read, unit.unit.factor);
    const interval = { low: quantity.point ?? 0, high: Infinity, lowOpen: false, highOpen: true };
    return made(unit.endToken + 2, { interval, point: quantity.point, precision: 'bound', approximation: 'at least' });
  }
  // "a month-long strike": the article belongs to the strike.
  if (article && read.approximation === null && isLongSuffix(tokens, unit.endToken, end)) return null;
  const bare = read.mode === null && !read.range && read.meaning.precision !== 'vague' && read.approximation === null;
  const quantity = toQuantity(read, unit.unit.factor);
  const endToken = isLongSuffix(tokens, unit.endToken, end) ? unit.endToken + 2 : unit.endToken;
  if (!bare) return made(endToken, quantity);
  const meaning = roundedUnits((read.value ?? 0) < 100 ? { ...read, unit: Math.min(read.unit, 1) } : read);
  return made(endToken, { interval: scaled(meaning.interval, unit.unit.factor), point: quantity.point, precision: 'rounded', approximation: quantity.approximation });
}

/** "monthlong", "month-long" without a number; "an hour-long". */
function readLong(tokens: readonly Token[], i: number, end: number): DurationRead | null {
  const word = tokens[i]?.lower ?? '';
  const name = LONG_WORDS.get(word) ?? (isLongSuffix(tokens, i + 1, end) && LONG_WORDS.has(`${word}long`) ? word : undefined);
  const unit = name === undefined ? undefined : UNITS.get(name);
  if (!unit) return null;
  const interval = { low: unit.factor / 2, high: unit.factor * 1.5, lowOpen: true, highOpen: true };
  const quantity: Quantity = { interval, point: unit.factor, precision: 'rounded', approximation: null };
  const endToken = LONG_WORDS.has(word) ? i + 1 : i + 3;
  return { firstToken: i, numberToken: i, endToken, quantity, unit, attributive: true, article: false, read: null };
}

/** Words besides those of quantities that a length of time begins with. */
const OPENERS: ReadonlySet<string> = new Set(['another', 'few', 'mere', 'all', 'full', 'whole']);

const opensDuration = (lower: string): boolean => QUANTITY_OPENERS.has(lower) || OPENERS.has(lower) || isNth(lower) || LONG_WORDS.has(lower) || LONG_UNITS.has(lower);

/** What a length of time can begin with. */
export const DURATION_OPENER = NUMBER | wordMark(opensDuration);

/** "another week": one more; "few days", "some hours", "mere seconds": an unsaid number of them. */
function readAnother(tokens: readonly Token[], i: number, end: number): QuantityRead | null {
  const word = tokens[i]?.lower ?? '';
  const unit = i + 1 < end ? tokens[STRAIGHT.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1] : undefined;
  if (UNITS.get(unit?.lower ?? '')?.dimension !== 'duration') return null;
  const base = { firstToken: i, endToken: i + 1, numberToken: i, unit: 1, range: false, mode: null } as const;
  if (word === 'another') return { ...base, value: 1, style: 'words', meaning: exactly(1), approximation: null };
  if ((word !== 'few' && word !== 'some' && word !== 'mere') || !unit?.lower.endsWith('s')) return null;
  return { ...base, value: null, style: 'loose', meaning: vaguely(2, 9), approximation: word };
}

/** What is left of a whole day, by the clock: "all day" is no 24 hours. Shares of the unit. */
const WHOLE = { low: 0.3, high: 1.1 };

/** "all day", "all-week", "a full year", "the whole month": most of one of them. */
function readWhole(tokens: readonly Token[], i: number, end: number): DurationRead | null {
  const word = tokens[i]?.lower ?? '';
  if (word !== 'all' && word !== 'full' && word !== 'whole') return null;
  const hyphen = isDash(tokens[i + 1]?.text) && isGlued(tokens, i + 1);
  const at = hyphen ? i + 2 : i + 1;
  const name = at < end ? (tokens[at]?.lower ?? '') : '';
  const unit = LONG_UNITS.has(name) ? UNITS.get(name) : undefined;
  if (!unit || isLongSuffix(tokens, at + 1, end)) return null;
  const interval = { low: WHOLE.low * unit.factor, high: WHOLE.high * unit.factor, lowOpen: false, highOpen: false };
  const quantity: Quantity = { interval, point: unit.factor, precision: 'approximate', approximation: word };
  const read: QuantityRead = { firstToken: i, endToken: at, numberToken: i, unit: 1, value: 1, style: 'words', range: false, mode: null, meaning: { interval, precision: 'approximate' }, approximation: word };
  return { firstToken: i, numberToken: i, endToken: at + 1, quantity, unit, attributive: hyphen, article: true, read };
}

/** Minutes that no clock shows. */
const PAST_THE_HOUR = 60;

/** "2:04:51", hours, minutes and seconds, and "62:10", more minutes than a clock has: measured times, sharp to the second. */
function readTimed(tokens: readonly Token[], i: number, end: number): DurationRead | null {
  if (!/^\d{1,3}$/.test(tokens[i]?.text ?? '') || isGlued(tokens, i) || tokens[i - 1]?.text === ':') return null;
  const parts = [Number(tokens[i]?.text)];
  let at = i + 1;
  while (at + 1 < end && tokens[at]?.text === ':' && isGlued(tokens, at) && isGlued(tokens, at + 1) && /^[0-5]\d(?:\.\d{1,3})?$/.test(tokens[at + 1]?.text ?? '')) {
    parts.push(Number(tokens[at + 1]?.text));
    at += 2;
  }
  if (parts.length > 3 || parts.length < 2 || (parts.length === 2 && (parts[0] ?? 0) < PAST_THE_HOUR) || /^(?:[ap]\.?m\.?|gmt|utc|et)$/.test(tokens[at]?.lower ?? '')) return null;
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  const unit = UNITS.get(parts.length === 3 ? 'hour' : 'minute');
  if (!unit) return null;
  const quantity: Quantity = { interval: { low: seconds - 0.5, high: seconds + 0.5, lowOpen: true, highOpen: true }, point: seconds, precision: 'rounded', approximation: null };
  return { firstToken: i, numberToken: i, endToken: at, quantity, unit, attributive: false, article: false, read: null };
}

function isGlued(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.spaceBefore === false;
}

function isLongSuffix(tokens: readonly Token[], i: number, end: number): boolean {
  return isDash(tokens[i]?.text) && tokens[i]?.spaceBefore === false && tokens[i + 1]?.lower === 'long' && i + 1 < end;
}

/** "a 5-1/2 hour meeting": a singular unit after a number other than one is an adjective. */
function isAdjectival(tokens: readonly Token[], unitEnd: number, read: QuantityRead): boolean {
  const word = tokens[unitEnd - 1]?.lower ?? '';
  return read.value !== null && read.value > 1 && !word.endsWith('s') && word !== 'feet';
}

/** Largest step between two units of one length: "a year and ten days", "an hour and ten seconds" is 3,600. */
const LARGEST_STEP = 3600;

interface Tail {
  readonly seconds: number;
  readonly slack: number;
  readonly endToken: number;
}

/** "and a half", "and 15 minutes", ", 20 minutes", "four minutes 51 seconds" after a unit. */
function readTail(tokens: readonly Token[], i: number, end: number, unit: Unit): Tail | null {
  const and = tokens[i]?.lower === 'and';
  const part = and && tokens[i + 1]?.lower === 'a' ? { half: 0.5, quarter: 0.25 }[tokens[i + 2]?.lower ?? ''] : undefined;
  if (and && tokens[i + 1]?.lower === 'half' && i + 1 < end && tokens[i + 2]?.type !== 'word') return { seconds: unit.factor / 2, slack: unit.factor / 4, endToken: i + 2 };
  if (part !== undefined && i + 2 < end) return { seconds: part * unit.factor, slack: (part * unit.factor) / 2, endToken: i + 3 };
  const at = and || tokens[i]?.text === ',' ? i + 1 : i;
  const read = readQuantity(tokens, tokens[at]?.lower === 'and' ? at + 1 : at, end);
  if (!read || read.value === null || read.range || read.mode !== null) return null;
  const smaller = readUnit(tokens, read.endToken, end);
  if (!smaller || smaller.attributive || smaller.unit.dimension !== 'duration' || smaller.unit.factor >= unit.factor) return null;
  // "five years and 50 hours of service" are two lengths.
  if (unit.factor / smaller.unit.factor > LARGEST_STEP) return null;
  const seconds = read.value * smaller.unit.factor;
  // "two hours four minutes 51 seconds": each part may be followed by a smaller one.
  const rest = readTail(tokens, smaller.endToken, end, smaller.unit);
  if (rest) return { ...rest, seconds: seconds + rest.seconds };
  return { seconds, slack: smaller.unit.factor / 2, endToken: smaller.endToken };
}

/** A compound is as sharp as its smallest unit; words of approximation before it act on the whole. */
function compound(read: QuantityRead, seconds: number, slack: number): Quantity {
  const approximation = read.approximation;
  const { mode } = read;
  if (mode === 'more' || mode === 'at-least') {
    return { interval: { low: seconds, high: Infinity, lowOpen: mode === 'more', highOpen: true }, point: seconds, precision: 'bound', approximation };
  }
  if (mode === 'less' || mode === 'at-most' || mode === 'within') {
    return { interval: { low: 0, high: seconds, lowOpen: false, highOpen: mode === 'less' }, point: seconds, precision: 'bound', approximation };
  }
  const width = mode === null ? slack : Math.max(slack, seconds * 0.1);
  const high = mode === 'nearly' ? seconds : seconds + width;
  const low = mode === 'just-over' ? seconds : seconds - width;
  return { interval: { low: Math.max(0, low), high, lowOpen: true, highOpen: true }, point: seconds, precision: mode === null ? 'rounded' : 'approximate', approximation };
}
