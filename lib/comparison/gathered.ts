/** Of fewer other articles nothing can be said. */
const LEAST_OTHERS = 2;
/**
 * Mean likeness from which a corpus was gathered for one story, and what each article has at least. The mean is lower on one in ten pages of 35
 * stories whose reports people put together; how many pages of corpora gathered at random reach it tells `npm run measure -- small-corpora`.
 */
const ALIKE = 0.35;
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
