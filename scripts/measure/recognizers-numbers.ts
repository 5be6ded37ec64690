import type { Token } from '../../lib/text/document.ts';
import { SCALES, SMALL_NUMBERS } from '../../lib/values/number-words.ts';
import { isDash, readNumber, readOrdinal } from '../../lib/values/numbers.ts';
import { readUnit } from '../../lib/values/read-unit.ts';

/** A plain number in tokens `[first, end)`. */
export interface PlainRead {
  readonly first: number;
  readonly end: number;
  readonly value: number;
}

/** Denominators of written-out fractions. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4], ['fourths', 4], ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6], ['seventh', 7], ['sevenths', 7],
  ['eighth', 8], ['eighths', 8], ['ninth', 9], ['ninths', 9], ['tenth', 10], ['tenths', 10], ['hundredth', 100], ['thousandth', 1000],
]);
/** Letters that stand for a scale where nothing is counted; lower-case "m" is a metre. */
const LETTERS: ReadonlyMap<string, number> = new Map([['k', 1e3], ['K', 1e3], ['M', 1e6], ['MM', 1e6], ['mil', 1e6], ['b', 1e9], ['B', 1e9], ['G', 1e9]]);
/** Before "one" these make it a pronoun: "which one", "the one". */
const BEFORE_PRONOUN = /^(?:the|this|that|which|each|every|another|no|any)$/;

/**
 * The plain number at token `i`, with its sign: "minus 5", "two thirds", "one in five", "10k", "nine point four". The claims
 * of the product ask of a number what it counts; this reads numbers that count nothing, for the measurement alone, with the
 * reader of numbers that the claims use. Null for ordinals, the pronoun "one", and numbers joined to a unit.
 */
export function readPlainNumber(tokens: readonly Token[], i: number, first: number, end: number): PlainRead | null {
  const token = tokens[i];
  if (!token) return null;
  const worded = token.lower === 'minus' || token.lower === 'negative';
  const dash = isDash(token.text) && tokens[i + 1]?.type === 'number' && (i === first || (token.spaceBefore && tokens[i + 1]?.spaceBefore === false));
  const at = worded || dash ? i + 1 : i;
  const read = readPart(tokens, at, end) ?? readWhole(tokens, at, first, end);
  return read && { ...read, first: i, value: worded || dash ? -read.value : read.value };
}

function readWhole(tokens: readonly Token[], i: number, first: number, end: number): PlainRead | null {
  const number = readOrdinal(tokens, i, end) ? null : readNumber(tokens, i, end);
  if (!number) return readScales(tokens, i, end);
  if (number.vague) return null;
  const [before, next] = [i > first ? tokens[i - 1] : undefined, tokens[number.endToken]];
  if (tokens[i]?.lower === 'one' && (BEFORE_PRONOUN.test(before?.lower ?? '') || /^(?:may|you|who|of)$/.test(next?.lower ?? ''))) return null;
  const read = { first: i, end: number.endToken, value: number.value };
  const letters = number.style === 'digits' && number.endToken < end ? LETTERS.get(next?.text ?? '') : undefined;
  if (letters !== undefined) return { ...read, end: read.end + 1, value: read.value * letters };
  if (next !== undefined && read.end < end && !next.spaceBefore && number.style === 'digits' && (next.type === 'word' || readUnit(tokens, read.end, end) !== null)) return null;
  return readShare(tokens, read, end) ?? readDecimals(tokens, read, end) ?? withRest(tokens, read, number.style, end);
}

/** "hundred thousand" without "a". */
function readScales(tokens: readonly Token[], i: number, end: number): PlainRead | null {
  const [one, two] = [SCALES.get(tokens[i]?.lower ?? ''), i + 1 < end ? SCALES.get(tokens[i + 1]?.lower ?? '') : undefined];
  return one === undefined || two === undefined ? null : { first: i, end: i + 2, value: one * two };
}

/** "one in twenty", "two out of five". */
function readShare(tokens: readonly Token[], read: PlainRead, end: number): PlainRead | null {
  const out = tokens[read.end]?.lower === 'out' && tokens[read.end + 1]?.lower === 'of';
  if (!out && tokens[read.end]?.lower !== 'in') return null;
  const whole = readNumber(tokens, read.end + (out ? 2 : 1), end);
  if (!whole || whole.value <= read.value || !Number.isInteger(whole.value)) return null;
  return { ...read, end: whole.endToken, value: read.value / whole.value };
}

/** "nine point nought four", "two hundred point seventy-one". */
function readDecimals(tokens: readonly Token[], read: PlainRead, end: number): PlainRead | null {
  if (tokens[read.end]?.lower !== 'point') return null;
  let digits = '';
  let at = read.end + 1;
  for (let part = readNumber(tokens, at, end); part !== null && Number.isInteger(part.value) && part.style === 'words'; part = readNumber(tokens, at, end)) {
    digits += String(part.value);
    at = part.endToken;
  }
  return digits === '' ? null : { ...read, end: at, value: Number(`${read.value}.${digits}`) };
}

/** "4 thousand 3 hundred and 21": digits with scales in words, each smaller than the one before. */
function withRest(tokens: readonly Token[], read: PlainRead, style: string, end: number): PlainRead {
  let { value, end: at } = read;
  let scale = at < end && tokens[at]?.lower === 'hundred' ? 100 : (SCALES.get(tokens[at - 1]?.lower ?? '') ?? 1);
  if (tokens[at]?.lower === 'hundred' && at < end && style === 'digits') {
    value *= 100;
    at += 1;
  }
  while (scale > 1 && style === 'digits') {
    const from = tokens[at]?.lower === 'and' ? at + 1 : at;
    const rest = readNumber(tokens, from, end);
    const hundred = rest !== null && tokens[rest.endToken]?.lower === 'hundred' && rest.endToken < end;
    const more = rest === null ? 0 : rest.value * (hundred ? 100 : 1);
    if (!rest || rest.vague || more <= 0 || more >= scale) break;
    value += more;
    at = rest.endToken + (hundred ? 1 : 0);
    scale = hundred ? 100 : 1;
  }
  return { ...read, end: at, value };
}

/** "two thirds", "a half", "one-eighth", "three quarters of a million". */
function readPart(tokens: readonly Token[], i: number, end: number): PlainRead | null {
  const opener = tokens[i]?.lower ?? '';
  const above = opener === 'a' ? 1 : SMALL_NUMBERS.get(opener);
  if (above === undefined || above === 0) return null;
  const at = isDash(tokens[i + 1]?.text) ? i + 2 : i + 1;
  const below = at < end ? PARTS.get(tokens[at]?.lower ?? '') : undefined;
  if (below === undefined) return null;
  const of = tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'a';
  const scale = at + 3 < end && of ? SCALES.get(tokens[at + 3]?.lower ?? '') : undefined;
  return { first: i, end: scale === undefined ? at + 1 : at + 4, value: (above / below) * (scale ?? 1) };
}
