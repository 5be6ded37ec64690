import { overlaps, type Span } from '../text/span.ts';
import { stem } from '../text/stems.ts';
import { QUANTITY_OPENERS } from '../values/approximation.ts';
import { formatNumber, formatQuantity } from '../values/format-quantity.ts';
import type { Quantity } from '../values/interval.ts';
import { ORDINALS } from '../values/number-words.ts';
import { shifted } from '../values/precision.ts';
import { areFarApart, compareQuantities, isUnround } from '../values/quantities.ts';
import { UNITS } from '../values/units.ts';
import type { Comparison, FindContext, Kind, Mention } from './kind.ts';
import { genderOf, nounClass, tellingWord } from './parts/counted-nouns.ts';
import type { CountRead, CountUnit } from './parts/count-read.ts';
import { readAge, type AgeContext } from './parts/read-age.ts';
import { readCount } from './parts/read-count.ts';
import { compareStates, isToll, stateOf, type State } from './parts/states.ts';

/** A number of people or things, an age, a measure, or a vote. */
export interface CountValue {
  /** In the base unit of a measure; years for an age; else plain numbers. */
  readonly quantity: Quantity;
  readonly unit: CountUnit;
  /** What is counted, as written, lower-cased: `gunshot victims`; the unit of a measure: `mile`; null when unsaid. */
  readonly noun: string | null;
  readonly state: State | null;
  /** They come on top of others told before: "two more bodies". */
  readonly added?: boolean;
  /** One person stands beside them: "she and four others" are five. */
  readonly besidesOne?: boolean;
  /** The other side of a vote. */
  readonly against: number | null;
}

/** How many or how much: "five people shot", "15 injured", "Ana Diaz, 21,", "about 100 miles", "a 52-48 vote". */
export const count: Kind<CountValue> = {
  name: 'count',
  yieldsTo: ['duration', 'date', 'money', 'percent'],
  find: findCounts,
  compare: compareCounts,
  format: formatCount,
  sameDetail,
  areFarApart: (a, b) => areFarApart(a.quantity, b.quantity, 1) || areOfOtherBodies(a, b),
  isCommon: ({ quantity, unit }) => (unit === 'age' ? quantity.precision !== 'exact' : unit === 'ordinal' || (quantity.point ?? 0) <= COMMON_COUNT),
  isParticular,
  pins: (a, b) => (isToldOnce(a, b) || (a.value.unit === 'age' && isGendered(a.value.noun) && a.value.noun === b.value.noun) ? 'if sole' : 'never'),
  isOfOwner: ({ unit }) => unit === 'age',
  tellsWhole: ({ unit, state, added }) => unit === 'people' && isToll(state) && added !== true,
};

/** What fell from the sky: a report of one storm gives one depth of it. */
const FALLEN: ReadonlySet<string> = new Set(['rain', 'rainfal', 'snow', 'snowfal', 'hail']);

/** Temperatures, the two figures of a vote, and the depth of rain or snow. */
function isToldOnce(a: Pick<Mention<CountValue>, 'value' | 'detail'>, b: Pick<Mention<CountValue>, 'value' | 'detail'>): boolean {
  if (a.value.unit === 'temperature' || (a.value.unit === 'vote' && b.value.unit === 'vote')) return true;
  return a.value.unit === 'length' && FALLEN.has(a.detail.head ?? '') && FALLEN.has(b.detail.head ?? '');
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
  const persons = context.mentions.filter((mention) => entities[mention.entity]?.type === 'person');
  const ages: AgeContext = { tokens, first: firstToken, end: endToken, persons };
  const found: Mention<CountValue>[] = [];
  for (let i = firstToken; i < endToken; ) {
    const mention = mayCount(context, i) ? (ageAt(ages, i) ?? countAt(context, i)) : null;
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

/** Most words cannot begin a count; a look at the token is cheaper than four readers. */
function mayCount(context: FindContext, i: number): boolean {
  const token = context.document.tokens[i];
  return token !== undefined && (token.type === 'number' || QUANTITY_OPENERS.has(token.lower) || OPENERS.has(token.lower) || ORDINALS.has(token.lower));
}

const OPENERS: ReadonlySet<string> = new Set(['no', 'nobody', 'twice', 'aged', 'age', 'ages', 'his', 'her', 'their', 'youngest', 'oldest', 'eldest']);

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
  if (!read || !first || !last) return null;
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
  const besidesOne = noun === 'others' && isBesideOne(context, read.firstToken);
  return {
    quantity: read.quantity, unit: read.unit, noun, state: read.state, against: read.against,
    ...(read.added === true ? { added: true } : {}), ...(besidesOne ? { besidesOne } : {}),
  };
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

/** Ages, measures, ordinals and counts are different things; so are the dead and the injured. */
function sameDetail(a: Pick<Mention<CountValue>, 'value' | 'detail'>, b: Pick<Mention<CountValue>, 'value' | 'detail'>): 'yes' | 'no' | 'unknown' {
  if (a.value.unit !== b.value.unit && !isSameKindOfCount(a.value, b.value)) return 'no';
  if (a.value.unit === 'age') return sameAged(a, b);
  const states = compareStates(a.value.state, b.value.state);
  if (states === 'other') return 'no';
  if (isToldOnce(a, b)) return 'yes';
  if (isMeasure(a.value.unit) && a.detail.head !== null && a.detail.head === b.detail.head) return 'yes';
  if (a.value.added !== b.value.added && !isSameNumber(a, b)) return 'no';
  const nouns = sameNoun(a, b);
  // "a dozen executives" and "twelve business leaders": the same people by another word, if the number is the same.
  if (nouns !== 'yes' && a.detail.head !== null && a.detail.head === b.detail.head && isSameNumber(a, b)) return 'yes';
  if (nouns === 'no') return arePeople(a, b) && isSameNumber(a, b) ? 'unknown' : 'no';
  return nouns === 'yes' || (states === 'same' && a.value.state !== null) ? 'yes' : 'unknown';
}

function arePeople(a: Pick<Mention<CountValue>, 'value'>, b: Pick<Mention<CountValue>, 'value'>): boolean {
  return a.value.unit === 'people' && b.value.unit === 'people';
}

function isSameNumber(a: Pick<Mention<CountValue>, 'value'>, b: Pick<Mention<CountValue>, 'value'>): boolean {
  const [x, y] = together(a.value, b.value);
  return x.point !== null && x.point === y.point;
}

/** The quantities of both, with the one beside the others where only one of the two leaves that one out. */
function together(a: CountValue, b: CountValue): readonly [Quantity, Quantity] {
  if (a.besidesOne === b.besidesOne) return [a.quantity, b.quantity];
  return [a.besidesOne === true ? shifted(a.quantity, 1) : a.quantity, b.besidesOne === true ? shifted(b.quantity, 1) : b.quantity];
}

function isMeasure(unit: CountUnit): boolean {
  return !COUNTED.has(unit);
}

const COUNTED: ReadonlySet<CountUnit> = new Set<CountUnit>(['people', 'item', 'age', 'ordinal', 'times', 'vote']);

/** A count of things unsaid ("more than a dozen") may be of people. */
function isSameKindOfCount(a: CountValue, b: CountValue): boolean {
  const units = [a.unit, b.unit].sort().join(' ');
  if (units === 'item vote') return /^votes?$/.test(a.noun ?? b.noun ?? '');
  if (units === 'item times') return /wound/.test(`${a.noun ?? ''} ${b.noun ?? ''}`);
  return units === 'item people' && (a.noun === null || b.noun === null);
}

/** A chamber has so many more votes than its committees. */
const OTHER_BODY = 2;

/** "70-15" in the chamber, "13-9" in the committee: votes cast by two bodies are two votes. */
function areOfOtherBodies(a: CountValue, b: CountValue): boolean {
  if (a.unit !== 'vote' || b.unit !== 'vote' || a.against === null || b.against === null) return false;
  const [x, y] = [(a.quantity.point ?? 0) + a.against, (b.quantity.point ?? 0) + b.against];
  return Math.max(x, y) > OTHER_BODY * Math.min(x, y);
}

function isGendered(noun: string | null): boolean {
  return noun !== null && genderOf(noun) !== null;
}

/** Reports that are unsure of an age are seldom more than two years apart. */
const NEAR_AGES = 2;

/** An age is somebody's: where an owner is unsaid, only near ages of alike persons may be one detail. */
function sameAged(a: Pick<Mention<CountValue>, 'value' | 'detail'>, b: Pick<Mention<CountValue>, 'value' | 'detail'>): 'yes' | 'no' | 'unknown' {
  const [left, right] = [a.value.noun, b.value.noun];
  const genders = [left === null ? null : genderOf(left), right === null ? null : genderOf(right)];
  if (genders[0] && genders[1] && genders[0] !== genders[1]) return 'no';
  if (a.detail.owner !== null && b.detail.owner !== null) return 'unknown';
  if (compareQuantities(a.value.quantity, b.value.quantity, ['', '']).outcome === 'different') {
    const [x, y] = [a.value.quantity.point, b.value.quantity.point];
    if (x === null || y === null || Math.abs(x - y) > NEAR_AGES) return 'no';
  }
  return left !== null && left === right && genders[0] !== null ? 'yes' : 'unknown';
}

function sameNoun(a: Pick<Mention<CountValue>, 'value' | 'detail'>, b: Pick<Mention<CountValue>, 'value' | 'detail'>): 'yes' | 'no' | 'unknown' {
  const [left, right] = [a.detail.head, b.detail.head];
  if (left === null || right === null) return 'unknown';
  if (left === right && tellingWord(a.value.noun ?? '') === tellingWord(b.value.noun ?? '')) return 'yes';
  const word = (value: CountValue): string => tellingWord(value.noun ?? '');
  const [first, second] = [nounClass(word(a.value)), nounClass(word(b.value))];
  if (first !== null && first === second) return 'yes';
  if (a.value.unit === 'people' && b.value.unit === 'people') return first === 'people' || second === 'people' ? 'unknown' : 'no';
  return a.value.unit === 'item' && b.value.unit === 'item' ? 'no' : 'unknown';
}

function compareCounts(a: CountValue, b: CountValue): Comparison {
  const words: readonly [string, string] = [wordsOf(a), wordsOf(b)];
  const apart = (key: string): Comparison => ({ outcome: 'incomparable', reason: { key, args: words } });
  if (a.unit !== b.unit && !isSameKindOfCount(a, b)) return apart('reason_other_unit');
  const states = compareStates(a.state, b.state);
  if (states === 'other') return apart('reason_other_state');
  const result = compareQuantities(...together(a, b), words);
  // Five shot and four injured may both be true; five shot and five injured are the same people as likely as not.
  if (states === 'related' && result.outcome === 'different') return apart('reason_other_state');
  // "Would need 40 votes" is no result.
  if (a.unit !== b.unit && result.outcome === 'different' && (a.unit === 'vote' || b.unit === 'vote')) return apart('reason_other_unit');
  if (a.unit !== 'vote' || b.unit !== 'vote' || result.outcome === 'different') return result;
  if (a.against === b.against) return result;
  return { outcome: 'different', reason: { key: 'reason_different_value', args: words } };
}

/** A value is compared many times: its words are made once. */
const formatted = new WeakMap<CountValue, string>();

function wordsOf(value: CountValue): string {
  const words = formatted.get(value) ?? formatCount(value);
  formatted.set(value, words);
  return words;
}

function formatCount({ quantity, unit, noun, state, against }: CountValue): string {
  if (unit === 'vote') return `${formatQuantity(quantity)}–${formatNumber(against ?? 0)}`;
  if (unit === 'age') return quantity.point === null ? `in their ${quantity.approximation ?? ''}`.trim() : `age ${formatQuantity(quantity)}`;
  if (unit === 'ordinal') return `number ${formatQuantity(quantity)}${noun === null ? '' : `: ${noun}`}`;
  const factor = unit !== 'people' && unit !== 'item' && unit !== 'times' ? factorOf(noun) : 1;
  const number = formatQuantity(shifted(quantity, -offsetOf(noun)), factor);
  if (factor !== 1 || (noun !== null && UNIT_NAMES.has(noun) && unit !== 'item')) return `${number} ${quantity.point === factor ? (noun ?? '') : plural(noun ?? '')}`;
  const told = state !== null && !UNTOLD.has(state) ? (noun ?? '').split(' ').some((word) => stateOf(word) === state) : true;
  const of = quantity.point === null && noun !== null && /^(?:dozens|scores|tens|hundreds|thousands|millions|billions|a couple|couple|a handful)/.test(number) ? 'of' : null;
  return [number, of, noun, told ? null : state].filter((part) => part !== null && part !== '').join(' ');
}

/** States that the words beside a count tell of those counted; the count itself does not name them. */
const UNTOLD: ReadonlySet<State> = new Set<State>(['protesting', 'suspected', 'capacity']);

/** "degrees Celsius", "miles an hour", "square feet", "hertz". */
function plural(noun: string): string {
  if (/^(?:horsepower|.*hertz)$/.test(noun)) return noun;
  const [, unit = noun, rest = ''] = /^(.+?)( (?:Celsius|Fahrenheit|an? .+|of an? .+))$/.exec(noun) ?? [];
  return `${unit.endsWith('foot') ? unit.replace(/foot$/, 'feet') : unit.endsWith('inch') ? `${unit}es` : `${unit}s`}${rest}`;
}

const OFFSETS: ReadonlyMap<string, number> = new Map([...UNITS.values()].map((unit) => [unit.name, unit.offset ?? 0]));

function offsetOf(name: string | null): number {
  return name === null ? 0 : (OFFSETS.get(name) ?? 0);
}

const UNIT_NAMES: ReadonlyMap<string, number> = new Map([...UNITS.values()].map((unit) => [unit.name, unit.factor]));

function factorOf(name: string | null): number {
  return name === null ? 1 : (UNIT_NAMES.get(name) ?? 1);
}
