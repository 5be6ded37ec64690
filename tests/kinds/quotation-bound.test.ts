import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonInOrder } from '../../lib/kinds/quotation/common-words.ts';
import { likeness, mostSimilarity } from '../../lib/kinds/quotation/likeness.ts';

const symbols = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 90 });
const words = fc.array(fc.constantFrom('the', 'of', 'bridge', 'bridges', 'harbour', 'protester', 'protestor', 'reopen', 'we', 'will'), { minLength: 1, maxLength: 40 });

/** The textbook's table, a row at a time. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(a.length + 1).fill(0);
  for (const symbol of b) {
    const next = [0];
    a.forEach((one, at) => next.push(one === symbol ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('how alike two quotations may be', () => {
  test('words in common in one order are counted as the textbook does, in lists longer than a machine word too', () => {
    fc.assert(fc.property(symbols, symbols, (a, b) => void expect(commonInOrder(a, b)).toBe(longestCommon(a, b))));
  });

  test('no two quotations are more alike than the bound says', () => {
    fc.assert(fc.property(words, words, (a, b) => void expect(likeness(a, b).similarity).toBeLessThanOrEqual(mostSimilarity(a, b))));
  });
});
