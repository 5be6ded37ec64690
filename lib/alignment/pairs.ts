import type { Claim } from '../claims/claim.ts';
import type { Comparison, Kind } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import type { EntityLinks } from './entity-links.ts';
import { eventOf, type Reading } from './reading.ts';
import { compareEvents, contextOverlap, type EventSlots } from './slots.ts';
import type { StemWeights } from './stem-weights.ts';
import { CONTEXT_SLOT, SLOT_WEIGHTS } from './weights.ts';

/** Why a pair scores as it does; the decision record behind `--explain`. */
export interface PairRecord {
  readonly matched: readonly string[];
  readonly vetoes: readonly string[];
  readonly event: EventSlots;
  readonly contextShared: number;
  readonly contextRatio: number;
}

/** A claim of the page and a claim of another article that may be the same detail of the same event. */
export interface ClaimPair {
  readonly left: Claim;
  readonly right: Claim;
  /** 0–1. */
  readonly score: number;
  readonly comparison: Comparison;
  readonly record: PairRecord;
}

/** Everything that stays the same while two articles are aligned. */
export interface AlignmentContext {
  readonly page: Reading;
  readonly other: Reading;
  readonly links: EntityLinks;
  readonly weights: StemWeights;
  /** Story similarity of the two articles, 0–1. */
  readonly story: number;
}

/** All unvetoed pairs of one kind between the page and another article. */
export function pairClaims(context: AlignmentContext, kindName: Claim['kind']): ClaimPair[] {
  const lefts = context.page.claimsByKind.get(kindName) ?? [];
  const rights = context.other.claimsByKind.get(kindName) ?? [];
  const kind = lefts.length > 0 && rights.length > 0 ? kindNamed(kindName) : undefined;
  if (!kind) return [];
  const pairs: ClaimPair[] = [];
  for (const left of lefts) {
    for (const right of rights) {
      const pair = pairOf(context, kind, left, right);
      if (pair) pairs.push(pair);
    }
  }
  return pairs;
}

function pairOf(context: AlignmentContext, kind: Kind, left: Claim, right: Claim): ClaimPair | null {
  const detail = sameDetail(kind, left, right);
  if (detail === 'no') return null;
  const owner = ownerRelation(context, left, right);
  if (owner === 'different' && kind.fills !== 'words') return null;
  const event = compareEvents(
    eventOf(context.page, left),
    eventOf(context.other, right),
    context.links,
    context.page.extraction.entities,
    context.other.extraction.entities,
  );
  const vetoes = event.vetoes.filter((slot) => !isExempt(kind, slot, owner));
  if (vetoes.length > 0) return null;
  const comparison = kind.compare(left.value, right.value);
  if (comparison.outcome === 'incomparable') return null;
  const overlap = contextOverlap(left.context, right.context, context.weights);
  const record: PairRecord = {
    matched: matchedSlots(kind, event, detail, owner, overlap.shared),
    vetoes,
    event,
    contextShared: overlap.shared,
    contextRatio: overlap.ratio,
  };
  return { left, right, score: scoreOf(record, context.story), comparison, record };
}

/** The slot under test never vetoes itself; one person's own detail needs no second look at who else was there. */
function isExempt(kind: Kind, slot: EventSlots['vetoes'][number], owner: string): boolean {
  if (kind.fills === 'words') return true;
  if (slot === kind.fills) return true;
  if (slot === 'action') return true;
  return owner === 'linked' && slot === 'participants';
}

function sameDetail(kind: Kind, left: Claim, right: Claim): 'yes' | 'no' | 'unknown' {
  if (kind.sameDetail) return kind.sameDetail(left, right);
  return left.detail.head !== null && left.detail.head === right.detail.head ? 'yes' : 'unknown';
}

function ownerRelation(context: AlignmentContext, left: Claim, right: Claim): 'linked' | 'different' | 'unknown' {
  const a = left.detail.owner;
  const b = right.detail.owner;
  if (a === null || b === null) return 'unknown';
  const relation = context.links.relation(a, b);
  return relation === 'same' || relation === 'variant' ? 'linked' : relation;
}

function matchedSlots(kind: Kind, event: EventSlots, detail: string, owner: string, shared: number): string[] {
  const matched: string[] = [];
  if (event.action === 'same' || event.action === 'related') matched.push(`${event.action} action`);
  for (let i = 0; i < Math.min(2, event.participants); i += 1) matched.push('participant');
  if (owner === 'linked') matched.push('owner');
  if (detail === 'yes') matched.push('head');
  if (event.time === 'yes' && kind.fills !== 'time') matched.push('time');
  if (event.place === 'yes' && kind.fills !== 'place') matched.push('place');
  if (shared >= CONTEXT_SLOT) matched.push('context');
  return matched;
}

const WEIGHT_OF: Readonly<Record<string, number>> = {
  'same action': SLOT_WEIGHTS.sameAction,
  'related action': SLOT_WEIGHTS.relatedAction,
  participant: SLOT_WEIGHTS.participant,
  owner: SLOT_WEIGHTS.owner,
  head: SLOT_WEIGHTS.head,
  time: SLOT_WEIGHTS.time,
  place: SLOT_WEIGHTS.place,
  context: 0,
};

function scoreOf(record: PairRecord, story: number): number {
  let score = SLOT_WEIGHTS.story * story + SLOT_WEIGHTS.context * record.contextRatio;
  for (const slot of record.matched) score += WEIGHT_OF[slot] ?? 0;
  return Math.min(1, score);
}
