import type { Token } from '../text/document.ts';
import { oncePer } from '../text/once.ts';
import { firstMarked, marksOf, wordMark } from '../text/word-marks.ts';
import { formatQuantity } from '../values/format-quantity.ts';
import type { Quantity } from '../values/interval.ts';
import { isDash } from '../values/numbers.ts';
import { areFarApart, compareQuantities } from '../values/quantities.ts';
import type { Comparison, FindContext, Kind, Mention } from './kind.ts';
import { SIGN_OF } from './money/currencies.ts';
import { mayBeMoney, readMoney, type MoneyRead } from './money/read-money.ts';
import { areOfNoOneSum, areOtherRanges, areSidesOfOneLimit } from './money/ranges.ts';
import { readPart } from './money/read-part.ts';
import { isReceiver, pastSlip, readPer, readReceiver } from './money/read-per.ts';
import { isPurpose, isTentative, narrowing, purposeOf, purposesNear, purposeWithin, shareDeal, sharePurpose, sharePurse, shareSinglePurpose } from './money/purposes.ts';
import { shareOf } from './money/shares.ts';
import { readNounPhrase } from './parts/noun-phrase.ts';
import { wordSet } from '../text/names/word-set.ts';

/** An amount of money. */
export interface MoneyValue {
  /** In whole units of the currency: dollars, not cents. */
  readonly quantity: Quantity;
  /** ISO 4217 code, lower-case; a bare `$` is `usd`; the word where several countries share it (`peso`). */
  readonly currency: string;
  /** What each amount is paid for: `week`, `hour`, `share`, `one` ("each"); null for a single sum. */
  readonly per: string | null;
  /** Offered, demanded or hoped for: says nothing against another amount that was settled on. */
  readonly tentative: boolean;
  /** One party's own amount, or that of several together, where the words say so. */
  readonly share?: 'part' | 'whole';
  /** "180 million euros ($235 million)": worked out by the writer at the rate of the day. */
  readonly converted?: true;
  /** "$5 million more than last year": by how much two sums differ, and which way. */
  readonly apart?: 'more' | 'less';
}

type Found = Mention<MoneyValue>;

const MONEY = wordMark(mayBeMoney);

function findMoney(context: FindContext): Found[] {
  const { tokens } = context.document;
  const { firstToken, endToken } = context.sentence;
  const found: Found[] = [];
  let free = firstToken;
  const marks = marksOf(tokens);
  for (let k = firstMarked(marks, firstToken, endToken, MONEY); k >= 0; k = firstMarked(marks, k + 1, endToken, MONEY)) {
    if (k < free) continue;
    const read = readMoney(tokens, k, free, endToken);
    const mention = read ? mentionOf(tokens, read, firstToken, endToken) : null;
    if (!read || !mention) continue;
    const part = readPart(tokens, read, free);
    const ofPart = part ? mentionOf(tokens, part, firstToken, endToken) : null;
    if (ofPart) found.push(ofPart.mention);
    found.push(mention.mention);
    free = mention.endToken;
  }
  return found;
}

function mentionOf(tokens: readonly Token[], read: MoneyRead, first: number, end: number): { mention: Found; endToken: number } | null {
  const per = readPer(tokens, tokens[read.firstToken]?.type === 'symbol' ? pastSlip(tokens, read.endToken, end) : read.endToken, end) ?? readReceiver(tokens, read, first, end);
  const endToken = per?.endToken ?? read.endToken;
  const [from, last] = [tokens[read.firstToken], tokens[endToken - 1]];
  // "($1 = 13.34 pesos)": a rate of exchange for the reader.
  if (!from || !last || tokens[endToken]?.text === '=' || tokens[read.firstToken - 1]?.text === '=') return null;
  const head = per === null ? nounBehind(tokens, endToken, end) : null;
  const noun = head ?? inNoun(tokens, endToken, end) ?? nounBefore(tokens, read.firstToken, first);
  const purpose = noun === null ? null : purposeOf(noun);
  // "A prize of $100 and a $50 bonus": the amount's own noun says what it is for, whatever is told around it.
  const near = purpose !== null && isPurpose(purpose) ? [] : purposesNear(tokens, read.firstToken, endToken, first, end);
  const narrow = per === null ? null : narrowing(tokens, read.firstToken, endToken, first, end);
  const detail = { head: purpose, modifiers: narrow === null ? near : [...near, narrow], owner: null };
  if (per === null && isVaguelyMuch(read.quantity, detail)) return null;
  const apart = apartBehind(tokens, endToken, end);
  const share = shareOf(tokens, read.firstToken, first);
  const value: MoneyValue = { quantity: read.quantity, currency: read.currency, per: per?.per ?? null, tentative: isTentative(tokens, read.firstToken, first), ...(share === null ? {} : { share }), ...(isConverted(tokens, read.firstToken, first) && { converted: true }), ...(apart !== null && { apart }) };
  return { mention: { kind: 'money', start: from.start, end: last.end, value, detail, event: null }, endToken };
}

/** "Billions of dollars" is no sum that could be checked, unless it is told what came to it: "the theft cost millions of dollars". */
function isVaguelyMuch({ approximation, precision }: Quantity, detail: { readonly head: string | null; readonly modifiers: readonly string[] }): boolean {
  return precision === 'vague' && /^(?:thousands|millions|billions|trillions)$/.test(approximation ?? '') && ![detail.head, ...detail.modifiers].some((one) => one !== null && isPurpose(one));
}

const MORE = wordSet('more higher extra additional');
const LESS = wordSet('less fewer lower short shy cheaper');

/** "$1.2 billion *less* than", "$30 *more* a month", "$5 million *short* of": which way two sums are apart; null for a sum by itself. */
function apartBehind(tokens: readonly Token[], i: number, end: number): 'more' | 'less' | null {
  const [word, next] = [i < end ? (tokens[i]?.lower ?? '') : '', i + 1 < end ? (tokens[i + 1]?.lower ?? '') : ''];
  if (/^(?:extra|additional|more|less|fewer|lower|higher)$/.test(word) && next !== 'than' && !/^(?:a|an|per|in|for|this|over|on|to|and|each|every|,|\.|;|)$/.test(next)) return null;
  if (/^(?:short|shy)$/.test(word) && next !== 'of') return null;
  return MORE.has(word) ? 'more' : LESS.has(word) ? 'less' : null;
}

/** In tokens: "£5 (", "1.5 trillion euros (". */
const AMOUNT_REACH = 4;

/** In brackets straight behind another amount. */
function isConverted(tokens: readonly Token[], at: number, first: number): boolean {
  if (tokens[at - 1]?.text !== '(') return false;
  return tokens.slice(Math.max(first, at - 1 - AMOUNT_REACH), at - 1).some(({ lower }) => mayBeMoney(lower));
}

/** "a $300 million *contract*", "a five-dollar *bill*". */
function nounBehind(tokens: readonly Token[], i: number, end: number): string | null {
  const at = isDash(tokens[i]?.text) && tokens[i]?.spaceBefore === false ? i + 1 : i;
  const phrase = readNounPhrase(tokens, at, end);
  return phrase && /^[a-z]/.test(tokens[phrase.headToken]?.text ?? '') ? (purposeWithin(tokens, at, phrase.endToken) ?? tokens[phrase.headToken]?.lower ?? null) : null;
}

/** "$1.5 billion in *profit*", "$250 a week in strike *pay*", "£5 million of *damage*". */
function inNoun(tokens: readonly Token[], i: number, end: number): string | null {
  const word = tokens[i]?.lower;
  if (word !== 'in' && word !== 'of') return null;
  const phrase = readNounPhrase(tokens, i + 1, end);
  return phrase && /^[a-z]/.test(tokens[phrase.headToken]?.text ?? '') ? (tokens[phrase.headToken]?.lower ?? null) : null;
}

/** "a *reward* of $25,000", "a *bonus* was $75,000": the noun that the amount is said of. */
function nounBefore(tokens: readonly Token[], i: number, first: number): string | null {
  const linking = tokens[i - 1]?.lower ?? '';
  if (i - 2 < first || !/^(?:of|was|is|at|were|are)$/.test(linking)) return null;
  const noun = tokens[i - 2];
  return noun?.type === 'word' && /^[a-z]{3,}$/.test(noun.text) && !/(?:ed|ing|ly|cents?|percent)$/.test(noun.text) && !/^(?:put|set|now|still|that|this|was|were)$/.test(noun.lower) ? noun.lower : null;
}

function compareMoney(a: MoneyValue, b: MoneyValue): Comparison {
  const words: readonly [string, string] = [wordsOf(a), wordsOf(b)];
  const apart = (key: string): Comparison => ({ outcome: 'incomparable', reason: { key, args: words } });
  if (a.per !== null && b.per !== null && a.per !== b.per) return apart('reason_money_other_per');
  const related = sameCurrency(a.currency, b.currency);
  if (related === 'no') return apart('reason_money_other_currency');
  if (areOfNoOneSum(a.quantity, b.quantity)) return apart('reason_bound_far');
  if (areSidesOfOneLimit(a.quantity, b.quantity)) return apart('reason_bound_sides');
  const result: Comparison = areOtherRanges(a.quantity, b.quantity) ? { outcome: 'different', reason: { key: 'reason_different_value', args: words } } : compareQuantities(a.quantity, b.quantity, words);
  if (result.outcome === 'different' && a.tentative !== b.tentative) return apart('reason_money_tentative');
  if (result.outcome === 'different' && a.share !== undefined && b.share !== undefined && a.share !== b.share) return apart('reason_money_other_share');
  if (result.outcome === 'different' && (a.converted || b.converted)) return apart('reason_money_other_currency');
  const loose = related === 'maybe' || a.per !== b.per;
  if (!loose) return result;
  // An amount that another writer gives by the week, or in dollars of another country, is no contradiction.
  if (result.outcome === 'different') return apart(a.per === b.per ? 'reason_money_other_currency' : 'reason_money_other_per');
  return result.outcome === 'same' ? { ...result, outcome: 'compatible' } : result;
}

const DOLLARS: ReadonlySet<string> = new Set(['usd', 'aud', 'cad', 'nzd', 'hkd', 'sgd']);
/** Words that several currencies share, with the codes that they may stand for. */
const SHARED: ReadonlyMap<string, readonly string[]> = new Map([
  ['peso', ['mxn', 'ars', 'php']], ['franc', ['chf']], ['krona', ['sek', 'nok', 'dkk', 'czk', 'isk']], ['riyal', ['sar']], ['shilling', ['kes']], ['gbp', ['egp', 'lbp']], ['inr', ['pkr']], ['jpy', ['cny']],
]);

/** A bare `$` is written at home for the dollars of other countries too. */
function sameCurrency(a: string, b: string): 'yes' | 'maybe' | 'no' {
  if (a === b) return 'yes';
  if (DOLLARS.has(a) && DOLLARS.has(b)) return a === 'usd' || b === 'usd' ? 'maybe' : 'no';
  return SHARED.get(a)?.includes(b) === true || SHARED.get(b)?.includes(a) === true ? 'maybe' : 'no';
}

/** The reward is not the bail: amounts told for other purposes are other details, unless they are the same amount. */
function sameDetail(a: Pick<Found, 'value' | 'detail'>, b: Pick<Found, 'value' | 'detail'>): 'yes' | 'no' | 'unknown' {
  const outcome = compareMoney(a.value, b.value).outcome;
  if (outcome === 'incomparable') return 'no';
  const [left, right] = [purposes(a), purposes(b)];
  if (outcome === 'different' && !left.some((one) => right.includes(one)) && areFarApart(a.value.quantity, b.value.quantity, CENT)) return 'no';
  if (sharePurpose(left, right) || isOneGift(a, b)) return 'yes';
  const known = left.some(isPurpose) && right.some(isPurpose);
  // "About $5 million" is $5 million whatever it is called; $5.2 million for the damage is no wording of a $5 million bail.
  return outcome === 'different' || (known && a.value.quantity.point !== b.value.quantity.point) ? 'no' : 'unknown';
}

/** So much for every household: a report tells of one such gift, whatever it calls it. */
function isOneGift(a: Pick<Found, 'value' | 'detail'>, b: Pick<Found, 'value' | 'detail'>): boolean {
  return a.value.per !== null && a.value.per === b.value.per && isReceiver(a.value.per) && !(purposes(a).some(isPurpose) && purposes(b).some(isPurpose));
}

/** Reports of one sum seldom disagree by more than this factor; £1.4 million and £80 million are two sums. */
const SAME_SUM = 6;
/** Of the budget and its parts by less. */
const SAME_PURSE = 1.25;

/** Paid by one unit of time for one narrowed purpose ("strike pay" by the week), or for what a story has one sum for. */
function pins(a: Pick<Found, 'value' | 'detail'>, b: Pick<Found, 'value' | 'detail'>): 'always' | 'if sole' | 'by name' {
  const [left, right] = [purposes(a), purposes(b)];
  const narrowed = left.some((one) => !isPurpose(one) && right.includes(one));
  if (a.value.per !== null && a.value.per === b.value.per && narrowed && sharePurpose(left, right)) return 'always';
  const [x, y] = [a.value.quantity.point ?? 0, b.value.quantity.point ?? 0];
  if (Math.max(x, y) > SAME_SUM * Math.min(x, y)) return 'by name';
  if (Math.max(x, y) <= SAME_PURSE * Math.min(x, y) && (sharePurse(left, right) || shareDeal(left, right))) return 'if sole';
  return shareSinglePurpose(left, right) || isOneGift(a, b) ? 'if sole' : 'by name';
}

/** "$2 million" is said of many things; "$25,000" and "$3.65 million" are said of one. */
function isToTheDollar({ point, approximation }: Quantity): boolean {
  return point !== null && approximation === null && (point < 1e6 || String(point).replace(/0+$/, '').length >= 3);
}

function purposes({ detail }: Pick<Found, 'detail'>): readonly string[] {
  return detail.head === null ? detail.modifiers : [detail.head, ...detail.modifiers];
}

const CENT = 0.01;

const SCALES: readonly (readonly [number, string])[] = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']];

/** Money is written with decimals, not with fractions. */
const DECIMALS: ReadonlyMap<string, string> = new Map([['¼', '.25'], ['½', '.5'], ['¾', '.75']]);

function formatMoney({ apart, ...sum }: MoneyValue): string {
  return apart === undefined ? formatSum(sum) : `${formatSum(sum)} ${apart}`;
}

function formatSum({ quantity, currency, per }: MoneyValue): string {
  const size = quantity.point ?? quantity.interval.low;
  const [factor, name] = SCALES.find(([least]) => size >= least) ?? [1, null];
  const sign = SIGN_OF.get(currency);
  const number = formatQuantity(quantity, factor).replace(/(\d?)([¼½¾])/g, (_, digit: string, part: string) => `${digit === '' ? '0' : digit}${DECIMALS.get(part) ?? ''}`);
  const scale = name === null || quantity.point === null ? '' : ` ${name}`;
  const signed = sign === undefined || quantity.point === null ? `${number}${scale} ${currency.length === 3 ? currency.toUpperCase() : `${currency}s`}` : `${number.replace(/\d[\d,.]*/g, (digits) => sign + digits)}${scale}`;
  return per === null ? signed : per === 'one' ? `${signed} each` : `${signed} ${/^(?:hour|ounce|acre|employee|item|episode)$/.test(per) ? 'an' : 'a'} ${per}`;
}

/** A value is compared many times: its words are made once. */
const wordsOf: (value: MoneyValue) => string = oncePer(formatMoney);

/** Sums of money: "$300 million contract", "about £1.5bn", "$250 a week", "half a billion dollars". */
export const money: Kind<MoneyValue> = {
  name: 'money',
  isMeasured: true,
  yieldsTo: ['quote', 'rank'],
  find: findMoney,
  compare: compareMoney,
  format: wordsOf,
  sameDetail,
  areFarApart: (a, b) => areFarApart(a.quantity, b.quantity, CENT),
  pins,
  isMomentary: (sum) => purposes(sum).some((purpose) => purpose === 'share' || purpose === 'price' || purpose === 'stock') || sum.value.per === 'barrel' || sum.value.per === 'ounce',
  isParticular: ({ quantity }) => isToTheDollar(quantity),
  isCommon: ({ quantity }) => quantity.precision === 'vague',
};
