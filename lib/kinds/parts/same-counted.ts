import { stem } from '../../text/stems.ts';
import { shifted } from '../../values/precision.ts';
import type { Quantity } from '../../values/interval.ts';
import { compareQuantities } from '../../values/quantities.ts';
import type { Mention } from '../kind.ts';
import type { CountUnit } from './count-read.ts';
import type { CountValue } from './count-value.ts';
import { genderOf, isSubgroup, nounClass, sexOf, tellingWord } from './counted-nouns.ts';
import { compareStates } from './states.ts';

type Counted = Pick<Mention<CountValue>, 'value' | 'detail'>;

/** What fell from the sky: a report of one storm gives one depth of it. */
const FALLEN: ReadonlySet<string> = new Set(['rain', 'rainfal', 'snow', 'snowfal', 'hail']);

/** Temperatures, the two figures of a vote, and the depth of rain or snow. */
export function isToldOnce(a: Counted, b: Counted): boolean {
  if (a.value.unit === 'temperature' || (a.value.unit === 'vote' && b.value.unit === 'vote')) return true;
  return a.value.unit === 'length' && FALLEN.has(a.detail.head ?? '') && FALLEN.has(b.detail.head ?? '');
}

/** Ages, measures, ordinals and counts are different things; so are the dead and the injured. */
export function sameCounted(a: Counted, b: Counted): 'yes' | 'no' | 'unknown' {
  if (a.value.unit !== b.value.unit && !isSameKindOfCount(a.value, b.value)) return 'no';
  if (a.value.unit === 'age') return sameAged(a, b);
  if (a.value.unit !== b.value.unit && (a.value.unit === 'ordinal' || b.value.unit === 'ordinal')) return sameNth(a, b);
  const [left, right] = [sexOf(a.value.noun), sexOf(b.value.noun)];
  if (left !== null && right !== null && left !== right) return 'no';
  const states = compareStates(a.value.state, b.value.state);
  if (states === 'other') return 'no';
  if (isToldOnce(a, b)) return 'yes';
  if (isMeasure(a.value.unit) && a.detail.head !== null && a.detail.head === b.detail.head) return 'yes';
  if (!isSameNumber(a, b) && (a.value.added !== b.value.added || isPartOnly(a.value, b.value) || isOneMore(a, b) || isOneMore(b, a))) return 'no';
  if (a.value.nation !== undefined && b.value.nation !== undefined && a.value.nation !== b.value.nation) return 'no';
  const nouns = sameNoun(a, b);
  // "a dozen executives" and "twelve business leaders": the same people by another word, if the number is the same.
  if (nouns !== 'yes' && a.detail.head !== null && a.detail.head === b.detail.head && isSameNumber(a, b)) return 'yes';
  if (nouns === 'no') return arePeople(a, b) && isSameNumber(a, b) ? 'unknown' : 'no';
  return nouns === 'yes' || (states === 'same' && a.value.state !== null) ? 'yes' : 'unknown';
}

/** "Three other senators" beside the one told of before are "four senators". */
function isOneMore(others: Counted, all: Counted): boolean {
  const isOthers = (one: Counted): boolean => one.value.noun === 'others' || one.detail.modifiers.includes('other');
  return isOthers(others) && !isOthers(all) && (others.value.quantity.point ?? 0) + 1 === all.value.quantity.point;
}

/** Of one of the two it is said that they are some of the others: by "of the", as people of one country, or beside the size of a body. */
function isPartOnly(a: CountValue, b: CountValue): boolean {
  if (a.nation !== b.nation && (a.nation === undefined || b.nation === undefined)) return true;
  if (a.size !== b.size) return true;
  // "One officer came to the window" tells of one of the two; how many were hurt is told of all.
  if ((a.quantity.point === 1) !== (b.quantity.point === 1) && (a.state === null || a.state !== b.state)) return true;
  return a.part !== b.part && (a.state === null || a.state !== b.state) && !isBesideWhole(a, b) && !isBesideWhole(b, a);
}

/** "Nine of the 412 electors" says how many there are in all: "six electors" are no wording of that. */
function isBesideWhole({ part, of }: CountValue, { quantity: { point } }: CountValue): boolean {
  return part === true && of !== undefined && point !== null && Math.max(of, point) > MERE_PART * Math.min(of, point);
}

/** The whole is at least this many times another figure that is no count of it. */
const MERE_PART = 2;

/** "The second time that …", "the ninth fire" beside "nine fires": they can only say the same. */
function sameNth(a: Counted, b: Counted): 'no' | 'unknown' {
  const [nth, all] = a.value.unit === 'ordinal' ? [a, b] : [b, a];
  const fits = nth.detail.head === null || nth.value.noun === 'time' || nth.detail.head === all.detail.head;
  return fits && isSameNumber(a, b) ? 'unknown' : 'no';
}

function arePeople(a: Pick<Counted, 'value'>, b: Pick<Counted, 'value'>): boolean {
  return a.value.unit === 'people' && b.value.unit === 'people';
}

function isSameNumber(a: Pick<Counted, 'value'>, b: Pick<Counted, 'value'>): boolean {
  const [x, y] = together(a.value, b.value);
  return x.point !== null && x.point === y.point;
}

/** The quantities of both: the whole where only one of the two tells the part as well, and with the one beside the others where only one of the two leaves that one out. */
export function together(a: CountValue, b: CountValue): readonly [Quantity, Quantity] {
  // "Four of the five members" and "the five-member board" agree on the five.
  if (a.of !== undefined && b.of === undefined && a.of === b.quantity.point) return [b.quantity, b.quantity];
  if (b.of !== undefined && a.of === undefined && b.of === a.quantity.point) return [a.quantity, a.quantity];
  if (a.besidesOne === b.besidesOne) return [a.quantity, b.quantity];
  return [a.besidesOne === true ? shifted(a.quantity, 1) : a.quantity, b.besidesOne === true ? shifted(b.quantity, 1) : b.quantity];
}

function isMeasure(unit: CountUnit): boolean {
  return !COUNTED.has(unit);
}

const COUNTED: ReadonlySet<CountUnit> = new Set<CountUnit>(['people', 'item', 'age', 'ordinal', 'times', 'vote']);

/** A count of things unsaid ("more than a dozen") may be of people. */
export function isSameKindOfCount(a: CountValue, b: CountValue): boolean {
  const units = [a.unit, b.unit].sort().join(' ');
  if (units === 'item vote') return /^votes?$/.test(a.noun ?? b.noun ?? '');
  if (units === 'item ordinal' || units === 'ordinal people') return true;
  if (units === 'item times') return /wound/.test(`${a.noun ?? ''} ${b.noun ?? ''}`);
  return units === 'item people' && (a.noun === null || b.noun === null);
}

/** Whether the noun tells the sex of the one counted. */
export function isGendered(noun: string | null): boolean {
  return noun !== null && genderOf(noun) !== null;
}

/** Reports that are unsure of an age are seldom more than two years apart. */
const NEAR_AGES = 2;

/** An age is somebody's: where an owner is unsaid, only near ages of alike persons may be one detail. */
function sameAged(a: Counted, b: Counted): 'yes' | 'no' | 'unknown' {
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

function sameNoun(a: Counted, b: Counted): 'yes' | 'no' | 'unknown' {
  if (a.value.nation !== undefined && b.value.nation !== undefined) return 'yes';
  const [left, right] = [a.detail.head, b.detail.head];
  if (left === null || right === null) return 'unknown';
  if (left === right && stem(tellingWord(a.value.noun ?? '')) === stem(tellingWord(b.value.noun ?? ''))) return 'yes';
  const word = (value: CountValue): string => tellingWord(value.noun ?? '');
  const [first, second] = [nounClass(word(a.value)), nounClass(word(b.value))];
  if (first !== null && first === second) return 'yes';
  if (a.value.unit === 'people' && b.value.unit === 'people' && isSubgroup(word(a.value)) !== isSubgroup(word(b.value))) return 'no';
  if (a.value.unit === 'people' && b.value.unit === 'people') return first === 'people' || second === 'people' ? 'unknown' : 'no';
  return a.value.unit === 'item' && b.value.unit === 'item' ? 'no' : 'unknown';
}
