import type { Claim } from '../claims/claim.ts';
import { oncePer } from '../text/once.ts';
import { stem } from '../text/stems.ts';
import type { Reading } from './reading.ts';

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

/** How far from a figure its deed is looked for: words, and characters read for them. */
const WORDS = 5;
const REACH = 60;

/** The words before and behind a claim within its sentence, each list with the nearest one first. */
export interface Around {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const known = new WeakMap<Claim, Around>();

/** Read once for each claim, however many others it is held against. */
export function wordsAround({ text, extraction }: Reading, claim: Claim): Around {
  const found = known.get(claim);
  if (found) return found;
  const sentence = extraction.sentences[claim.sentence] ?? claim;
  const before = wordsOf(text.slice(Math.max(sentence.start, claim.start - REACH), claim.start)).reverse().slice(0, WORDS);
  const around = { before, after: wordsOf(text.slice(claim.end, Math.min(sentence.end, claim.end + REACH))).slice(0, WORDS) };
  known.set(claim, around);
  return around;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Whether the nearest such deed of one figure is contrary to the nearest one of the other. */
export function areOpposite(left: Around, right: Around): boolean {
  const [ours, theirs] = [sideOf(left), sideOf(right)];
  return ours !== null && theirs === (ours ^ 1);
}

const sideOf = oncePer(({ before, after }: Around): number | null => {
  for (let at = 0; at < WORDS; at += 1) {
    for (const word of [before[at], after[at]]) {
      const side = word === undefined ? undefined : SIDES.get(stem(word));
      if (side !== undefined) return side;
    }
  }
  return null;
});
