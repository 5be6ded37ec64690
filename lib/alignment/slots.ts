import { isSymmetric, relatedActions } from '../claims/actions.ts';
import type { EventMention } from '../kinds/kind.ts';
import type { Entity } from '../text/document.ts';
import { oncePer } from '../text/once.ts';
import { timesCompatible } from '../values/compare-times.ts';
import type { EntityLinks } from './entity-links.ts';

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

/** Whether mentions of two classes may name one event; saying is told of too much to tie two sentences together. */
export function actionRelation(left: EventMention, right: EventMention): EventSlots['action'] {
  return SAYING.has(left.action) || SAYING.has(right.action) ? 'unknown' : relatedActions(left.action, right.action);
}

/** All who take part, each once. */
const partyOf = oncePer(({ agents, patients }: EventMention): readonly number[] => [...new Set([...agents, ...patients])]);

/** Compares two event mentions of different articles. A missing event matches nothing and vetoes nothing. */
export function compareEvents(
  left: EventMention | null,
  right: EventMention | null,
  links: EntityLinks,
  leftEntities: readonly Entity[],
  rightEntities: readonly Entity[],
): EventSlots {
  if (!left || !right) return NO_EVENT;
  const action = actionRelation(left, right);
  const time = left.time && right.time ? timesCompatible(left.time, right.time) : 'unknown';
  const symmetric = isSymmetric(left.action) || isSymmetric(right.action) || action !== 'same';
  const vetoes: EventSlots['vetoes'][number][] = [];
  const areStrangers = symmetric
    ? strangers(partyOf(left), partyOf(right), links, leftEntities, rightEntities)
    : strangers(left.agents, right.agents, links, leftEntities, rightEntities) || strangers(left.patients, right.patients, links, leftEntities, rightEntities);
  if (areStrangers) vetoes.push('participants');
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
  const others = partyOf(right);
  let count = 0;
  for (const id of partyOf(left)) {
    if (others.some((other) => links.linked(id, other))) count += 1;
  }
  return count;
}

function samePlace(left: EventMention, right: EventMention, links: EntityLinks): 'yes' | 'unknown' {
  return left.places.some((id) => right.places.some((other) => links.linked(id, other))) ? 'yes' : 'unknown';
}
