import { linkEntities, reversedLinks } from '../alignment/entity-links.ts';
import { shareIncidentPerson } from '../alignment/incident-persons.ts';
import { pairClaims, type AlignmentContext, type ClaimPair } from '../alignment/pairs.ts';
import type { Reading } from '../alignment/reading.ts';
import { retoldPairs } from '../alignment/retold.ts';
import { daysApart } from '../alignment/story.ts';
import type { StemWeights } from '../alignment/stem-weights.ts';
import type { Claim } from '../claims/claim.ts';
import type { KindName } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import type { PairDecision } from './decision.ts';
import { daysOfOneEvent } from './one-event.ts';
import { explainOtherNews, explainPair, explainRefusals, explainSilence, type RefusedCandidate } from './explain.ts';
import { LIBRARY, type CorpusTraits } from './gathered.ts';
import { mentionedAgain } from './mentions.ts';
import { relatePairs, type RelatedPair } from './relations.ts';
import { newsOdds, type NewsOdds } from './same-news.ts';
import { secondLook } from './second-look.ts';
import { toldBeside } from './told-beside.ts';
import { toldInParts } from './told-in-parts.ts';
import { agreedClaims, type Settled } from './told-elsewhere.ts';
import { findSilence, type SilentReport } from './unstated.ts';
import { isWeeksLater, isWithinNews } from './within-news.ts';

/** What one other article says of one claim of the page. `decision` is there when asked for. */
export type Answer = { readonly claim: Claim; readonly decision?: PairDecision } & (
  | RelatedPair
  | { readonly relation: 'unstated'; readonly silence: SilentReport }
);

/** A detail that the other article gives of an event which the page reports without it. */
export interface Surplus {
  /** The other article's claim. */
  readonly claim: Claim;
  /** The page's sentence on that event. */
  readonly silence: SilentReport;
  readonly decision?: PairDecision;
}

/** All that one other article says of a page: answers to its claims, and what it adds. */
export interface ArticleComparison {
  readonly answers: readonly Answer[];
  readonly surplus: readonly Surplus[];
  readonly news: NewsOdds;
  /** Of each claim of the page the candidates that came near and were refused; there when asked for. */
  readonly refused?: ReadonlyMap<Claim, readonly RefusedCandidate[]>;
}

export interface ComparisonOptions {
  readonly explain?: boolean;
  readonly corpus?: CorpusTraits;
}

/**
 * Compares every claim of the page with one other article on the same story, and every claim that is left there with the
 * page.
 *
 * @param story similarity of the two articles, 0–1
 * @param options `explain`: whether every decision is recorded too, which takes about twice the time; `corpus`: what is known of theirs
 * @returns at most one answer a claim; claims the article has nothing on are left out
 */
export function compareArticle(page: Reading, other: Reading, weights: StemWeights, story: number, { explain = false, corpus = LIBRARY }: ComparisonOptions = {}): ArticleComparison {
  const links = linkEntities(page.extraction.entities, other.extraction.entities);
  const unaligned: AlignmentContext = { page, other, links, weights, story };
  const context: AlignmentContext = { ...unaligned, retold: retoldPairs(unaligned) };
  const related = new Map<Claim, RelatedPair>();
  const accountedFor = new Set<Claim>();
  const refused = new Map<Claim, RefusedCandidate[]>();
  let days: ClaimPair[] = [];
  for (const [kind, claims] of page.claimsByKind) {
    const pairs = pairClaims(context, kind, explain);
    if (kind === 'date') days = pairs;
    const ofKind = relatePairs(pairs, daysApart(page, other), (a, b) => isSameValue(kind, a, b));
    for (const claim of ofKind.accountedFor) accountedFor.add(claim);
    for (const [claim, found] of ofKind.answers) related.set(claim, found);
    if (explain) for (const claim of claims) refused.set(claim, explainRefusals(context, claim, pairs, ofKind));
  }
  const news = newsOdds(page, other, { story, gathered: corpus.gathered, isOneIncident: corpus.isSmall && shareIncidentPerson(page, other) }, [...related.values()], accountedFor.size);
  for (const found of daysOfOneEvent(context, days, news.likely, related)) {
    related.set(found.pair.left, found);
    accountedFor.add(found.pair.right);
  }
  const within = new Map([...related].filter(([, found]) => isWithinNews(found, news)));
  for (const found of secondLook(context, news, page.extraction.claims.filter((claim) => !within.has(claim)), agreements(within))) {
    // What two turns of a matter have in common by the way is no answer, however surely it is the same.
    if (isWeeksLater(news) && !isWithinNews(found, news)) continue;
    within.set(found.pair.left, found);
    accountedFor.add(found.pair.right);
  }
  for (const found of toldBeside(context, news.likely, news.days, page.extraction.claims.filter((claim) => !within.has(claim)), accountedFor, agreements(within))) {
    within.set(found.pair.left, found);
    accountedFor.add(found.pair.right);
  }
  for (const found of mentionedAgain(context, news, page.extraction.claims.filter((claim) => !within.has(claim)))) within.set(found.pair.left, found);
  for (const found of toldInParts(context, news, within)) {
    within.set(found.pair.left, found);
    accountedFor.add(found.pair.right);
  }
  const agreed = agreedClaims(agreements(within));
  const answers = page.extraction.claims.flatMap((claim): Answer[] => {
    const found = within.get(claim);
    const outside = related.get(claim);
    if (outside && !found) {
      refused.get(claim)?.unshift(explainOtherNews(context, outside, news));
      return [];
    }
    if (found) return [{ claim, ...found, ...(explain && { decision: explainPair(context, found.pair, found.relation) }) }];
    const silence = findSilence(context, claim, news, agreed.byOther);
    return silence ? [{ claim, relation: 'unstated', silence, ...(explain && { decision: explainSilence(context, claim, silence) }) }] : [];
  });
  return { answers, surplus: findSurplus(context, accountedFor, news, agreed.byPage, explain), news, ...(explain && { refused }) };
}

function agreements(answers: ReadonlyMap<Claim, RelatedPair>): ClaimPair[] {
  return [...answers.values()].filter(({ relation }) => relation === 'agrees').map(({ pair }) => pair);
}

function isSameValue(kind: KindName, a: Claim, b: Claim): boolean {
  return kindNamed(kind)?.compare(a.value, b.value).outcome === 'same';
}

/** The reverse of `unstated`: what the other article tells of an event that the page reports without it. */
function findSurplus(context: AlignmentContext, accountedFor: ReadonlySet<Claim>, news: NewsOdds, agreed: Settled['agreed'], explain: boolean): Surplus[] {
  const { page, other } = context;
  const reverse: AlignmentContext = { ...context, page: other, other: page, links: reversedLinks(context.links) };
  return other.extraction.claims.flatMap((claim) => {
    const silence = accountedFor.has(claim) ? null : findSilence(reverse, claim, news, agreed, 'event');
    return silence ? [{ claim, silence, ...(explain && { decision: explainSilence(reverse, claim, silence) }) }] : [];
  });
}
