import type { Token } from '../text/document.ts';
import { firstFrom } from '../text/span.ts';
import type { TimeValue } from '../values/time.ts';
import { areNearTimes, compareTimes } from '../values/compare-times.ts';
import { formatTime } from '../values/format-time.ts';
import { mayBeSameStretch } from '../values/same-stretch.ts';
import { areOfTwoZones, zoneIn } from '../values/zones.ts';
import type { Comparison, FindContext, Kind, Mention, TimeMention } from './kind.ts';
import { isUndated } from './parts/undated.ts';

/** When something happened or will: "Sunday night", "in February", "June 19", "about 1 a.m.", "the 2004 murder". */
export const date: Kind<TimeValue> = {
  name: 'date',
  yieldsTo: [],
  fills: 'time',
  nestsIn: ['rank'],
  find: findDates,
  compare: compareDates,
  mayBeSame,
  format: formatTime,
  isCommon,
  isLoose: ({ granularity, bound, apart }) => bound !== null || apart !== undefined || !['minute', 'daypart', 'day'].includes(granularity),
  isParticular,
  sameDetail,
  areNear: areNearTimes,
  isRough: (a, b) => (a.granularity === 'minute') !== (b.granularity === 'minute'),
};

/** One word that both days go with is a slot in common; people say many things. */
function sameDetail(a: Pick<Mention<TimeValue>, 'detail'>, b: Pick<Mention<TimeValue>, 'detail'>): 'yes' | 'unknown' {
  const isOfBoth = (word: string): boolean => word !== 'say' && (word === b.detail.head || b.detail.modifiers.includes(word));
  return (a.detail.head !== null && isOfBoth(a.detail.head)) || a.detail.modifiers.some(isOfBoth) ? 'yes' : 'unknown';
}

/** "On Thursday" is of what the sentence tells, "the July call" of a call: these two never contradict each other. */
function compareDates(a: TimeValue, b: TimeValue): Comparison {
  const result = compareTimes(a, b);
  if (a.fiscal !== b.fiscal || areOfTwoZones(a, b)) return { outcome: 'incomparable', reason: { key: 'reason_time_incomparable', args: [formatTime(a), formatTime(b)] } };
  const apart = result.outcome === 'different' && ((isBareWeekday(a) && isBareMonth(b)) || (isBareWeekday(b) && isBareMonth(a)));
  return apart ? { outcome: 'incomparable', reason: { key: 'reason_time_incomparable', args: [formatTime(a), formatTime(b)] } } : result;
}

function mayBeSame(a: TimeValue, b: TimeValue): Comparison | null {
  if (a.fiscal !== b.fiscal || a.clock !== null || b.clock !== null || !mayBeSameStretch(a, b)) return null;
  return { outcome: 'compatible', reason: { key: 'reason_time_within', args: [formatTime(a), formatTime(b)] } };
}

function isBareWeekday({ weekday, month }: TimeValue): boolean {
  return weekday !== null && month === null;
}

function isBareMonth({ granularity, day }: TimeValue): boolean {
  return granularity === 'month' && day === null;
}

/** "12.51am", "April 22"; on the hour, on a weekday and this year much happens. */
function isParticular({ granularity, clock, month, day }: TimeValue): boolean {
  if (granularity === 'minute' && clock !== null) return Math.floor((clock.from + clock.to) / 2) % HOUR > 0;
  return month !== null && day !== null;
}

const HOUR = 60;

/** A bare weekday, this year; a part of the day ("Friday night") is not given by chance. */
function isCommon(value: TimeValue): boolean {
  if (value.granularity === 'minute') return !isParticular(value);
  return value.clock === null && (value.relative || (value.month === null && value.year === null));
}

/** A limit right behind these belongs to a rank: "the first visit since 2018". */
const RANKS = /^(?:first|only|most|worst|best|largest|biggest|deadliest|lowest|highest|(?!(?:arr|prot|requ|inter|inv|cont|for|harv|gu|sugg|dig|mod|hon|conqu|unr)est$)[a-z]{3,}est)$/;
/** How many words before "since" a superlative may stand. */
const RANK_REACH = 8;

function findDates(context: FindContext): Mention<TimeValue>[] {
  const found: Mention<TimeValue>[] = [];
  for (const time of context.times) {
    if (!isDate(context, time)) continue;
    const { start, end } = time;
    found.push({ kind: 'date', start, end, value: told(context, time), detail: { head: null, modifiers: [], owner: null }, event: null });
  }
  return found;
}

/** The time with what its kind alone asks about: whose year it is, and by whose clock. */
function told(context: FindContext, time: TimeMention): TimeValue {
  if (isFiscal(context, time)) return { ...time.value, fiscal: true };
  const zone = time.value.granularity === 'minute' ? zoneIn(context.document.text.slice(time.start, time.end)) : undefined;
  return zone === undefined ? time.value : { ...time.value, zone };
}

/** "Fiscal 2019", "the 2019 fiscal year", "financial year 2020": a year of a firm or a government. */
function isFiscal({ document: { text } }: FindContext, { start, end, value }: TimeMention): boolean {
  if (value.granularity !== 'year' || value.relative) return false;
  return FISCAL.test(text.slice(Math.max(0, start - FISCAL_REACH), start)) || /^ (?:fiscal|financial) years?\b/i.test(text.slice(end, end + FISCAL_REACH));
}

const FISCAL = /\b(?:fiscal|financial)(?: years?)? $/i;
const FISCAL_REACH = 16;

function isDate(context: FindContext, time: TimeMention): boolean {
  const { value } = time;
  // "two days later" can be compared with nothing.
  if (value.from === null && value.clock === null && value.weekday === null && value.month === null && value.year === null && !value.distance && !value.apart) return false;
  if (insideName(context, time)) return false;
  const { tokens } = context.document;
  const { firstToken, endToken } = context.sentence;
  const first = firstFrom(tokens, time.start, firstToken, endToken);
  const after = firstFrom(tokens, time.end, first, endToken);
  if (isUndated(tokens, firstToken, first, after)) return false;
  if (isConverted(context, time, tokens[first - 1], tokens[after - 1])) return false;
  if (isStamp(tokens, firstToken, first, time, context)) return false;
  if (value.bound === 'since' && followsRank(tokens, firstToken, first) && !isTold(tokens, after)) return false;
  return !isDateline(tokens, firstToken, first, after);
}

/** "Theresa May", "the Friday Group", "Class of 2020": the time is part of a longer name. */
function insideName(context: FindContext, time: TimeMention): boolean {
  return context.mentions.some((mention) => mention.start <= time.start && time.end <= mention.end && mention.end - mention.start > time.end - time.start);
}

/** Clocks that a paper turns its own into. */
const ZONES: ReadonlySet<string> = new Set(['gmt', 'utc', 'bst', 'cet', 'cest', 'et', 'est', 'edt', 'pt', 'pst', 'pdt']);
const BEFORE_ZONE = 12;

/** "At 6 p.m. *(1600 GMT)*": the clock that stands before it, told for readers elsewhere. */
function isConverted({ times }: FindContext, { start, value }: TimeMention, before: Token | undefined, last: Token | undefined): boolean {
  if (value.clock === null || before?.text !== '(' || !ZONES.has(last?.lower ?? '')) return false;
  return times.some((time) => time.value.clock !== null && time.value.granularity === 'minute' && time.end <= start && start - time.end <= BEFORE_ZONE);
}

/** "The worst since 2011, when a boat burned": the day of another event, of which the sentence goes on to tell. */
function isTold(tokens: readonly Token[], after: number): boolean {
  return tokens[after]?.text === ',' && tokens[after + 1]?.lower === 'when';
}

function followsRank(tokens: readonly Token[], from: number, at: number): boolean {
  for (let k = at - 1; k >= Math.max(from, at - RANK_REACH); k -= 1) {
    if (RANKS.test(tokens[k]?.lower ?? '')) return true;
  }
  return false;
}

const STAMPS: ReadonlySet<string> = new Set(['Published', 'Updated', 'Posted', 'Modified', 'Updates', 'Update']);
const CLOCK_WORDS: ReadonlySet<string> = new Set(['at', 'by', 'about', 'around', 'before', 'after', 'since', 'until', 'till', 'from', 'to', 'and', 'between', 'past', 'only', 'just', '-', '–']);

/** "(Published Sunday, May 3)", and "01:54" under a film: when it was put there, and how long it is. */
function isStamp(tokens: readonly Token[], from: number, first: number, { start, end, value }: TimeMention, { document }: FindContext): boolean {
  const before = first > from ? tokens[first - 1] : undefined;
  if (STAMPS.has(before?.text ?? '') || (/^[:,]$/.test(before?.text ?? '') && STAMPS.has(tokens[first - 2]?.text ?? ''))) return true;
  if (value.weekday !== null || value.month !== null || value.distance !== undefined) return false;
  return /^\d{1,2}:\d{2}$/.test(document.text.slice(start, end)) && !CLOCK_WORDS.has(before?.lower ?? '');
}

/** "BERLIN, June 19 (Reuters) -": when it was written. */
function isDateline(tokens: readonly Token[], from: number, first: number, after: number): boolean {
  if (first - from > 6 || tokens[after]?.text !== '(') return false;
  const opener = tokens[from];
  return opener !== undefined && opener.text.length > 2 && opener.text === opener.text.toUpperCase();
}
