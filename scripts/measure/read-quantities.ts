import type { Claim } from '../../lib/claims/claim.ts';
import { extractClaims } from '../../lib/claims/extract.ts';
import { readMoney, mayBeMoney } from '../../lib/kinds/money/read-money.ts';
import { isNotCounted } from '../../lib/kinds/parts/not-counted.ts';
import { readNounPhrase } from '../../lib/kinds/parts/noun-phrase.ts';
import { readMeasure } from '../../lib/kinds/parts/read-measure.ts';
import { isPercentWord, readPercentage } from '../../lib/kinds/percent/read-share.ts';
import { readChange } from './read-change.ts';
import { analyseText } from '../../lib/text/analyse.ts';
import type { Sentence, TextDocument, Token } from '../../lib/text/document.ts';
import { readQuantity, toQuantity } from '../../lib/values/approximation.ts';
import type { Quantity } from '../../lib/values/interval.ts';
import { VAGUE_SCALES } from '../../lib/values/number-words.ts';
import { readDuration } from '../../lib/values/read-duration.ts';
import { findTimes } from '../../lib/values/times.ts';
import { UNITS } from '../../lib/values/units.ts';

export type QuantityKind = 'percent' | 'money' | 'count';

/** One quantity of a sentence, its value in the unit that was written. */
export interface FoundQuantity {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly point: number | null;
  /** `=`, `~`, `<` or `>`. */
  readonly sign: string;
  readonly direction: string | null;
  readonly unit: string;
  readonly written: string;
  /** Tokens of the text that it covers. */
  readonly first: number;
  readonly end: number;
  /** The product makes a claim of it; else only the readers below the claims see it (a plain number, a window of time). */
  readonly claimed: boolean;
  /** No number is written ("a year"), or it is an adjective of time ("five-year"): annotators mostly pass over these. */
  readonly optional: boolean;
}

/**
 * The quantities of a sentence: first those of which the product makes claims, then, in what is left, whatever the readers
 * of values see: amounts, shares, measures, lengths of time that are windows ("the last three months"), and plain numbers.
 * The last are read for the measurement only; in pages they would be noise.
 */
export function readQuantities(text: string): FoundQuantity[] {
  const document = analyseText('', text);
  const { claims } = extractClaims({ title: '', text, publishedAt: null, language: 'en' });
  const numeric = claims.filter(({ kind }) => ['count', 'money', 'percent', 'duration'].includes(kind));
  const taken = new Set<number>();
  for (const { index, start, end } of document.tokens) if (numeric.some((claim) => claim.start < end && start < claim.end)) taken.add(index);
  const found = numeric.flatMap((claim) => ofClaim(document, claim) ?? []);
  for (const sentence of document.sentences) found.push(...leftOver(document, sentence, taken));
  return withNeighbours(document, found.sort((a, b) => a.first - b.first));
}

/**
 * What a quantity leaves to the one beside it: "from 21 mpg to *23*" and "*24.2* to 33 billion euros" the unit and the scale,
 * "just under 296 hp (*224 kW*)" the limit and the direction.
 */
function withNeighbours({ tokens }: TextDocument, found: readonly FoundQuantity[]): FoundQuantity[] {
  const told: FoundQuantity[] = [];
  for (const [k, one] of found.entries()) {
    const [before, after] = [told[k - 1], found[k + 1]];
    const link = (from: number, to: number): string => tokens.slice(from, to).map(({ lower }) => lower).join(' ');
    const leads = after !== undefined && after.unit !== '' && /^(?:to|and|or|-|–|- and|- or|- ,|- to)$/.test(link(one.end, after.first));
    const closes = before !== undefined && before.unit !== '' && one.first - before.end <= 6 && tokens[one.first - 1]?.lower === 'to';
    const other = one.unit !== '' || one.kind !== 'count' || one.claimed ? null : leads ? after : closes ? before : null;
    const converted = before !== undefined && /^[(/]$/.test(link(before.end, one.first)) && one.sign === '=';
    if (other) told.push({ ...rescaled(one, other), kind: other.kind, unit: other.unit, optional: false });
    else told.push(converted ? { ...one, sign: before.sign, direction: one.direction ?? before.direction } : one);
  }
  return told;
}

/** "24.2 to 33 billion": a scale that is named once. */
function rescaled(one: FoundQuantity, other: FoundQuantity): FoundQuantity {
  const scale = [1e12, 1e9, 1e6].find((size) => other.low >= size && one.high < 1e3) ?? 1;
  return { ...one, low: one.low * scale, high: one.high * scale, point: one.point === null ? null : one.point * scale };
}

/** Counts that the annotators were not asked for. */
const NOT_ANNOTATED: ReadonlySet<string> = new Set(['ordinal', 'vote', 'times']);

/** Fields that the values of the numeric kinds have in common. */
interface NumericValue {
  readonly quantity?: Quantity;
  readonly unit?: string;
  readonly noun?: string | null;
  readonly currency?: string;
}

const FACTORS: ReadonlyMap<string, { factor: number; offset: number }> = new Map([...UNITS.values()].map(({ name, factor, offset }) => [name, { factor, offset: offset ?? 0 }]));

function ofClaim(document: TextDocument, claim: Claim): FoundQuantity | null {
  const value = claim.value as NumericValue;
  const { quantity } = value;
  if (!quantity || NOT_ANNOTATED.has(value.unit ?? '')) return null;
  const first = document.tokens.find(({ start }) => start >= claim.start);
  const last = document.tokens.findLast(({ end }) => end <= claim.end);
  if (!first || !last) return null;
  const kind = claim.kind === 'percent' || claim.kind === 'money' ? claim.kind : 'count';
  const named = claim.kind === 'duration' ? (value.unit ?? '') : (value.noun ?? '');
  const measured = claim.kind === 'duration' || (claim.kind === 'count' && !['people', 'item', 'age'].includes(value.unit ?? ''));
  // Ages of months and weeks are kept in years.
  const ageUnit = value.unit === 'age' ? (/\b(month|week|day)s?\b/.exec(claim.text.toLowerCase())?.[1] ?? 'year') : null;
  const unit = ageUnit !== null ? ageUnit : claim.kind === 'money' ? (value.currency ?? '') : claim.kind === 'percent' ? (value.unit ?? '') : named;
  const optional = claim.kind === 'duration' && (/^an?\b|\ban?\b/.test(claim.text) || /\d?\w-\w/.test(claim.text));
  return found(document, ageUnit === null || ageUnit === 'year' ? quantity : inUnit(quantity, ageUnit), { kind, unit, measure: measured ? named : null, first: first.index, end: last.index + 1, claimed: true, optional });
}

/** Years counted in months, weeks or days. */
function inUnit(quantity: Quantity, unit: string): Quantity {
  const factor = (UNITS.get('year')?.factor ?? 1) / (UNITS.get(unit)?.factor ?? 1);
  const { interval, point } = quantity;
  return { ...quantity, interval: { ...interval, low: interval.low * factor, high: interval.high * factor }, point: point === null ? null : Math.round(point * factor * 1e6) / 1e6 };
}

interface Place {
  readonly kind: QuantityKind;
  readonly unit: string;
  /** Name of the unit of measure that the quantity was converted from. */
  readonly measure: string | null;
  readonly first: number;
  readonly end: number;
  readonly claimed: boolean;
  readonly optional: boolean;
}

function found({ tokens, text, sentences }: TextDocument, quantity: Quantity, place: Place): FoundQuantity | null {
  const sentence = sentences.find(({ firstToken, endToken }) => firstToken <= place.first && place.first < endToken);
  const size = vagueSize(quantity);
  if (!sentence || (quantity.precision === 'vague' && size === null)) return null;
  const { factor, offset } = FACTORS.get(place.measure ?? '') ?? { factor: 1, offset: 0 };
  const back = (value: number): number => (value - offset) / factor;
  const [low, high] = size ?? [back(quantity.interval.low), back(quantity.interval.high)];
  const point = quantity.point === null ? null : back(quantity.point);
  // "about 5 to 10" has slack on both sides of the ends that are written.
  const isWidened = quantity.precision === 'approximate' && quantity.approximation !== null && point !== null && low < point;
  const range = { low: isWidened ? point : low, high: isWidened ? high - (point - low) : high };
  return {
    kind: place.kind, ...range, point, sign: size ? '=' : AVERAGE.test(tokens[place.first - 1]?.lower ?? '') ? '~' : signOf(quantity), unit: place.unit,
    direction: readChange(tokens, place.first, place.end, sentence.firstToken),
    written: text.slice(tokens[place.first]?.start, tokens[place.end - 1]?.end), first: place.first, end: place.end, claimed: place.claimed, optional: place.optional,
  };
}

/** "averaged 7.3 points" is annotated as about that many. */
const AVERAGE = /^averag(?:ed|es|ing)$/;

/** "dozens" is annotated as 12 to 120, "tens of thousands" as 10,000 to 100,000: from the word's size to ten times it. */
function vagueSize({ precision, approximation }: Quantity): readonly [number, number] | null {
  if (precision !== 'vague' || approximation === null) return null;
  const sizes = approximation.split(/ of | /).map((word) => VAGUE_SCALES.get(word) ?? 0);
  const size = sizes.reduce((product, one) => product * one, 1);
  return size === 0 ? null : [size, size * 10];
}

function signOf({ precision, interval, approximation }: Quantity): string {
  // A range ("5 to 7") is annotated as a value of its own, not as about one.
  if (precision === 'approximate') return approximation === null || approximation === 'between' ? '=' : '~';
  if (precision !== 'bound') return '=';
  // "Nearly two thirds" is annotated as about that much.
  if (approximation !== null && /^(?:nearly|almost|close to|just shy of)$/.test(approximation)) return '~';
  return interval.high === Infinity ? '>' : '<';
}

/** What the readers of values see in the tokens of a sentence that belong to no claim. */
function leftOver(document: TextDocument, sentence: Sentence, taken: ReadonlySet<number>): FoundQuantity[] {
  const { tokens } = document;
  const { firstToken, endToken } = sentence;
  const times = findTimes(tokens.slice(firstToken, endToken), null);
  const rest: FoundQuantity[] = [];
  for (let i = firstToken; i < endToken; ) {
    const place = taken.has(i) ? null : placeAt(tokens, i, firstToken, endToken, (k) => times.some(({ start, end }) => start <= (tokens[k]?.start ?? 0) && (tokens[k]?.end ?? 0) <= end));
    const free = place !== null && !taken.has(place.end - 1) ? place : null;
    const one = free ? found(document, free.quantity, free) : null;
    if (one) rest.push(one);
    i = free ? Math.max(i + 1, free.end) : i + 1;
  }
  return rest;
}

type Read = Place & { readonly quantity: Quantity };

function placeAt(tokens: readonly Token[], i: number, first: number, end: number, isTime: (k: number) => boolean): Read | null {
  const token = tokens[i];
  if (!token) return null;
  const plain = { measure: null, claimed: false, optional: false };
  const money = mayBeMoney(token.lower) ? readMoney(tokens, i, first, end) : null;
  if (money) return { ...plain, kind: 'money', unit: money.currency, first: money.firstToken, end: money.endToken, quantity: money.quantity };
  const share = isPercentWord(token.lower) ? readPercentage(tokens, i, first) : null;
  if (share) return { ...plain, kind: 'percent', unit: share.unit, first: share.firstToken, end: share.endToken, quantity: share.quantity };
  const length = readDuration(tokens, i, end);
  if (length?.read) return { ...plain, kind: 'count', unit: length.unit.name, measure: length.unit.name, first: i, end: length.endToken, quantity: length.quantity, optional: length.article || length.attributive };
  const read = readQuantity(tokens, i, end);
  if (!read || isTime(read.numberToken)) return null;
  const counted = /^points?$/.test(tokens[read.endToken]?.lower ?? '') || !isNotCounted(tokens, read, first, end);
  const measure = counted ? readMeasure(tokens, read, first, end) : null;
  if (measure) return { ...plain, kind: 'count', unit: measure.measure ?? '', measure: measure.measure, first: measure.firstToken, end: measure.endToken, quantity: measure.quantity };
  if (!counted || read.style === 'loose') return null;
  let at = read.endToken;
  if (tokens[at]?.lower === 'of') while (at < read.endToken + 4 && /^(?:of|the|his|her|its|their|our|my|most)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const phrase = readNounPhrase(tokens, at, end);
  const words = phrase ? [...phrase.modifiers, phrase.headToken].map((k) => tokens[k]?.lower ?? '').join(' ') : '';
  // "the one who", "each one": a pronoun; "half" alone is of a match; "Big 12", "iPhone 11", "Herrera: 4" are names and marks.
  if ((token.lower === 'one' && words === '') || token.lower === 'half' || isNameBefore(tokens, read.numberToken, first)) return null;
  return { ...plain, kind: 'count', unit: words, first: i, end: read.endToken, quantity: toQuantity(read) };
}

/** Digits right behind a capitalised word inside the sentence belong to its name; so do those before a street. */
function isNameBefore(tokens: readonly Token[], i: number, first: number): boolean {
  const [before, number, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (number?.type !== 'number' || before === undefined || i - 1 < first) return false;
  if (/^(?:avenue|ave|street|st|road|zip)$/.test(next?.lower ?? '')) return true;
  const named = before.text === ':' ? tokens[i - 2] : before;
  return named?.type === 'word' && i - 1 > first && /^[a-z]?[A-Z]/.test(named.text);
}
