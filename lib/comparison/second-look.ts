import { judgePair, type AlignmentContext, type ClaimPair } from '../alignment/pairs.ts';
import { ownerRelation, sameDetail } from '../alignment/same-detail.ts';
import type { Claim } from '../claims/claim.ts';
import type { Kind, KindName } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import type { CountValue } from '../kinds/parts/count-value.ts';
import type { RelatedPair } from './relations.ts';

/**
 * Log-odds that an equal value is told of the page's detail, where the two sentences share too little for the slots, or where
 * their events are told of other days or other people. Fitted (logistic regression, rounded) on 66 such pairs of 49 stories
 * of gold; fitted on nine stories in ten and tried on the tenth, 55 agreed right from `LEAST` on and three wrong. Telling is
 * above all that neither report gives the value twice.
 */
const ODDS = {
  base: 1.5,
  /** Times the logarithm of the values of the other report that would fit the page's, times those of the page that would fit it. */
  rivals: -2.2,
  /** The very same figure, not a looser or rounder one. */
  sameFigure: 1.7,
  /** Values that do not agree by chance. */
  value: 1.9,
  /** Each detail on which these sentences, or those beside them, agree; two at most. */
  near: 0.8,
  role: 1.6,
  /** Two to five of something else, or of something unnamed. */
  few: -1.7,
  /** The same noun, or the same person's. */
  detail: 1,
  /** Times the weight of the shared words, three at most. */
  shared: 0.5,
} as const;

const LEAST = 1;

/** Kinds that were fitted on. Days and places of one story are too often those of two things. */
const KINDS: ReadonlySet<KindName> = new Set<KindName>(['count', 'duration', 'money', 'percent', 'role', 'name', 'quote']);
/** Of money and shares a looser value is another one as often as not. */
const EXACT: ReadonlySet<KindName> = new Set<KindName>(['money', 'percent']);
/** Log-odds of one news below which nothing is looked at again. */
const LEAST_NEWS = 0;
/** Weight of less than one telling word: what ties the two sentences at least. */
const ONE_WORD = 0.5;
const MOST_SHARED = 3;
const MOST_NEAR = 2;
const FEW = 5;

/**
 * Agreements that the slots did not find, for claims without an answer, in reports that likely tell the same news.
 *
 * @param news log-odds that they do
 * @param open claims of the page without an answer
 * @param settled agreements of the two reports, which tie the sentences around them
 */
export function secondLook(context: AlignmentContext, news: number, open: readonly Claim[], settled: readonly ClaimPair[]): RelatedPair[] {
  if (news < LEAST_NEWS) return [];
  return open.flatMap((claim): RelatedPair[] => {
    const kind = KINDS.has(claim.kind) ? kindNamed(claim.kind) : undefined;
    const best = kind && likeliest(context, kind, claim, settled);
    return best ? [{ pair: best, relation: 'agrees' }] : [];
  });
}

function likeliest(context: AlignmentContext, kind: Kind, left: Claim, settled: readonly ClaimPair[]): ClaimPair | null {
  const fitting = (context.other.claimsByKind.get(kind.name) ?? []).filter((right) => mayAgree(kind, left, right));
  let best: { readonly pair: ClaimPair; readonly odds: number } | null = null;
  for (const right of fitting) {
    if (EXACT.has(kind.name) && kind.compare(left.value, right.value).outcome !== 'same') continue;
    if (kind.isOfOwner?.(left.value) === true && ownerRelation(context, left, right) !== 'linked') continue;
    const near = settled.filter((pair) => pair.left !== left && pair.right !== right && areNear(pair.left, left) && areNear(pair.right, right)).length;
    const pair = judged(context, kind, left, right);
    if (!pair || pair.record.wider === true || pair.record.contextShared < ONE_WORD) continue;
    const rivals = (context.page.claimsByKind.get(kind.name) ?? []).filter((one) => mayAgree(kind, one, right)).length;
    const odds = oddsOf(kind, pair, near, fitting.length * rivals);
    if (odds >= LEAST && odds > (best?.odds ?? -Infinity)) best = { pair, odds };
  }
  return best?.pair ?? null;
}

/** The pair, or what it would be if nothing were known of the events that refused it; null if another thing is told of. */
function judged(context: AlignmentContext, kind: Kind, left: Claim, right: Claim): ClaimPair | null {
  const first = judgePair(context, kind, left, right);
  if ('pair' in first) return first.pair;
  if (first.refused !== 'vetoed') return null;
  const again = judgePair(context, kind, { ...left, event: null }, right);
  return 'pair' in again ? { ...again.pair, left } : null;
}

function oddsOf(kind: Kind, { left, right, comparison, record }: ClaimPair, near: number, rivals: number): number {
  const isFigure = kind.fills === undefined && kind.name !== 'role';
  const isDetail = sameDetail(kind, left, right) === 'yes';
  return (
    ODDS.base +
    ODDS.rivals * Math.log(rivals) +
    (isFigure && comparison.outcome === 'same' ? ODDS.sameFigure : 0) +
    (record.matched.includes('value') ? ODDS.value : 0) +
    ODDS.near * Math.min(MOST_NEAR, near) +
    (kind.name === 'role' ? ODDS.role : 0) +
    (isDetail ? ODDS.detail : isFew(kind, left) ? ODDS.few : 0) +
    ODDS.shared * Math.min(MOST_SHARED, record.contextShared)
  );
}

function mayAgree(kind: Kind, left: Claim, right: Claim): boolean {
  const { outcome } = kind.compare(left.value, right.value);
  return outcome === 'same' || outcome === 'compatible';
}

function isFew(kind: Kind, { value }: Claim): boolean {
  return kind.name === 'count' && ((value as CountValue).quantity.point ?? 0) <= FEW;
}

function areNear(one: Claim, other: Claim): boolean {
  return Math.abs(one.sentence - other.sentence) <= 1;
}
