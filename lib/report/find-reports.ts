import { readingOf } from '../alignment/reading.ts';
import { stemWeights } from '../alignment/stem-weights.ts';
import { storyProfile } from '../alignment/story.ts';
import type { Extraction } from '../claims/claim.ts';
import { extractClaims } from '../claims/extract.ts';
import type { ArticleDraft } from '../corpus/article.ts';
import type { PageLink } from '../page/page-links.ts';
import { relatedLinks } from './related-links.ts';
import { searchQuery } from './search-query.ts';

/** Where other reports of a page's story may be found. Nothing of it has been asked for: that is the reader's to do. */
export interface Finding {
  /** Names, place and date of the story, ready for a search engine; empty when nothing is telling. */
  readonly query: string;
  /** Links of the page that look like reports of the same story. */
  readonly links: readonly PageLink[];
}

/**
 * Makes the ways to other reports from the page alone: no request, no corpus.
 *
 * @param links links of the page outside its navigation
 * @param extraction the page's own, where the caller has it
 */
export function findReports(draft: ArticleDraft, links: readonly PageLink[], extraction: Extraction = extractClaims(draft)): Finding {
  const weights = stemWeights(new Map(), 0);
  const reading = readingOf({ ...draft, id: 'page', contentHash: '', wire: null }, extraction);
  return {
    query: searchQuery(draft, extraction, weights),
    links: relatedLinks(draft, extraction, storyProfile(reading, weights), weights, links),
  };
}
