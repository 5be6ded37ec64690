import type { Token } from '../../text/document.ts';
import { readQuantity, toQuantity, type QuantityRead } from '../../values/approximation.ts';
import type { Quantity } from '../../values/interval.ts';
import { isDash, readNumber } from '../../values/numbers.ts';
import { halfUnit, rounded } from '../../values/precision.ts';
import { arePointsOfVote } from './points-of-vote.ts';

/** A share in tokens `[firstToken, endToken)`. */
export interface ShareRead {
  readonly firstToken: number;
  readonly endToken: number;
  /** In hundredths: 3.8 for "3.8 percent". */
  readonly quantity: Quantity;
  readonly unit: 'percent' | 'point';
  /** Written as a fraction ("a third of"), not as a percentage. */
  readonly fraction: boolean;
}

/** How many tokens before "percent" its quantity may begin: "between 3.8 percent and 4.2" has the sign in the middle. */
const BEFORE = 8;

/** True if a percentage may end at this token: a cheap look before the reading. */
export const isPercentWord = (lower: string): boolean => UNIT_WORDS.has(lower);

const UNIT_WORDS: ReadonlySet<string> = new Set(['%', 'percent', 'percents', 'pct', 'pc', 'percentage', 'per', 'basis', 'point', 'points']);

const POINTS = /^points?$/;

/** Unit at token `k`: "percent", "per cent", "%", "percentage points", "basis points"; null for any other word. */
function unitAt(tokens: readonly Token[], k: number): { unit: 'percent' | 'point'; endToken: number; factor: number } | null {
  const word = tokens[k]?.lower;
  const next = tokens[k + 1]?.lower ?? '';
  if (word === 'basis') return POINTS.test(next) ? { unit: 'point', endToken: k + 2, factor: 0.01 } : null;
  if (word === 'percentage') {
    const at = isDash(next) ? k + 2 : k + 1;
    return POINTS.test(tokens[at]?.lower ?? '') ? { unit: 'point', endToken: at + 1, factor: 1 } : { unit: 'percent', endToken: k + 1, factor: 1 };
  }
  if (word === 'per') return next === 'cent' ? { unit: 'percent', endToken: k + 2, factor: 1 } : null;
  // "5pc" is British for 5 per cent; "a PC" is not.
  if (word === 'pc') return tokens[k]?.text === 'pc' && tokens[k - 1]?.type === 'number' && tokens[k]?.spaceBefore === false ? { unit: 'percent', endToken: k + 1, factor: 1 } : null;
  if (word !== '%' && word !== 'percent' && word !== 'percents' && word !== 'pct') return null;
  // "%20" in an address.
  if (word === '%' && tokens[k + 1]?.spaceBefore === false && /^(?:number|word)$/.test(tokens[k + 1]?.type ?? '')) return null;
  const at = isDash(next) ? k + 2 : k + 1;
  return POINTS.test(tokens[at]?.lower ?? '') ? { unit: 'point', endToken: at + 1, factor: 1 } : { unit: 'percent', endToken: k + 1, factor: 1 };
}

/** The percentage whose unit stands at token `k`, its approximation words and the other end of its range taken along. */
export function readPercentage(tokens: readonly Token[], k: number, first: number): ShareRead | null {
  const unit = unitAt(tokens, k) ?? (POINTS.test(tokens[k]?.lower ?? '') && arePointsOfVote(tokens, k, first) ? { unit: 'point', endToken: k + 1, factor: 1 } as const : null);
  if (!unit || (unit.unit === 'percent' && beginsRange(tokens, k, unit.endToken, first))) return null;
  const to = isDash(tokens[k - 1]?.text) ? k - 1 : k;
  const plain = withoutSigns(tokens, Math.max(first, to - BEFORE), to);
  for (let s = 0; s < plain.tokens.length; s += 1) {
    const read = readQuantity(plain.tokens, s, plain.tokens.length);
    const start = plain.from[s] ?? to;
    if (!read || read.endToken !== plain.tokens.length || read.value === null || isCode(tokens, start, first)) continue;
    // "rose from 3% to 5%" names two levels, "by 3% to 4%" a range.
    if (read.range && tokens[start - 1]?.lower === 'from' && !rangesBefore(tokens, start - 1, first) && tokens[unit.endToken]?.lower !== 'to') continue;
    const bare = read.mode === null && !read.range;
    // A whole percentage is not rounded to tens: 50 % is no wording of 54 %.
    const digit = Math.min(read.unit, 1);
    const near = bare ? rounded({ value: read.value, unit: digit }) : read.meaning;
    const about = read.mode === 'about' ? roughly(read.value, digit, near) : near;
    const quantity = toQuantity({ ...read, meaning: about }, unit.factor);
    // "Negative 0.3 percent" lies below zero.
    const below = start - 1 >= first && tokens[start - 1]?.lower === 'negative';
    return { firstToken: below ? start - 1 : start, endToken: unit.endToken, quantity: below ? negated(quantity) : quantity, unit: unit.unit, fraction: false };
  }
  return null;
}

function negated({ interval: { low, high, lowOpen, highOpen }, point, ...rest }: Quantity): Quantity {
  return { ...rest, interval: { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen }, point: point === null ? null : -point };
}

/** "3% to 4%" is read from its second sign; "from 3% to 4%" and "3% and 4%" are two percentages, "ranges from 3% to 4%" is one. */
function beginsRange(tokens: readonly Token[], k: number, endToken: number, first: number): boolean {
  const joint = tokens[endToken]?.lower;
  if (joint !== 'to' && joint !== 'and' && !isDash(joint)) return false;
  let at = k - 1;
  while (at > first && at > k - 4 && !/^(?:from|between)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  const opener = tokens[at]?.lower ?? '';
  const joined = joint === 'and' ? opener === 'between' : opener !== 'from' || rangesBefore(tokens, at, first);
  const from = joined ? readNumber(tokens, k - 1) : null;
  const to = from === null ? null : readNumber(tokens, endToken + 1);
  return from !== null && to !== null && from.value < to.value && tokens[to.endToken] !== undefined && unitAt(tokens, to.endToken)?.unit === 'percent';
}

/** "which *range* from", "*ranging* widely from". */
function rangesBefore(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 3); i -= 1) if (/^rang(?:e|es|ed|ing)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** A figure that is not round has been rounded to its last digit alone: "about 12 points" may be 11.2, and are not 11. */
function roughly(value: number, digit: number, near: QuantityRead['meaning']): QuantityRead['meaning'] {
  if (value > LAST_SMALL && Number.isInteger(value) && value % ROUND !== 0) return { interval: { low: value - digit, high: value + digit, lowOpen: true, highOpen: true }, precision: 'approximate' };
  return value >= 20 ? widened(value, digit) : near;
}

/** Steps that rough shares are told in, above the small ones. */
export const ROUND = 5;
export const LAST_SMALL = 10;

/** "About 60 percent" is no wording of 55: two and a half points either way, or what rounding hides. */
function widened(value: number, digit: number): ReturnType<typeof rounded> {
  const slack = Math.max(2.5, halfUnit({ value, unit: digit }));
  return { interval: { low: value - slack, high: value + slack, lowOpen: false, highOpen: false }, precision: 'approximate' };
}

/** The tokens without the percent signs inside a range: "3% to 4" reads like "3 to 4". */
function withoutSigns(tokens: readonly Token[], start: number, end: number): { tokens: Token[]; from: number[] } {
  const plain: Token[] = [];
  const from: number[] = [];
  for (let i = start; i < end; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const per = token.lower === 'per' && tokens[i + 1]?.lower === 'cent' && i + 1 < end;
    if ((token.text === '%' || token.lower === 'percent' || per) && i > start && readNumber(plain, plain.length - 1) !== null) {
      if (per) i += 1;
      continue;
    }
    plain.push(token);
    from.push(i);
  }
  return { tokens: plain, from };
}

/** Digits glued to a letter or a slash are a code. */
function isCode(tokens: readonly Token[], start: number, first: number): boolean {
  const [before, number] = [tokens[start - 1], tokens[start]];
  return start > first && before !== undefined && number?.type === 'number' && !number.spaceBefore && (before.type === 'word' || before.text === '/' || before.text === '.' || before.text === '%');
}
