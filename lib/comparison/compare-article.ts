import { linkEntities } from '../alignment/entity-links.ts';
import { pairClaims, type AlignmentContext } from '../alignment/pairs.ts';
import type { Reading } from '../alignment/reading.ts';
import type { StemWeights } from '../alignment/stem-weights.ts';
import type { Claim } from '../claims/claim.ts';
import { relatePairs, type RelatedPair } from './relations.ts';
import { findSilence, type SilentReport } from './unstated.ts';

/** What one other article says of one claim of the page. */
export type Answer =
  | ({ readonly claim: Claim } & RelatedPair)
  | { readonly claim: Claim; readonly relation: 'unstated'; readonly silence: SilentReport };

/**
 * Compares every claim of the page with one other article on the same story.
 *
 * @param story similarity of the two articles, 0–1
 * @returns at most one answer a claim; claims the article has nothing on are left out
 */
export function compareArticle(page: Reading, other: Reading, weights: StemWeights, story: number): Answer[] {
  const links = linkEntities(page.extraction.entities, other.extraction.entities);
  const context: AlignmentContext = { page, other, links, weights, story };
  const answers: Answer[] = [];
  for (const [kind, claims] of page.claimsByKind) {
    const related = relatePairs(pairClaims(context, kind));
    for (const claim of claims) {
      const pair = related.get(claim);
      if (pair) {
        answers.push({ claim, ...pair });
        continue;
      }
      const silence = findSilence(context, claim);
      if (silence) answers.push({ claim, relation: 'unstated', silence });
    }
  }
  return answers;
}
