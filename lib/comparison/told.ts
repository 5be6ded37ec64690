import type { AlignmentContext } from '../alignment/pairs.ts';
import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import { mayTell } from './told-values.ts';
import { mayBeWorded } from './told-words.ts';

/**
 * Whether anything in the other article, headline and captions included, could be a statement of this detail, be it the
 * same or another value. Asked before a report is called silent, so a doubt counts as told.
 */
export function isTold(context: AlignmentContext, kind: Kind, claim: Claim): boolean {
  const rivals = context.other.claimsByKind.get(claim.kind) ?? [];
  return rivals.some((other) => mayTell(context, kind, claim, other)) || mayBeWorded(context, kind, claim);
}
