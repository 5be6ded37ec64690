import type { Token } from '../text/document.ts';
import { fewDigits, readGroups } from './digit-groups.ts';
import { letterScale } from './letter-scales.ts';
import { FRACTION_NOUNS, ORDINALS, SCALES, SMALL_NUMBERS, TENS, VAGUE_SCALES, VULGAR_FRACTIONS } from './number-words.ts';
import { isGluedScale, scaleAt } from './scale-at.ts';
import { UNITS } from './units.ts';

/** A number read from tokens `[i, endToken)`. */
export interface NumberRead {
  readonly value: number;
  readonly endToken: number;
  /** Size of the last significant digit: 1 for 36, 1,000 for 48,000, 0.5 for 5½, 100,000 for 1.2 million. */
  readonly unit: number;
  readonly style: 'digits' | 'words';
  /** Counted in dozens, which writers use loosely ("a dozen", "two dozen"). */
  readonly dozen: boolean;
  /** "hundreds", "tens of thousands": only the order of magnitude is given; `value` is its lower end. */
  readonly vague: boolean;
}

/** Digits with commas between thousands, or as in India between lakhs and crores: "12,34,567". */
const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(\.\d+)?([½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘]?)$/u;

/** True if no white space stands between token `i - 1` and token `i`. */
export function glued(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.spaceBefore === false;
}

/** True for every hyphen and dash that joins two parts. */
export function isDash(text: string | undefined): boolean {
  return text === '-' || text === '–' || text === '‐' || text === '‑' || text === '—';
}

/** Size of the last significant digit of a written integer: 48000 → 1000, 36 → 1, 30 → 10, 0 → 1. */
export function lastUnit(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

const OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'half', 'quarter', ...SMALL_NUMBERS.keys(), ...TENS.keys(), ...VAGUE_SCALES.keys()]);

/**
 * The number that starts at token `i`, or null. Reads digits ("1,200", "1.2 million", "5-1/2", "5½"), words
 * ("twenty-three", "five-hundred", "one hundred and five", "a dozen", "half a dozen", "five and a half") and orders of magnitude
 * ("hundreds", "tens of thousands"). "half an" before a unit is 0.5. Ordinals, and written-out fractions such as
 * "two-thirds", are not numbers here. Reads forward only, at most a dozen tokens.
 */
export function readNumber(tokens: readonly Token[], i: number, end: number = tokens.length): NumberRead | null {
  const token = tokens[i];
  if (!token || i >= end) return null;
  if (token.type === 'number' || VULGAR_FRACTIONS.has(token.text)) return readDigits(tokens, i, end);
  if (token.text === '.') return readPointed(tokens, i, end);
  if (!OPENERS.has(token.lower)) return null;
  return readQuarters(tokens, i, end) ?? readHalf(tokens, i, end) ?? readVague(tokens, i, end) ?? readWords(tokens, i, end);
}

/** The ordinal at token `i` ("third", "twenty-first", "21st"), or null. */
export function readOrdinal(tokens: readonly Token[], i: number, end: number = tokens.length): { value: number; endToken: number } | null {
  const token = tokens[i];
  if (!token || i >= end) return null;
  if (token.type === 'number') {
    const suffix = glued(tokens, i + 1) ? tokens[i + 1]?.lower : undefined;
    const value = suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th' ? fewDigits(token.text) : null;
    return value === null ? null : { value, endToken: i + 2 };
  }
  const tens = TENS.get(token.lower);
  if (tens !== undefined && isDash(tokens[i + 1]?.text)) {
    const unit = ORDINALS.get(tokens[i + 2]?.lower ?? '');
    return unit !== undefined && unit < 10 ? { value: tens + unit, endToken: i + 3 } : null;
  }
  const word = ORDINALS.get(token.lower);
  return word === undefined ? null : { value: word, endToken: i + 1 };
}

function readDigits(tokens: readonly Token[], i: number, end: number): NumberRead | null {
  const token = tokens[i];
  if (!token) return null;
  const bare = VULGAR_FRACTIONS.get(token.text);
  if (bare !== undefined) return make(bare, i + 1, bare, 'digits');
  const groups = readGroups(tokens, i, end);
  if (groups) return make(groups.value, groups.endToken, lastUnit(groups.value), 'digits');
  const plain = fewDigits(token.text);
  const parts = plain === null ? DIGITS.exec(token.text) : null;
  if (plain === null && parts === null) return null;
  const decimals = parts?.[2] ?? '';
  const sign = parts?.[3] ?? '';
  const whole = plain ?? Number((parts?.[1] ?? '').replaceAll(',', '') + decimals);
  let value = whole;
  let unit = decimals === '' ? lastUnit(whole) : 10 ** -(decimals.length - 1);
  let next = i + 1;
  const fraction = sign === '' ? gluedFraction(tokens, next, end) : VULGAR_FRACTIONS.get(sign);
  if (fraction !== undefined) {
    value += fraction;
    unit = fraction;
    if (sign === '') next += 1;
  } else {
    const written = slashFraction(tokens, i, end);
    if (written) {
      value = written.value;
      unit = written.unit;
      next = written.endToken;
    }
  }
  const part = andPart(tokens, next, end);
  if (part !== null) return withPart(tokens, make(value, next, unit, 'digits'), part, end);
  // "4 hundred million"; "a 2 hundred" does not occur.
  if (tokens[next]?.lower === 'hundred' && scaleAt(tokens, next + 1, end, false) !== null) {
    value *= 100;
    unit *= 100;
    next += 1;
  }
  if (glued(tokens, next) && isDash(tokens[next]?.text) && isGluedScale(tokens, next + 1, end)) next += 1;
  for (let scale = scaleAt(tokens, next, end, false); scale !== null; scale = scaleAt(tokens, next, end, false)) {
    value *= scale;
    unit *= scale;
    next += 1;
  }
  const more = next > i + 1 ? andPart(tokens, next, end) : null;
  if (more !== null) return withPart(tokens, make(value, next, unit, 'digits'), more, end);
  const letters = next === i + 1 ? letterScale(tokens, next, end) : null;
  if (letters !== null) return make(value * letters, next + 1, unit * letters, 'digits');
  if (next < end && isDozen(tokens[next])) return { ...make(value * 12, next + 1, 12, 'digits'), dozen: true };
  return make(value, next, unit, 'digits');
}

const isDozen = (token: Token | undefined): boolean => token !== undefined && (token.lower === 'dozen' || token.lower === 'dozens');

/** ".25": digits behind a point with nothing before it. */
function readPointed(tokens: readonly Token[], i: number, end: number): NumberRead | null {
  const [point, digits] = [tokens[i], tokens[i + 1]];
  if (!point?.spaceBefore || i + 1 >= end || !glued(tokens, i + 1) || !/^\d+$/.test(digits?.text ?? '')) return null;
  return make(Number(`0.${digits?.text ?? ''}`), i + 2, 10 ** -(digits?.text.length ?? 1), 'digits');
}

function gluedFraction(tokens: readonly Token[], i: number, end: number): number | undefined {
  return i < end ? VULGAR_FRACTIONS.get(tokens[i]?.text ?? '') : undefined;
}

/** "5-1/2", "5 1/2" and "1/2" from token `i`. */
function slashFraction(tokens: readonly Token[], i: number, end: number): { value: number; unit: number; endToken: number } | null {
  const first = small(tokens, i);
  if (first === null) return null;
  if (isSlash(tokens, i + 1)) {
    const below = small(tokens, i + 2);
    return below !== null && i + 3 <= end && first < below && below <= 8 && !isSlash(tokens, i + 3)
      ? { value: first / below, unit: first / below, endToken: i + 3 } : null;
  }
  const at = isDash(tokens[i + 1]?.text) ? i + 2 : i + 1;
  const above = small(tokens, at);
  const below = small(tokens, at + 2);
  if (above === null || below === null || !isSlash(tokens, at + 1) || at + 3 > end) return null;
  if (above >= below || below > 8 || isSlash(tokens, at + 3)) return null;
  return { value: first + above / below, unit: above / below, endToken: at + 3 };
}

function isSlash(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === '/' || tokens[i]?.text === '⁄';
}

function small(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  return token === undefined ? null : fewDigits(token.text);
}

interface Part {
  readonly size: number;
  readonly endToken: number;
}

/** Parts of one behind a whole number, by the word that ends them. */
const PARTS: ReadonlyMap<string, number> = new Map([['half', 2], ['quarter', 4], ['quarters', 4], ['third', 3], ['thirds', 3], ['fourth', 4], ['fifth', 5], ['fifths', 5], ['eighth', 8], ['eighths', 8], ['ninths', 9], ['tenths', 10]]);
const ABOVE: ReadonlyMap<string, number> = new Map([['a', 1], ['an', 1], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['seven', 7]]);

/**
 * "and a half", "-and-a-half", "and three quarters" from token `i`; "and half" and "and quarter" only before a unit. Ordinals
 * ("killed two, and a third was hurt") are parts only before a unit, or at the end.
 */
function andPart(tokens: readonly Token[], i: number, end: number): Part | null {
  let at = isDash(tokens[i]?.text) ? i + 1 : i;
  if (at >= end || tokens[at]?.lower !== 'and') return null;
  at = isDash(tokens[at + 1]?.text) ? at + 2 : at + 1;
  const above = ABOVE.get(tokens[at]?.lower ?? '');
  if (above !== undefined) at = isDash(tokens[at + 1]?.text) ? at + 2 : at + 1;
  const word = at < end ? (tokens[at]?.lower ?? '') : '';
  const below = PARTS.get(word);
  if (below === undefined || (above ?? 1) >= below) return null;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  const measured = next !== undefined && (UNITS.has(next.lower) || SCALES.has(next.lower));
  const sure = word === 'half' || word.startsWith('quarter');
  if (above === undefined ? !(sure && measured) : !sure && !measured && next?.type !== 'punctuation' && next !== undefined) return null;
  return { size: (above ?? 1) / below, endToken: at + 1 };
}

/** "Five and a half", "five and a half million", "a million and a half": what the part is of. */
function withPart(tokens: readonly Token[], whole: NumberRead, part: Part, end: number): NumberRead {
  const next = scaleAt(tokens, part.endToken, end, false);
  const last = SCALES.get(tokens[whole.endToken - 1]?.lower ?? '') ?? 1;
  const of = next ?? (last >= 1e3 ? last : 1);
  const value = next !== null && whole.value < next ? whole.value * next : whole.value;
  return make(value + part.size * of, next === null ? part.endToken : part.endToken + 1, part.size * of, whole.style);
}

const QUARTERS: ReadonlyMap<string, number> = new Map([['a', 1], ['quarter', 1], ['three', 3]]);

/** "a quarter of a million", "a quarter million", "three quarters of a billion". */
function readQuarters(tokens: readonly Token[], i: number, end: number): NumberRead | null {
  const parts = QUARTERS.get(tokens[i]?.lower ?? '');
  if (parts === undefined) return null;
  const at = tokens[i]?.lower === 'quarter' ? i : isDash(tokens[i + 1]?.text) ? i + 2 : i + 1;
  if (!/^quarters?$/.test(tokens[at]?.lower ?? '')) return null;
  const from = tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'a' ? at + 3 : at + 1;
  const scale = scaleAt(tokens, from, end, true);
  return scale === null ? null : make((parts * scale) / 4, from + 1, scale / 4, 'words');
}

/** "half a dozen", "half an (hour)", "a half (hour)", "half-dozen". */
function readHalf(tokens: readonly Token[], i: number, end: number): NumberRead | null {
  const article = tokens[i]?.lower === 'a' || tokens[i]?.lower === 'an' ? 1 : 0;
  let at = i + article;
  if (tokens[at]?.lower !== 'half' || at >= end) return null;
  at += 1;
  if (isDash(tokens[at]?.text)) at += 1;
  if (article === 0 && (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an')) at += 1;
  if (tokens[at]?.lower === 'dozen' && at < end) return { ...make(6, at + 1, 1, 'words'), dozen: true };
  const scale = scaleAt(tokens, at, end, true);
  if (scale !== null) return make(scale / 2, at + 1, scale / 2, 'words');
  return at <= end ? make(0.5, at, 0.5, 'words') : null;
}

/** "hundreds", "tens of thousands", "dozens". */
function readVague(tokens: readonly Token[], i: number, end: number): NumberRead | null {
  const first = VAGUE_SCALES.get(tokens[i]?.lower ?? '');
  if (first === undefined) return null;
  const second = tokens[i + 1]?.lower === 'of' && i + 2 < end ? VAGUE_SCALES.get(tokens[i + 2]?.lower ?? '') : undefined;
  const value = second === undefined ? first : first * second;
  if (second === undefined && tokens[i]?.lower === 'tens') return null;
  return { ...make(value, second === undefined ? i + 1 : i + 3, value, 'words'), vague: true };
}

function readWords(tokens: readonly Token[], i: number, end: number): NumberRead | null {
  let at = i;
  let total = 0;
  let group = 0;
  let seen = false;
  const first = tokens[i]?.lower;
  if (first === 'a' || first === 'an') {
    const next = tokens[i + 1]?.lower ?? '';
    if (next === 'dozen' && i + 1 < end) return { ...make(12, i + 2, 12, 'words'), dozen: true };
    if (!SCALES.has(next) || i + 1 >= end) return null;
    group = 1;
    seen = true;
    at = i + 1;
  }
  let open: 'any' | 'unit' | 'scale' = seen ? 'scale' : 'any';
  while (at < end) {
    const word = tokens[at]?.lower ?? '';
    const unit = SMALL_NUMBERS.get(word);
    const tens = TENS.get(word);
    const scale = SCALES.get(word);
    if (open !== 'scale' && unit !== undefined && (open === 'any' || unit < 10)) {
      group += unit;
      open = 'scale';
      if (isDash(tokens[at + 1]?.text) && scaleAt(tokens, at + 2, end, true) !== null) at += 1;
    } else if (open === 'any' && tens !== undefined) {
      group += tens;
      open = 'unit';
      if (isDash(tokens[at + 1]?.text) && ((SMALL_NUMBERS.get(tokens[at + 2]?.lower ?? '') ?? 10) < 10 || scaleAt(tokens, at + 2, end, true) !== null)) at += 1;
    } else if (scale !== undefined && seen) {
      if (scale === 100) group *= 100;
      else {
        // "three lakh crore"
        total = group === 0 ? total * scale : total + group * scale;
        group = 0;
      }
      open = 'any';
      const joined = tokens[at + 1]?.lower === 'and' && andPart(tokens, at + 1, end) === null ? tokens[at + 2]?.lower ?? '' : '';
      if (SMALL_NUMBERS.has(joined) || TENS.has(joined)) at += 1;
    } else break;
    seen = true;
    at += 1;
  }
  if (!seen) return null;
  const value = total + group;
  if (at < end && isDozen(tokens[at])) return { ...make(value * 12, at + 1, 12, 'words'), dozen: true };
  if (isDash(tokens[at]?.text) && FRACTION_NOUNS.has(tokens[at + 1]?.lower ?? '')) return null;
  if (FRACTION_NOUNS.has(tokens[at]?.lower ?? '') || (value === 1 && /^(?:third|fourth|fifth|sixth|eighth|tenth)$/.test(tokens[at]?.lower ?? ''))) return null;
  const part = andPart(tokens, at, end);
  if (part !== null) return withPart(tokens, make(value, at, lastUnit(value), 'words'), part, end);
  return make(value, at, lastUnit(value), 'words');
}

function make(value: number, endToken: number, unit: number, style: NumberRead['style']): NumberRead {
  return { value, endToken, unit, style, dozen: false, vague: false };
}
