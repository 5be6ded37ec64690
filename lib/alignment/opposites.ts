import { stem } from '../text/stems.ts';

/** Deeds of which a figure of one is no figure of the other: those who leave are not those who stay. General English. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['withdraw withdrew withdrawn withdrawal pull leave left exit depart evacuate', 'keep kept stay remain retain deploy enter arrive station reinforce'],
  ['hire recruit', 'fire dismiss sack'],
  ['import', 'export'],
  ['buy bought purchase acquire', 'sell sold'],
  ['lend lent', 'repay repaid'],
  ['survive escape rescue', 'die kill drown perish'],
];

/** By stem: which pair it belongs to, and on which side. */
const SIDES: ReadonlyMap<string, number> = new Map(
  OPPOSITES.flatMap((sides, at) => sides.flatMap((words, side) => words.split(' ').map((word): [string, number] => [stem(word), 2 * at + side]))),
);

/** Whether one clause tells only one of two contrary deeds and the other clause only the other. */
export function areOpposite(left: readonly string[], right: readonly string[]): boolean {
  const [ours, theirs] = [sidesOf(left), sidesOf(right)];
  for (const side of ours) {
    const contrary = side ^ 1;
    if (theirs.has(contrary) && !ours.has(contrary) && !theirs.has(side)) return true;
  }
  return false;
}

function sidesOf(stems: readonly string[]): ReadonlySet<number> {
  const sides = new Set<number>();
  for (const one of stems) {
    const side = SIDES.get(one);
    if (side !== undefined) sides.add(side);
  }
  return sides;
}
