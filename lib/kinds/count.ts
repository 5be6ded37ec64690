import { overlaps, type Span } from '../text/span.ts';
import type { Token } from '../text/document.ts';
import { COUNTRIES, DEMONYMS } from '../text/names/countries.ts';
import { stem } from '../text/stems.ts';
import { firstMarked, marksOf } from '../text/word-marks.ts';
import { BEFORE_NUMERAL } from '../values/numeral-marks.ts';
import type { Quantity } from '../values/interval.ts';
import { areFarApart, areNear, compareQuantities, isUnround } from '../values/quantities.ts';
import type { Comparison, FindContext, Kind, Mention } from './kind.ts';
import type { CountRead } from './parts/count-read.ts';
import type { CountValue } from './parts/count-value.ts';
import { factorOf, formatCount } from './parts/format-count.ts';
import { mayCount, OF_COUNTS } from './parts/may-count.ts';
import type { AgeContext } from './parts/age-owners.ts';
import { isPartial } from './parts/partial.ts';
import { readAge } from './parts/read-age.ts';
import { readCount } from './parts/read-count.ts';
import { renamedCount } from './parts/renamed-count.ts';
import { isGendered, isSameKindOfCount, isToldOnce, sameCounted, together } from './parts/same-counted.ts';
import { compareStates, isToll } from './parts/states.ts';
import { tellsNothing } from './parts/untold-counts.ts';

/** How many or how much: "five people shot", "15 injured", "Ana Diaz, 21,", "about 100 miles", "a 52-48 vote". */
export const count: Kind<CountValue> = {
  name: 'count',
  isMeasured: true,
  isCounted: true,
  yieldsTo: ['duration', 'date', 'money', 'percent'],
  find: findCounts,
  compare: compareCounts,
  format: formatCount,
  sameDetail: sameCounted,
  renamed: renamedCount,
  areFarApart: (a, b) => areFarApart(a.quantity, b.quantity, 1) || areOfOtherBodies(a, b),
  areNear: areNearCounts,
  isRough: (a, b) => (a.quantity.precision === 'vague') !== (b.quantity.precision === 'vague'),
  isCommon: ({ quantity, unit }) => (unit === 'age' ? quantity.precision !== 'exact' : unit === 'ordinal' || (quantity.point ?? 0) <= COMMON_COUNT),
  isParticular,
  pins: (a, b) => (a.value.unit === 'vote' && areNearCounts(a.value, b.value) ? 'always' : isToldOnce(a, b) || (a.value.unit === 'age' && isGendered(a.value.noun) && a.value.noun === b.value.noun) ? 'if sole' : 'never'),
  isOfOwner: ({ unit }) => unit === 'age',
  isWider: (evidence, claim) => evidence.of === undefined && claim.of !== undefined && evidence.quantity.point === claim.of && claim.quantity.point !== claim.of,
  tellsByNoun: (a, b) => isTellingNumber(a) && isTellingNumber(b) && a.value.quantity.point === b.value.quantity.point,
  tellsWhole: ({ unit, state, added }) => unit === 'people' && isToll(state) && added !== true,
};

/** Nouns for whoever was there. */
const ANYONE = /(?:^| )(?:people|persons?|individuals?|victims?|others|adults?|members?|men|women|officers?|times|things)$/;

function isTellingNumber({ value: { unit, noun, quantity }, detail: { head } }: Pick<Mention<CountValue>, 'value' | 'detail'>): boolean {
  return (unit === 'people' || unit === 'item') && head !== null && quantity.point !== null && !ANYONE.test(noun ?? '');
}

/** Small numbers turn up by chance in any two reports; words without a number ("dozens") are no better. */
const COMMON_COUNT = 12;

/** "28,412", "310", an age, the two figures of a vote; not "20", "300" or "a dozen". */
function isParticular({ quantity: { point }, unit, noun }: CountValue): boolean {
  if (unit === 'vote') return true;
  if (unit === 'age') return true;
  return point !== null && point > COMMON_COUNT && isUnround(point / factorOf(noun));
}

function findCounts(context: FindContext): Mention<CountValue>[] {
  const { tokens, entities } = context.document;
  const { firstToken, endToken } = context.sentence;
  const marks = marksOf(tokens);
  const from = firstMarked(marks, firstToken, endToken, OF_COUNTS);
  if (from < 0) return [];
  const persons = context.mentions.filter((mention) => entities[mention.entity]?.type === 'person');
  const ages: AgeContext = { tokens, first: firstToken, end: endToken, persons };
  const found: Mention<CountValue>[] = [];
  for (let i = Math.max(firstToken, from - BEFORE_NUMERAL); i < endToken; ) {
    const mention = mayCount(tokens, marks, i, endToken) ? (ageAt(ages, i) ?? countAt(context, i)) : null;
    const span = mention?.mention;
    if (!mention || !span || isTaken(context, span)) {
      i += 1;
      continue;
    }
    found.push(span);
    i = Math.max(i + 1, mention.endToken);
  }
  return found;
}

interface Found {
  readonly mention: Mention<CountValue>;
  readonly endToken: number;
}

function ageAt(context: AgeContext, i: number): Found | null {
  const age = readAge(context, i);
  const [first, last] = age ? [context.tokens[age.firstToken], context.tokens[age.endToken - 1]] : [];
  if (!age || !first || !last) return null;
  const detail = { head: age.noun === null || PRONOUNS.has(age.noun) ? null : stem(age.noun), modifiers: [], owner: age.owner?.entity ?? null };
  const value: CountValue = { quantity: age.quantity, unit: 'age', noun: age.noun, state: null, against: null };
  return { mention: { kind: 'count', start: first.start, end: last.end, value, detail, event: null }, endToken: age.endToken };
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her']);

function countAt(context: FindContext, i: number): Found | null {
  const { tokens } = context.document;
  const read = readCount(tokens, i, context.sentence.firstToken, context.sentence.endToken);
  const [first, last] = read ? [tokens[read.firstToken], tokens[read.endToken - 1]] : [];
  if (!read || !first || !last || tellsNothing(tokens, read, context.sentence.firstToken, context.sentence.endToken)) return null;
  const head = read.head === null ? null : (tokens[read.head]?.lower ?? null);
  const detail = {
    head: head === null ? null : stem(head),
    modifiers: read.modifiers.map((k) => stem(tokens[k]?.lower ?? '')),
    owner: null,
  };
  return { mention: { kind: 'count', start: first.start, end: last.end, value: valueOf(context, read), detail, event: null }, endToken: read.endToken };
}

function valueOf(context: FindContext, read: CountRead): CountValue {
  const { tokens } = context.document;
  const words = read.head === null ? [] : [...read.modifiers, read.head].map((k) => tokens[k]?.lower ?? '');
  const noun = read.measure ?? (words.length === 0 ? null : words.join(' '));
  const nation = read.head === null || read.unit !== 'people' ? undefined : [...read.modifiers, read.head].map((k) => nationOf(tokens[k])).find((one) => one !== undefined);
  const besidesOne = noun === 'others' && isBesideOne(context, read.firstToken);
  return {
    quantity: read.quantity, unit: read.unit, noun, state: read.state, against: read.against,
    ...(read.added === true ? { added: true } : {}), ...(read.part === true ? { part: true } : {}), ...(read.of === undefined ? {} : { of: read.of }), ...(read.size === true ? { size: true } : {}),
    ...(isPartial(tokens, read, context.sentence.firstToken, context.sentence.endToken) ? { partial: true as const } : {}),
    ...(nation === undefined ? {} : { nation }), ...(besidesOne ? { besidesOne } : {}),
  };
}

/** "Canadian", "Afghans", "U.S. sailors"; a small letter makes another word of some ("polish", "us"). */
function nationOf(token: Token | undefined): string | undefined {
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return undefined;
  return DEMONYMS.get(token.lower) ?? (/^(?:\p{Lu}\.?){2,3}$/u.test(token.text) ? COUNTRIES.get(token.lower) : undefined);
}

const ONE: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'himself', 'herself', 'man', 'woman', 'boy', 'girl', 'teenager', 'son', 'daughter', 'husband', 'wife', 'officer']);

/** "She and four others", "Roe and two others", "widow's son, 4 others": whether one person stands before the others. */
function isBesideOne({ document: { tokens, entities }, sentence, mentions }: FindContext, first: number): boolean {
  const link = tokens[first - 1];
  if (first - 2 < sentence.firstToken || !link || (link.lower !== 'and' && link.text !== ',')) return false;
  const before = tokens[first - 2];
  // A name before a comma may be that of a place or of who is spoken to.
  const named = link.lower === 'and' && mentions.some(({ endToken, entity }) => endToken === first - 1 && entities[entity]?.type === 'person');
  return named || ONE.has(before?.lower ?? '');
}

/** Words of a time ("19 June") or inside a name ("Seven Mile Beach") count nothing. */
function isTaken(context: FindContext, mention: Mention<CountValue>): boolean {
  if (mention.value.unit === 'age') return false;
  const number: Span = { start: mention.start, end: Math.min(mention.end, mention.start + 1) };
  return (
    context.times.some((time) => overlaps(time, mention) && time.start <= mention.start) ||
    context.mentions.some((name) => overlaps(name, number) && name.start <= mention.start && name.end > number.end)
  );
}

/** A chamber has so many more votes than its committees. */
const OTHER_BODY = 2;

/** "70-15" in the chamber, "13-9" in the committee: votes cast by two bodies are two votes. */
function areOfOtherBodies(a: CountValue, b: CountValue): boolean {
  if (a.unit !== 'vote' || b.unit !== 'vote' || a.against === null || b.against === null) return false;
  const [x, y] = [(a.quantity.point ?? 0) + a.against, (b.quantity.point ?? 0) + b.against];
  return Math.max(x, y) > OTHER_BODY * Math.min(x, y);
}

function compareCounts(a: CountValue, b: CountValue): Comparison {
  const words: readonly [string, string] = [wordsOf(a), wordsOf(b)];
  const apart = (key: string): Comparison => ({ outcome: 'incomparable', reason: { key, args: words } });
  if (a.unit !== b.unit && !isSameKindOfCount(a, b)) return apart('reason_other_unit');
  // "47-53" and "53 to 47": one chamber's two camps, in this vote or in another.
  if (a.unit === 'vote' && b.unit === 'vote' && a.quantity.point === b.against && b.quantity.point === a.against && a.against !== b.against) return apart('reason_other_unit');
  if (isOverThreshold(a, b) || isOverThreshold(b, a)) return apart('reason_other_unit');
  const states = compareStates(a.state, b.state);
  if (states === 'other') return apart('reason_other_state');
  if (areOtherGroups(a, b) || (states === 'same' && (isOvertaken(a, b) || isOvertaken(b, a)))) return { outcome: 'different', reason: { key: 'reason_different_value', args: words } };
  const result = compareQuantities(...together(a, b), words);
  if (result.outcome === 'different' && areOfOneYear(a, b)) return { outcome: 'compatible', reason: { key: 'reason_within_approximation', args: words } };
  if (result.outcome === 'different' && (isPicked(a) || isPicked(b) || mayBeMore(a, b) || mayBeMore(b, a))) return apart('reason_other_state');
  // Five shot and four injured may both be true; five shot and five injured are the same people as likely as not.
  if (states === 'related' && result.outcome === 'different') return apart('reason_other_state');
  // "Would need 40 votes" is no result, and how many made a vote unanimous is not told.
  if (a.unit !== b.unit && (result.outcome === 'different' || isUnanimous(a) || isUnanimous(b)) && (a.unit === 'vote' || b.unit === 'vote')) return apart('reason_other_unit');
  // "1,050 jobs" may be rounded to 1,100, or be others.
  if (result.outcome === 'compatible' && (a.unit === 'people' || a.unit === 'item') && areFarRounded(a.quantity, b.quantity)) return apart('reason_other_unit');
  // "The third fire" and "four fires" may both be true.
  if (a.unit !== b.unit && result.outcome === 'different' && (a.unit === 'ordinal' || b.unit === 'ordinal')) return apart('reason_other_unit');
  if (a.unit !== 'vote' || b.unit !== 'vote' || result.outcome === 'different') return result;
  if (a.against === b.against) return result;
  return { outcome: 'different', reason: { key: 'reason_different_value', args: words } };
}

/** "An 18-month-old" is one year old. */
function areOfOneYear(a: CountValue, b: CountValue): boolean {
  if (a.unit !== 'age' || b.unit !== 'age' || a.quantity.point === null || b.quantity.point === null) return false;
  return Math.floor(a.quantity.point) === Math.floor(b.quantity.point) && (Number.isInteger(a.quantity.point) || Number.isInteger(b.quantity.point));
}

/** "The five largest banks": as many as whoever counts them picks. */
function isPicked({ noun }: CountValue): boolean {
  return noun !== null && PICKED.test(noun);
}

const PICKED = /(?:^| )(?:largest|biggest|smallest|top|best|worst|richest|poorest|oldest|youngest|fastest|highest|lowest|busiest|deadliest|leading) /;

/** Some of those told of, and a larger number: it may be that of all. */
function mayBeMore(some: CountValue, other: CountValue): boolean {
  return some.partial === true && some.quantity.point !== null && other.quantity.point !== null && some.quantity.point < other.quantity.point;
}

/** Tolls end in nought where they are rough. */
const ROUND = 10;
const TOLL: ReadonlySet<CountValue['state']> = new Set<CountValue['state']>(['killed', 'injured']);

/** "At least 16 dead" counts the dead that were known of: a report that tells of 19 has another figure, not a wording of that one. */
function isOvertaken({ quantity: { interval, precision }, state, unit }: CountValue, { quantity }: CountValue): boolean {
  if (unit !== 'people' || !TOLL.has(state) || precision !== 'bound' || interval.lowOpen || interval.high !== Infinity || interval.low % ROUND === 0) return false;
  return quantity.precision === 'exact' && quantity.point !== null && quantity.point > interval.low;
}

/** So far above a threshold a figure is not the one that it was set for. */
const FAR_ABOVE = 2;

/** "The murder of two or more people" is a threshold of the law: 90 dead are above it, and neither tells the other. */
function isOverThreshold({ quantity: { interval, approximation } }: CountValue, { quantity: { point } }: CountValue): boolean {
  return approximation !== null && /^or (?:more|higher|above|over|greater)$/.test(approximation) && point !== null && point > FAR_ABOVE * interval.low;
}

/** "15 to 25" and "16-25": age groups by both of their ends are two, though most of one is of the other. */
function areOtherGroups(a: CountValue, b: CountValue): boolean {
  if (!isAgeGroup(a) || !isAgeGroup(b)) return false;
  return a.quantity.interval.low !== b.quantity.interval.low || a.quantity.interval.high !== b.quantity.interval.high;
}

function isAgeGroup({ unit, quantity: { interval, point, precision } }: CountValue): boolean {
  return unit === 'age' && precision === 'approximate' && point === interval.low && interval.low < interval.high;
}

/** Plain numbers are seldom rounded by more than so much of themselves. */
const FAR_ROUNDED = 0.04;

/** Neither figure is said to be rough, and rounding would have to take much away from one to make it the other. */
function areFarRounded(a: Quantity, b: Quantity): boolean {
  if (a.point === null || b.point === null || a.precision !== 'rounded' || b.precision !== 'rounded') return false;
  return Math.abs(a.point - b.point) > FAR_ROUNDED * Math.max(a.point, b.point);
}

/** By how much two reports' figures may differ and still be near: ages by a year, votes by two; the third and the fourth are two. */
const NEAR_POINTS: Readonly<Partial<Record<CountValue['unit'], number>>> = { age: 1, vote: 2, ordinal: 0 };

/** Courts and boards are so small that any two of their votes are near each other. */
const CHAMBER = 20;

function areNearCounts(a: CountValue, b: CountValue): boolean {
  if (a.unit !== b.unit) return false;
  const most = NEAR_POINTS[a.unit];
  if (most === undefined) return areNear(a.quantity, b.quantity) || areOneApart(a, b);
  const isWithin = (x: number | null, y: number | null): boolean => x !== null && y !== null && Math.abs(x - y) <= most;
  if (a.unit === 'age' && (a.quantity.precision !== 'exact' || b.quantity.precision !== 'exact')) return false;
  return isWithin(a.quantity.point, b.quantity.point) && (a.unit !== 'vote' || (isWithin(a.against, b.against) && (a.quantity.point ?? 0) + (a.against ?? 0) >= CHAMBER));
}

/** "Two bridges", "three bridges": of things with a name, one more or less. */
function areOneApart(a: CountValue, b: CountValue): boolean {
  if (a.unit !== 'item' || a.noun === null || b.noun === null || a.quantity.precision !== 'exact' || b.quantity.precision !== 'exact') return false;
  return Math.min(a.quantity.point ?? 0, b.quantity.point ?? 0) > 1 && Math.abs((a.quantity.point ?? 0) - (b.quantity.point ?? 0)) === 1;
}

function isUnanimous({ unit, quantity }: CountValue): boolean {
  return unit === 'vote' && quantity.point === null;
}

/** A value is compared many times: its words are made once. */
const formatted = new WeakMap<CountValue, string>();

function wordsOf(value: CountValue): string {
  const words = formatted.get(value) ?? formatCount(value);
  formatted.set(value, words);
  return words;
}
