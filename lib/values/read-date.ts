import type { Token } from '../text/document.ts';
import { FEAST_OPENERS, readFeast, type MovableFeast } from './feasts.ts';
import { ORDINALS } from './number-words.ts';
import { isDash, readOrdinal } from './numbers.ts';
import type { TimeParts } from './time-parts.ts';
import { MONTHS } from './time-words.ts';

/** Calendar parts read up to, not including, `endToken`. */
export type DateRead = Pick<TimeParts, 'month' | 'day' | 'endDay' | 'year'> & { readonly feast?: MovableFeast; readonly endToken: number };

/**
 * A calendar date at token `i`: "June 19, 2023", "Oct. 2", "19 June", "the 19th of June" (from "19"), "February 2021",
 * "2023-06-19", "6/19/2023" (month first unless that cannot be), "June 18-19", and a bare month. Null if none.
 */
export function readDate(tokens: readonly Token[], i: number, end: number): DateRead | null {
  const token = tokens[i];
  if (!token || i >= end) return null;
  const feast = FEAST_OPENERS.has(token.lower) ? readFeast(tokens, i, end) : null;
  if (feast) {
    const year = yearAt(tokens, feast.endToken, end);
    return { month: feast.month, day: feast.day, endDay: null, year, ...(feast.feast && { feast: feast.feast }), endToken: year === null ? feast.endToken : feast.endToken + 1 };
  }
  // "the second of August"
  if (WORDS.has(token.lower)) return [1, 2, 3, 4].some((k) => tokens[i + k]?.lower === 'of') ? readDayMonth(tokens, i, end) : null;
  if (token.type === 'number') return readIso(tokens, i, end) ?? readSlashes(tokens, i, end) ?? readDayMonth(tokens, i, end);
  return MONTHS.has(token.lower) ? readMonth(tokens, i, end) : null;
}

/** A written year, 1800 to 2099, at token `i`; null for "2,023" and for other numbers. */
export function yearAt(tokens: readonly Token[], i: number, end: number): number | null {
  const token = tokens[i];
  return token && i < end && token.text.length === 4 && /^(18|19|20)\d\d$/.test(token.text) ? Number(token.text) : null;
}

/** Ordinals in words that a day begins with: "August second", "the twenty-first of May". */
const WORDS: ReadonlySet<string> = new Set([...ORDINALS.keys(), 'twenty', 'thirty']);

/** "June 3, 2020", "3 June of 2020", "June 3 in 2020": the year behind a date and the token behind it. */
function yearBehind(tokens: readonly Token[], i: number, end: number): { year: number; endToken: number } | null {
  const at = /^(?:,|of|in)$/.test(tokens[i]?.lower ?? '') ? i + 1 : i;
  const year = yearAt(tokens, at, end);
  if (year !== null) return { year, endToken: at + 1 };
  const short = tokens[i]?.lower === 'of' && at < end && /^[4-9]\d$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.type !== 'word';
  return short ? { year: 1900 + Number(tokens[at]?.text), endToken: at + 1 } : null;
}

/** "Twenty second" without its hyphen, as no count of things is written. */
function readSpelled(tokens: readonly Token[], i: number, end: number): { value: number; endToken: number } | null {
  const tens = tokens[i]?.lower === 'twenty' ? 20 : tokens[i]?.lower === 'thirty' ? 30 : null;
  const unit = i + 1 < end ? ORDINALS.get(tokens[i + 1]?.lower ?? '') : undefined;
  return tens !== null && unit !== undefined && unit < 10 ? { value: tens + unit, endToken: i + 2 } : null;
}

function dayAt(tokens: readonly Token[], i: number, end: number): { day: number; endToken: number } | null {
  const token = tokens[i];
  if (!token || i >= end || (token.type !== 'number' && !WORDS.has(token.lower))) return null;
  const ordinal = readSpelled(tokens, i, end) ?? readOrdinal(tokens, i, end);
  const day = ordinal?.value ?? (/^\d{1,2}$/.test(token.text) ? Number(token.text) : 0);
  const endToken = ordinal?.endToken ?? i + 1;
  if (day < 1 || day > 31) return null;
  const after = tokens[endToken];
  // "May 7:30 p.m." and "in June 2.5 million" hold no day.
  if (after && !after.spaceBefore && (after.text === ':' || after.text === '%' || after.text === '/')) return null;
  const letters = after?.lower.replaceAll('.', '');
  return letters === 'am' || letters === 'pm' || letters === 'percent' ? null : { day, endToken };
}

/**
 * "The 18th", "Friday the 13th", "Monday 21": a day whose month is left unsaid. Believed only of figures behind a
 * preposition and "the", or behind a weekday; "on the 18th floor" counts floors.
 */
export function readDayOfMonth(tokens: readonly Token[], i: number, end: number, behindWeekday: boolean): DateRead | null {
  const the = tokens[i]?.lower === 'the' ? i + 1 : i;
  if (!behindWeekday && (the === i || !DAY_CUES.has(tokens[i - 1]?.lower ?? ''))) return null;
  const day = dayAt(tokens, the, end);
  const next = tokens[day?.endToken ?? end];
  if (!day || (next !== undefined && !/^[.,;!?]$/.test(next.text) && (isCounted(tokens, day.endToken) || next.type !== 'word' || !behindWeekday && next.lower === 'of'))) return null;
  const ordinal = readOrdinal(tokens, the, end) !== null;
  if (!ordinal && (!behindWeekday || the > i || next?.type === 'word')) return null;
  if (!behindWeekday && !/^\d/.test(tokens[the]?.text ?? '')) return null;
  return { month: null, day: day.day, endDay: null, year: null, endToken: day.endToken };
}

const DAY_CUES: ReadonlySet<string> = new Set(['on', 'by', 'until', 'till', 'since', 'before', 'after']);

/** "In *June* or July 2016": the year of a later month stands for both. */
function yearOfNext(tokens: readonly Token[], i: number, end: number, month: number): number | null {
  const second = MONTHS.get(tokens[i + 1]?.lower ?? '');
  if (!/^(?:and|or)$/.test(tokens[i]?.lower ?? '') || second === undefined || second <= month || i + 2 >= end) return null;
  return yearAt(tokens, tokens[i + 2]?.lower === 'of' ? i + 3 : i + 2, end);
}

function readMonth(tokens: readonly Token[], i: number, end: number): DateRead | null {
  const token = tokens[i];
  const month = MONTHS.get(token?.lower ?? '');
  if (!token || month === undefined || !/^[A-Z]/.test(token.text)) return null;
  let at = i + 1;
  if (token.text.length <= 4 && token.lower !== 'may' && tokens[at]?.text === '.' && !tokens[at]?.spaceBefore) at += 1;
  // "October, 1st" as some write; "in October, 12 people" counts them.
  if (tokens[at]?.text === ',' && /^\d+(?:st|nd|rd|th)?$/.test(tokens[at + 1]?.text ?? '') && readOrdinal(tokens, at + 1, end) && yearAt(tokens, at + 1, end) === null) at += 1;
  const day = dayAt(tokens, at, end);
  // "In June first reports came" begins no day.
  const first = day !== null && tokens[at]?.type === 'word' && isCounted(tokens, day.endToken) ? null : day;
  if (!first) {
    const of = tokens[at]?.text === ',' || tokens[at]?.lower === 'of' ? at + 1 : at;
    const year = yearAt(tokens, of, end);
    return year === null ? { month, day: null, endDay: null, year: yearOfNext(tokens, at, end, month), endToken: bareMonthEnd(token, i, at) } : { month, day: null, endDay: null, year, endToken: of + 1 };
  }
  let next = first.endToken;
  let endDay: number | null = null;
  const joint = tokens[next];
  if (joint && (isDash(joint.text) || joint.lower === 'and' || joint.lower === 'to' || joint.lower === 'through')) {
    const second = dayAt(tokens, next + 1, end);
    // "The June 3-4 meeting".
    const isGlued = isDash(joint.text) && !joint.spaceBefore && tokens[next + 1]?.spaceBefore === false;
    if (second && second.day > first.day && (isGlued || !isCounted(tokens, second.endToken))) {
      endDay = second.day;
      next = second.endToken;
    }
  }
  const year = yearBehind(tokens, next, end);
  return { month, day: first.day, endDay, year: year?.year ?? null, endToken: year?.endToken ?? next };
}

/** The point after an abbreviated bare month ("in Feb.") is left to the sentence. */
function bareMonthEnd(token: Token, i: number, at: number): number {
  return token.text.length <= 4 ? at : i + 1;
}

/** "June 3 and 12 people …": the second number counts something. */
function isCounted(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  return next?.type === 'word' && !['in', 'at', 'on', 'and', 'to', 'for', 'as', 'of', 'when', 'after', 'before', 'by', 'is', 'was', 'were'].includes(next.lower);
}

function readDayMonth(tokens: readonly Token[], i: number, end: number): DateRead | null {
  const first = /^[$£€¥]$/.test(tokens[i - 1]?.text ?? '') ? null : dayAt(tokens, i, end);
  if (!first) return null;
  let at = tokens[first.endToken]?.lower === 'day' && tokens[first.endToken + 1]?.lower === 'of' ? first.endToken + 1 : first.endToken;
  let endDay: number | null = null;
  if (isDash(tokens[at]?.text)) {
    const second = dayAt(tokens, at + 1, end);
    if (second && second.day > first.day) {
      endDay = second.day;
      at = second.endToken;
    }
  }
  if (tokens[at]?.lower === 'of') at += 1;
  const word = tokens[at];
  const month = MONTHS.get(word?.lower ?? '');
  if (!word || at >= end || month === undefined || !/^[A-Z]/.test(word.text)) return null;
  at += 1;
  if (word.text.length <= 4 && word.lower !== 'may' && tokens[at]?.text === '.' && yearAt(tokens, at + 1, end) !== null) at += 1;
  const year = yearBehind(tokens, at, end);
  return { month, day: first.day, endDay, year: year?.year ?? null, endToken: year?.endToken ?? at };
}

function readIso(tokens: readonly Token[], i: number, end: number): DateRead | null {
  const year = yearAt(tokens, i, end);
  if (year === null || i + 5 > end || !isDash(tokens[i + 1]?.text) || !isDash(tokens[i + 3]?.text)) return null;
  const [month, day] = [tokens[i + 2]?.text ?? '', tokens[i + 4]?.text ?? ''];
  if (!/^(0\d|1[0-2])$/.test(month) || !/^[0-3]\d$/.test(day)) return null;
  return { month: Number(month), day: Number(day), endDay: null, year, endToken: i + 5 };
}

/** News tell of the past: "03/18/40" is no day of 2040. */
const FIRST_OF_1900S = 40;

function readSlashes(tokens: readonly Token[], i: number, end: number): DateRead | null {
  if (i + 5 > end || tokens[i + 1]?.text !== '/' || tokens[i + 3]?.text !== '/') return null;
  const [a, b, c] = [tokens[i]?.text ?? '', tokens[i + 2]?.text ?? '', tokens[i + 4]?.text ?? ''];
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(\d\d|(19|20)\d\d)$/.test(c)) return null;
  const year = c.length === 4 ? Number(c) : Number(c) + (Number(c) < FIRST_OF_1900S ? 2000 : 1900);
  const [first, second] = [Number(a), Number(b)];
  if (first > 12 && second > 12) return null;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return { month, day, endDay: null, year, endToken: i + 5 };
}
