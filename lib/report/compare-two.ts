import { readingOf, type Reading } from '../alignment/reading.ts';
import { stemWeights } from '../alignment/stem-weights.ts';
import { isSameStory, storyProfile, storySimilarity } from '../alignment/story.ts';
import { extractClaims } from '../claims/extract.ts';
import { compareArticle } from '../comparison/compare-article.ts';
import { LIBRARY, type CorpusTraits } from '../comparison/gathered.ts';
import { groupOrigins } from '../comparison/origins.ts';
import type { ArticleDraft } from '../corpus/article.ts';
import { wireOf } from '../corpus/wire.ts';
import { buildClaims } from './build.ts';
import type { Report } from './report.ts';
import { comparedRows, type ComparedRow } from './compared-rows.ts';

/** Two articles held against each other, in both directions. Plain data; nothing of it is stored. */
export interface TwoArticles {
  /** The left article checked against the right one, and the other way round. */
  readonly left: Report;
  readonly right: Report;
  /** Both reports as one table; empty unless both are in English. */
  readonly rows: readonly ComparedRow[];
  /** Whether they look like reports of one story. They are compared all the same: the reader chose them. */
  readonly sameStory: boolean;
  /** One is, for a good part, the words of the other. */
  readonly sameOrigin: boolean;
}

/** Of two articles alone nothing tells that they were gathered; it is the smallest corpus there is. */
const TWO: CorpusTraits = { ...LIBRARY, isSmall: true };

/** Compares two articles in memory: no corpus, nothing kept. Takes milliseconds for news texts; `npm run measure -- speed` tells how many. */
export function compareTwo(left: ArticleDraft, right: ArticleDraft): TwoArticles {
  const [a, b] = [read(left, 'left'), read(right, 'right')];
  if (left.language !== 'en' || right.language !== 'en') {
    return { left: reportOf(a, left, null), right: reportOf(b, right, null), rows: [], sameStory: false, sameOrigin: false };
  }
  const weights = stemWeights(new Map(), 0);
  const similarity = storySimilarity(storyProfile(a, weights), storyProfile(b, weights));
  const origins = groupOrigins({ id: 'left', text: a.text }, [{ id: 'right', text: b.text }]);
  const sameOrigin = origins.get('left') === origins.get('right');
  const against = (page: Reading, other: Reading): Report['claims'] => {
    const comparison = compareArticle(page, other, weights, similarity, { corpus: TWO });
    return buildClaims(page, 'o1', [{ reading: other, origin: sameOrigin ? 'o1' : 'o2', comparison }]);
  };
  const reports = { left: reportOf(a, left, against(a, b)), right: reportOf(b, right, against(b, a)) };
  return { ...reports, rows: comparedRows(reports.left, reports.right), sameStory: isSameStory(a, b, similarity, TWO.isSmall), sameOrigin };
}

function read(draft: ArticleDraft, id: string): Reading {
  return readingOf({ ...draft, id, contentHash: '', wire: wireOf(draft.text, draft.byline) }, extractClaims(draft));
}

/** @param claims null where the article is left alone for its language */
function reportOf(reading: Reading, { language }: ArticleDraft, claims: Report['claims'] | null): Report {
  const { id, title, source, publishedAt, url } = reading.article;
  const state = language === 'en' ? 'checked' : 'other-language';
  return { version: 1, article: { id, title, source, publishedAt, url, language }, state, claims: claims ?? [], additions: [], corpusSize: 1, compared: 1 };
}
