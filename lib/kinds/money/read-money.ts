import type { Token } from '../../text/document.ts';
import { readQuantity, toQuantity, type QuantityRead } from '../../values/approximation.ts';
import type { Quantity } from '../../values/interval.ts';
import { isDash, readNumber } from '../../values/numbers.ts';
import { rounded } from '../../values/precision.ts';
import { CODES, CURRENCY_WORDS, DOUBTFUL_WORDS, NATIONAL, SIGNS, type Currency } from './currencies.ts';
import { DOWN, UP } from '../parts/change-words.ts';
import { isMoneyWord } from './purposes.ts';

/** An amount in tokens `[firstToken, endToken)`. */
export interface MoneyRead {
  readonly firstToken: number;
  readonly endToken: number;
  /** In whole units of the currency. */
  readonly quantity: Quantity;
  readonly currency: string;
}

/** How many words of approximation may stand before a sign ("somewhere in the region of $5"), and a number before its word. */
const BEFORE = 5;
const NUMBER_BEFORE = 9;
/** Longest amount, in tokens: "between $1.2 million and $1.5 million or more". */
const AFTER = 14;
/** Letters glued to a number with a sign: "$3.2bn", "£5m". */
const SHORT_SCALES: ReadonlyMap<string, string> = new Map([['m', 'million'], ['mn', 'million'], ['mln', 'million'], ['mm', 'million'], ['bn', 'billion'], ['b', 'billion'], ['k', 'thousand'], ['tn', 'trillion'], ['trn', 'trillion']]);
/** A bare amount is understood with the slack of its last digit, but not more than this part of it: £700,000 is not £750,000. */
const ROUNDING = 0.05;
const MULTI: ReadonlyMap<string, number> = new Map([['multimillion', 1e6], ['multibillion', 1e9], ['multi-million', 1e6], ['multi-billion', 1e9]]);

const OPENERS: ReadonlySet<string> = new Set([...CURRENCY_WORDS.keys(), ...CODES.keys()]);

/** True if an amount may stand around this sign or word: a cheap look before the reading. */
export function mayBeMoney(lower: string): boolean {
  return SIGNS.has(lower) || OPENERS.has(lower);
}

/** The amount around the sign, code or currency word at token `k` of the sentence `[first, end)`; null if there is none. */
export function readMoney(tokens: readonly Token[], k: number, first: number, end: number): MoneyRead | null {
  const token = tokens[k];
  if (!token) return null;
  if (token.type !== 'symbol') {
    const word = isNoCoin(tokens, k) ? undefined : CURRENCY_WORDS.get(token.lower);
    if (word) return readMulti(tokens, k, first, word) ?? readWord(tokens, k, first, end, word);
    const code = /^(?:[A-Z]{2,3}|Rs|usd|rmb|eur|gbp)$/.test(token.text) ? CODES.get(token.lower) : undefined;
    return code ? (readBehindSign(tokens, k, k, first, end, code) ?? readWord(tokens, k, first, end, code)) : null;
  }
  // "$US5 million", "$A 20".
  const behind = token.text === '$' && isCountryBehind(tokens, k + 1) ? SIGNS.get(`${tokens[k + 1]?.lower ?? ''}$`) : undefined;
  if (behind) return readBehindSign(tokens, k, k + 1, first, end, behind);
  const glued = k - 1 >= first ? joined(tokens, k) : undefined;
  const currency = glued ?? SIGNS.get(token.text);
  if (!currency) return null;
  return readBehindSign(tokens, glued ? k - 1 : k, k, first, end, currency) ?? readWord(tokens, k, first, end, currency);
}

/** "Sen. Roe", "a 1080p screen", "page 5 p": pence are joined to their number, or stand behind one with a word of prices; sen are lower-case. */
function isNoCoin(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token?.lower === 'sen') return token.text !== 'sen';
  if (token?.lower !== 'p') return false;
  const number = tokens[k - 1];
  if (token.text !== 'p' || number?.type !== 'number' || /^(?:480|720|1080|1440|2160|4320)$/.test(number.text)) return true;
  return token.spaceBefore && !/^(?:down|up|to|at|by|of|from)$/.test(tokens[k - 2]?.lower ?? '');
}

/** Letters that stand before a sign with a blank between them: no letter of another word. */
const SPACED: ReadonlySet<string> = new Set(['US', 'U.S.', 'HK', 'NZ', 'NT', 'AU', 'C', 'hk', 'nz', 'c']);

/** The currency of the sign at `k` by the letters before it: "HK$5", "HK $5". */
function joined(tokens: readonly Token[], k: number): Currency | undefined {
  const [letters, sign] = [tokens[k - 1], tokens[k]];
  if (letters?.type !== 'word' || sign?.type !== 'symbol' || (sign.spaceBefore && !(sign.text === '$' && SPACED.has(letters.text)))) return undefined;
  return SIGNS.get(`${letters.lower}${sign.text}`);
}

/** True for the letters between a dollar sign and its amount. */
function isCountryBehind(tokens: readonly Token[], i: number): boolean {
  const letters = tokens[i];
  return letters?.type === 'word' && !letters.spaceBefore && tokens[i - 1]?.text === '$' && /^[A-Z]{1,2}$/.test(letters.text) && tokens[i + 1]?.type === 'number';
}

/** "multimillion-dollar", "multi-million pound": some millions. */
function readMulti(tokens: readonly Token[], k: number, first: number, currency: Currency): MoneyRead | null {
  const at = isDash(tokens[k - 1]?.text) ? k - 2 : k - 1;
  const parts = isDash(tokens[at - 1]?.text) && tokens[at - 2]?.lower === 'multi' ? 3 : 1;
  const from = at - parts + 1;
  const size = from < first ? undefined : MULTI.get(parts === 3 ? `multi-${tokens[at]?.lower ?? ''}` : (tokens[at]?.lower ?? ''));
  if (size === undefined) return null;
  const interval = { low: size, high: size * 1000, lowOpen: true, highOpen: true };
  const approximation = `multi-${size === 1e6 ? 'million' : 'billion'}`;
  return { firstToken: from, endToken: k + 1, currency: currency.code, quantity: { interval, point: null, precision: 'vague', approximation } };
}

/** A stretch of the sentence without its signs, and with "bn" written out, in which an amount reads like any other number. */
interface Plain {
  readonly tokens: readonly Token[];
  /** Index of each plain token in the sentence. */
  readonly from: readonly number[];
}

/** A sign, or a code where amounts are written with one. */
function isSign(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.type === 'symbol') return SIGNS.has(token.text);
  const next = tokens[i + 1];
  return token.type === 'word' && (joined(tokens, i + 1) !== undefined || isCountryBehind(tokens, i) || (CODES.has(token.lower) && /^(?:[A-Z]|usd|rmb|eur|gbp)/.test(token.text) && next?.type === 'number'));
}

function plainly(tokens: readonly Token[], start: number, end: number): Plain {
  const plain: Token[] = [];
  const from: number[] = [];
  let space = false;
  for (let i = start; i < end; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (isSign(tokens, i)) {
      space ||= token.spaceBefore;
      continue;
    }
    const number = plain.at(-1)?.type === 'number';
    const scale = number && !token.spaceBefore ? SHORT_SCALES.get(token.lower) : undefined;
    if (number && isDash(token.text) && /^(?:million|billion|trillion|thousand)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    plain.push(scale === undefined && !space ? token : { ...token, lower: scale ?? token.lower, spaceBefore: token.spaceBefore || space });
    from.push(i);
    space = false;
  }
  return { tokens: plain, from };
}

/** The amount whose sign stands in `[signStart, sign]`, its approximation words before it taken along. */
function readBehindSign(tokens: readonly Token[], signStart: number, sign: number, first: number, end: number, currency: Currency): MoneyRead | null {
  const start = Math.max(first, signStart - BEFORE);
  const plain = plainly(tokens, start, Math.min(end, sign + AFTER));
  const number = plain.from.findIndex((index) => index > sign);
  if (number < 0 || plain.from[number] !== sign + 1 || plain.tokens[number]?.type !== 'number') return null;
  for (let s = 0; s <= number; s += 1) {
    const read = readQuantity(plain.tokens, s, rangeEnd(tokens, plain, number));
    if (!read || read.numberToken !== number) continue;
    const firstToken = Math.min(s === number ? signStart : (plain.from[s] ?? signStart), signStart);
    const endToken = (plain.from[read.endToken - 1] ?? sign + 1) + 1;
    return made(read, currency, firstToken, endToken);
  }
  return null;
}

/** "rose from $250 to $275" names two amounts; "ranges from $10 to $20" and "$10 to $20" name a range. */
function rangeEnd(tokens: readonly Token[], plain: Plain, number: number): number {
  const before = plain.tokens[number - 1]?.lower ?? '';
  if (before === 'by' || UP.has(before) || DOWN.has(before)) return changeEnd(tokens, plain, number);
  if (plain.tokens[number - 1]?.lower !== 'from') return plain.tokens.length;
  const from = plain.from[number - 1] ?? 0;
  for (let k = from - 1; k >= from - 3; k -= 1) if (/^rang(?:e|es|ed|ing)$/.test(tokens[k]?.lower ?? '')) return plain.tokens.length;
  const to = plain.tokens.findIndex(({ lower }, k) => k > number && lower === 'to');
  return to < 0 ? plain.tokens.length : to;
}

/** From this factor on "by $5 to $50" is a step and where it led; "by $3 billion to $5 billion" is a range. */
const STEP = 2;

/** "grew by $40 billion to $420 billion", "fell $2.15 to $17.30": by how much and to what, each with its sign. */
function changeEnd(tokens: readonly Token[], plain: Plain, number: number): number {
  const step = readNumber(plain.tokens, number);
  const to = step === null || plain.tokens[step.endToken]?.lower !== 'to' ? null : readNumber(plain.tokens, step.endToken + 1);
  if (step === null || to === null || !isSign(tokens, (plain.from[step.endToken] ?? 0) + 1)) return plain.tokens.length;
  return to.value >= STEP * step.value ? step.endToken : plain.tokens.length;
}

/** "half a billion dollars", "millions of dollars", "5,000 Swiss francs", "three-quarters of a million pounds", "50 €". */
function readWord(tokens: readonly Token[], k: number, first: number, end: number, currency: Currency): MoneyRead | null {
  let to = k;
  let code = currency.code;
  let national = false;
  // "17 euro zone countries" are countries.
  if (currency.code === 'eur' && /^(?:zone|area|bloc|group|countries|members|nations|states)$/.test(tokens[isDash(tokens[k + 1]?.text) ? k + 2 : k + 1]?.lower ?? '')) return null;
  if (isDash(tokens[to - 1]?.text)) {
    to -= 1;
    // "A 2-billion-Swiss-franc loss".
    const nation = isDash(tokens[to - 2]?.text) ? NATIONAL.get(tokens[to - 1]?.lower ?? '') : undefined;
    if (nation !== undefined) {
      code = nation;
      national = true;
      to -= 2;
    }
  } else {
    const nation = NATIONAL.get(tokens[to - 1]?.lower ?? '');
    if (nation !== undefined) {
      code = nation;
      national = true;
      to -= 1;
    } else if (tokens[to - 1]?.lower === 'of') to -= 1;
  }
  const ofWord = tokens[to]?.lower === 'of';
  const share = readShareOfScale(tokens, to, first);
  if (share) return { ...share, currency: code, endToken: endOf(tokens, k) };
  for (let s = Math.max(first, to - NUMBER_BEFORE); s < to; s += 1) {
    const read = readQuantity(tokens, s, to);
    if (!read || read.endToken !== to || (s > first && isSign(tokens, s - 1))) continue;
    if (ofWord && read.meaning.precision !== 'vague') return null;
    if (read.style === 'loose' && read.mode === null && read.value === null && DOUBTFUL_WORDS.has(tokens[k]?.lower ?? '')) return null;
    return !national && DOUBTFUL_WORDS.has(tokens[k]?.lower ?? '') && !isSurelyMoney(tokens, read, k, first, end) ? null : withCents(tokens, made(read, { code, factor: currency.factor }, s, endOf(tokens, k)), end);
  }
  return null;
}

/** "3 dollars and 50 cents", "five pounds 20 pence": one amount. */
function withCents(tokens: readonly Token[], read: MoneyRead, end: number): MoneyRead {
  if (read.quantity.point === null || read.quantity.precision !== 'exact') return read;
  const at = tokens[read.endToken]?.lower === 'and' ? read.endToken + 1 : read.endToken;
  const small = readNumber(tokens, at, end);
  const unit = small && small.value < 100 ? CURRENCY_WORDS.get(tokens[small.endToken]?.lower ?? '') : undefined;
  if (!small || unit?.factor !== 0.01 || (unit.code === 'gbp') !== (read.currency === 'gbp') || small.endToken >= end) return read;
  const point = read.quantity.point + small.value * unit.factor;
  return { ...read, endToken: small.endToken + 1, quantity: { ...read.quantity, point, interval: { ...read.quantity.interval, low: point, high: point } } };
}

const SHARES: ReadonlyMap<string, number> = new Map([['quarter', 0.25], ['half', 0.5], ['quarters', 0.75]]);

/** "three-quarters of a million", "a quarter of a billion" that ends before `to`. */
function readShareOfScale(tokens: readonly Token[], to: number, first: number): Omit<MoneyRead, 'currency' | 'endToken'> | null {
  const scale = tokens[to - 1]?.lower === 'million' ? 1e6 : tokens[to - 1]?.lower === 'billion' ? 1e9 : 0;
  if (scale > 0 && tokens[to - 2]?.lower === 'quarter' && to - 2 >= first) {
    // "a quarter million"
    const at = tokens[to - 3]?.lower === 'a' && to - 3 >= first ? to - 3 : to - 2;
    return { firstToken: at, quantity: { ...rounded({ value: scale / 4, unit: scale / 100 }, ROUNDING), point: scale / 4, approximation: null } };
  }
  const part = SHARES.get(tokens[to - 4]?.lower ?? '');
  if (scale === 0 || part === undefined || tokens[to - 2]?.lower !== 'a' || tokens[to - 3]?.lower !== 'of') return null;
  const dash = isDash(tokens[to - 5]?.text) ? 1 : 0;
  const start = to - 5 - dash;
  const opener = tokens[start]?.lower;
  if (start < first || (part === 0.75 ? opener !== 'three' : opener !== 'a' && opener !== 'one')) return null;
  const meaning = rounded({ value: part * scale, unit: scale / 100 }, ROUNDING);
  return { firstToken: start, quantity: { ...meaning, point: part * scale, approximation: null } };
}

const endOf = (tokens: readonly Token[], k: number): number => (tokens[k]?.lower.startsWith('pound') && tokens[k + 1]?.lower === 'sterling' ? k + 2 : k + 1);

/** A scale before the word, or a word of paying near it, shows that pounds are money and no weight. */
function isSurelyMoney(tokens: readonly Token[], read: QuantityRead, k: number, first: number, end: number): boolean {
  const word = tokens[k]?.lower ?? '';
  const scale = /^(?:million|billion|trillion|millions|billions)$/.test(tokens[read.endToken - 1]?.lower ?? '');
  if (/^cents?$/.test(word)) return tokens[k - 1]?.lower !== 'per' && tokens[k]?.text === word;
  if (tokens[k + 1]?.lower === 'sterling' || word === 'sterling') return true;
  if (scale) return tokens[k + 1]?.lower !== 'of' || word === 'won';
  if (word === 'won' || word === 'rand' || word === 'dong') return (read.value ?? 0) >= 1000 && /^(?:[.,;()]|a|per|for|in|to|and|as)$/.test(tokens[k + 1]?.lower ?? '.');
  if (tokens[k + 1]?.lower === 'of') return false;
  for (let i = Math.max(first, k - NUMBER_BEFORE); i < Math.min(end, k + BEFORE); i += 1) if (i !== k && isMoneyWord(tokens[i]?.lower ?? '')) return true;
  return false;
}

function made(read: QuantityRead, { code, factor }: Currency, firstToken: number, endToken: number): MoneyRead {
  const bare = read.meaning.precision === 'rounded' && read.value !== null;
  const meaning = bare ? rounded({ value: read.value, unit: read.unit }, ROUNDING) : read.meaning;
  return { firstToken, endToken, currency: code, quantity: toQuantity({ ...read, meaning }, factor) };
}
