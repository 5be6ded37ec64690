import type { Token } from '../text/document.ts';
import { LOOSE, PREFIX_PHRASES, SUFFIX_PHRASES, type Phrase } from './approximation-words.ts';
import type { Quantity } from './interval.ts';
import { SCALES, SMALL_NUMBERS, TENS, VAGUE_SCALES } from './number-words.ts';
import { glued, isDash, readNumber, type NumberRead } from './numbers.ts';
import { approximated, dozens, exactly, range, rounded, vaguely, type Meaning, type Mode } from './precision.ts';
import { UNITS } from './units.ts';

const LOOSE_OPENERS: ReadonlySet<string> = new Set([...LOOSE.keys()].map((words) => words.split(' ')[0] ?? ''));

/** Words that "a" and "an" can begin a quantity with: most articles begin none, and there are many articles. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  'quarter',
  'dozen', 'half', ...SCALES.keys(),
  ...[...LOOSE.keys(), ...[...PREFIX_PHRASES.values()].flat().map(({ words }) => words.join(' '))].filter((words) => /^an? /.test(words)).map((words) => words.split(' ')[1] ?? ''),
]);

/** Words that a quantity can begin with, besides digits. */
export const QUANTITY_OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(), ...TENS.keys(), ...VAGUE_SCALES.keys(), ...PREFIX_PHRASES.keys(), ...LOOSE_OPENERS,
  'a', 'an', 'half', 'between',
]);

/** A number with the words around it, read from tokens `[firstToken, endToken)`. */
export interface QuantityRead {
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of the number itself, after the approximation words. */
  readonly numberToken: number;
  /** Size of the last significant digit written. */
  readonly unit: number;
  /** The number named; the lower end of a range; null for "several". */
  readonly value: number | null;
  readonly style: 'digits' | 'words' | 'loose';
  readonly range: boolean;
  readonly mode: Mode | null;
  readonly meaning: Meaning;
  readonly approximation: string | null;
}

/**
 * The quantity that starts at token `i`, approximation words included, or null: "nearly six", "between 20 and 29",
 * "30 or so", "at least about 20", "dozens", "several". Reads forward only. Vague plurals: "dozens" is 20 to 199,
 * "hundreds" 100 to 1,999, "tens of thousands" 10,000 to 199,999: up to where the next word of size would be used.
 * With `article`, "a" and "an" before a unit count as one ("about a minute").
 */
export function readQuantity(tokens: readonly Token[], i: number, end: number = tokens.length, article = false): QuantityRead | null {
  if (latest.tokens === tokens && latest.i === i && latest.end === end && latest.article === article) return latest.read;
  const read = readAt(tokens, i, end, article);
  latest = { tokens, i, end, article, read };
  return read;
}

/** The readers of ages, counts and measures ask about one token after the other: the last answer serves most of them. */
let latest: { readonly tokens: readonly Token[] | null; readonly i: number; readonly end: number; readonly article: boolean; readonly read: QuantityRead | null } = { tokens: null, i: 0, end: 0, article: false, read: null };

function readAt(tokens: readonly Token[], i: number, end: number, article: boolean): QuantityRead | null {
  const first = tokens[i];
  if (!first || i >= end) return null;
  if (first.lower === 'a' || first.lower === 'an') {
    const next = tokens[i + 1]?.lower ?? '';
    if (!AFTER_ARTICLE.has(next) && !(article && UNITS.has(next))) return null;
  }
  const between = readBetween(tokens, i, end);
  if (between) return between;
  let at = i;
  let mode: Mode | null = null;
  for (let depth = 0; depth < 2; depth += 1) {
    const phrase = matchPhrase(PREFIX_PHRASES.get(tokens[at]?.lower ?? ''), tokens, at, end);
    if (!phrase || (phrase.mode === 'about' && isOfTalk(tokens, at)) || (phrase.mode === 'at-most' && isMovedUp(tokens, at))) break;
    // "at least about 20": the outer word says which side is open.
    mode ??= phrase.mode;
    at += phrase.words.length;
  }
  const number = readNumber(tokens, at, end) ?? (article ? readArticle(tokens, at, end) : null);
  if (!number) return mode === null || at === i ? readLoose(tokens, i, end) : null;
  return finish(tokens, { i, at, end, mode }, number);
}

const TALKING = /^(?:talk(?:s|ed|ing)?|speak(?:s|ing)?|spoken?|think(?:s|ing)?|worr(?:y|ies|ied|ying)|complain(?:s|ed|ing|ts?)?|argu(?:e|es|ed|ing|ments?)|lie[sd]?|lying|learn(?:s|ed|ing|t)?|cares?|cared|forget|forgot|stor(?:y|ies)|questions?|debates?|news|concerns?|jok(?:e|es|ed|ing)|dream(?:s|ed|ing|t)?|brag(?:s|ged|ging)?|boast(?:s|ed|ing)?|fuss|controversy|truth|facts)$/;

/** "Talking *about* $1,200": the word belongs to the talk, and the sum is a plain one. */
function isOfTalk(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'about' && TALKING.test(tokens[at - 1]?.lower ?? '');
}

const MOVING_UP = /^(?:revis(?:e|es|ed|ing)|edg(?:e|es|ed|ing)|inch(?:es|ed|ing)?|tick(?:s|ed|ing)?|creeps?|crept|climb(?:s|ed|ing)?|adjust(?:s|ed|ing)?)$/;

/** "Revised *up to* 392,000": where it was moved, and no more than that. */
function isMovedUp(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'up' && MOVING_UP.test(tokens[at - 1]?.lower ?? '');
}

/** Builds the value that kinds keep: the interval scaled to a base unit, with what was written. */
export function toQuantity(read: QuantityRead, factor = 1): Quantity {
  const { interval, precision } = read.meaning;
  return {
    interval: { low: interval.low * factor, high: interval.high * factor, lowOpen: interval.lowOpen, highOpen: interval.highOpen },
    point: read.value === null ? null : read.value * factor,
    precision,
    approximation: read.approximation,
  };
}

/** Slack of a bare length, as a part of it: half an hour of "three hours", but "two years" is not eighteen months. */
const BARE_UNITS = 0.2;

/**
 * Meaning of a bare number of units that people round in speech ("three hours", "two days"): half of its last digit
 * either way, with no other cap than half of the number.
 */
export function roundedUnits(read: QuantityRead): Meaning {
  return rounded({ value: read.value ?? 0, unit: read.unit }, BARE_UNITS);
}

function readArticle(tokens: readonly Token[], i: number, end: number): NumberRead | null {
  const word = tokens[i]?.lower;
  if ((word !== 'a' && word !== 'an') || i + 1 >= end || !UNITS.has(tokens[i + 1]?.lower ?? '')) return null;
  return { value: 1, endToken: i + 1, unit: 1, style: 'words', dozen: false, vague: false };
}

interface Start {
  readonly i: number;
  readonly at: number;
  readonly end: number;
  readonly mode: Mode | null;
}

function finish(tokens: readonly Token[], { i, at, end, mode }: Start, number: NumberRead): QuantityRead {
  const second = readRangeEnd(tokens, number, end);
  const words = number.vague ? textOf(tokens, i, number.endToken) : at > i ? textOf(tokens, i, at) : null;
  if (second) {
    const low = second.low;
    const meaning = widen(range(low, second.value), mode, { value: second.value, unit: second.unit });
    return { firstToken: i, endToken: second.endToken, numberToken: at, unit: number.unit, value: low, style: number.style, range: true, mode, meaning, approximation: words };
  }
  const suffix = matchPhrase(SUFFIX_PHRASES.get(tokens[number.endToken]?.lower ?? ''), tokens, number.endToken, end);
  const used = suffix && fitsSuffix(tokens, number.endToken, suffix) ? suffix : null;
  const finalMode = mode ?? used?.mode ?? null;
  const endToken = number.endToken + (used?.words.length ?? 0);
  return {
    firstToken: i, endToken, numberToken: at, unit: number.unit, value: number.vague ? null : number.value, style: number.style, range: false, mode: finalMode,
    meaning: meaningOf(number, finalMode), approximation: words ?? (used ? textOf(tokens, number.endToken, endToken) : null),
  };
}

function meaningOf(number: NumberRead, mode: Mode | null): Meaning {
  if (number.vague) {
    const top = number.value === 12 ? 199 : number.value * 20 - 1;
    const low = number.value === 12 ? 20 : number.value;
    return mode === 'more' || mode === 'at-least' ? approximated(mode, { value: low, unit: 1 }) : vaguely(low, top);
  }
  if (mode !== null) {
    if (number.dozen && mode === 'about') return dozens(number.value);
    return approximated(mode, { value: number.value, unit: number.dozen ? 2 : number.unit });
  }
  if (number.dozen) return dozens(number.value);
  if (number.value >= 100 && number.unit >= 10) return rounded(number);
  return exactly(number.value);
}

/** "about 50 to 60", "up to 20 or 30": the outer word acts on the ends of the range. */
function widen(meaning: Meaning, mode: Mode | null, high: { value: number; unit: number }): Meaning {
  if (mode === 'more' || mode === 'at-least') return approximated(mode, { value: meaning.interval.low, unit: high.unit });
  if (mode === 'at-most' || mode === 'less' || mode === 'within') return approximated(mode, high);
  // "Some 30 to 40" is loose already.
  return meaning;
}

interface RangeEnd extends NumberRead {
  readonly low: number;
}

/** "to 60", "- 29", "or three" after a number. A scale named only at the end holds for both ("2 to 3 million"). */
function readRangeEnd(tokens: readonly Token[], number: NumberRead, end: number): RangeEnd | null {
  const at = number.endToken;
  const joint = tokens[at];
  if (!joint || at >= end || number.vague) return null;
  const dash = isDash(joint.text);
  if (!dash && joint.lower !== 'to' && joint.lower !== 'or') return null;
  if (dash && number.style === 'words' && !glued(tokens, at)) return null;
  // "a two- to three-hour wait"
  const word = tokens[at + 1]?.lower;
  const hanging = dash && (word === 'to' || word === 'or');
  const second = readNumber(tokens, hanging ? at + 2 : at + 1, end);
  if (!second || second.vague || second.value === 0.5) return null;
  const scale = second.value / second.unit >= 1 && second.value >= 1e3 && number.value < 1e3 ? scaleOf(second.value) : 1;
  const low = number.value * scale;
  if (low >= second.value) return null;
  // "one or two", "20 or 30": only neighbours; "2 or 300" is something else.
  if (joint.lower === 'or' && second.value > low * 2) return null;
  // "1-2010" and the like: too far apart for a range of one thing.
  if (dash && second.value > low * 20 && second.value > 100) return null;
  return { ...second, low };
}

function scaleOf(value: number): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
}

/** "between A and B", "from A to B" is left to the plain range after "from". */
function readBetween(tokens: readonly Token[], i: number, end: number): QuantityRead | null {
  if (tokens[i]?.lower !== 'between') return null;
  const first = readNumber(tokens, i + 1, end);
  if (!first) return null;
  const joint = tokens[first.endToken]?.lower;
  if (joint !== 'and' && !isDash(joint)) return null;
  const second = readNumber(tokens, first.endToken + 1, end);
  if (!second || second.value <= 0) return null;
  const scale = second.value >= 1e3 && first.value < 1e3 && tokens[second.endToken - 1]?.type === 'word' && second.endToken > first.endToken + 2 ? scaleOf(second.value) : 1;
  return {
    firstToken: i, numberToken: i + 1, endToken: second.endToken, unit: second.unit, value: first.value * scale, style: first.style,
    range: true, mode: null, meaning: range(first.value * scale, second.value), approximation: 'between',
  };
}

/** "A couple of hundred", in words. */
const LONGEST_LOOSE = 4;

function readLoose(tokens: readonly Token[], i: number, end: number): QuantityRead | null {
  if (!LOOSE_OPENERS.has(tokens[i]?.lower ?? '')) return null;
  for (let length = LONGEST_LOOSE; length >= 1; length -= 1) {
    if (i + length > end) continue;
    const bounds = LOOSE.get(textOf(tokens, i, i + length));
    if (!bounds) continue;
    // "a couple of friends" and "a couple more": the noun follows after "of".
    return {
      firstToken: i, numberToken: i, endToken: i + length, unit: 1, value: null, style: 'loose', range: false, mode: null,
      meaning: vaguely(bounds[0], bounds[1]), approximation: textOf(tokens, i, i + length),
    };
  }
  return null;
}

function matchPhrase(phrases: readonly Phrase[] | undefined, tokens: readonly Token[], i: number, end: number): Phrase | null {
  if (!phrases) return null;
  for (const phrase of phrases) {
    if (i + phrase.words.length <= end && hasWords(tokens, i, phrase.words)) return phrase;
  }
  return null;
}

function hasWords(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k += 1) if (tokens[i + k]?.lower !== words[k]) return false;
  return true;
}

/** "at least" after a number belongs to it only before a stop ("20, at least"); "plus" only when nothing is added. */
function fitsSuffix(tokens: readonly Token[], i: number, phrase: Phrase): boolean {
  const next = tokens[i + phrase.words.length];
  if (phrase.words[0] === 'plus' || phrase.words[0] === 'at') return next === undefined || next.type === 'punctuation';
  if (phrase.words[0] === 'odd') return next?.type === 'word';
  return true;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    if (token) text += (k > from && token.spaceBefore ? ' ' : '') + token.lower;
  }
  return text;
}
