import type { AlignmentContext } from '../alignment/pairs.ts';
import type { Claim } from '../claims/claim.ts';
import { kindNamed } from '../kinds/list.ts';
import { bestReceipt, eventReceipts, type EventReceipt, type ReceiptSought } from './event-receipt.ts';
import { leastAdded, leastNewsAdded, LEAST_NEWS, leastSilence, silenceOdds } from './silence-odds.ts';
import { silenceSort } from './silence-sorts.ts';
import type { NewsOdds } from './same-news.ts';
import { isTold } from './told.ts';
import type { Settled } from './told-elsewhere.ts';
import { isWeeksLater } from './within-news.ts';

/** The sentence of another article that reports the claim's event, or whom the detail belongs to, without the detail. */
export interface SilentReport extends EventReceipt {
  /** Log-odds that the report tells the event, see `silenceOdds`; at least what is demanded. */
  readonly odds: number;
  /** What is demanded of `odds`. */
  readonly needed: number;
}

/**
 * Whether the other article leaves the detail of `claim` out: nothing in it could be a statement of the detail, and likely
 * it tells the event. Null when it is not silent, or when in doubt. A report weeks later leaves out what is news no more.
 *
 * @param told how likely the two articles tell the same news
 * @param agreed claims of the other article, each with the claims of the page that it agrees with
 * @param sought which sentence is to show it: the lead for a silence, the event's for an addition, which is told at lower odds
 */
export function findSilence(context: AlignmentContext, claim: Claim, told: NewsOdds, agreed: Settled['agreed'], sought: ReceiptSought = 'lead'): SilentReport | null {
  const kind = kindNamed(claim.kind);
  const isAdded = sought === 'event';
  const news = told.ofSilence;
  if (!kind || news < (isAdded ? leastNewsAdded(told) : LEAST_NEWS) || isWeeksLater(told)) return null;
  const sort = silenceSort(context.page, kind, claim);
  if (sort === null || isTold(context, kind, claim, { news, agreed }, isAdded ? 'likely' : 'any')) return null;
  const receipts = eventReceipts(context, claim, news);
  const odds = silenceOdds(context, claim, sort, news, receipts);
  const needed = isAdded ? leastAdded(sort, news) : leastSilence(news, sort);
  const receipt = odds < needed ? null : bestReceipt(receipts, sought);
  return receipt && { ...receipt, odds, needed };
}
