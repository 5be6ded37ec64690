import type { Token } from '../text/document.ts';
import { isStopWord } from '../text/stopwords.ts';
import { isDash, readOrdinal } from './numbers.ts';
import { readDate, yearAt } from './read-date.ts';
import { shiftUnitAt } from './read-relative.ts';
import { hasDate, sideOf, type TimeParts } from './time-parts.ts';
import { DAYPARTS, SEASONS } from './time-words.ts';
import { wordSet } from '../text/names/word-set.ts';
import { wordBefore } from './word-before.ts';

/** One part of a time expression, read into the parts that were passed in. */
export interface Piece {
  readonly endToken: number;
  /** A word that is a time only beside a firmer one ("Sun", "May"). */
  readonly doubtful: boolean;
}

/** A part that is a time by itself. */
export const firm = (endToken: number): Piece => ({ endToken, doubtful: false });

/** Words that stand before a bare year and make it one; before a counted noun a bare number is a count. */
const YEAR_CUES: ReadonlySet<string> = new Set([
  'in', 'since', 'of', 'by', 'until', 'till', 'before', 'after', 'from', 'to', 'during', 'through', 'early', 'late', 'mid', 'the', 'a', 'an', 'its',
  'his', 'her', 'their', 'our', 'year', 'that', 'and', 'for', 'this', 'another', "'s", 'circa', 'around', 'late-', 'between', '(', '-', '–', 'or', 'fiscal',
]);

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1]]);

/** Parts of the day, and the clock times they stand for. */
export function readDaypart(tokens: readonly Token[], at: number, end: number, parts: TimeParts): Piece | null {
  const word = tokens[at]?.lower ?? '';
  const range = DAYPARTS.get(word);
  if (range === undefined || parts.daypart !== null || parts.clock !== null || at >= end) {
    // "3 a.m. Sunday morning": the clock says it already.
    return range !== undefined && parts.clock !== null && parts.daypart === null && hasDate(parts) ? { endToken: at + 1, doubtful: false } : null;
  }
  const kind = word.replace(/s$/, '');
  setDaypart(parts, kind === 'morning' || kind === 'afternoon' || kind === 'evening' || kind === 'night' || kind === 'overnight' ? kind : 'other', range);
  if (parts.which !== null && !hasDate(parts)) parts.relativeDay = sideOf(parts.which) < 0 ? -1 : 0;
  return { endToken: at + 1, doubtful: false };
}

export function setDaypart(parts: TimeParts, kind: TimeParts['daypart'], [from, to]: readonly [number, number]): void {
  parts.daypart = kind;
  let [low, high] = [from, to];
  if (parts.portion === 'early') high = kind === 'night' ? 1320 : low + (kind === 'morning' ? 540 : 240);
  if (parts.portion === 'late') low = kind === 'night' ? 1200 : low + 120;
  parts.clock = { from: low, to: high };
  if (parts.portion !== null) parts.portion = null;
}

/** Weeks, weekends, months, years, decades, seasons and quarters. */
export function readPeriod(tokens: readonly Token[], at: number, end: number, parts: TimeParts): Piece | null {
  const word = tokens[at]?.lower ?? '';
  if (parts.decade === null && !hasDate(parts)) {
    const decade = tokens[at + 1]?.lower === 's' && /^(?:1[5-9]|20)\d0$/.test(tokens[at]?.text ?? '') && !tokens[at + 1]?.spaceBefore;
    if (decade && at + 1 < end) {
      parts.decade = Number(tokens[at]?.text);
      return firm(at + 2);
    }
    const short = shortDecade(tokens, at, end, parts);
    if (short !== null) {
      parts.decade = short;
      return firm(at + 2);
    }
  }
  if (parts.year === null && parts.shift === null) {
    const year = yearAt(tokens, at, end);
    const range = year === null || hasDate(parts) || parts.portion !== null || isDash(tokens[at - 1]?.text) ? null : endYearAt(tokens, at, end, year);
    if (range !== null) {
      parts.year = year;
      parts.endYear = range.year;
      return firm(range.endToken);
    }
    const cue = wordBefore(tokens, at);
    const isTold = YEAR_CUES.has(cue) || (cue === 'into' && tokens[at + 1]?.type !== 'word') || parts.season !== null || parts.quarter !== null || parts.portion !== null;
    if (year !== null && (isTold || narrowsNoun(tokens, at, end)) && isFreeYear(tokens, at)) {
      parts.year = year;
      return firm(at + 1);
    }
  }
  // "7 August this year", "Tuesday last week"
  const unitOf = tokens[at + 1]?.lower;
  const by = (unitOf === 'year' || unitOf === 'week') && at + 1 < end && parts.shift === null ? YEAR_SHIFTS.get(word) : undefined;
  if (by !== undefined && (unitOf === 'year' ? parts.month !== null && parts.year === null : parts.weekday !== null && parts.month === null)) {
    parts.shift = { by, unit: unitOf === 'year' ? 'year' : 'week' };
    return firm(at + 2);
  }
  const unit = parts.shift === null && !hasDate(parts) ? shiftUnitAt(tokens, at, end) : null;
  if (unit !== null && (parts.which !== null || (unit === 'weekend' && tokens[at - 1]?.lower === 'the'))) {
    parts.shift = { by: sideOf(parts.which), unit };
    return firm(at + 1);
  }
  if (parts.season === null && SEASONS.has(word) && (parts.which !== null || yearAfterOf(tokens, at + 1, end))) {
    parts.season = SEASONS.get(word) ?? null;
    return firm(at + 1);
  }
  const ordinal = parts.quarter === null ? readOrdinal(tokens, at, end) : null;
  if (ordinal && ordinal.value <= 4) {
    const noun = isDash(tokens[ordinal.endToken]?.text) ? ordinal.endToken + 1 : ordinal.endToken;
    if (tokens[noun]?.lower === 'quarter' && yearAfterOf(tokens, noun + 1, end)) {
      parts.quarter = ordinal.value;
      return firm(noun + 1);
    }
  }
  return null;
}

/** Words behind which a number counts: "about 2000 people". */
const COUNTING: ReadonlySet<string> = new Set(['about', 'nearly', 'some', 'than', 'least', 'most', 'over', 'under', 'almost', 'roughly', 'around', 'approximately', 'up', 'exactly', 'top', 'number', 'no', 'highway', 'route', 'page', 'room', 'model', 'flight']);
/** Nouns that a year narrows though they are many. */
const YEARLY_PLURALS: ReadonlySet<string> = new Set('earnings results sales profits elections midterms taxes revenues forecasts estimates games finals playoffs olympics primaries caucuses protests talks budgets accords hearings contenders hopefuls candidates'.split(' '));

/** "A racist *1984* yearbook", "forecast *2007* earnings": a year that narrows the noun behind it, which is one, or what years have. */
function narrowsNoun(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, next] = [tokens[at - 1], at + 1 < end ? tokens[at + 1] : undefined];
  if (before?.type !== 'word' || COUNTING.has(before.lower) || next?.type !== 'word' || next.spaceBefore === false || next.text !== next.lower || next.lower.length < 4) return false;
  if (!/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') || isStopWord(next.lower) || /(?:ed|ing|ly)$/.test(next.lower)) return false;
  return YEARLY_PLURALS.has(next.lower) || !/[^sui]s$/.test(next.lower);
}

/** What runs from one year into the next: "the 2019-20 season". */
const YEARLY = wordSet('season seasons school academic fiscal financial budget term campaign winter flu biennium legislative session year recession crisis war epidemic outbreak period drought');

/** "2011-*2013*", "2019-*20*" with what runs over the turn of a year. */
function endYearAt(tokens: readonly Token[], at: number, end: number, year: number): { year: number; endToken: number } | null {
  if (!isDash(tokens[at + 1]?.text) || tokens[at + 1]?.spaceBefore !== false || at + 2 >= end || ['$', '£', '€', '#', '-'].includes(tokens[at - 1]?.text ?? '')) return null;
  const last = yearAt(tokens, at + 2, end);
  if (last !== null) return last > year && last - year <= 100 && !isDash(tokens[at + 3]?.text) ? { year: last, endToken: at + 3 } : null;
  const short = /^\d\d$/.test(tokens[at + 2]?.text ?? '') ? Math.floor(year / 100) * 100 + Number(tokens[at + 2]?.text) : 0;
  return short > year && (short === year + 1 || YEAR_CUES.has(tokens[at - 1]?.lower ?? '')) && (YEARLY.has(tokens[at + 3]?.lower ?? '') || /^(?:in|of|during|for|fiscal|financial|year)$/.test(tokens[at - 1]?.lower ?? '')) && !isDash(tokens[at + 3]?.text)
    ? { year: short, endToken: at + 3 } : null;
}

/** "First week of October", "last week of May 2021". */
export function readWeekOfMonth(tokens: readonly Token[], at: number, end: number, parts: TimeParts): Piece | null {
  if (hasDate(parts) || parts.which !== null && parts.which !== 'last') return null;
  const ordinal = parts.which === null ? readOrdinal(tokens, at, end) : { value: -1, endToken: at };
  if (!ordinal || ordinal.value > 4 || tokens[ordinal.endToken]?.lower !== 'week' || !/^(?:of|in)$/.test(tokens[ordinal.endToken + 1]?.lower ?? '')) return null;
  const month = readDate(tokens, ordinal.endToken + 2, end);
  if (!month || month.month === null || month.day !== null) return null;
  parts.week = ordinal.value;
  parts.which = null;
  parts.month = month.month;
  parts.year = month.year;
  // The point of a short month inside a sentence.
  const inside = tokens[month.endToken]?.text === '.' && /^[a-z]/.test(tokens[month.endToken + 1]?.text ?? '');
  return { endToken: inside && month.endToken + 1 < end ? month.endToken + 1 : month.endToken, doubtful: false };
}

/** Signs that "the mid-90s" are degrees. */
const DEGREES = /^(?:temperatures?|degrees?|highs?|lows?|heat|humid\w*|weather|warm\w*|cool\w*|sunny|mph|fahrenheit|percent)$/;
const DEGREES_REACH = 8;

/** "The mid-*90s*", "the early *80s*", "the *'60s*"; not the years of a life ("in his mid-80s") nor degrees. Null if none. */
function shortDecade(tokens: readonly Token[], at: number, end: number, { portion }: TimeParts): number | null {
  if (tokens[at + 1]?.lower !== 's' || !/^[2-9]0$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.spaceBefore !== false || at + 1 >= end) return null;
  let lead = at - 1;
  const isCut = /^['’‘]$/.test(tokens[lead]?.text ?? '');
  while (lead >= 0 && /^(?:['’‘-]|mid|early|late)$/.test(tokens[lead]?.lower ?? '')) lead -= 1;
  if ((portion === null && !isCut) || !/^(?:the|in|of|since|from|during|to|by)$/.test(tokens[lead]?.lower ?? '')) return null;
  for (let i = Math.max(0, lead - DEGREES_REACH); i < lead; i += 1) if (DEGREES.test(tokens[i]?.lower ?? '')) return null;
  return 1900 + Number(tokens[at]?.text);
}

function yearAfterOf(tokens: readonly Token[], i: number, end: number): boolean {
  return yearAt(tokens, tokens[i]?.lower === 'of' ? i + 1 : i, end) !== null;
}

/** A year is not followed by a unit, a share, or the rest of a larger sign ("2020 Census" is a year all the same). */
function isFreeYear(tokens: readonly Token[], i: number): boolean {
  if (['$', '£', '€', '#', 'no', '.'].includes(tokens[i - 1]?.lower ?? '')) return false;
  const next = tokens[i + 1];
  if (!next) return true;
  if (!next.spaceBefore && ['%', ':', '/'].includes(next.text)) return false;
  const unit = isDash(next.text) ? tokens[i + 2]?.lower : next.lower;
  return ![
    'people', 'miles', 'feet', 'percent', 'kilometers', 'km', 'pounds', 'dollars', 'hours', 'square', 'square-foot', 'foot', 'workers', 'jobs', 'troops',
    'soldiers', 'residents', 'employees', 'students', 'meters', 'votes', 'points', 'acres', 'tons', 'block', 'meter', 'mile', 'deaths', 'cases',
  ].includes(unit ?? '');
}
