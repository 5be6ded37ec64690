import type { Token } from '../text/document.ts';
import { firstMarked, marksOf, wordMark } from '../text/word-marks.ts';
import { oncePer } from '../text/once.ts';
import { formatQuantity } from '../values/format-quantity.ts';
import type { Quantity } from '../values/interval.ts';
import { areNear, compareQuantities } from '../values/quantities.ts';
import type { Comparison, FindContext, Kind, Mention } from './kind.ts';
import { readDeniedBound, readPartOfTen } from './percent/read-bound.ts';
import { mayBeFraction, readFraction } from './percent/read-fraction.ts';
import { LAST_SMALL, isPercentWord, readPercentage, type ShareRead, ROUND } from './percent/read-share.ts';
import { nounClass, readUse, type ShareUse } from './percent/read-use.ts';

/** A share, or by how much something rose or fell. */
export interface PercentValue extends Omit<ShareUse, 'noun'> {
  /** In hundredths: 3.8 for "3.8 percent", 33.3… for "a third". */
  readonly quantity: Quantity;
  /** Percentage points are no percent. */
  readonly unit: 'percent' | 'point';
}

type Found = Mention<PercentValue>;

/** Words that a share may be read from; the readers look at what stands around them. */
const SHARE = wordMark((lower) => isPercentWord(lower) || mayBeFraction(lower));

function findPercent(context: FindContext): Found[] {
  const { tokens } = context.document;
  const { firstToken, endToken } = context.sentence;
  const found: Found[] = [];
  const marks = marksOf(tokens);
  let free = firstToken;
  for (let k = firstMarked(marks, firstToken, endToken, SHARE); k >= 0; k = firstMarked(marks, Math.max(k + 1, free), endToken, SHARE)) {
    const token = tokens[k];
    if (token === undefined) continue;
    const read = isPercentWord(token.lower) ? readPercentage(tokens, k, free) : mayBeFraction(token.lower) ? readFraction(tokens, k, free, endToken) : null;
    if (!read) continue;
    found.push(mentionOf(tokens, read, firstToken, endToken));
    free = read.endToken;
  }
  return found;
}

function mentionOf(tokens: readonly Token[], read: ShareRead, first: number, end: number): Found {
  const denied = readDeniedBound(tokens, read.firstToken, first, read.quantity);
  const bound = denied ?? readPartOfTen(tokens, read.firstToken, read.endToken, read.quantity);
  const told = readUse(tokens, read.firstToken, read.endToken, first, end, read.fraction);
  const { noun, ...use }: ShareUse = denied === null ? told : { ...told, use: 'level', direction: null };
  const [from, last] = [tokens[bound?.firstToken ?? read.firstToken], tokens[read.endToken - 1]];
  return {
    kind: 'percent', start: from?.start ?? 0, end: last?.end ?? 0, event: null,
    value: { quantity: bound?.quantity ?? read.quantity, unit: read.unit, ...use },
    detail: { head: noun === null ? null : nounClass(noun), modifiers: use.direction === null ? [] : [use.direction], owner: null },
  };
}

/** "About 33 percent", and a figure that is a whole point from it, as rough figures that are not round are told to the point. */
function areOneApart({ quantity: rough }: PercentValue, { quantity: other }: PercentValue): boolean {
  if (rough.precision !== 'approximate' || other.precision === 'approximate' || rough.point === null || other.point === null || rough.point <= LAST_SMALL || rough.point % ROUND === 0) return false;
  const apart = Math.abs(rough.point - other.point);
  return apart >= 1 && apart < 2;
}

function comparePercent(a: PercentValue, b: PercentValue): Comparison {
  const words: readonly [string, string] = [wordsOf(a), wordsOf(b)];
  const apart = (key: string): Comparison => ({ outcome: 'incomparable', reason: { key, args: words } });
  if (a.unit !== b.unit) return apart('reason_percent_points');
  if (a.use !== null && b.use !== null && a.use !== b.use) return apart('reason_percent_other_use');
  const result = compareQuantities(a.quantity, b.quantity, words);
  if (a.direction !== null && b.direction !== null && a.direction !== b.direction) return { outcome: 'different', reason: { key: 'reason_different_value', args: words } };
  if (areOneApart(a, b) || areOneApart(b, a)) return apart('reason_percent_rough');
  if (result.outcome === 'different' && a.use !== b.use) return apart('reason_percent_other_use');
  return result.outcome === 'same' && (a.use !== b.use || a.direction !== b.direction) ? { ...result, outcome: 'compatible' } : result;
}

/** Prices of shares move by the hour: at noon and at the close are two things. Else other nouns are other details unless the values agree. */
function sameDetail(a: Pick<Found, 'value' | 'detail'>, b: Pick<Found, 'value' | 'detail'>): 'yes' | 'no' | 'unknown' {
  const { outcome } = comparePercent(a.value, b.value);
  if (outcome === 'incomparable') return 'no';
  const [left, right] = [a.detail.head, b.detail.head];
  const differ = outcome === 'different';
  if (differ && a.value.moment !== b.value.moment && (a.value.moment !== null || left === 'stock') && (b.value.moment !== null || right === 'stock')) return 'no';
  if (left === null || right === null) return 'unknown';
  return left === right ? 'yes' : differ ? 'no' : 'unknown';
}

/** What is bought and sold all day. */
const MOMENTARY: ReadonlySet<string> = new Set(['stock', 'price', 'index', 'oil', 'crude', 'gold', 'futur', 'yield', 'dollar', 'euro', 'yen', 'bond', 'averag']);

/** Nouns whose change a story tells of one body of people. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['pay', 'rent', 'fare', 'tuition', 'pension', 'tax', 'budget', 'staff']);

/** Levels that a story mostly gives one of. */
const TOLD_ONCE: ReadonlySet<string> = new Set(['deficit', 'surplus', 'capac', 'turnout']);

/** Whom polls ask; and what half of all business reports give shares of. */
const ASKED: ReadonlySet<string> = new Set(['vote', 'adult', 'respond', 'peopl', 'american', 'elector', 'woman', 'men', 'household', 'revenu', 'market', 'stock', 'stake', 'profit', 'gdp', 'economi']);

/** By how much the pay goes up is told once in a story; sales, prices and rates go up in half of all business reports. */
function pins(a: Pick<Found, 'value' | 'detail'>, b: Pick<Found, 'value' | 'detail'>): 'if sole' | 'by name' | 'never' {
  const { head } = a.detail;
  const same = head !== null && head === b.detail.head;
  if (same && a.value.use === 'level' && b.value.use === 'level' && TOLD_ONCE.has(head)) return 'if sole';
  if (same && a.value.use === 'level' && b.value.use === 'level' && !ASKED.has(head)) return 'never';
  const change = a.value.use === 'change' && b.value.use === 'change' && a.value.direction === b.value.direction;
  return change && same && OF_PEOPLE.has(head) ? 'if sole' : 'by name';
}

function formatPercent({ quantity, unit, direction }: PercentValue): string {
  const number = inDecimals(formatQuantity(quantity));
  const share = thirdsOf(quantity) ?? (unit === 'point' ? `${number} percentage point${quantity.point === 1 ? '' : 's'}` : `${number}%`);
  return direction === null ? share : `${direction} ${share}`;
}

/** Shares are written with decimals, not with fractions. */
const DECIMALS: ReadonlyMap<string, string> = new Map([['¼', '.25'], ['½', '.5'], ['¾', '.75']]);

function inDecimals(number: string): string {
  return number.replace(/(\d?)([¼½¾])/g, (_, digit: string, part: string) => `${digit === '' ? '0' : digit}${DECIMALS.get(part) ?? ''}`);
}

const THIRD = 100 / 3;

/** "More than two-thirds": no decimals tell a third; null for other shares. */
function thirdsOf({ point, approximation }: Quantity): string | null {
  const name = point === null ? undefined : [1, 2].find((times) => Math.abs(point - times * THIRD) < 1e-9);
  return name === undefined ? null : `${approximation === null ? '' : `${approximation} `}${name === 1 ? 'a third' : 'two-thirds'}`;
}

/** A value is compared many times: its words are made once. */
const wordsOf: (value: PercentValue) => string = oncePer(formatPercent);

/** Shares and changes: "3.8 percent", "about 60% of the ceiling", "a third of voters", "two in five adults", "down by a fifth". */
export const percent: Kind<PercentValue> = {
  name: 'percent',
  isMeasured: true,
  yieldsTo: ['money', 'quote', 'rank'],
  find: findPercent,
  compare: comparePercent,
  format: wordsOf,
  sameDetail,
  pins,
  areNear: (a, b) => a.use !== null && a.use === b.use && a.direction === b.direction && a.unit === b.unit && areNear(a.quantity, b.quantity),
  isMomentary: ({ value, detail }) => value.use !== 'level' && MOMENTARY.has(detail.head ?? ''),
  isCommon: ({ quantity }) => quantity.point === 50 || quantity.point === 100,
};
