import type { Token } from '../../text/document.ts';
import { toQuantity, type QuantityRead } from '../../values/approximation.ts';
import type { Interval } from '../../values/interval.ts';
import { isDash } from '../../values/numbers.ts';
import { approximated, rounded, scaled, shifted } from '../../values/precision.ts';
import { readUnit } from '../../values/read-unit.ts';
import { countRead, type CountRead } from './count-read.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Words behind a measure that say what was measured. */
const MEASURED = wordSet('tall high deep wide long');
const NEVER_SINGULAR = wordSet('feet km kms kg mph kph mm cm ft lb oz');

/**
 * "about 100 miles", "8-foot fence", "250 square feet", "60 mph" after the quantity `read`; null if no unit of measure
 * follows, or a unit of time. A bare measure is rounded: half of its last digit either way, at most a tenth.
 */
export function readMeasure(tokens: readonly Token[], written: QuantityRead, first: number, end: number): CountRead | null {
  const found = readUnit(tokens, written.endToken, end);
  if (!found || written.value === null || found.unit.dimension === 'duration') return null;
  const { dimension, factor, name, offset } = found.unit;
  const read = belowZero(tokens, written, first, dimension === 'temperature');
  // Nothing of a measure is no measure; a range from nothing is one.
  if (read.value === null || (read.value === 0 && !read.range && dimension !== 'temperature')) return null;
  const quantity = shifted(toQuantity(read, factor), offset ?? 0);
  const ofBody = BODY_UNITS.has(name) && isOfBody(tokens, read, first);
  const bare = read.mode === null && !read.range && (read.meaning.precision === 'exact' || (ofBody && read.meaning.precision === 'rounded'));
  const last = tokens[found.endToken - 1]?.lower ?? '';
  const plain = ofBody ? { ...read, unit: Math.min(read.unit, BODY_STEP) } : read;
  const attributive = found.attributive || (!last.endsWith('s') && read.value > 1 && !NEVER_SINGULAR.has(last));
  const phrase = attributive ? readNounPhrase(tokens, found.endToken, end) : null;
  return countRead({
    firstToken: read.firstToken,
    endToken: found.endToken,
    unit: dimension,
    measure: name,
    quantity: bare ? shifted({ ...toQuantity(read, factor), interval: scaled(roundedTo(plain), factor), precision: 'rounded' }, offset ?? 0) : quantity,
    head: phrase?.headToken ?? (found.endToken < end && MEASURED.has(tokens[found.endToken]?.lower ?? '') ? found.endToken : substance(tokens, found.endToken, end)),
  });
}

/** Weights of persons are told in steps of so much, and none is heavier than so much. */
const BODY_STEP = 5;
const HEAVIEST = 700;
const BODY_UNITS: ReadonlySet<string> = new Set(['pound', 'kilogram', 'stone']);
const WEIGHING = wordSet('weigh weighs weighed weighing');
const TALL = wordSet('tall height');
const FEET = wordSet('foot feet ft');
const BODY_REACH = 6;

/** "Weighing about 160 pounds", "5-foot-10, 160 pounds": a body's weight, which is told more closely than a load's. */
function isOfBody(tokens: readonly Token[], { firstToken, value }: QuantityRead, first: number): boolean {
  if (value === null || value > HEAVIEST) return false;
  for (let k = firstToken - 1; k >= Math.max(first, firstToken - BODY_REACH); k -= 1) {
    const word = tokens[k]?.lower ?? '';
    if (WEIGHING.has(word) || TALL.has(word)) return true;
    // "5-foot-10", and not "a 40-foot truck".
    if (FEET.has(word) && (isDash(tokens[k + 1]?.text) || tokens[k + 1]?.type === 'number')) return true;
  }
  return false;
}

/** A bare measure rounds; one below nought does so on the other side of it. */
function roundedTo({ value, unit }: QuantityRead): Interval {
  const { low, high, lowOpen, highOpen } = rounded({ value: Math.abs(value ?? 0), unit }).interval;
  return (value ?? 0) < 0 ? { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen } : { low, high, lowOpen, highOpen };
}

/** "minus 20 degrees", "-5C", "minus-5 yards", "about minus 40": the quantity with its sign, where one stands before the number; a dash is a sign before degrees alone. */
function belowZero(tokens: readonly Token[], read: QuantityRead, first: number, isDegree: boolean): QuantityRead {
  if (read.value === null || read.mode === 'more' || read.mode === 'less') return read;
  const at = isDash(tokens[read.numberToken - 1]?.text) && tokens[read.numberToken - 2]?.lower === 'minus' ? read.numberToken - 2 : read.numberToken - 1;
  const sign = tokens[at];
  if (sign === undefined || at < first) return read;
  const dash = isDegree && (isDash(sign.text) || sign.text === '−') && sign.spaceBefore && tokens[at + 1]?.spaceBefore === false;
  if (sign.lower !== 'minus' && !dash) return read;
  const about = at > first && read.mode === null && /^(?:about|around|roughly|approximately)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const loose = about < at ? approximated('about', { value: read.value, unit: read.unit }) : read.meaning;
  const { interval } = loose;
  const meaning = { ...loose, interval: { low: -interval.high, high: -interval.low, lowOpen: interval.highOpen, highOpen: interval.lowOpen } };
  return { ...read, firstToken: Math.min(about, read.firstToken), value: -read.value, meaning, ...(about < at && { mode: 'about', approximation: tokens[about]?.lower ?? null }) };
}

/** "eight inches of *snow*", "nine tonnes of wet *sand*": the token of what is measured; null if it is not said. */
function substance(tokens: readonly Token[], i: number, end: number): number | null {
  return i < end && tokens[i]?.lower === 'of' ? (readNounPhrase(tokens, i + 1, end)?.headToken ?? null) : null;
}
