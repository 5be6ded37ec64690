import type { Token } from '../text/document.ts';

/** A number whose thousands stand apart, and the token behind it. */
export interface GroupedRead {
  readonly value: number;
  readonly endToken: number;
}

/**
 * "1 414 021 100", "40 000": digits in groups of three with blanks between them, as on the Continent. A single group of
 * three behind the first must be noughts: "on May 12 300 people came" holds two numbers.
 */
export function readGroups(tokens: readonly Token[], i: number, end: number): GroupedRead | null {
  if (tokens[i + 1]?.type !== 'number' || tokens[i + 1]?.spaceBefore !== true || !/^[1-9]\d{0,2}$/.test(tokens[i]?.text ?? '')) return null;
  let digits = tokens[i]?.text ?? '';
  let at = i + 1;
  while (at < end && tokens[at]?.spaceBefore === true && /^\d{3}(?:\.\d+)?$/.test(tokens[at]?.text ?? '') && !digits.includes('.')) {
    digits += tokens[at]?.text ?? '';
    at += 1;
  }
  if (at < i + 2 || (at === i + 2 && tokens[i + 1]?.text !== '000')) return null;
  return { value: Number(digits), endToken: at };
}

/** The number that one to four digits without any sign write, null of all other text: most numbers, read without an expression. */
export function fewDigits(text: string): number | null {
  if (text.length === 0 || text.length > 4) return null;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}
