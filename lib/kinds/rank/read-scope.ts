import type { Token } from '../../text/document.ts';
import { isCalendarWord } from '../../text/names/calendar.ts';
import { readQuantity } from '../../values/approximation.ts';
import { isDash } from '../../values/numbers.ts';
import type { TimeMention } from '../kind.ts';
import { namedCountry, namedState } from './named-wholes.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** How far back a rank reaches, as years. */
export interface Since {
  /** Years of the calendar that it may reach back to, ends included; null when the report has no date and gives a length. */
  readonly years: { readonly low: number; readonly high: number } | null;
  /** Length in years that was written ("in five years"), ends included; null when a date was. */
  readonly length: { readonly low: number; readonly high: number } | null;
  /** What a rank reaches back to when no year is given ("since the pandemic"): content words, lower-case. */
  readonly words: readonly string[];
}

/** What a rank holds for, in tokens `[firstToken, endToken)`. */
export interface ScopeRead {
  readonly firstToken: number;
  readonly endToken: number;
  readonly since: Since | null;
  /** `ever`, `year`, `world`, `country`, the words of a named or other whole; null for a since. */
  readonly scope: string | null;
  /** A place that makes no news of a first: "the first debate in Ohio". */
  readonly isLesser?: true;
  /** Told by the name of a country or state. */
  readonly isNamed?: true;
}

/** Units of the lengths that a rank may hold for, in years. */
export const UNIT_YEARS: ReadonlyMap<string, number> = new Map([['year', 1], ['years', 1], ['decade', 10], ['decades', 10], ['century', 100], ['centuries', 100], ['generation', 25], ['generations', 25], ['month', 1 / 12], ['months', 1 / 12], ['week', 1 / 52], ['weeks', 1 / 52]]);
/** "The past", "more than" and the like before a length. */
const FILLERS = wordSet('the past last over its at least');
const WHOLES: ReadonlyMap<string, string> = new Map([
  ['world', 'world'], ['country', 'country'], ['nation', 'country'], ['state', 'state'], ['city', 'city'], ['county', 'county'], ['region', 'region'], ['history', 'ever'], ['memory', 'ever'], ['record', 'ever'], ['time', 'ever'], ['year', 'year'],
  ['season', 'season'], ['tenure', 'tenure'], ['term', 'term'], ['career', 'career'], ['presidency', 'tenure'], ['war', 'war'], ['tournament', 'tournament'], ['campaign', 'campaign'], ['century', 'century'], ['decade', 'decade'], ['league', 'league'],
  ['universe', 'world'], ['planet', 'world'], ['europe', 'europe'], ['tour', 'tour'], ['trip', 'trip'], ['pandemic', 'pandemic'], ['game', 'game'], ['series', 'series'], ['industry', 'industry'], ['company', 'company'], ['firm', 'company'],
]);
/** Wholes of which something may be the largest, while its firsts are told in the course of things: "the first vote in the senate". */
const LESSER_WHOLES: ReadonlyMap<string, string> = new Map([
  ['parliament', 'parliament'], ['chamber', 'parliament'], ['congress', 'congress'], ['senate', 'senate'], ['island', 'island'], ['province', 'province'], ['town', 'town'], ['continent', 'continent'],
  ['hemisphere', 'hemisphere'], ['district', 'district'], ['valley', 'valley'], ['sector', 'industry'], ['market', 'market'], ['field', 'field'], ['neighborhood', 'neighborhood'], ['neighbourhood', 'neighborhood'],
]);
const STOPS = /^[.,;:!?()“”"—]$/;
/** How many words of a whole may stand before its noun: "in the auto industry", "in its 50-year history". */
const WHOLE_REACH = 6;

/** The scope that begins at token `i`; null if none. `times` are those of the sentence. */
export function readScope(tokens: readonly Token[], i: number, end: number, times: readonly TimeMention[], published: number | null): ScopeRead | null {
  const word = tokens[i]?.lower;
  switch (word) {
    case 'since': return readSince(tokens, i, end, times);
    case 'in':
    case 'for':
    case 'over': return readLength(tokens, i, end, published) ?? (word === 'in' ? longer(readNamed(tokens, i), readWhole(tokens, i, end)) : null);
    case 'of': return ofKind(tokens, i) ?? readWhole(tokens, i, end);
    case 'on':
    case 'at': return readWhole(tokens, i, end);
    case 'ever':
    case 'yet': return { firstToken: i, endToken: i + 1, since: null, scope: 'ever' };
    // "In May this year": when it was, not what it is the first of.
    case 'this': return !isCalendarWord(tokens[i - 1]?.lower ?? '') && !/^(?:earlier|later|late|early)$/.test(tokens[i - 1]?.lower ?? '') && /^(?:year|season|month|week)$/.test(tokens[i + 1]?.lower ?? '') ? { firstToken: i, endToken: i + 2, since: null, scope: tokens[i + 1]?.lower ?? null } : null;
    case 'to': return tokens[i + 1]?.lower === 'date' ? { firstToken: i, endToken: i + 2, since: null, scope: 'ever' } : null;
    case 'so': return tokens[i + 1]?.lower === 'far' ? { firstToken: i, endToken: i + 2, since: null, scope: 'ever' } : null;
    default: return null;
  }
}

/** "In *Western Europe*" holds more than its last word, "in U.S. presidential *history*" more than its first. */
const longer = (named: ScopeRead | null, whole: ScopeRead | null): ScopeRead | null => (named !== null && (whole === null || named.endToken >= whole.endToken) ? named : whole);

/** "Of its kind". */
function ofKind(tokens: readonly Token[], i: number): ScopeRead | null {
  return /^(?:its|their)$/.test(tokens[i + 1]?.lower ?? '') && /^(?:kind|sort)$/.test(tokens[i + 2]?.lower ?? '') ? { firstToken: i, endToken: i + 3, since: null, scope: 'kind' } : null;
}

function readSince(tokens: readonly Token[], i: number, end: number, times: readonly TimeMention[]): ScopeRead | null {
  const next = tokens[i + 1];
  if (!next || i + 1 >= end) return null;
  const time = times.find((one) => one.start <= next.start && next.end <= one.end && one.end > next.start);
  if (time) {
    let endToken = i + 1;
    while (endToken < end && (tokens[endToken]?.end ?? Infinity) <= time.end) endToken += 1;
    if (tokens[endToken - 1]?.text === '.' && endToken >= end) endToken -= 1;
    const year = time.value.year ?? (time.value.from === null ? null : new Date(time.value.from * 60_000).getUTCFullYear());
    if (year !== null && endToken > i + 1) return { firstToken: i, endToken, scope: null, since: { years: { low: year, high: year }, length: null, words: [] } };
  }
  if (/^(?:1[5-9]|20)\d\d$/.test(next.text)) return { firstToken: i, endToken: i + 2, scope: null, since: { years: { low: Number(next.text), high: Number(next.text) }, length: null, words: [] } };
  let at = i + 1;
  const words: string[] = [];
  while (at < end && at < i + 12 && !STOPS.test(tokens[at]?.text ?? '')) {
    const token = tokens[at];
    if (/^(?:and|but|when|which|who)$/.test(token?.lower ?? '')) break;
    if (token?.type === 'word' && token.lower.length > 3) words.push(token.lower);
    at += 1;
  }
  return words.length === 0 ? null : { firstToken: i, endToken: at, scope: null, since: { years: null, length: null, words } };
}

/** "in five years", "in more than two decades", "in a generation", "in decades", "in the past 20 years". */
function readLength(tokens: readonly Token[], i: number, end: number, published: number | null): ScopeRead | null {
  let at = i + 1;
  while (FILLERS.has(tokens[at]?.lower ?? '') && !(tokens[at]?.lower === 'at' && tokens[at + 1]?.lower !== 'least')) at += 1;
  const bare = UNIT_YEARS.get(tokens[at]?.lower ?? '');
  if (bare !== undefined && /^(?:decades|generations|years|centuries)$/.test(tokens[at]?.lower ?? '')) return lengthOf(i, at + 1, 2 * bare, 12 * bare, published);
  const about = articleAt(tokens, at);
  if (about !== null && about.at + 1 < end) {
    const unit = UNIT_YEARS.get(tokens[about.at + 1]?.lower ?? '');
    // Bare "in a year" may be the year of a calendar; "in nearly a year" is a length.
    if (unit !== undefined && (unit >= 10 || unit < 1 || about.at > i + 1)) return lengthOf(i, about.at + 2, unit * (about.isMore ? 1 : 0.9), unit * (about.isMore ? 1.6 : 1.1), published);
  }
  const read = readQuantity(tokens, at, end);
  const unit = read && UNIT_YEARS.get(tokens[read.endToken]?.lower ?? '');
  if (!read || unit === undefined || unit === null || read.endToken >= end || (tokens[read.endToken]?.lower === 'year' && read.value !== 1)) return null;
  if (tokens[read.endToken + 1]?.lower === 'old' || tokens[read.endToken + 1]?.lower === 'ago') return null;
  const { low, high } = read.meaning.interval;
  // "Four decades" and "30 years" are round; "more than 20 years" ends before 30 would be said.
  const slack = unit >= 10 ? unit * 0.35 : (read.value ?? 0) >= 10 && (read.value ?? 0) % 10 === 0 ? 1.5 : 0;
  const top = Number.isFinite(high) ? high : low * 1.6;
  return lengthOf(i, read.endToken + 1, low * unit - slack, top * unit + slack, published);
}

/** "A", "nearly a", "just over a", "more than a" at token `at`: where the article stands, and whether it is more than one; null for anything else. */
function articleAt(tokens: readonly Token[], at: number): { readonly at: number; readonly isMore: boolean } | null {
  let to = /^(?:just|only|well)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const word = tokens[to]?.lower ?? '';
  const isMore = word === 'over' || (word === 'more' && tokens[to + 1]?.lower === 'than');
  if (isMore) to += word === 'over' ? 1 : 2;
  else if (/^(?:nearly|almost|about|roughly|around|close)$/.test(word)) to += word === 'close' && tokens[to + 1]?.lower === 'to' ? 2 : 1;
  return /^an?$/.test(tokens[to]?.lower ?? '') ? { at: to, isMore } : null;
}

/** A rank that holds for so many years, up to the day of publication. */
export function lengthOf(firstToken: number, endToken: number, low: number, high: number, published: number | null): ScopeRead {
  // Five years before June 2023 is 2018, and for an event of that January 2017.
  const years = published === null ? null : { low: Math.floor(published - high) - 1, high: Math.ceil(published - low) };
  return { firstToken, endToken, scope: null, since: { years, length: { low, high }, words: [] } };
}

/** "in the world", "of his tenure", "on record", "in United States history", "of the year", "of all time". */
function readWhole(tokens: readonly Token[], i: number, end: number): ScopeRead | null {
  const word = tokens[i]?.lower;
  for (let at = i + 1; at < Math.min(end, i + 1 + WHOLE_REACH); at += 1) {
    const token = tokens[at];
    if (!token || STOPS.test(token.text) || isCalendarWord(token.lower) || /^(?:in|of|on|at|for|to|by|and|with|who|since|that|was|is)$/.test(token.lower)) break;
    const lesser = word === 'in' && tokens[at + 1]?.type !== 'word' ? LESSER_WHOLES.get(token.lower) : undefined;
    if (lesser !== undefined) return { firstToken: i, endToken: at + 1, since: null, scope: lesser, isLesser: true };
    const whole = WHOLES.get(token.lower);
    if (whole === undefined) continue;
    if (word === 'on' && token.lower !== 'record') break;
    // The secretary of State is of no state, and what is at war of no war.
    if (at === i + 1 && (token.text === 'State' || (token.lower === 'state' && /^(?:secretary|secretaries|department|ministers?|heads?)$/.test(tokens[i - 1]?.lower ?? '')) || word === 'at')) break;
    if (token.lower === 'time' && !(word === 'of' && tokens[at - 1]?.lower === 'all')) break;
    if (token.lower === 'record' && word !== 'on') break;
    // "In the state's history", "of its 135-year history".
    if (tokens[at + 1]?.lower === "'s" || isDash(tokens[at - 1]?.text)) continue;
    if (tokens[at + 1]?.type === 'number') break;
    // "In American history" and "in the history of the race" reach as far as each other's words.
    const of = tokens[at + 1]?.lower === 'of' && token.lower === 'history' ? untilStop(tokens, at + 2, end) : at + 1;
    return { firstToken: i, endToken: of, since: null, scope: whole };
  }
  return null;
}

/** "In the United States", "in Ohio". */
function readNamed(tokens: readonly Token[], i: number): ScopeRead | null {
  const country = namedCountry(tokens, i + 1);
  if (country !== null) return { firstToken: i, endToken: country.endToken, since: null, scope: country.scope, isNamed: true };
  const state = namedState(tokens, i + 1);
  return state && { firstToken: i, endToken: state.endToken, since: null, scope: state.scope, isLesser: true, isNamed: true };
}

function untilStop(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  while (at < end && at < i + 5 && tokens[at]?.type === 'word' && !/^(?:in|on|at|for|to|by|and|with|who|since|that|was|is)$/.test(tokens[at]?.lower ?? '')) at += 1;
  return at;
}
