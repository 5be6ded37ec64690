import { NUMBER, firstMarked, wordMark } from '../text/word-marks.ts';
import { LOOSE, PREFIX_PHRASES } from './approximation-words.ts';
import { SCALES, SMALL_NUMBERS, TENS, VAGUE_SCALES, VULGAR_FRACTIONS } from './number-words.ts';

const LOOSE_WORDS: ReadonlySet<string> = new Set([...LOOSE.keys()].flatMap((words) => words.split(' ')).filter((word) => word !== 'a' && word !== 'quite' && word !== 'of' && word !== 'small'));
const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(), ...TENS.keys(), ...VAGUE_SCALES.keys(), ...SCALES.keys(), ...VULGAR_FRACTIONS.keys(), 'half', 'dozen', 'quarter', 'quarters',
]);

/** Digits, number words and loose quantities: without one of these nothing is a number. */
export const NUMERAL = NUMBER | wordMark((lower) => NUMBER_WORDS.has(lower) || LOOSE_WORDS.has(lower));
const OPENER = wordMark((lower) => PREFIX_PHRASES.has(lower) || lower === 'a' || lower === 'an' || lower === 'quite' || lower === 'between');

/** Tokens between the first word of a quantity and its numeral: two phrases such as "in the region of", a point or an article. */
export const BEFORE_NUMERAL = 10;

/** Whether `readQuantity` or one of the readers of ages may find something at token `i`: exact enough to save most of their calls. */
export function mayOpenQuantity(marks: Uint32Array, i: number, end: number): boolean {
  const mark = marks[i] ?? 0;
  if ((mark & NUMERAL) !== 0) return true;
  return (mark & OPENER) !== 0 && firstMarked(marks, i + 1, Math.min(end, i + 1 + BEFORE_NUMERAL), NUMERAL) >= 0;
}
