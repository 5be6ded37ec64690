import type { Token } from '../../text/document.ts';
import { isUpper } from '../../text/characters.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { firstMarked, marksOf, wordMark } from '../../text/word-marks.ts';
import type { FindContext } from '../kind.ts';

/** A stretch of tokens. */
export interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A full name with a nickname in quotation marks inside: Sam “Slim” Roe. */
export interface InnerNickname extends Stretch {
  readonly nickname: string;
}

const OPENING = new Set(['"', '“', '‘', "'"]);
const CLOSING = new Set(['"', '”', '’', "'"]);
/** Words that say that what follows is a nickname; plain capitals may follow these, quotation marks need not. Lower-case. */
const SURELY = wordSet('nicknamed nickname alias aka a.k.a');
/** So do these, but only with quotation marks behind "as" or "by". */
const LOOSELY = wordSet('known called dubbed goes went going go');
const LONGEST = 4;

const NAMING = wordMark((lower) => SURELY.has(lower) || LOOSELY.has(lower));
/** Quotation marks that may open, single ones and apostrophes among them. */
export const OPENING_MARK = wordMark((lower) => OPENING.has(lower));

const isName = (token: Token | undefined): token is Token => token?.type === 'word' && isUpper(token.text.charCodeAt(0));

/** Nicknames that a sentence gives in so many words: nicknamed "Cut Throat", the nickname Slim, known as “Big Al”. */
export function findNicknames({ document: { tokens }, sentence }: FindContext): Stretch[] {
  const found: Stretch[] = [];
  const [marks, last] = [marksOf(tokens), sentence.endToken - 1];
  for (let at = firstMarked(marks, sentence.firstToken, last, NAMING); at >= 0; at = firstMarked(marks, at + 1, last, NAMING)) {
    const sure = SURELY.has(tokens[at]?.lower ?? '');
    const next = afterSmallWords(tokens, at + 1, sentence.endToken);
    const stretch = quoted(tokens, next, sentence.endToken) ?? (sure ? capitals(tokens, next, sentence.endToken) : null);
    const linked = sure || ['as', 'by'].includes(tokens[next - 1]?.lower ?? '');
    if (stretch !== null && linked) found.push(stretch);
  }
  return found;
}

function afterSmallWords(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < Math.min(end, from + 3) && (tokens[at]?.text === ',' || tokens[at]?.lower === 'as' || tokens[at]?.lower === 'by' || tokens[at]?.lower === 'the')) at += 1;
  return at;
}

/** Capitalised words between quotation marks. */
function quoted(tokens: readonly Token[], at: number, end: number): Stretch | null {
  if (!OPENING.has(tokens[at]?.text ?? '')) return null;
  let to = at + 1;
  while (to < Math.min(end, at + 1 + 2 * LONGEST) && (isName(tokens[to]) || tokens[to]?.text === '-' || SMALL.has(tokens[to]?.lower ?? ''))) to += 1;
  if (to === at + 1 || !isName(tokens[at + 1])) return null;
  // American papers put the comma or stop inside.
  const closes = CLOSING.has(tokens[to]?.text ?? '') || ([',', '.'].includes(tokens[to]?.text ?? '') && CLOSING.has(tokens[to + 1]?.text ?? ''));
  return closes ? { firstToken: at + 1, endToken: to } : null;
}

const SMALL = wordSet('the of and da de la');

function capitals(tokens: readonly Token[], at: number, end: number): Stretch | null {
  let to = at;
  while (to < Math.min(end, at + LONGEST) && isName(tokens[to])) to += 1;
  return to > at ? { firstToken: at, endToken: to } : null;
}

/** Full names with a nickname between: the words before and behind must be names by their capitals. */
export function findInnerNicknames({ document: { tokens }, sentence }: FindContext): InnerNickname[] {
  const found: InnerNickname[] = [];
  const [marks, last] = [marksOf(tokens), sentence.endToken - 2];
  for (let at = firstMarked(marks, sentence.firstToken + 1, last, OPENING_MARK); at >= 0; at = firstMarked(marks, at + 1, last, OPENING_MARK)) {
    if (tokens[at]?.spaceBefore !== true) continue;
    const inner = quoted(tokens, at, sentence.endToken);
    if (inner === null || inner.endToken - inner.firstToken > 2 || !CLOSING.has(tokens[inner.endToken]?.text ?? '')) continue;
    const [before, after] = [tokens[at - 1], tokens[inner.endToken + 1]];
    if (!isName(before) || !isName(after) || inner.endToken + 1 >= sentence.endToken || !after.spaceBefore) continue;
    const nickname = tokens.slice(inner.firstToken, inner.endToken).map((token) => token.lower).join(' ');
    found.push({ firstToken: at - 1, endToken: inner.endToken + 2, nickname });
  }
  return found;
}
