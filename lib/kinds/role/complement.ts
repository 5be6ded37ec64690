import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { isCalendarWord } from '../../text/names/calendar.ts';
import { canonicalPhrase, initialsOf } from '../../text/names/canonical.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../../text/names/titles.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { wordSet } from '../../text/names/word-set.ts';

const LINKS = /^(?:of|for|at|with|to|from)$/;
/** Parties and titles stand before whom a role serves, and are not what it is of. */
const PARTIES = wordSet('democratic republican democrat gop');
/** Longest complement that is read, in tokens. */
const REACH = 10;
/** Small nouns that close the name of a body: "the Roe family", "Roe's crew". */
const CLOSERS = wordSet('family families crew team campaign administration estate office department company force staff board group union committee siblings parents children firm clinic hospital school university college academy church store plant factory studio bank newspaper');

/** A word with a capital that is no weekday or month. */
export const isCapital = (token: Token | undefined): boolean => token?.type === 'word' && isUpper(token.text.charCodeAt(0)) && !isCalendarWord(token.lower);

/** One past a complement that names somebody or some body ("at Acme News", "for the Roe family", "of Roe's crew"), null if there is none at token `at`. `links` are the prepositions that may open it. */
export function namedComplement(tokens: readonly Token[], at: number, end: number, links = LINKS): number | null {
  if (!links.test(tokens[at]?.lower ?? '')) return null;
  let to = at + 1;
  if (/^(?:the|a|an)$/.test(tokens[to]?.lower ?? '')) to += 1;
  // "The board of", "the committee on": the head of a body's name in small letters is none.
  if (!isCapital(tokens[to])) return null;
  let last = to + 1;
  for (to += 1; to < Math.min(end, at + REACH); to += 1) {
    const token = tokens[to];
    if (token === undefined) break;
    // "For Democratic presidential candidate Jane Roe".
    const narrows = PARTIES.has(tokens[last - 1]?.lower ?? '') && (ROLE_MODIFIERS.has(token.lower) || ROLE_HEADS.has(token.lower));
    if (narrows && (isCapital(tokens[to + 1]) || isCapital(tokens[to + 2]))) continue;
    const joins = token.lower === "'s" || token.text === '’' || (token.text === '-' && !token.spaceBefore) || (token.text === '.' && !token.spaceBefore && (tokens[to - 1]?.text.length ?? 0) <= 3 && isCapital(tokens[to + 1]));
    // "Of Roe's No. 43 team".
    const numbered = token.text === '.' && /^no$/.test(tokens[to - 1]?.lower ?? '') && tokens[to + 1]?.type === 'number';
    if (numbered) {
      to += 1;
      last = to + 1;
      continue;
    }
    // "Of the Roe Center for the Study of Law".
    if (token.lower === 'the' && /^(?:of|for)$/.test(tokens[to - 1]?.lower ?? '') && isCapital(tokens[to + 1])) continue;
    if (isCapital(token) || CLOSERS.has(token.lower)) last = to + 1;
    else if (!joins && !(/^(?:of|and|for)$/.test(token.lower) && (isCapital(tokens[to + 1]) || (tokens[to + 1]?.lower === 'the' && isCapital(tokens[to + 2]))))) break;
  }
  return last;
}

/** The names behind the role noun at `head`: what it is a role of, canonical; null when the words name nobody. */
export function bodyBehind(tokens: readonly Token[], head: number, to: number): string | null {
  for (let at = head + 1; at < to; at += 1) {
    if (!LINKS.test(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'on') continue;
    const words: string[] = [];
    for (let k = at + 1; k < to; k += 1) {
      const token = tokens[k];
      if (token === undefined || token.text === ',') break;
      if (isCapital(token) && !isStopWord(token.lower) && !(ROLE_HEADS.has(token.lower) || PARTIES.has(token.lower))) words.push(token.lower.replaceAll('.', ''));
    }
    return words.length === 0 ? null : canonicalPhrase(words.join(' '));
  }
  return null;
}

/** Whether two bodies can hardly be one: no word in common, and neither abbreviates the other. */
export function areTwoBodies(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.some((word) => right.includes(word))) return false;
  const abbreviates = (short: string, long: string): boolean => short.length > 1 && initialsOf(long).includes(short);
  return !left.some((word) => abbreviates(word, b)) && !right.some((word) => abbreviates(word, a));
}
