import { eventOf, type Reading } from '../alignment/reading.ts';
import type { AlignmentContext } from '../alignment/pairs.ts';
import type { Claim } from '../claims/claim.ts';
import type { CountValue } from '../kinds/count.ts';
import type { NameValue } from '../kinds/name/value.ts';
import type { PlaceValue } from '../kinds/place/value.ts';
import type { Kind } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import { bestReceipt, type EventReceipt } from './event-receipt.ts';
import { isTold } from './told.ts';

/** The sentence of another article that reports the claim's event, or whom the detail belongs to, without the detail. */
export type SilentReport = EventReceipt;

/**
 * Whether the other article leaves the detail of `claim` out: it reports the event as having happened, or names the bearer
 * of the detail, and nothing in it could be a statement of the detail. Null when it is not silent, or when in doubt.
 */
export function findSilence(context: AlignmentContext, claim: Claim): SilentReport | null {
  const kind = kindNamed(claim.kind);
  if (!kind || !isMissed(context, kind, claim) || isTold(context, kind, claim)) return null;
  return bestReceipt(context, claim, isScattered(context, kind, claim));
}

/**
 * Words that one report quotes and an encounter that it tells are seldom missed in another; one or two people, or a third
 * one, are mostly told by naming them; who merely speaks to one reporter is no part of the event.
 */
function isMissed({ page }: AlignmentContext, kind: Kind, claim: Claim): boolean {
  const { value, text } = claim;
  if (kind.tellsSilence === false || kind.fills === 'words' || kind.fills === 'status') return false;
  if (kind.name === 'name' || kind.name === 'role') return !isSpeaker(page, claim);
  if (kind.name === 'place') return !isUnnamed(value as PlaceValue);
  return kind.name !== 'count' || text.includes(' of ') || !isFew(value as CountValue);
}

function isSpeaker(page: Reading, { sentence, event, detail: { owner } }: Claim): boolean {
  if (owner === null) return false;
  const told = event === null ? null : page.extraction.events[event];
  if (told?.action === 'say' && told.agents.includes(owner)) return true;
  return page.extraction.claims.some((claim) => claim.sentence === sentence && claim.attribution?.entity === owner);
}

/** Days, names of bodies and what a report looks back on stand beside many events: a word in common shows nothing. */
function isScattered({ page }: AlignmentContext, kind: Kind, claim: Claim): boolean {
  if (kind.fills === 'time' || eventOf(page, claim)?.background) return true;
  return kind.name === 'name' && (claim.value as NameValue).type !== 'person';
}

/** "At the scene", "behind the building": told in too many ways to be missed. */
function isUnnamed({ type, written }: PlaceValue): boolean {
  return type === 'common' && !/\s\p{Lu}/u.test(written);
}

const FEW = 2;

function isFew({ unit, quantity }: CountValue): boolean {
  return unit === 'ordinal' || ((unit === 'people' || unit === 'item') && quantity.point !== null && quantity.point <= FEW);
}
