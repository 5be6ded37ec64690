import { COMMON_STEM_BANDS } from './common-stems.ts';

/** Document frequency assumed of a stem that is in no band and that the corpus does not know either. */
const RARE_SHARE = 0.002;
/** How many articles the bands are trusted like: a corpus must be larger than this before its own counts prevail. */
const PRIOR_ARTICLES = 500;

const GENERAL_SHARE: ReadonlyMap<string, number> = new Map(
  COMMON_STEM_BANDS.flatMap(({ share, stems }) => stems.split(' ').map((stem) => [stem, share] as const)),
);

/** Words of time and number are compared as values; as wording they would count twice. */
const VALUE_STEMS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday januari februari march april may june juli august septemb octob ' +
    'novemb decemb jan feb mar apr jun jul aug sept sep oct nov dec one two three four five six seven eight nine ten hour ' +
    'minut day week month year'
  ).split(' '),
);

/** How telling a stem is: about 0.3 for "said", 1 for a word that one article in 500 uses. */
export interface StemWeights {
  weight(stem: string): number;
}

/**
 * Inverse document frequency, smoothed by what is known of English in general.
 *
 * `w = ln(1 / share) / ln(1 / RARE_SHARE)` with `share = (df + PRIOR · general) / (N + PRIOR)`, cut to [0, 1.2].
 *
 * @param frequencies number of corpus articles per stem, for the stems that were asked for; may be empty
 * @param articles number of articles in the corpus
 */
export function stemWeights(frequencies: ReadonlyMap<string, number>, articles: number): StemWeights {
  const cache = new Map<string, number>();
  return {
    weight(stem) {
      const known = cache.get(stem);
      if (known !== undefined) return known;
      if (VALUE_STEMS.has(stem)) return 0;
      const general = GENERAL_SHARE.get(stem) ?? RARE_SHARE;
      // A corpus on one story makes its own words look common; it has a say only once it is large, and on what was asked.
      const counted = articles > PRIOR_ARTICLES ? frequencies.get(stem) : undefined;
      const own = counted ?? general * articles;
      const share = (own + PRIOR_ARTICLES * general) / (articles + PRIOR_ARTICLES);
      const weight = Math.min(1.2, Math.max(0, Math.log(1 / Math.max(share, 1e-9)) / Math.log(1 / RARE_SHARE)));
      cache.set(stem, weight);
      return weight;
    },
  };
}
