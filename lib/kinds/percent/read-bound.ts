import type { Token } from '../../text/document.ts';
import type { Quantity } from '../../values/interval.ts';
import { isDash } from '../../values/numbers.ts';
import { DOWN, UP } from '../parts/change-words.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** A quantity with the words before it that change its meaning taken along. */
export interface BoundRead {
  readonly firstToken: number;
  readonly quantity: Quantity;
}

const UNDER = /^(?:below|under|beneath|less than|lower than)$/;
const OVER = /^(?:above|over|more than|higher than|beyond)$/;
const MOVES = wordSet('go goes going gone went get getting come move moved stay be');
const DENIALS = /^(?:not|never|.*n't|.*n’t)$/;
/** What stands between them. */
const BETWEEN = /^(?:have|has|had|be|been|ever|again|yet|likely|expected|allowed|to|soon|even|[a-z]{3,}ly)$/;
/** Words between a denial and its verb, at most. */
const DENIAL_REACH = 3;

/**
 * "Will *not fall below 7 percent*": at least that much, and no fall; "did *not rise above* it": at most. `from` is the first
 * token of the share, approximation words included; null where nothing of the kind stands before it.
 */
export function readDeniedBound(tokens: readonly Token[], from: number, first: number, quantity: Quantity): BoundRead | null {
  const { approximation, point } = quantity;
  const isUnder = UNDER.test(approximation ?? '');
  if (point === null || (!isUnder && !OVER.test(approximation ?? ''))) return null;
  const last = tokens[from - 1]?.lower === 'to' ? from - 2 : from - 1;
  const verb = tokens[last]?.lower ?? '';
  const isDenied = last === from - 1 && verb === 'not';
  if (last <= first || !(isDenied || MOVES.has(verb) || (isUnder ? DOWN : UP).has(verb))) return null;
  for (let at = isDenied ? last : last - 1; at >= Math.max(first, last - DENIAL_REACH); at -= 1) {
    const token = tokens[at];
    if (token?.type !== 'word') return null;
    if (!DENIALS.test(token.lower)) {
      if (!BETWEEN.test(token.lower) && at !== last) return null;
      continue;
    }
    const interval = isUnder ? { low: point, high: Infinity, lowOpen: false, highOpen: true } : { low: Math.min(0, point), high: point, lowOpen: false, highOpen: false };
    return { firstToken: at, quantity: { interval, point, precision: 'bound', approximation: isUnder ? 'at least' : 'at most' } };
  }
  return null;
}

/** Part of ten that each word means, in tenths: "the low 30 percent range" is 30 to 34. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([['low', [0, 4]], ['lower', [0, 4]], ['mid', [3, 7]], ['middle', [3, 7]], ['high', [6, 10]], ['upper', [6, 10]]]);
const TEN = 10;

/** "The *low 30* percent range", "the mid-20 percent range": a part of ten; `to` is one past the share. Null for other shares. */
export function readPartOfTen(tokens: readonly Token[], from: number, to: number, quantity: Quantity): BoundRead | null {
  const at = isDash(tokens[from - 1]?.text) ? from - 2 : from - 1;
  const part = PARTS.get(tokens[at]?.lower ?? '');
  const { point } = quantity;
  if (part === undefined || point === null || quantity.approximation !== null || point < TEN || point % TEN !== 0 || !/^(?:ranges?|area|region|levels?)$/.test(tokens[to]?.lower ?? '')) return null;
  return { firstToken: at, quantity: { interval: { low: point + part[0], high: point + part[1], lowOpen: false, highOpen: false }, point, precision: 'vague', approximation: tokens[at]?.lower ?? null } };
}
