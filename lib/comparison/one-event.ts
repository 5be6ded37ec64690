import type { AlignmentContext, ClaimPair } from '../alignment/pairs.ts';
import type { Claim } from '../claims/claim.ts';
import { eventOdds } from './event-odds.ts';
import type { RelatedPair } from './relations.ts';

/** Log-odds from which two sentences tell of one event; on 48 stories of gold 8 days agreed right from here on and none wrong. */
const ONE_EVENT = 0;

/**
 * Days that agree though their details share too little: the very same day, in sentences that likely tell of one event.
 * Figures are left out, of which one event has several.
 *
 * @param pairs all unvetoed pairs of days between the page and the other article
 * @param news log-odds that the two reports tell the same news
 * @param answered claims of the page that have an answer
 */
export function daysOfOneEvent(context: AlignmentContext, pairs: readonly ClaimPair[], news: number, answered: ReadonlyMap<Claim, unknown>): RelatedPair[] {
  const best = new Map<Claim, { readonly pair: ClaimPair; readonly odds: number }>();
  for (const pair of pairs) {
    const { left, right, comparison, record } = pair;
    if (comparison.outcome !== 'same' || record.wider === true || answered.has(left)) continue;
    const odds = eventOdds(context, news, left.sentence, right.sentence);
    if (odds >= ONE_EVENT && odds > (best.get(left)?.odds ?? -Infinity)) best.set(left, { pair, odds });
  }
  return [...best.values()].map(({ pair }) => ({ pair, relation: 'agrees' }));
}
