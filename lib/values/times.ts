import type { Span } from '../text/span.ts';
import type { Token } from '../text/document.ts';
import { isStopWord } from '../text/stopwords.ts';
import { firstMarked, marksOf, NUMBER, wordMark } from '../text/word-marks.ts';
import { anchorOf, type Anchor } from './calendar.ts';
import { FEAST_OPENERS } from './feasts.ts';
import { endsRange, joinedRange } from './join-range.ts';
import { VAGUE_SCALES } from './number-words.ts';
import { cueAt, isCue, type Cue } from './time-cues.ts';
import { nextDirection } from './time-direction.ts';
import { apartTime, readApart } from './read-apart.ts';
import { REACH_OPENERS } from './read-relative.ts';
import { isTimeWord, readTime, type TimeRead } from './read-time.ts';
import { resolveTime, type Direction } from './resolve-time.ts';
import type { TimeValue } from './time.ts';
import { hasDate, type TimeParts } from './time-parts.ts';
import { CLOCK_PREFIXES, DAYPARTS, MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from './time-words.ts';

/** A time expression, in full-text offsets; `[firstToken, endToken)` index the tokens that were passed in. */
export interface TimeExpression extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: TimeValue;
}

/** Words that an expression can begin with besides numbers; every other token is passed over at once. */
const OPENERS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys(), ...MONTHS.keys(), ...DAYPARTS.keys(), ...SEASONS.keys(),
  ...CLOCK_PREFIXES.map(([text]) => text.split(' ')[0] ?? ''),
  ...FEAST_OPENERS, ...REACH_OPENERS, 'yesterday', 'today', 'tonight', 'tomorrow', 'last', 'this', 'next', 'previous', 'coming', 'early', 'late', 'mid', 'earlier', 'later', 'since', 'until', 'till', 'by',
  'before', 'after', 'through', 'the', 'in', 'a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'first', 'second', 'third', 'fourth', 'half',
]);

const OPENING = NUMBER | wordMark((lower) => OPENERS.has(lower));
/** Of the openers those that seldom open a time: behind them its day or unit follows soon. */
const ARTICLE = wordMark((lower) => lower === 'the' || lower === 'in' || lower === 'a' || lower === 'an');
const CUE = wordMark(isCue);
/** Digits, days, months, parts of the day, units: without one of these nothing is a time. */
const FIRM = NUMBER | wordMark(isTimeWord);
/** Whether a time may stand in tokens `[from, to)`: most sentences tell none. */
export function mayHoldTime(marks: Uint32Array, from: number, to: number): boolean {
  return firstMarked(marks, from, to, FIRM) >= 0;
}

/** More tokens than any words of approximation, number and bounds before the word that makes them a time. */
const LONGEST = 32;
const LONGEST_BEHIND_ARTICLE = 10;

/** Names of a day that is not that day: newspapers, feasts, sales. */
const NAMED_DAYS: ReadonlySet<string> = new Set(['good', 'black', 'cyber', 'ash', 'palm', 'bloody', 'super', 'fat', 'casual', 'ruby', 'freaky']);
const AFTER_NAMED_DAYS: ReadonlySet<string> = new Set(['times', 'mirror', 'telegraph', 'post', 'mail', 'express', 'sun', 'mass', 'school']);

/**
 * Finds the time expressions of one sentence, left to right, without overlaps; linear in its length.
 *
 * @param tokens the tokens of one sentence (a slice of the document's)
 * @param publishedAt ISO 8601 date or date-time; null leaves weekdays, "yesterday" and dates without a year unplaced
 * @param hint which way to complete "on Sunday" or "January 6"; by default a cue in the sentence ("will", "is scheduled",
 *   "next") points ahead, a plan of the past ("was due", "planned … was called off") to the nearest one, all else back
 */
export function findTimes(tokens: readonly Token[], publishedAt: string | null, hint?: Direction): TimeExpression[] {
  const found: TimeExpression[] = [];
  const marks = marksOf(tokens);
  if (!mayHoldTime(marks, 0, tokens.length)) return found;
  const anchor = anchorOf(publishedAt);
  let cue: Cue | null = null;
  let direction: Direction = 'past';
  let parts: TimeParts | null = null;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token) break;
    const mark = marks[i] ?? 0;
    if ((mark & CUE) !== 0) cue = cueAt(tokens, i) ?? cue;
    const mayOpen = (mark & OPENING) !== 0 && !isBeforeNamedEvent(tokens, i) && firstMarked(marks, i, i + ((mark & ARTICLE) !== 0 ? LONGEST_BEHIND_ARTICLE : LONGEST), FIRM) >= 0;
    const read = mayOpen ? readTime(tokens, i, tokens.length) : null;
    const apart = mayOpen && (read === null || isUnplaced(read)) ? readApart(tokens, i) : null;
    const ending = apart === null ? undefined : tokens[apart.endToken - 1];
    if (apart !== null && ending !== undefined) {
      const before = tokens[i - 1]?.text === ',' ? found.at(-1) : undefined;
      found.push({ start: token.start, end: ending.end, firstToken: i, endToken: apart.endToken, value: apartTime(apart, before?.value ?? null) });
      i = apart.endToken;
      continue;
    }
    if (!read || !isPlain(tokens, read)) {
      i += 1;
      continue;
    }
    direction = hint ?? nextDirection(tokens, read, cue, found.at(-1), anchor, direction);
    const last = tokens[read.endToken - 1];
    if (last && (read.parts.ahead !== true || direction === 'future') && (token.lower !== 'in' || ((cue !== null || hint !== undefined) && direction === 'future'))) {
      const value = resolveTime(read.parts, anchor, direction);
      const before = found.at(-1);
      const one = { start: token.start, end: last.end, firstToken: read.firstToken, endToken: read.endToken, value };
      const range = endsRange(tokens, before, one) ? joinedRange(withYear(before.value, parts, read.parts, anchor, direction), value) : null;
      if (range !== null && before !== undefined) found[found.length - 1] = { ...before, end: last.end, endToken: read.endToken, value: range };
      else found.push(one);
      parts = read.parts;
      i = read.endToken;
    } else i += 1;
  }
  return found;
}

/** "From *March* to May 2010": the year of the end is that of the start. */
function withYear(value: TimeValue, parts: TimeParts | null, { month, year }: TimeParts, anchor: Anchor | null, direction: Direction): TimeValue {
  if (parts?.month == null || parts.year !== null || month === null || year === null) return value;
  return resolveTime({ ...parts, year: parts.month > month ? year - 1 : year }, anchor, direction);
}

/** "After the Friday killing" is no bound on the day of what is told, but the day of the killing. */
function isBeforeNamedEvent(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'the' || !/^(?:after|before|since|until|by)$/.test(tokens[at]?.lower ?? '') || !WEEKDAYS.has(tokens[at + 2]?.lower ?? '')) return false;
  const event = tokens[at + 3];
  return event?.type === 'word' && event.text === event.lower && !isStopWord(event.lower) && !DAYPARTS.has(event.lower);
}

/** "A day later": told by its distance from another event. */
function isUnplaced({ parts }: TimeRead): boolean {
  return !hasDate(parts) && parts.clock === null;
}

/** Leaves out "Good Friday", "the Sunday Times", "24-hour", "post-2016" and vague multiples ("tens of years ago"). */
function isPlain(tokens: readonly Token[], read: TimeRead): boolean {
  const first = tokens[read.firstToken];
  if (tokens[read.firstToken - 1]?.text === '-' && /^(?:post|pre)$/.test(tokens[read.firstToken - 2]?.lower ?? '')) return false;
  if (!first || VAGUE_SCALES.has(first.lower) || isShow(tokens, read)) return false;
  if (read.parts.weekday === null) return true;
  for (let k = read.firstToken; k < read.endToken; k += 1) {
    if (!WEEKDAYS.has(tokens[k]?.lower ?? '')) continue;
    const next = tokens[k + 1];
    if (NAMED_DAYS.has(tokens[k - 1]?.lower ?? '') && /^[A-Z]/.test(tokens[k - 1]?.text ?? '')) return false;
    if (next && /^[A-Z]/.test(next.text) && AFTER_NAMED_DAYS.has(next.lower)) return false;
  }
  return true;
}

/** "Told Today", "on CBS This Morning", "the Today show": a programme, by its capitals in a sentence that has no others. */
function isShow(tokens: readonly Token[], { firstToken, endToken }: TimeRead): boolean {
  const [first, last, before] = [tokens[firstToken], tokens[endToken - 1], tokens[firstToken - 1]];
  if (first?.text === 'Sunday' && before?.text === 'News' && tokens[firstToken - 2]?.text === 'Fox') return true;
  if (!/^(?:Today|This|Sunday|Saturday|Monday|Thursday)$/.test(first?.text ?? '') || last === undefined) return false;
  const next = tokens[endToken]?.text ?? '';
  if (first?.text === 'Today') return next === 'show' || (before?.type === 'word' && before.text === before.lower);
  if (first?.text !== 'This') return /^(?:Night|Morning)$/.test(last.text) && /^(?:Live|Football|Futures)$/.test(next);
  if (last.text === 'Week' && first.text === 'This') return before !== undefined;
  return last.text === 'Morning' && before?.type === 'word' && (before.text === before.lower || before.text === before.text.toUpperCase());
}
