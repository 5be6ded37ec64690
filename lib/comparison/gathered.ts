/** Of fewer other articles nothing can be said. */
const LEAST_OTHERS = 2;
/**
 * Mean likeness from which articles were gathered for one story, and what each of them has at least. The mean is lower on three in a hundred pages of 36
 * stories whose reports people put together; how many pages of corpora gathered at random reach it tells `npm run measure -- small-corpora`.
 */
const ALIKE = 0.28;
const LEAST_ALIKE = 0.2;
/** Log-odds of articles of a corpus that is of one story, and of those that stand out from the rest of theirs. Set, not fitted. */
const GATHERED = 3;
const STANDING_OUT = 2;
/**
 * What the width of the step down to the next article (logarithm to the base 2) and twice the likeness come to at least, for articles that stand
 * out. Set between corpora put together of several stories each, where nearly all reports of the page's story then do, and small
 * ones of articles of like days, through which a matter may run: how many pages stand out there tells `npm run measure -- small-corpora`.
 */
const STANDS_OUT = 1.75;
/** Where more are alike the reader follows a matter; of a great one the index brings no more than 50, and no step is to be seen. */
const MOST_STANDING_OUT = 25;
/** A step down to less is no wider: what is hardly like the page is not like it at all. */
const UNLIKE = 0.02;

/** What is known of a corpus and of one of its articles, as the page sees them. */
export interface CorpusTraits {
  /** What it says of the page and the article that they were gathered together, as log-odds of their telling the same news; see `corpusTraits`. */
  readonly gathered: number;
  /** See `isSmallCorpus`. */
  readonly isSmall: boolean;
}

/** A library like that on which the odds of one news were fitted: it says nothing. */
export const LIBRARY: CorpusTraits = { gathered: 0, isSmall: false };

/**
 * What the corpus says of the page and each of its articles. The odds of a pair are those of a library, where most that is like a page is of one
 * running matter; of a few articles that are all very like it, somebody has collected the reports of one piece of news, and so has
 * somebody whose small corpus holds some that are very like it and nothing that comes near them: of a running matter there is always something between.
 *
 * @param likeness story similarity of the page to articles of the corpus, 0–1; to those left out it is as good as none
 * @param others how many articles the corpus has, the page and copies of it left out
 * @returns traits of the corpus by the likeness of an article
 */
export function corpusTraits(likeness: Iterable<number>, others: number): (story: number) => CorpusTraits {
  const falling = [...likeness].sort((a, b) => b - a);
  const isSmall = isSmallCorpus(others);
  const isOfOneStory = falling.length >= others && others >= LEAST_OTHERS && isAlike(falling, others);
  const least = isSmall && !isOfOneStory ? leastStandingOut(falling) : Infinity;
  return (story) => ({ gathered: isOfOneStory ? GATHERED : story >= least ? STANDING_OUT : 0, isSmall });
}

/** Whether the first so many, all of them that count, are very like the page. */
function isAlike(falling: readonly number[], many: number): boolean {
  const first = falling.slice(0, many);
  return (first.at(-1) ?? 0) >= LEAST_ALIKE && first.reduce((sum, one) => sum + one, 0) >= ALIKE * many;
}

/** Likeness of the last article above the last step down that is wide enough; Infinity where none stands out. Copies of the page stand above a step of their own. */
function leastStandingOut(falling: readonly number[]): number {
  let least = Infinity;
  for (let many = LEAST_OTHERS; many <= Math.min(falling.length, MOST_STANDING_OUT) && isAlike(falling, many); many += 1) {
    const [last, next] = [falling[many - 1] ?? 0, falling[many] ?? 0];
    const step = Math.log2(last / Math.max(next, UNLIKE)) + 2 * last;
    if (step >= STANDS_OUT) least = last;
  }
  return least;
}

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
