import type { Token } from '../text/document.ts';
import { overlaps } from '../text/span.ts';
import { stem } from '../text/stems.ts';
import { oncePer } from '../text/once.ts';
import { firstMarked, marksOf } from '../text/word-marks.ts';
import { formatQuantity } from '../values/format-quantity.ts';
import type { Quantity } from '../values/interval.ts';
import type { TimeValue } from '../values/time.ts';
import { areNear, compareQuantities, isUnround } from '../values/quantities.ts';
import { DURATION_OPENER, DURATION_WORD, readDuration, type DurationRead } from '../values/read-duration.ts';
import { UNITS } from '../values/units.ts';
import { distanceIn, isDurationClaim, isThroughout, spanIn } from './parts/duration-context.ts';
import { isTopic, topicOf } from './parts/duration-topics.ts';
import type { Comparison, FindContext, Kind, Mention } from './kind.ts';
import { readNounPhrase } from './parts/noun-phrase.ts';

/** A length of time. */
export interface DurationValue {
  /** In seconds. */
  readonly quantity: Quantity;
  /** Unit as written, singular: `hour`. */
  readonly unit: string;
  /**
   * How long one thing came after another: "three hours later", and "three hours after the alarm", which is how long it took, too.
   * A window ("over the past two years"), one that lies ahead ("within the next two years") and a rhythm ("every two years") are no
   * length of one thing either.
   */
  readonly apart?: 'later' | 'after' | 'window' | 'ahead' | 'rhythm';
}

/** A value is compared many times: its words are made once. */
const wordsOf: (value: DurationValue) => string = oncePer(formatDuration);

/** How long an event, a stay or a state lasted: "35-minute meeting", "for nearly six hours", "15 years in prison". */
export const duration: Kind<DurationValue> = {
  name: 'duration',
  isMeasured: true,
  yieldsTo: ['date'],
  find: findDurations,
  compare: compareDurations,
  format: wordsOf,
  sameDetail,
  areNear: (a, b) => areNear(a.quantity, b.quantity),
  pins: (a, b) => (isTopic(a.detail.head) && a.detail.head === b.detail.head ? 'if sole' : 'never'),
  isParticular: ({ quantity: { point }, unit }) => point !== null && isUnround(point / (UNITS.get(unit)?.factor ?? 1)),
};

/**
 * Reports of one thing seldom disagree on its length by more than this factor; forty minutes and two days are lengths of
 * two things, whatever else the sentences share.
 */
const SAME_THING = 6;

function compareDurations(a: DurationValue, b: DurationValue): Comparison {
  const words: readonly [string, string] = [wordsOf(a), wordsOf(b)];
  const result = compareQuantities(a.quantity, b.quantity, words);
  // From what the time is counted is seldom said, so two such lengths never contradict each other, nor a length of one thing.
  if (result.outcome === 'different' && (isOfNothing(a) || isOfNothing(b))) return { outcome: 'incomparable', reason: { key: 'reason_bound_far', args: words } };
  const [x, y] = [a.quantity.point, b.quantity.point];
  if (result.outcome !== 'different' || x === null || y === null || Math.max(x, y) <= SAME_THING * Math.min(x, y)) return result;
  return { outcome: 'incomparable', reason: { key: 'reason_bound_far', args: words } };
}

/** A window, past or to come, or a rhythm. */
function isSpan({ apart }: DurationValue): boolean {
  return apart === 'window' || apart === 'ahead' || apart === 'rhythm';
}

/** "Within 30 days" and "in the next 30 days": as much time to do it in. */
function areOneDeadline(a: DurationValue, b: DurationValue): boolean {
  const isLimit = ({ apart, quantity }: DurationValue): boolean => apart === undefined && quantity.approximation === 'within';
  return a.quantity.point === b.quantity.point && ((a.apart === 'ahead' && isLimit(b)) || (b.apart === 'ahead' && isLimit(a)));
}

/** A length that is told of no thing that lasts. */
function isOfNothing(value: DurationValue): boolean {
  return value.apart === 'later' || isSpan(value);
}

/** Two measured times of one race differ by this share at most if they are one runner's. */
const ONE_RUNNER = 0.02;

/** The length of the talks is not that of the strike; a length of nothing in particular may be of anything. */
function sameDetail(a: Pick<Mention<DurationValue>, 'value' | 'detail'>, b: Pick<Mention<DurationValue>, 'value' | 'detail'>): 'yes' | 'no' | 'unknown' {
  const [left, right] = [a.detail.head, b.detail.head];
  const [one, other] = [a.value.apart, b.value.apart];
  if ((one === 'later' && !other) || (other === 'later' && !one) || (one !== other && (isSpan(a.value) || isSpan(b.value)) && !areOneDeadline(a.value, b.value))) return 'no';
  if (left === null || right === null) return 'unknown';
  // Each charge has a penalty of its own.
  if (left === 'penalty' && right === 'penalty') return 'unknown';
  // Who is let out early has served less than he was given; who is not, as much.
  if (isTerm(left) && isTerm(right) && left !== right) return compareDurations(a.value, b.value).outcome === 'different' ? 'no' : 'unknown';
  if (left !== right) return isTopic(left) && isTopic(right) ? 'no' : 'unknown';
  const [x, y] = [a.value.quantity.point, b.value.quantity.point];
  return left === 'clocked' && x !== null && y !== null && Math.abs(x - y) > ONE_RUNNER * Math.max(x, y) ? 'no' : 'yes';
}

/** What a court gave, or what was served of it. */
function isTerm(head: string): boolean {
  return head === 'sentence' || head === 'served';
}

/** "Two days later": a time that tells no day. */
function isUnplaced({ from, clock, weekday, month, year, distance, apart }: TimeValue): boolean {
  return from === null && clock === null && weekday === null && month === null && year === null && distance === undefined && apart === undefined;
}

function findDurations(context: FindContext): Mention<DurationValue>[] {
  const { tokens } = context.document;
  const { firstToken, endToken } = context.sentence;
  const found: Mention<DurationValue>[] = [];
  const marks = marksOf(tokens);
  if (firstMarked(marks, firstToken, endToken, DURATION_WORD) < 0) return found;
  for (let i = firstMarked(marks, firstToken, endToken, DURATION_OPENER); i >= 0; i = firstMarked(marks, i, endToken, DURATION_OPENER)) {
    const loose = readDuration(tokens, i, endToken);
    const read = loose && isThroughout(tokens, loose, firstToken) ? readDuration(tokens, i + 1, endToken) : loose;
    const [first, last] = read ? [tokens[read.firstToken], tokens[read.endToken - 1]] : [];
    if (!read || !first || !last) {
      i += 1;
      continue;
    }
    const span = { start: first.start, end: last.end };
    const told = spanIn(tokens, read, firstToken);
    if ((told !== null || read.nth === true || isDurationClaim(tokens, read, firstToken, endToken)) && !context.times.some((time) => overlaps(time, span) && !isUnplaced(time.value))) {
      const apart = told ?? distanceIn(tokens, read, firstToken, endToken);
      const detail = { head: told !== null || apart === 'later' ? null : (topicOf(tokens, read, firstToken, endToken) ?? headOf(tokens, read, endToken)), modifiers: [], owner: null };
      found.push({ start: span.start, end: span.end, kind: 'duration', value: { quantity: read.quantity, unit: read.unit.name, ...(apart && { apart }) }, detail, event: null });
    }
    i = read.endToken;
  }
  return found;
}

/** "35-minute *meeting*", "two days of *talks*", "15 years in *prison*", "eight months *pregnant*"; null for "met for an hour". */
function headOf(tokens: readonly Token[], read: DurationRead, end: number): string | null {
  const next = tokens[read.endToken];
  if (!next || read.endToken >= end) return null;
  const of = next.lower === 'of' || (next.lower === 'in' && CUSTODY.has(tokens[read.endToken + 1]?.lower ?? ''));
  if (next.lower === 'behind' && tokens[read.endToken + 1]?.lower === 'bars') return stem('prison');
  if (next.lower === 'pregnant') return stem('pregnant');
  if (!of && !read.attributive && next.text !== '-') return null;
  const at = of || next.text === '-' || next.text === ',' ? read.endToken + 1 : read.endToken;
  const phrase = readNounPhrase(tokens, tokens[at]?.lower === 'the' || tokens[at]?.lower === 'old' ? at + 1 : at, end);
  const head = phrase ? tokens[phrase.headToken]?.lower : undefined;
  return head === undefined ? null : stem(head === 'jail' ? 'prison' : head);
}

const CUSTODY: ReadonlySet<string> = new Set(['prison', 'jail', 'custody', 'detention', 'hospital', 'office', 'exile', 'hiding', 'captivity', 'solitary', 'quarantine', 'space']);

/** "2:04:51", "62:10": what is timed to the second is told so. */
function formatTimed(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes} minutes ${rest} seconds`;
}

function formatDuration({ quantity, unit }: DurationValue): string {
  const { point, interval } = quantity;
  if (point !== null && Number.isInteger(point) && point % 60 > 0 && point > 60 && unit !== 'second' && interval.high - interval.low <= 2) return formatTimed(point);
  // "all day", "a full week"
  if (/^(?:all|full|whole)$/.test(quantity.approximation ?? '')) return `${quantity.approximation === 'all' ? 'all' : `a ${quantity.approximation ?? ''}`} ${unit}`;
  const factor = UNITS.get(unit)?.factor ?? 1;
  const text = formatQuantity(quantity, factor);
  return `${text} ${quantity.point !== null && quantity.point <= factor && !text.includes(' to ') ? unit : (PLURALS.get(unit) ?? `${unit}s`)}`;
}

const PLURALS: ReadonlyMap<string, string> = new Map([['century', 'centuries']]);
