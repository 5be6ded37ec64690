import type { Token } from '../text/document.ts';
import { readNumber } from './numbers.ts';
import type { ShiftUnit, TimeParts } from './time-parts.ts';

const SHIFT_UNITS: ReadonlyMap<string, ShiftUnit> = new Map([
  ['day', 'day'], ['days', 'day'], ['week', 'week'], ['weeks', 'week'], ['fortnight', 'week'], ['month', 'month'], ['months', 'month'],
  ['year', 'year'], ['years', 'year'], ['decade', 'decade'], ['decades', 'decade'], ['weekend', 'weekend'],
]);

/** "day", "weeks": words of a distance, or of "last week". */
export const isShiftUnit = (lower: string): boolean => SHIFT_UNITS.has(lower);

/** A stretch told by its distance: from publication (`shift`), or from another event, which cannot be placed (`shift` null). */
export interface RelativeRead {
  readonly shift: TimeParts['shift'];
  readonly reach: TimeParts['reach'];
  readonly approximate: boolean;
  readonly endToken: number;
}

/** Words before a number of weeks: on which side of it the day lies; null for "about". */
const REACHES: readonly { readonly words: readonly string[]; readonly reach: TimeParts['reach'] }[] = ([
  ['less than', 'within'], ['under', 'within'], ['not even', 'within'], ['barely', null], ['just under', null], ['a little less than', null], ['nearly', null], ['almost', null],
  ['more than', 'beyond'], ['over', 'beyond'], ['well over', 'beyond'], ['just over', null], ['a little over', null], ['a little more than', null], ['at least', 'beyond'],
  ['about', null], ['around', null], ['roughly', null], ['approximately', null], ['some', null], ['only', null], ['just', null],
] as const).map(([text, reach]) => ({ words: text.split(' '), reach }));

/** So many days ahead ("in 30 days") are a term, counted rather than looked up in a calendar. */
export const TERM_DAYS = 10;

/** Words that a distance can begin with besides numbers. */
export const REACH_OPENERS: ReadonlySet<string> = new Set(REACHES.map(({ words }) => words[0] ?? ''));

/** "Less than two weeks ago", "about a year ago": what {@link readDistance} reads behind such words, when it ends in "ago". */
export function readReach(tokens: readonly Token[], i: number, end: number): RelativeRead | null {
  if (!REACH_OPENERS.has(tokens[i]?.lower ?? '')) return null;
  const opener = tokens[i]?.lower;
  for (const { words, reach } of REACHES) {
    if (words[0] !== opener || !words.every((word, k) => i + k < end && tokens[i + k]?.lower === word)) continue;
    const read = readDistance(tokens, i + words.length, end);
    return read !== null && tokens[read.endToken - 1]?.lower === 'ago' ? { ...read, reach } : null;
  }
  return null;
}

/**
 * "three weeks ago", "a year ago", "two days later", "five months earlier"; with `ahead`, "in two days". Null if none.
 * Distances under a day ("two hours ago") and without a number ("months ago") are left out: they name no day.
 */
export function readDistance(tokens: readonly Token[], i: number, end: number): RelativeRead | null {
  const ahead = tokens[i]?.lower === 'in';
  // "For the first time in a month".
  if (ahead && tokens[i - 1]?.lower === 'time') return null;
  const length = readLength(tokens, ahead ? i + 1 : i, end);
  if (!length) return null;
  const { by, unit, endToken: at } = length;
  if (ahead && unit === 'day' && by >= TERM_DAYS) return null;
  if (ahead) return { shift: { by, unit }, reach: null, approximate: unit !== 'day', endToken: at };
  const word = at < end ? tokens[at]?.lower : undefined;
  if (word === 'ago') return { shift: { by: -by, unit }, reach: null, approximate: unit !== 'day', endToken: at + 1 };
  if (word === 'from' && tokens[at + 1]?.lower === 'now') return { shift: { by, unit }, reach: null, approximate: unit !== 'day', endToken: at + 2 };
  if (word === 'later' || word === 'earlier') return { shift: null, reach: null, approximate: false, endToken: at + 1 };
  return null;
}

/** "two days", "a fortnight", "a year": a number of units that the calendar counts in. */
function readLength(tokens: readonly Token[], i: number, end: number): { by: number; unit: ShiftUnit; endToken: number } | null {
  const article = tokens[i]?.lower;
  const single = (article === 'a' || article === 'an' || article === 'one') && SHIFT_UNITS.has(tokens[i + 1]?.lower ?? '');
  const number = single ? null : readNumber(tokens, i, end);
  if (!single && (!number || number.vague || number.value > 1e4)) return null;
  const at = number?.endToken ?? i + 1;
  const unit = SHIFT_UNITS.get(tokens[at]?.lower ?? '');
  if (unit === undefined || unit === 'weekend' || at >= end) return null;
  const amount = number?.value ?? 1;
  return { by: tokens[at]?.lower === 'fortnight' ? 2 * amount : amount, unit, endToken: at + 1 };
}

const OFFSETS: ReadonlyMap<string, number> = new Map([['after', 1], ['from', 1], ['before', -1]]);

/** "Two days after", "the day before": a stretch that a time behind it is the start of. */
export function readOffset(tokens: readonly Token[], i: number, end: number): { offset: NonNullable<TimeParts['offset']>; endToken: number } | null {
  const length = tokens[i]?.lower === 'the' && tokens[i + 1]?.lower === 'day' ? { by: 1, unit: 'day' as const, endToken: i + 2 } : readLength(tokens, i, end);
  const sign = OFFSETS.get(tokens[length?.endToken ?? end]?.lower ?? '');
  return length && sign !== undefined ? { offset: { by: sign * length.by, unit: length.unit }, endToken: length.endToken + 1 } : null;
}

/** The unit of "last week", "this year", "next month", "over the weekend" at token `i`, or null. */
export function shiftUnitAt(tokens: readonly Token[], i: number, end: number): ShiftUnit | null {
  const word = tokens[i]?.lower;
  if (i >= end || word === undefined || word.endsWith('s')) return null;
  const unit = SHIFT_UNITS.get(word) ?? null;
  return unit === 'day' || word === 'fortnight' ? null : unit;
}
