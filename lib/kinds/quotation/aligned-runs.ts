/** Neighbouring items that two lists have in common: where they begin in the one and in the other, and how many they are. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly size: number;
}

/** The last run of a way through both lists, and those before it. */
interface Tail {
  readonly run: Run;
  readonly before: Tail | null;
}

/** Where no way has come to; a way that has not begun stands at −1. */
const NOWHERE = -2;

/**
 * The runs that two lists keep when the one is made into the other with the fewest items left out and put in (Myers 1986, "An
 * O(ND) difference algorithm and its variations"), in order. Ways are numbers by diagonal: most quotations that are
 * aligned share little, so there are thousands.
 */
export function alignedRuns<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): Run[] {
  const middle = a.length + b.length + 1;
  // The last item of the first list that was reached on each diagonal, and how; those of the second follow from it.
  const reached = new Int32Array(2 * middle + 1).fill(NOWHERE);
  const tails = new Array<Tail | null>(2 * middle + 1).fill(null);
  let [lowest, highest] = [-Infinity, Infinity];
  for (let edits = 0; edits < middle; edits += 1) {
    for (let diagonal = Math.max(lowest, -edits); diagonal <= Math.min(highest, edits); diagonal += 2) {
      const at = middle + diagonal;
      const [left, put] = [reached[at - 1] ?? NOWHERE, reached[at + 1] ?? NOWHERE];
      const mayPut = put !== NOWHERE && put - diagonal >= 0 && put - diagonal < b.length;
      const mayLeave = left !== NOWHERE && left + 1 < a.length;
      const isPut = !mayLeave || (mayPut && left < put);
      let tail = edits === 0 ? null : ((isPut ? tails[at + 1] : tails[at - 1]) ?? null);
      reached[at - 1] = NOWHERE;
      if (edits > 0 && !mayPut && !mayLeave) {
        reached[at] = NOWHERE;
        continue;
      }
      const from = edits === 0 ? -1 : isPut ? put : left + 1;
      let to = from;
      while (to + 1 < a.length && to + 1 - diagonal < b.length && isSame(a[to + 1] as T, b[to + 1 - diagonal] as T)) to += 1;
      if (to > from) tail = { run: { a: from + 1, b: from + 1 - diagonal, size: to - from }, before: tail };
      const [endsA, endsB] = [to + 1 >= a.length, to - diagonal + 1 >= b.length];
      if (endsA && endsB) return inOrder(tail);
      [reached[at], tails[at]] = [to, tail];
      // What has come to the end of one list can only go on along it: ways beyond need more edits.
      if (endsA) highest = Math.min(highest, diagonal - 1);
      if (endsB) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return [];
}

function inOrder(tail: Tail | null): Run[] {
  const runs: Run[] = [];
  for (let one = tail; one !== null; one = one.before) runs.push(one.run);
  return runs.reverse();
}
