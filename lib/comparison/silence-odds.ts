import type { AlignmentContext } from '../alignment/pairs.ts';
import { eventOf } from '../alignment/reading.ts';
import type { Claim } from '../claims/claim.ts';
import type { EventReceipt } from './event-receipt.ts';

/**
 * Log-odds that a detail which the other report does not give is left out by it: that it tells the event without the
 * detail, rather than not telling the event. Fitted (logistic regression, rounded) on the details that people found left
 * out in 24 stories against what 240 random pages of a library brought up, nearly all of it of events not told there.
 */
const ODDS = {
  base: 2.9,
  /** Times the odds that both tell the same news. */
  news: 0.56,
  /** What is planned or thought possible has not been reported as having happened. */
  planned: -0.9,
  /** The word of somebody whom the other report does not know: that it was said is not told there. */
  strangeSpeaker: -0.8,
  /** Times the logarithm of the page's sentences: the longer a report, the more of it is not the shared event. */
  length: -1.1,
  /** A person's age or share: who tells of the person leaves it out. */
  owner: 2,
  /** Times the likeness of the likest sentence, 0–1. */
  likeness: 0.9,
  /** Names, titles and shares stand in lists and asides more often than figures and days do. */
  kinds: new Map([['name', -1.75], ['role', -1.3], ['percent', -1.45]]),
} as const;

/** How likely the other report leaves `claim` out, in log-odds, given what of it tells of the event. */
export function silenceOdds(context: AlignmentContext, claim: Claim, news: number, receipts: readonly EventReceipt[]): number {
  const { page } = context;
  const event = eventOf(page, claim);
  const ofKind = ODDS.kinds.get(claim.kind);
  return (
    ODDS.base +
    ODDS.news * news +
    ODDS.length * Math.log(Math.max(1, page.extraction.sentences.length)) +
    (ofKind ?? 0) +
    (event && event.status !== 'happened' ? ODDS.planned : 0) +
    (isOfStranger(context, claim) ? ODDS.strangeSpeaker : 0) +
    (claim.detail.owner !== null && claim.kind !== 'name' && claim.kind !== 'role' ? ODDS.owner : 0) +
    ODDS.likeness * likenessOf(receipts)
  );
}

/** Odds of `news` below which nothing is called left out: the two tell of different turns of one matter, or of two matters. */
export const LEAST_NEWS = 0;

function isOfStranger({ page, other, links }: AlignmentContext, claim: Claim): boolean {
  const agents = eventOf(page, claim)?.agents ?? [];
  const speaker = claim.attribution?.entity ?? null;
  return [...agents, ...(speaker === null ? [] : [speaker])].some((one) => {
    return one !== claim.detail.owner && !other.extraction.entities.some((_, id) => links.linked(one, id));
  });
}

/** Sentences with less than a telling word in common are alike by chance. */
function likenessOf(receipts: readonly EventReceipt[]): number {
  return receipts.reduce((most, { matched, wording }) => (matched.includes('context') && wording > most ? wording : most), 0);
}
