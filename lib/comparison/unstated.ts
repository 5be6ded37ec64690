import type { AlignmentContext } from '../alignment/pairs.ts';
import type { Claim } from '../claims/claim.ts';
import type { CountValue } from '../kinds/count.ts';
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
  if (!kind || !isMissed(kind, claim) || isTold(context, kind, claim)) return null;
  return bestReceipt(context, claim);
}

/**
 * Words that one report quotes and an encounter that it tells are seldom missed in another; one or two people, or a third
 * one, are mostly told by naming them.
 */
function isMissed(kind: Kind, { value, text }: Claim): boolean {
  if (kind.tellsSilence === false || kind.fills === 'words' || kind.fills === 'status') return false;
  if (kind.name === 'place') return !isUnnamed(value as PlaceValue);
  return kind.name !== 'count' || text.includes(' of ') || !isFew(value as CountValue);
}

/** "At the scene", "behind the building": told in too many ways to be missed. */
function isUnnamed({ type, written }: PlaceValue): boolean {
  return type === 'common' && !/\s\p{Lu}/u.test(written);
}

const FEW = 2;

function isFew({ unit, quantity }: CountValue): boolean {
  return unit === 'ordinal' || ((unit === 'people' || unit === 'item') && quantity.point !== null && quantity.point <= FEW);
}
