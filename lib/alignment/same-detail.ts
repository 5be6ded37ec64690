import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import type { AlignmentContext } from './pairs.ts';

/** Whether two claims are of one detail by their kind's own lights; where it has none, by their nouns. */
export function sameDetail(kind: Kind, left: Claim, right: Claim): 'yes' | 'no' | 'unknown' {
  if (kind.sameDetail) return kind.sameDetail(left, right);
  return left.detail.head !== null && left.detail.head === right.detail.head ? 'yes' : 'unknown';
}

/** Whether the two details belong to one person or thing; `unknown` where one of them belongs to nobody in particular. */
export function ownerRelation(context: AlignmentContext, left: Claim, right: Claim): 'linked' | 'different' | 'unknown' {
  const a = left.detail.owner;
  const b = right.detail.owner;
  if (a === null || b === null) return 'unknown';
  const relation = context.links.relation(a, b);
  return relation === 'same' || relation === 'variant' ? 'linked' : relation;
}

