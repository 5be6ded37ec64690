import type { Token } from '../text/document.ts';
import { SCALES } from './number-words.ts';

/** What the word at token `i` multiplies a number by: 1,000,000 for "million"; hundreds and dozens behind number words only. Null for any other word. */
export function scaleAt(tokens: readonly Token[], i: number, end: number, words: boolean): number | null {
  if (i >= end) return null;
  const scale = SCALES.get(tokens[i]?.lower ?? '');
  return scale !== undefined && (words || scale >= 1e3) ? scale : null;
}

/** "A 78-*billion*-euro bailout": a scale that hangs on the hyphen behind a number. */
export function isGluedScale(tokens: readonly Token[], i: number, end: number): boolean {
  return tokens[i]?.spaceBefore === false && scaleAt(tokens, i, end, false) !== null;
}
