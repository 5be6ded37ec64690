import { isUpper } from './characters.ts';
import type { Token } from './document.ts';
import { forgetWords, wordOf, type Word } from './words.ts';

/** Set for numbers as the tokeniser knows them; no rule need ask for it. */
export const NUMBER = 1;
/** Set for tokens whose first letter is a capital. */
export const CAPITAL = 1 << 30;

const tests: ((lower: string) => boolean)[] = [];

/** Bits of a mark that stays a small integer. */
const MOST_TESTS = 29;

/**
 * A mark for the words that pass a test, to be made once when a module is loaded. Most readers begin at few words, and
 * there are dozens of readers: instead of each asking its own lists about every word, every word that ever occurs is put
 * to all tests once, and a reader looks at one bit of {@link marksOf}.
 *
 * @param test told by the lower-case word alone
 * @returns one bit; marks can be joined with `|`
 */
export function wordMark(test: (lower: string) => boolean): number {
  if (tests.length === MOST_TESTS) throw new Error('no bit left for another word mark');
  tests.push(test);
  forgetWords();
  return 1 << tests.length;
}

interface Marked {
  readonly marks: Uint32Array;
  readonly words: readonly Word[];
}

const marked = new WeakMap<readonly Token[], Marked>();

/** The marks of each of the tokens, made when first asked for. */
export function marksOf(tokens: readonly Token[]): Uint32Array {
  return markedOf(tokens).marks;
}

/** What is known of the word of each token. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  return markedOf(tokens).words;
}

/** Tells the words of a list of tokens that will not grow any more, so that they need not be looked up. */
export function setWords(tokens: readonly Token[], words: readonly Word[]): void {
  const marks = new Uint32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const word = words[at];
    if (token !== undefined && word !== undefined) marks[at] = (token.type === 'number' ? NUMBER : isUpper(token.text.charCodeAt(0)) ? CAPITAL : 0) | markOf(word);
  }
  marked.set(tokens, { marks, words });
}

function markedOf(tokens: readonly Token[]): Marked {
  const before = marked.get(tokens);
  if (before !== undefined) return before;
  setWords(tokens, tokens.map(({ lower }) => wordOf(lower)));
  return markedOf(tokens);
}

/** The tokens of one sentence as a list of its own, which shares its marks with the whole. */
export function slicedTokens(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const slice = tokens.slice(from, to);
  const { marks, words } = markedOf(tokens);
  marked.set(slice, { marks: marks.subarray(from, to), words: words.slice(from, to) });
  return slice;
}

/** Index of the first token of `[from, to)` that bears one of the marks, or -1. */
export function firstMarked(marks: Uint32Array, from: number, to: number, mark: number): number {
  const end = Math.min(to, marks.length);
  for (let at = Math.max(0, from); at < end; at += 1) if (((marks[at] ?? 0) & mark) !== 0) return at;
  return -1;
}

function markOf(word: Word): number {
  if (word.mark < 0) {
    let mark = 0;
    for (let index = 0; index < tests.length; index += 1) if (tests[index]?.(word.lower) === true) mark |= 2 << index;
    word.mark = mark;
  }
  return word.mark;
}
