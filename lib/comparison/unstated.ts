import type { Reading } from '../alignment/reading.ts';
import type { AlignmentContext } from '../alignment/pairs.ts';
import { oncePer } from '../text/once.ts';
import type { Claim } from '../claims/claim.ts';
import type { CountValue } from '../kinds/parts/count-value.ts';
import type { PlaceValue } from '../kinds/place/value.ts';
import type { Kind } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import { bestReceipt, eventReceipts, type EventReceipt, type ReceiptSought } from './event-receipt.ts';
import { LEAST_NEWS, silenceOdds } from './silence-odds.ts';
import { isTold } from './told.ts';

/** The sentence of another article that reports the claim's event, or whom the detail belongs to, without the detail. */
export interface SilentReport extends EventReceipt {
  /** Log-odds that the report tells the event, see `silenceOdds`; 0 or more. */
  readonly odds: number;
}

/**
 * Whether the other article leaves the detail of `claim` out: nothing in it could be a statement of the detail, and likely
 * it tells the event. Null when it is not silent, or when in doubt.
 *
 * @param news log-odds that the two articles tell the same news
 * @param sought which sentence is to show it
 */
export function findSilence(context: AlignmentContext, claim: Claim, news: number, sought: ReceiptSought = 'lead'): SilentReport | null {
  const kind = kindNamed(claim.kind);
  if (!kind || news < LEAST_NEWS || !isMissed(context, kind, claim) || isTold(context, kind, claim)) return null;
  const receipts = eventReceipts(context, claim);
  const odds = silenceOdds(context, claim, news, receipts);
  const receipt = odds < 0 ? null : bestReceipt(receipts, sought);
  return receipt && { ...receipt, odds };
}

/**
 * Words that one report quotes and an encounter that it tells are seldom missed in another; one or two people, or a third
 * one, are mostly told by naming them; who merely speaks to one reporter is no part of the event, nor is the town that a
 * report was sent from.
 */
function isMissed({ page }: AlignmentContext, kind: Kind, claim: Claim): boolean {
  const { value, text } = claim;
  if (kind.tellsSilence === false || kind.fills === 'words' || kind.fills === 'status' || isQuoted(page, claim) || isListed(page, claim)) return false;
  if (kind.name === 'name' || kind.name === 'role') return !isSpeaker(page, claim);
  if (kind.name === 'place') return !isUnnamed(value as PlaceValue) && (value as PlaceValue).relation !== 'dateline';
  return kind.name !== 'count' || text.includes(' of ') || !isFew(value as CountValue);
}

/** More values than this in one sentence make a table or a list of results. */
const MOST_IN_SENTENCE = 12;

/** An item of a digest ("* Lawmakers meet …") or a table: of an event of its own, which the rest of the report does not tell. */
function isListed(page: Reading, { sentence }: Claim): boolean {
  return listedSentences(page).has(sentence);
}

const listedSentences = oncePer(({ text, extraction }: Reading): ReadonlySet<number> => {
  const counts = new Map<number, number>();
  for (const { sentence } of extraction.claims) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const listed = [...counts].filter(([index, count]) => count > MOST_IN_SENTENCE || BULLETS.has(text[extraction.sentences[index]?.start ?? 0] ?? ''));
  return new Set(listed.map(([index]) => index));
});

const BULLETS: ReadonlySet<string> = new Set('*•▪■');

/** What somebody brings up in their own words is of the talk, not of the event. */
function isQuoted(page: Reading, { start, end }: Claim): boolean {
  return (page.claimsByKind.get('quote') ?? []).some((quote) => quote.start <= start && end <= quote.end);
}

/** In characters: "…, said the director of the museum, Ann Poe". */
const INVERTED_REACH = 60;

function isSpeaker(page: Reading, { start, sentence, event, detail: { owner } }: Claim): boolean {
  if (owner === null) return false;
  const told = event === null ? null : page.extraction.events[event];
  if (told?.action === 'say' && told.agents.includes(owner)) return true;
  if (told?.action === 'say' && told.agents.length === 0 && start >= told.end && start - told.end <= INVERTED_REACH) return true;
  return page.extraction.claims.some((claim) => claim.sentence === sentence && claim.attribution?.entity === owner);
}

/** "At the scene", "behind the building": told in too many ways to be missed. */
function isUnnamed({ type, written }: PlaceValue): boolean {
  return type === 'common' && !/\s\p{Lu}/u.test(written);
}

const FEW = 2;

function isFew({ unit, quantity }: CountValue): boolean {
  return unit === 'ordinal' || ((unit === 'people' || unit === 'item') && quantity.point !== null && quantity.point <= FEW);
}
