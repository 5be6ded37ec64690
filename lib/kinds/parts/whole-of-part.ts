import type { Token } from '../../text/document.ts';
import { toQuantity, type QuantityRead } from '../../values/approximation.ts';
import { readNumber, type NumberRead } from '../../values/numbers.ts';
import { countRead, type CountRead } from './count-read.ts';

const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** Token of the "of" behind a number, "19 *of*", "19 out *of*"; -1 if there is none. */
export function ofBehind(tokens: readonly Token[], i: number, end: number): number {
  const at = tokens[i]?.lower === 'out' ? i + 1 : i;
  return at < end && tokens[at]?.lower === 'of' ? at : -1;
}

/** "12 of *16* games", "three of *five* judges", "19 out of the *522* stories": the number of all, said at once. */
export function wholeNamed(tokens: readonly Token[], read: QuantityRead, end: number): NumberRead | null {
  if (read.range || read.style === 'loose' || read.meaning.precision === 'vague' || (read.value === 1 && read.style === 'words')) return null;
  const of = ofBehind(tokens, read.endToken, end);
  const from = of > read.endToken && tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  // "23 of *about* 100 vaccines".
  const at = /^(?:about|around|roughly|approximately|nearly|almost|some)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const whole = of >= 0 && at < end && !YEAR.test(tokens[at]?.text ?? '') ? readNumber(tokens, at, end) : null;
  return whole !== null && !whole.vague && whole.value > (read.value ?? Infinity) ? whole : null;
}

/** "Ten *of the 14* were hit": between token `from`, behind a number, and `at` stands no more than of how many. */
export function isOfNumber(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  const of = at > from + 2 && at <= from + 5 ? ofBehind(tokens, from, end) : -1;
  if (of < 0 || !/^(?:the|those|these)$/.test(tokens[of + 1]?.lower ?? '')) return false;
  return readNumber(tokens, of + 2, end)?.endToken === at;
}

/** "Ten of the *14*", "three out of the *five*": a part of those counted at token `i` is told before them. */
export function isWholeOfPart(tokens: readonly Token[], i: number, first: number): boolean {
  if (i - 3 < first || !/^(?:the|those|these)$/.test(tokens[i - 1]?.lower ?? '') || tokens[i - 2]?.lower !== 'of') return false;
  const before = tokens[i - 3]?.lower === 'out' ? i - 4 : i - 3;
  return before >= first && readNumber(tokens, before, i) !== null;
}

/** "the union*'s*" */
export function isOwning(token: Token): boolean {
  return /^['’]s?$/.test(token.text) && !token.spaceBefore;
}

const OWNED_REACH = 5;

/** "six of the *school's* teachers", "four of the *Green Union's* 12 members": the first token behind the owner, else `at` itself. */
export function ownedStart(tokens: readonly Token[], at: number, end: number): number {
  for (let k = at; k < Math.min(end, at + OWNED_REACH); k += 1) {
    const token = tokens[k];
    if (token && k > at && isOwning(token)) return readNumber(tokens, k + 1, end)?.endToken ?? k + 1;
    if (token?.type !== 'word' || /^(?:of|in|on|at|by|for|from|and|or|were|are|was|is|had|have|has|who|that|the)$/.test(token.lower)) return at;
  }
  return at;
}

/** "four of *Rivera's* posts", "six of *Elm County's* schools": a name owns what is counted. */
export function isOwned(tokens: readonly Token[], at: number, end: number): boolean {
  return /^\p{Lu}/u.test(tokens[at]?.text ?? '') && ownedStart(tokens, at, end) > at;
}

/** What some of those counted are told to be or to have done; a past in "-ed" is read by its ending. */
const DOING = /^(?:were|are|have|had|remain|remained|went|came|left|chose|got|took|won|lost|fell|fled|made|held|ran|[a-z]{2,}[^e]ed)$/;

/** "*8* of the 12 were sent home", its verb at token `at`: as many of those told of before, whatever they are; null without a verb. */
export function ofSome(tokens: readonly Token[], read: QuantityRead, at: number, end: number): CountRead | null {
  if (at >= end || !DOING.test(tokens[at]?.lower ?? '') || (read.value ?? 0) < 2) return null;
  return countRead({ firstToken: read.firstToken, endToken: read.endToken, quantity: toQuantity(read), unit: 'item' });
}

/** "*Half of the* 40 passengers were hurt", "all but two of the 16": what befell some befell not all. */
export function isOfFraction(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return tokens[of]?.lower === 'of' && (/^(?:half|most|some|many|few|third|thirds|quarter|quarters|none|majority)$/.test(tokens[of - 1]?.lower ?? '') || (tokens[of - 2]?.lower === 'but' && tokens[of - 3]?.lower === 'all'));
}
