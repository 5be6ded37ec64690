import type { Token } from '../../text/document.ts';
import { readNumber } from '../../values/numbers.ts';
import { type AgeSpan, closes, limited } from './read-age-span.ts';

/** Nobody younger is told of in years. */
const YOUNGEST = 1;
/** Nobody is that old. */
const OLDEST = 122;

/** "Players *as young as 15*", "patients *as old as 97*" at the number: that age is the end of all their ages; null for houses, weeks and other measures. */
export function readAsYoung(tokens: readonly Token[], i: number, first: number, end: number): AgeSpan | null {
  const limit = tokens[i - 2]?.lower;
  if (i - 3 < first || tokens[i - 1]?.lower !== 'as' || (limit !== 'young' && limit !== 'old') || tokens[i - 3]?.lower !== 'as') return null;
  const number = readNumber(tokens, i, end);
  if (number === null || number.vague || !Number.isInteger(number.value) || number.value < YOUNGEST || number.value > OLDEST || !closes(tokens, number.endToken, end)) return null;
  return { firstToken: i - 3, endToken: number.endToken, quantity: limited(number.value, limit === 'old', true, `as ${limit} as`) };
}
