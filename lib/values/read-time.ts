import type { Token } from '../text/document.ts';
import { isStopWord } from '../text/stopwords.ts';
import { FEAST_OPENERS, FEAST_WORDS } from './feasts.ts';
import { isDash } from './numbers.ts';
import { isClockWord, readClock } from './read-clock.ts';
import { readDate, readDayOfMonth } from './read-date.ts';
import { firm, readDaypart, readPeriod, readWeekOfMonth, setDaypart, type Piece } from './read-period.ts';
import { isShiftUnit, readDistance, readOffset, readReach, type RelativeRead } from './read-relative.ts';
import { hasDate, noParts, type TimeParts } from './time-parts.ts';
import { wordBefore } from './word-before.ts';
import { DAYPARTS, DOUBTFUL_MONTHS, MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from './time-words.ts';

/** One time expression, tokens `[firstToken, endToken)`. */
export interface TimeRead {
  readonly parts: TimeParts;
  readonly firstToken: number;
  readonly endToken: number;
}

const BOUNDS: ReadonlyMap<string, TimeParts['bound']> = new Map([
  ['since', 'since'], ['until', 'until'], ['till', 'until'], ['by', 'before'], ['before', 'before'], ['after', 'after'], ['through', 'until'],
]);

const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([['yesterday', -1], ['today', 0], ['tonight', 0], ['tomorrow', 1]]);

/** Words before a doubtful month name ("May", "March") that make it a month. */
const MONTH_CUES: ReadonlySet<string> = new Set([
  'in', 'of', 'since', 'until', 'till', 'by', 'from', 'to', 'through', 'during', 'early', 'late', 'mid', 'last', 'next', 'this', 'before', 'after', 'late-',
  'on', 'and', 'between', 'each', 'every',
]);

/** True for the words of which every time holds at least one, unless it holds digits. */
export function isTimeWord(lower: string): boolean {
  return (
    WEEKDAYS.has(lower) || SHORT_WEEKDAYS.has(lower) || MONTHS.has(lower) || DAYPARTS.has(lower) || SEASONS.has(lower) || RELATIVE_DAYS.has(lower) ||
    FEAST_WORDS.has(lower) || isShiftUnit(lower) || isClockWord(lower)
  );
}

/**
 * The time expression that starts at token `i`, or null: one or more of clock time, part of day, weekday, date, month,
 * year, in any usual order ("shortly before 7:30 p.m. Sunday", "early Sunday morning", "Monday, June 19, 2023").
 */
export function readTime(tokens: readonly Token[], i: number, end: number): TimeRead | null {
  const distance = readDistance(tokens, i, end);
  if (distance && tokens[i]?.lower !== 'in') return fromDistance(i, distance);
  const away = readAway(tokens, i, end);
  if (away) return away;
  // "In two days from Monday" is read from "two".
  if (tokens[i]?.lower === 'in' && readAway(tokens, i + 1, end)) return null;
  const reach = readReach(tokens, i, end);
  if (reach) return fromDistance(i, reach);
  const bound = BOUNDS.get(tokens[i]?.lower ?? '') ?? null;
  const clockFirst = bound === null ? null : readClock(tokens, i, end);
  if (bound !== null && !clockFirst) {
    const inner = readDistance(tokens, i + 1, end) ? null : readParts(tokens, boundedAt(tokens, i), end);
    // "after Monday's meeting", "after the June 3 vote": Monday is when the meeting was, not a limit.
    const isOfAnother = inner !== null && (tokens[inner.endToken]?.lower === "'s" || (bound === 'after' && tokens[i + 1]?.lower === 'the' && isNoun(tokens[inner.endToken])));
    if (inner && !isOfAnother && hasDate(inner.parts) && inner.parts.bound === null) {
      inner.parts.bound = bound;
      if (tokens[i]?.lower === 'by') inner.parts.by = true;
      return { parts: inner.parts, firstToken: i, endToken: inner.endToken };
    }
    return null;
  }
  const read = readParts(tokens, i, end);
  if (read) return { parts: read.parts, firstToken: i, endToken: read.endToken };
  return distance ? fromDistance(i, distance) : null;
}

const isNoun = (token: Token | undefined): boolean => token?.type === 'word' && token.text === token.lower && token.spaceBefore && !isStopWord(token.lower);

/** Where the time behind a bound begins: "by *the* middle of May", "since *at least* May". */
function boundedAt(tokens: readonly Token[], i: number): number {
  if (tokens[i + 1]?.lower === 'at' && tokens[i + 2]?.lower === 'least') return i + 3;
  return tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
}

/** "Two days after Christmas", "the day before yesterday": told by its distance from a time that is named. */
function readAway(tokens: readonly Token[], i: number, end: number): TimeRead | null {
  const away = readOffset(tokens, i, end);
  const inner = away && readParts(tokens, tokens[away.endToken]?.lower === 'the' ? away.endToken + 1 : away.endToken, end);
  if (!inner || !hasDate(inner.parts) || inner.parts.clock !== null || inner.parts.bound !== null || inner.parts.decade !== null) return null;
  const next = tokens[inner.endToken];
  // "Ten days from March 3 to March 12" is a length; "two years after the 2003 war" names the war.
  if (/^(?:to|through|until|till|[-–—])$/.test(next?.lower ?? '') || (inner.parts.month === null && inner.parts.year !== null && next?.type === 'word')) return null;
  inner.parts.offset = away.offset;
  inner.parts.approximate ||= away.offset.unit !== 'day';
  return { parts: inner.parts, firstToken: i, endToken: inner.endToken };
}

function fromDistance(i: number, distance: RelativeRead): TimeRead {
  const parts = noParts();
  parts.shift = distance.shift;
  parts.approximate = distance.approximate;
  parts.reach = distance.reach;
  return { parts, firstToken: i, endToken: distance.endToken };
}

function readParts(tokens: readonly Token[], start: number, end: number): { parts: TimeParts; endToken: number } | null {
  const parts = noParts();
  let at = readModifiers(tokens, start, end, parts);
  let done = start;
  let doubtful = false;
  while (at < end) {
    const next = readPiece(tokens, at, end, parts);
    if (next === null) break;
    doubtful ||= next.doubtful;
    done = next.endToken;
    const joined = skipJoint(tokens, done, end, parts);
    if (joined === null) break;
    at = joined;
  }
  if (done === start || !isTime(tokens, start, parts)) return null;
  return doubtful && !hasFirmPart(parts) ? null : { parts, endToken: done };
}

/** "early", "late", "mid-", "earlier", "later", then "last", "this", "next". */
function readModifiers(tokens: readonly Token[], start: number, end: number, parts: TimeParts): number {
  let at = start;
  const word = tokens[at]?.lower;
  if (word === 'early' || word === 'late' || word === 'mid') {
    parts.portion = word;
    at += 1;
    if (isDash(tokens[at]?.text)) at += 1;
  } else if (word === 'earlier' || word === 'later') {
    parts.side = word;
    at += 1;
  }
  if (parts.side === 'earlier' && tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'the' && isStretch(tokens[at + 2]?.lower) && at + 2 < end) {
    parts.which = 'this';
    return at + 2;
  }
  if (word === 'end' && tokens[at + 1]?.lower === 'of') return readEnd(tokens, at, end, parts);
  if (at > start && (tokens[at]?.lower === 'on' || tokens[at]?.lower === 'in') && at + 1 < end) at += 1;
  const which = tokens[at]?.lower;
  const told = readWhich(tokens, at, end);
  if (told) {
    parts.which = told.which;
    at = told.endToken;
    const portion = tokens[at]?.lower;
    if (parts.portion === null && (portion === 'early' || portion === 'late')) {
      parts.portion = portion;
      at += 1;
    }
  } else if (which === 'the' && (tokens[at + 1]?.lower === 'weekend' || SEASONS.has(tokens[at + 1]?.lower ?? '')) && at + 1 < end) {
    at += 1;
  }
  return at;
}

/** What an end is set to, and what one looks back on without a name: "the end of the *month*", "earlier in the *year*". */
function isStretch(lower: string | undefined): boolean {
  return lower === 'week' || lower === 'month' || lower === 'year';
}

/** "By the *end of this* week", "before the *end of next* month": its later half, ahead of the day of the report. At the end itself where it is of none of them. */
function readEnd(tokens: readonly Token[], at: number, end: number, parts: TimeParts): number {
  const which = tokens[at + 2]?.lower;
  if ((which !== 'the' && which !== 'this' && which !== 'next') || !isStretch(tokens[at + 3]?.lower) || at + 3 >= end) return at;
  if (!/^(?:by|before|until|till)$/.test(tokens[tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1]?.lower ?? '')) return at;
  parts.which = which === 'next' ? 'next' : 'this';
  parts.portion = 'late';
  parts.ahead = true;
  return at + 3;
}

/** "last", "next", "this past", "the previous" … before a weekday, month or stretch. */
function readWhich(tokens: readonly Token[], at: number, end: number): { which: NonNullable<TimeParts['which']>; endToken: number } | null {
  const [word, next] = [tokens[at]?.lower, tokens[at + 1]?.lower ?? ''];
  if (word === 'this' && at + 2 < end && (next === 'past' || next === 'coming')) return { which: next === 'past' ? 'latest' : 'coming', endToken: at + 2 };
  if (word === 'last' || word === 'this' || word === 'next') return { which: word, endToken: at + 1 };
  const named = WEEKDAYS.has(next) || MONTHS.has(next) || FEAST_OPENERS.has(next);
  if (named && tokens[at - 1]?.lower !== 'the' && (word === 'previous' || word === 'coming')) return { which: word === 'previous' ? 'last' : 'coming', endToken: at + 1 };
  const elsewhere = word === 'the' && (next === 'previous' || next === 'following') && WEEKDAYS.has(tokens[at + 2]?.lower ?? '') && at + 2 < end;
  return elsewhere ? { which: 'elsewhere', endToken: at + 2 } : null;
}

function readPiece(tokens: readonly Token[], at: number, end: number, parts: TimeParts): Piece | null {
  const word = tokens[at]?.lower ?? '';
  if (parts.clock === null && parts.daypart === null) {
    const clock = readClock(tokens, at, end);
    if (clock) {
      parts.clock = { from: clock.from, to: clock.to };
      parts.approximate ||= clock.approximate;
      parts.bound ??= clock.bound;
      return firm(clock.endToken);
    }
  }
  if (parts.weekday === null && parts.relativeDay === null) {
    const weekday = /^[A-Z]/.test(tokens[at]?.text ?? '') ? WEEKDAYS.get(word) ?? SHORT_WEEKDAYS.get(word) : undefined;
    if (weekday !== undefined) {
      parts.weekday = weekday;
      const short = !WEEKDAYS.has(word);
      return { endToken: short && tokens[at + 1]?.text === '.' ? at + 2 : at + 1, doubtful: short && !isBesideWeekday(tokens, at) };
    }
  }
  if (parts.relativeDay === null && parts.weekday === null && RELATIVE_DAYS.has(word) && !hasDate(parts)) {
    parts.relativeDay = RELATIVE_DAYS.get(word) ?? 0;
    if (word === 'tonight') setDaypart(parts, 'evening', [1020, 1800]);
    return firm(at + 1);
  }
  if (parts.month === null && parts.year === null && parts.feast === null) {
    const date = readDate(tokens, at, end) ?? readDayOfMonth(tokens, at, end, parts.weekday !== null);
    if (date && !(date.day === null && date.year === null && parts.clock !== null && DOUBTFUL_MONTHS.has(word))) {
      parts.month = date.month;
      parts.day = date.day;
      parts.endDay = date.endDay;
      parts.year = date.year;
      parts.feast = date.feast ?? null;
      const alone = date.day === null && date.year === null && DOUBTFUL_MONTHS.has(word);
      return { endToken: date.endToken, doubtful: alone && !MONTH_CUES.has(wordBefore(tokens, at)) && !afterDashCue(tokens, at) && !narrows(tokens, at, date.endToken, end) };
    }
  }
  return readDaypart(tokens, at, end, parts) ?? readWeekOfMonth(tokens, at, end, parts) ?? readPeriod(tokens, at, end, parts);
}

/** "Mon or Tue": short names that follow one another are no words. */
function isBesideWeekday(tokens: readonly Token[], at: number): boolean {
  return /^(?:or|and)$/.test(tokens[at - 1]?.lower ?? '') && SHORT_WEEKDAYS.has(tokens[at - 2]?.lower ?? '');
}

/** Of whom a capital "May" tells in Britain's politics of her years. */
const OF_MAY: ReadonlySet<string> = new Set(['government', 'administration', 'cabinet', 'ministry', 'premiership', 'team', 'camp', 'loyalist', 'loyalists', 'deal', 'plan', 'allies', 'ally', 'era', 'supporters']);

/** "The *March* killing", "a *June* deadline": a month that narrows a noun of small letters. */
function narrows(tokens: readonly Token[], at: number, after: number, end: number): boolean {
  const next = after < end ? tokens[after] : undefined;
  if (!/^(?:the|a|an|his|her|its|their|our|this|that|'s)$/.test(tokens[at - 1]?.lower ?? '') || !/^[A-Z][a-z]/.test(tokens[at]?.text ?? '')) return false;
  return next?.type === 'word' && next.text === next.lower && next.text !== "'s" && !isStopWord(next.lower) && !(tokens[at]?.text === 'May' && OF_MAY.has(next.lower));
}

function afterDashCue(tokens: readonly Token[], at: number): boolean {
  return isDash(tokens[at - 1]?.text) && tokens[at - 2]?.lower === 'mid';
}

/** Steps over ", " "on" "of" "at" between two parts if the second part may follow; null if the expression ends. */
function skipJoint(tokens: readonly Token[], i: number, end: number, parts: TimeParts): number | null {
  if (i >= end) return null;
  let at = i;
  if (tokens[at]?.text === ',') {
    const next = tokens[at + 1]?.lower ?? '';
    const dateNext = MONTHS.has(next) || tokens[at + 1]?.type === 'number';
    const dayNext = WEEKDAYS.has(next) && parts.clock !== null;
    const clockNext = next === 'at' && parts.clock === null && parts.day !== null;
    if (!(parts.weekday !== null && parts.month === null && dateNext) && !dayNext && !clockNext) return null;
    at += 1;
  }
  const word = tokens[at]?.lower;
  if (word === 'on' && parts.weekday === null && (parts.month === null || parts.week !== null)) at += 1;
  else if (word === 'of' && ((parts.weekday !== null && tokens[at + 2]?.lower === 'week') || parts.daypart !== null || parts.season !== null || parts.quarter !== null || parts.month !== null || parts.clock !== null)) at += 1;
  else if (word === 'at' && parts.clock === null && hasDate(parts)) at += 1;
  else if (word === 'in' && parts.clock !== null && tokens[at + 1]?.lower === 'the') return null;
  if (tokens[at]?.lower === 'the' && (word === 'of' || (parts.weekday !== null && parts.month === null && /^\d|(?:st|nd|rd|th)$|^twenty$|^thirty$/.test(tokens[at + 1]?.lower ?? '')))) at += 1;
  if (parts.clock !== null && (tokens[at]?.lower === 'early' || tokens[at]?.lower === 'late') && WEEKDAYS.has(tokens[at + 1]?.lower ?? '')) at += 1;
  if ((tokens[at]?.lower === 'last' || tokens[at]?.lower === 'this') && tokens[at + 1]?.lower !== 'year' && parts.which === null && !hasDate(parts)) {
    parts.which = tokens[at]?.lower === 'last' ? 'last' : 'this';
    at += 1;
  }
  return at;
}

/** True if the parts say enough to be a time: "morning" and "early" alone do not. */
function isTime(tokens: readonly Token[], start: number, parts: TimeParts): boolean {
  if (hasDate(parts)) return parts.which === null || parts.year === null || parts.month !== null || parts.season !== null;
  if (parts.daypart === null) return parts.clock !== null;
  return (parts.daypart === 'overnight' && tokens[start]?.lower === 'overnight') || isOfDeed(tokens, start);
}

/** What goes out or is on at such an hour by its nature: "a late-night host", "an early-morning person". */
const BY_NATURE: ReadonlySet<string> = new Set(
  'show shows host hosts tv television comedy comedian comedians comic comics talk talks program programs programme programmes monologue monologues snack snacks snacking person people riser bar bars club clubs spot hours hour series sun light fog mist air traffic temperatures owl crowd radio'.split(' '),
);

/** "An *early-morning* raid", "a *late-night* vote": with a hyphen before the deed of that hour. */
function isOfDeed(tokens: readonly Token[], start: number): boolean {
  const [first, part, noun] = [tokens[start]?.lower ?? '', tokens[start + 2]?.lower ?? '', tokens[start + 3]];
  if ((first !== 'early' && first !== 'late') || !isDash(tokens[start + 1]?.text) || tokens[start + 1]?.spaceBefore !== false || !/^(?:morning|afternoon|evening|night)$/.test(part)) return false;
  return noun?.type === 'word' && /^\p{L}/u.test(noun.text) && !isStopWord(noun.lower) && !BY_NATURE.has(noun.lower);
}

function hasFirmPart(parts: TimeParts): boolean {
  return parts.clock !== null || parts.day !== null || parts.year !== null || parts.feast !== null || parts.relativeDay !== null || (parts.month !== null && parts.weekday !== null) || parts.which !== null;
}
