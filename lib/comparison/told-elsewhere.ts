import type { AlignmentContext, ClaimPair } from '../alignment/pairs.ts';
import type { Claim } from '../claims/claim.ts';
import type { Kind, KindName } from '../kinds/kind.ts';
import type { CountValue } from '../kinds/parts/count-value.ts';
import { quantityOf } from '../values/held-quantity.ts';
import { eventOdds } from './event-odds.ts';
import { SURE_NEWS } from './silence-odds.ts';

/** What is known of two reports before one of them is called silent. */
export interface Settled {
  /** Log-odds that both tell the same news. */
  readonly news: number;
  /** Claims of the other report, each with the claims of the page that it agrees with. */
  readonly agreed: ReadonlyMap<Claim, readonly Claim[]>;
}

/** Kinds of which a report gives many, each of another thing: what one of them tells is told by no second one. */
const MANY: ReadonlySet<KindName> = new Set<KindName>(['count', 'duration', 'percent', 'money', 'role']);
/** Log-odds of one event below which another number of people, of things or of days tells nothing of this one: on 40 stories of gold one in twenty did. */
const LEAST_EVENT = -0.6;

/**
 * Whether `other`, which is another value than that of `claim`, is known to tell something else: it agrees with another
 * detail of the page, or its sentence tells of another event.
 */
export function tellsAnother(context: AlignmentContext, kind: Kind, claim: Claim, other: Claim, { news, agreed }: Settled): boolean {
  if (news < SURE_NEWS || !MANY.has(kind.name) || !areTwo(kind, claim, other)) return false;
  const theirs = agreed.get(other);
  const areTolls = kind.tellsWhole?.(claim.value) === true && kind.tellsWhole(other.value);
  if (theirs !== undefined && !areTolls && !areClose(claim, other) && theirs.every((one) => areTwo(kind, claim, one))) return true;
  return isRecurring(claim) && eventOdds(context, news, claim.sentence, other.sentence) < LEAST_EVENT;
}

/** 8.6 and 8.7 million are mostly one sum told twice, whatever else either of them agrees with. */
function areClose(a: Claim, b: Claim): boolean {
  const [x, y] = [quantityOf(a.value)?.point ?? 0, quantityOf(b.value)?.point ?? 0];
  return x > 0 && y > 0 && Math.max(x, y) <= CLOSE_RATIO * Math.min(x, y);
}

const CLOSE_RATIO = 1.1;

/** Numbers and lengths of time are many in a report. Sums, shares and distances are told far from what they are of. */
function isRecurring({ kind, value }: Claim): boolean {
  return kind === 'duration' || (kind === 'count' && COUNTED.has((value as CountValue).unit));
}

const COUNTED: ReadonlySet<CountValue['unit']> = new Set<CountValue['unit']>(['people', 'item', 'age', 'vote', 'ordinal']);

function areTwo(kind: Kind, a: Claim, b: Claim): boolean {
  const { outcome } = kind.compare(a.value, b.value);
  return outcome === 'different' || outcome === 'incomparable';
}

/** The claims of each side that agree with a claim of the other one. */
export function agreedClaims(pairs: readonly ClaimPair[]): { byOther: ReadonlyMap<Claim, readonly Claim[]>; byPage: ReadonlyMap<Claim, readonly Claim[]> } {
  const [byOther, byPage] = [new Map<Claim, Claim[]>(), new Map<Claim, Claim[]>()];
  for (const { left, right } of pairs) {
    byOther.set(right, [...(byOther.get(right) ?? []), left]);
    byPage.set(left, [...(byPage.get(left) ?? []), right]);
  }
  return { byOther, byPage };
}
