import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignedRuns } from '../../../lib/kinds/quotation/aligned-runs.ts';
import { commonInOrder } from '../../../lib/kinds/quotation/common-words.ts';

const symbols = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 60 });
const runsOf = (a: string, b: string) => alignedRuns(a.split(' '), b.split(' '), (x, y) => x === y);

describe('what two lists keep of each other', () => {
  test('as much as they have in common in one order, in runs that follow each other', () => {
    fc.assert(
      fc.property(symbols, symbols, (a, b) => {
        const runs = alignedRuns(a, b, (x, y) => x === y);
        expect(runs.reduce((sum, { size }) => sum + size, 0)).toBe(commonInOrder(a, b));
        let [endA, endB] = [0, 0];
        for (const run of runs) {
          expect(run.a >= endA && run.b >= endB).toBe(true);
          expect(a.slice(run.a, run.a + run.size)).toEqual(b.slice(run.b, run.b + run.size));
          [endA, endB] = [run.a + run.size, run.b + run.size];
        }
      }),
    );
  });

  test('what was put in, left out or put in place of another stands between the runs', () => {
    expect(runsOf('we will open the gate', 'we will not open the gate')).toEqual([{ a: 0, b: 0, size: 2 }, { a: 2, b: 3, size: 3 }]);
    expect(runsOf('the old gate stays', 'the new gate stays')).toEqual([{ a: 0, b: 0, size: 1 }, { a: 2, b: 2, size: 2 }]);
    expect(runsOf('one two', 'three four')).toEqual([]);
  });

  test('items are the same where the caller says so', () => {
    expect(alignedRuns([1, 5, 9], [2, 9], (x, y) => Math.abs(x - y) < 2)).toEqual([{ a: 0, b: 0, size: 1 }, { a: 2, b: 1, size: 1 }]);
  });

  test('an empty list keeps nothing', () => {
    expect(alignedRuns([], [1], () => true)).toEqual([]);
  });
});
