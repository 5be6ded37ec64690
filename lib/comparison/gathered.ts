/** Of fewer other articles nothing can be said. */
const LEAST_OTHERS = 2;
/**
 * Mean likeness from which a corpus was gathered for one story, and what each article has at least. The mean is lower on three in a hundred pages of 36
 * stories whose reports people put together; how many pages of corpora gathered at random reach it tells `npm run measure -- small-corpora`.
 */
const ALIKE = 0.28;
const LEAST_ALIKE = 0.2;
/** Set, not fitted. */
const GATHERED = 3;

/**
 * What it says of two reports that the corpus was gathered for one story, as log-odds of their telling the same news. The odds of a pair are
 * those of a library, where most that is like a page is of one running matter; of a few articles that are all very like it, somebody has
 * collected the reports of one piece of news.
 *
 * @param likeness story similarity of the page to articles of the corpus, 0–1; to those left out it is as good as none
 * @param others how many articles the corpus has, the page and copies of it left out
 */
export function gatheredOdds(likeness: Iterable<number>, others: number): number {
  let [sum, alike] = [0, 0];
  for (const one of likeness) {
    sum += one;
    if (one >= LEAST_ALIKE) alike += 1;
  }
  return others >= LEAST_OTHERS && alike >= others && sum >= ALIKE * others ? GATHERED : 0;
}

/** What is known of a corpus, for all pairs of its articles. */
export interface CorpusTraits {
  /** See `gatheredOdds`. */
  readonly gathered: number;
  /** See `isSmallCorpus`. */
  readonly isSmall: boolean;
}

/** A library like that on which the odds of one news were fitted: it says nothing. */
export const LIBRARY: CorpusTraits = { gathered: 0, isSmall: false };

/** An eighth of the library whose candidates the odds of one news were fitted on, see `newsOdds`. Set, not fitted. */
const SMALL = 1500;

/**
 * Whether a corpus is small enough that two of its articles which name the same victim or suspect tell of one incident: of those who
 * are alike by chance, or in the news again, it has few.
 *
 * @param others how many articles the corpus has, the page left out
 */
export function isSmallCorpus(others: number): boolean {
  return others <= SMALL;
}
