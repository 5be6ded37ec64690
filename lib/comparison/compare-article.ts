import { linkEntities } from '../alignment/entity-links.ts';
import { pairClaims, type AlignmentContext } from '../alignment/pairs.ts';
import type { Reading } from '../alignment/reading.ts';
import { daysApart } from '../alignment/story.ts';
import type { StemWeights } from '../alignment/stem-weights.ts';
import type { Claim } from '../claims/claim.ts';
import type { KindName } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import { relatePairs, type RelatedPair } from './relations.ts';
import { findSilence, type SilentReport } from './unstated.ts';

/** What one other article says of one claim of the page. */
export type Answer =
  | ({ readonly claim: Claim } & RelatedPair)
  | { readonly claim: Claim; readonly relation: 'unstated'; readonly silence: SilentReport };

/** A detail that the other article gives of an event which the page reports without it. */
export interface Surplus {
  /** The other article's claim. */
  readonly claim: Claim;
  /** The page's sentence on that event. */
  readonly silence: SilentReport;
}

/** All that one other article says of a page: answers to its claims, and what it adds. */
export interface ArticleComparison {
  readonly answers: readonly Answer[];
  readonly surplus: readonly Surplus[];
}

/**
 * Compares every claim of the page with one other article on the same story, and every claim that is left there with the
 * page.
 *
 * @param story similarity of the two articles, 0–1
 * @returns at most one answer a claim; claims the article has nothing on are left out
 */
export function compareArticle(page: Reading, other: Reading, weights: StemWeights, story: number): ArticleComparison {
  const links = linkEntities(page.extraction.entities, other.extraction.entities);
  const context: AlignmentContext = { page, other, links, weights, story };
  const answers: Answer[] = [];
  const accountedFor = new Set<Claim>();
  for (const [kind, claims] of page.claimsByKind) {
    const related = relatePairs(pairClaims(context, kind), daysApart(page, other), (a, b) => isSameValue(kind, a, b));
    for (const claim of related.accountedFor) accountedFor.add(claim);
    for (const claim of claims) {
      const pair = related.answers.get(claim);
      if (pair) {
        answers.push({ claim, ...pair });
        continue;
      }
      const silence = findSilence(context, claim);
      if (silence) answers.push({ claim, relation: 'unstated', silence });
    }
  }
  return { answers, surplus: findSurplus(context, accountedFor) };
}

function isSameValue(kind: KindName, a: Claim, b: Claim): boolean {
  return kindNamed(kind)?.compare(a.value, b.value).outcome === 'same';
}

/** The reverse of `unstated`: what the other article tells of an event that the page reports without it. */
function findSurplus(context: AlignmentContext, accountedFor: ReadonlySet<Claim>): Surplus[] {
  const { page, other } = context;
  const links = linkEntities(other.extraction.entities, page.extraction.entities);
  const reverse: AlignmentContext = { ...context, page: other, other: page, links };
  return other.extraction.claims.flatMap((claim) => {
    const silence = accountedFor.has(claim) ? null : findSilence(reverse, claim);
    return silence ? [{ claim, silence }] : [];
  });
}
