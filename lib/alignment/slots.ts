import { isSymmetric, relatedActions } from '../claims/actions.ts';
import type { EventMention } from '../kinds/kind.ts';
import type { Entity } from '../text/document.ts';
import { timesCompatible } from '../values/compare-times.ts';
import type { EntityLinks } from './entity-links.ts';
import type { StemWeights } from './stem-weights.ts';

/** What two event mentions have in common, slot by slot. `vetoes` names slots with different, resolved fillers. */
export interface EventSlots {
  readonly action: 'same' | 'related' | 'other' | 'unknown';
  /** Participants found on both sides. */
  readonly participants: number;
  readonly time: 'yes' | 'no' | 'unknown';
  readonly place: 'yes' | 'unknown';
  /** Told by who meets whom: both sides must be found before anything follows from it. */
  readonly encounter: boolean;
  readonly vetoes: readonly ('participants' | 'time' | 'action')[];
}

/** People say many things in one report: that two of its sentences have somebody say something makes them no one event. */
const SAYING: ReadonlySet<string> = new Set(['say']);

const NO_EVENT: EventSlots = { action: 'unknown', participants: 0, time: 'unknown', place: 'unknown', encounter: false, vetoes: [] };

/** Compares two event mentions of different articles. A missing event matches nothing and vetoes nothing. */
export function compareEvents(
  left: EventMention | null,
  right: EventMention | null,
  links: EntityLinks,
  leftEntities: readonly Entity[],
  rightEntities: readonly Entity[],
): EventSlots {
  if (!left || !right) return NO_EVENT;
  const action = SAYING.has(left.action) || SAYING.has(right.action) ? 'unknown' : relatedActions(left.action, right.action);
  const time = left.time && right.time ? timesCompatible(left.time, right.time) : 'unknown';
  const symmetric = isSymmetric(left.action) || isSymmetric(right.action) || action !== 'same';
  const vetoes: EventSlots['vetoes'][number][] = [];
  const roles = symmetric
    ? [[[...left.agents, ...left.patients], [...right.agents, ...right.patients]] as const]
    : [[left.agents, right.agents] as const, [left.patients, right.patients] as const];
  if (roles.some(([a, b]) => strangers(a, b, links, leftEntities, rightEntities))) vetoes.push('participants');
  if (time === 'no') vetoes.push('time');
  if (action === 'other') vetoes.push('action');
  return {
    action,
    participants: countLinked(left, right, links),
    time,
    place: samePlace(left, right, links),
    encounter: isSymmetric(left.action),
    vetoes,
  };
}

/** Each side has a person whom the other side lacks: the three hours with Wang are not the 35 minutes with Xi. */
function strangers(
  left: readonly number[],
  right: readonly number[],
  links: EntityLinks,
  leftEntities: readonly Entity[],
  rightEntities: readonly Entity[],
): boolean {
  const lonely = (mine: readonly number[], entities: readonly Entity[], isKnown: (id: number) => boolean): boolean =>
    mine.some((id) => entities[id]?.type === 'person' && !isKnown(id));
  return (
    lonely(left, leftEntities, (id) => right.some((other) => links.relation(id, other) !== 'different')) &&
    lonely(right, rightEntities, (id) => left.some((other) => links.relation(other, id) !== 'different'))
  );
}

function countLinked(left: EventMention, right: EventMention, links: EntityLinks): number {
  const others = [...right.agents, ...right.patients];
  let count = 0;
  for (const id of new Set([...left.agents, ...left.patients])) {
    if (others.some((other) => links.linked(id, other))) count += 1;
  }
  return count;
}

function samePlace(left: EventMention, right: EventMention, links: EntityLinks): 'yes' | 'unknown' {
  return left.places.some((id) => right.places.some((other) => links.linked(id, other))) ? 'yes' : 'unknown';
}

/** How much wording two stem lists share. */
export interface Overlap {
  /** Sum of the weights of the shared stems. */
  readonly shared: number;
  /** `shared` over the weight of the lighter list, 0–1. */
  readonly ratio: number;
}

interface Measured {
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
}

/** A sentence is held against many: its stems are weighed once. */
const measured = new WeakMap<StemWeights, WeakMap<readonly string[], Measured>>();

function measure(stems: readonly string[], weights: StemWeights): Measured {
  const known = measured.get(weights) ?? new WeakMap<readonly string[], Measured>();
  measured.set(weights, known);
  const before = known.get(stems);
  if (before) return before;
  let weight = 0;
  for (const stem of stems) weight += weights.weight(stem);
  const now = { stems: new Set(stems), weight };
  known.set(stems, now);
  return now;
}

/** Weighted overlap of two lists of distinct stems. */
export function contextOverlap(left: readonly string[], right: readonly string[], weights: StemWeights): Overlap {
  if (left.length === 0 || right.length === 0) return { shared: 0, ratio: 0 };
  const [a, b] = [measure(left, weights), measure(right, weights)];
  let shared = 0;
  for (const stem of left) if (b.stems.has(stem)) shared += weights.weight(stem);
  const lighter = Math.min(a.weight, b.weight);
  return { shared, ratio: lighter === 0 ? 0 : Math.min(1, shared / lighter) };
}
