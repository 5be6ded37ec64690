import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { SMALL_NUMBERS } from '../../values/number-words.ts';
import { readNumber } from '../../values/numbers.ts';
import type { CountRead } from './count-read.ts';
import { PERSON_NOUNS } from './counted-nouns.ts';
import type { State } from './states.ts';

/** How badly somebody is hurt: others of the same event may be hurt more or less. */
const DEGREES = wordSet('seriously critically severely gravely badly slightly lightly mildly serious critical severe grave minor slight threatening stable fair');
const HURT: ReadonlySet<State | null> = new Set<State | null>(['injured', 'hospitalised', 'treated', 'shot', null]);
/** How far behind those counted, and before them, it may be told, in tokens. */
const BEHIND = 7;
const BEFORE = 3;
const OPENERS = wordSet('a an the another his her their');

/**
 * Whether more than these may be of the same state by the words beside them: "two were *seriously* injured", "two men *and a woman* were
 * killed", "the driver *and* four passengers". A larger number elsewhere is no contradiction.
 */
export function isPartial(tokens: readonly Token[], { firstToken, endToken, unit, state }: CountRead, first: number, end: number): boolean {
  if (unit !== 'people') return false;
  // "Two of the five injured".
  if (state !== null && tokens[endToken]?.lower === 'of' && tokens[endToken + 1]?.lower === 'the' && readNumber(tokens, endToken + 2, end) !== null) return true;
  return (HURT.has(state) && hasDegree(tokens, firstToken, endToken, first, end)) || isJoinedBehind(tokens, endToken, end) || isJoinedBefore(tokens, firstToken, first);
}

function hasDegree(tokens: readonly Token[], firstToken: number, endToken: number, first: number, end: number): boolean {
  for (let at = Math.max(first, firstToken - BEFORE); at < Math.min(end, endToken + BEHIND); at += 1) {
    const token = tokens[at];
    if (token === undefined || (at >= endToken && token.type !== 'word' && token.text !== '-')) return false;
    // "Two were killed and five seriously injured": of the next.
    if (at > endToken && token.lower === 'and') return false;
    if (DEGREES.has(token.lower)) return true;
  }
  return false;
}

/** "Two men *and a woman* were": another person follows. */
function isJoinedBehind(tokens: readonly Token[], endToken: number, end: number): boolean {
  const at = tokens[endToken]?.lower === 'and' ? endToken + 1 : -1;
  return at > 0 && isPersonFrom(tokens, at, end);
}

/** "A man *and* two of his sons", "the driver *and* four passengers". */
function isJoinedBefore(tokens: readonly Token[], firstToken: number, first: number): boolean {
  if (tokens[firstToken - 1]?.lower !== 'and' || firstToken - 2 < first) return false;
  return PERSON_NOUNS.has(tokens[firstToken - 2]?.lower ?? '');
}

function isPersonFrom(tokens: readonly Token[], at: number, end: number): boolean {
  const opener = tokens[at];
  if (opener === undefined || !(OPENERS.has(opener.lower) || SMALL_NUMBERS.has(opener.lower) || opener.type === 'number')) return false;
  for (let k = at + 1; k < Math.min(end, at + BEFORE + 2); k += 1) {
    const token = tokens[k];
    if (token?.type !== 'word' && token?.text !== '-') return false;
    if (token.type === 'word' && PERSON_NOUNS.has(token.lower)) return true;
  }
  return false;
}
