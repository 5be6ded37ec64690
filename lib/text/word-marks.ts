import type { Token } from './document.ts';

/** Set for numbers as the tokeniser knows them; no rule need ask for it. */
export const NUMBER = 1;

const tests: ((lower: string) => boolean)[] = [];
const known = new Map<string, number>();
/** A few megabytes at most; then the table starts anew. */
const MAX_KNOWN = 50_000;
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
  known.clear();
  return 1 << tests.length;
}

const marked = new WeakMap<readonly Token[], Uint32Array>();

/** The marks of each of the tokens, made when first asked for. */
export function marksOf(tokens: readonly Token[]): Uint32Array {
  const made = marked.get(tokens);
  if (made !== undefined) return made;
  const marks = new Uint32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined) marks[at] = (token.type === 'number' ? NUMBER : 0) | markOf(token.lower);
  }
  marked.set(tokens, marks);
  return marks;
}

/** The tokens of one sentence as a list of its own, which shares its marks with the whole. */
export function slicedTokens(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const slice = tokens.slice(from, to);
  marked.set(slice, marksOf(tokens).subarray(from, to));
  return slice;
}

/** Index of the first token of `[from, to)` that bears one of the marks, or -1. */
export function firstMarked(marks: Uint32Array, from: number, to: number, mark: number): number {
  for (let at = Math.max(0, from); at < Math.min(to, marks.length); at += 1) if (((marks[at] ?? 0) & mark) !== 0) return at;
  return -1;
}

function markOf(lower: string): number {
  const before = known.get(lower);
  if (before !== undefined) return before;
  let mark = 0;
  for (let index = 0; index < tests.length; index += 1) if (tests[index]?.(lower) === true) mark |= 2 << index;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(lower, mark);
  return mark;
}
