import type { Token } from '../../text/document.ts';
import { readNumber, readOrdinal } from '../../values/numbers.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** A place in an order, in tokens `[firstToken, endToken)`. */
export interface PlaceWon {
  readonly firstToken: number;
  readonly endToken: number;
  /** `place` for "ranked fifth", `top` for "the top 100". */
  readonly quality: 'place' | 'top';
  readonly order: number;
}

const RANKING = wordSet('ranked ranks ranking finished finishes finishing finish placed places placing came comes coming come landed landing');
/** Before "the top 20": somebody or something stands among them. */
const AMONG = wordSet('in into among inside outside within of cracked crack cracking made make enter entered reached reach');
const HIGHEST = 1000;

/** True for the words at which such a place may begin. */
export const mayPlace = (lower: string): boolean => lower === 'top' || RANKING.has(lower);

/** "Ranked fifth in the poll", "came in second", "finished in third place", "into the top 100" from token `i` on; null for anything else. */
export function readPlaceWon(tokens: readonly Token[], i: number, end: number): PlaceWon | null {
  const word = tokens[i]?.lower ?? '';
  if (word === 'top') return readTop(tokens, i, end);
  if (!RANKING.has(word)) return null;
  let at = i + 1;
  if (tokens[at]?.lower === 'in') at += 1;
  if (/^(?:a|only|just|the)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.lower === 'distant') at += 1;
  const ordinal = at < end ? (tokens[at]?.lower === 'last' ? null : readOrdinal(tokens, at, end)) : null;
  if (ordinal === null) return null;
  const next = tokens[ordinal.endToken]?.lower ?? '';
  const place = next === 'place' || next === 'overall';
  // "Came second to none", "finished first grade", "came third in a row".
  if (!place && !(ordinal.endToken >= end || tokens[ordinal.endToken]?.type === 'punctuation' || /^(?:in|among|with|behind|at|on|for|after|out|of|and|but)$/.test(next))) return null;
  if (next === '-' || (next === 'in' && tokens[ordinal.endToken + 1]?.lower === 'a' && /^(?:row|series)$/.test(tokens[ordinal.endToken + 2]?.lower ?? '')) || /^(?:half|quarter)$/.test(tokens[ordinal.endToken]?.lower ?? '')) return null;
  // "Came first, with": an order of telling more often than of winning.
  if (!place && ordinal.value === 1 && /^(?:came|comes|coming|come)$/.test(word) && tokens[i + 1]?.lower !== 'in') return null;
  return { firstToken: i, endToken: place ? ordinal.endToken + 1 : ordinal.endToken, quality: 'place', order: ordinal.value };
}

/** "The top 100" behind a word for being among them. */
function readTop(tokens: readonly Token[], i: number, end: number): PlaceWon | null {
  if (tokens[i - 1]?.lower !== 'the' || !AMONG.has(tokens[i - 2]?.lower ?? '')) return null;
  const number = i + 1 < end ? readNumber(tokens, i + 1, end) : null;
  if (number === null || !Number.isInteger(number.value) || number.value < 2 || number.value > HIGHEST) return null;
  const next = tokens[number.endToken]?.lower ?? '';
  return /^(?:percent|per|%)$/.test(next) || /^[%.]$/.test(next) && tokens[number.endToken + 1]?.type === 'number' ? null : { firstToken: i, endToken: number.endToken, quality: 'top', order: number.value };
}
