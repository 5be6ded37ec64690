import type { AlignmentContext } from '../alignment/pairs.ts';
import type { Claim } from '../claims/claim.ts';
import { kindNamed } from '../kinds/list.ts';
import { bestReceipt, eventReceipts, type EventReceipt, type ReceiptSought } from './event-receipt.ts';
import { LEAST_ADDED, LEAST_NEWS, LEAST_SILENCE, silenceOdds } from './silence-odds.ts';
import { silenceSort } from './silence-sorts.ts';
import { isTold } from './told.ts';

/** The sentence of another article that reports the claim's event, or whom the detail belongs to, without the detail. */
export interface SilentReport extends EventReceipt {
  /** Log-odds that the report tells the event, see `silenceOdds`; at least what is demanded. */
  readonly odds: number;
}

/**
 * Whether the other article leaves the detail of `claim` out: nothing in it could be a statement of the detail, and likely
 * it tells the event. Null when it is not silent, or when in doubt.
 *
 * @param news log-odds that the two articles tell the same news
 * @param sought which sentence is to show it: the lead for a silence, the event's for an addition, which is told at lower odds
 */
export function findSilence(context: AlignmentContext, claim: Claim, news: number, sought: ReceiptSought = 'lead'): SilentReport | null {
  const kind = kindNamed(claim.kind);
  if (!kind || news < LEAST_NEWS) return null;
  const sort = silenceSort(context.page, kind, claim);
  if (sort === null || isTold(context, kind, claim)) return null;
  const receipts = eventReceipts(context, claim, news);
  const odds = silenceOdds(context, claim, sort, news, receipts);
  const receipt = odds < (sought === 'event' ? LEAST_ADDED : LEAST_SILENCE) ? null : bestReceipt(receipts, sought);
  return receipt && { ...receipt, odds };
}
