import type { Since } from './read-scope.ts';

/** A first, an only, a superlative or a row of successes. */
export interface RankValue {
  /** `first`, `only`, `row` ("third win in a row"), or a class of superlatives: `large`, `deadly`, `most powerful`. */
  readonly quality: string;
  /** 1 for first and largest, 2 for second-largest, 3 for three in a row. */
  readonly order: number;
  /** Stem of what is ranked: `visit`; null when unsaid ("the longest since 1984"). */
  readonly noun: string | null;
  /** Stems of the content words between the superlative and its scope, the noun among them. */
  readonly words: readonly string[];
  /** How far back it holds; null when the words give none. */
  readonly since: Since | null;
  /** What else it holds for: `ever`, `year`, `world`, `country`; null when unsaid. */
  readonly scope: string | null;
  /** "One of the largest": it may as well be the second-largest. */
  readonly isShared?: true;
  /** As in the article, with whose it is and whether it is shared: "Peru's largest bank", "one of the first towns to ban it". */
  readonly written: string;
}
