import type { EventSlots } from './slots.ts';
import { CONTEXT_SLOT, FULL_SCORE, SLOT_WEIGHTS } from './weights.ts';

/** A slot that two details or two events were found to share. */
export type MatchedSlot =
  | 'same action' | 'related action' | 'participant' | 'owner' | 'head' | 'modifier' | 'sole' | 'topic' | 'whole' | 'value' | 'particular' | 'retold' | 'time' | 'place' | 'context';

const WEIGHT_OF: Readonly<Record<MatchedSlot, number>> = {
  'same action': SLOT_WEIGHTS.sameAction,
  'related action': SLOT_WEIGHTS.relatedAction,
  participant: SLOT_WEIGHTS.participant,
  owner: SLOT_WEIGHTS.owner,
  head: SLOT_WEIGHTS.head,
  modifier: SLOT_WEIGHTS.modifier,
  sole: SLOT_WEIGHTS.sole,
  topic: SLOT_WEIGHTS.topic,
  whole: SLOT_WEIGHTS.whole,
  value: SLOT_WEIGHTS.value,
  particular: SLOT_WEIGHTS.particular,
  retold: SLOT_WEIGHTS.retold,
  time: SLOT_WEIGHTS.time,
  place: SLOT_WEIGHTS.place,
  // Wording is weighed by how much is shared, not by whether the slot is full.
  context: 0,
};

/** A participant is counted at most this often: a crowd of names is a list, not a proof. */
const COUNTED_PARTICIPANTS = 2;

/**
 * The slots of two events that match.
 *
 * @param shared summed weight of the stems that the two clauses share
 * @param exempt the slot under test, which speaks neither for nor against
 */
export function matchedSlots(slots: EventSlots, shared: number, exempt: 'time' | 'place' | null): MatchedSlot[] {
  const matched: MatchedSlot[] = [];
  if (slots.action === 'same') matched.push('same action');
  if (slots.action === 'related') matched.push('related action');
  for (let i = 0; i < Math.min(COUNTED_PARTICIPANTS, slots.participants); i += 1) matched.push('participant');
  if (slots.time === 'yes' && exempt !== 'time') matched.push('time');
  if (slots.place === 'yes' && exempt !== 'place') matched.push('place');
  // Twice the words tell twice as much: a sentence retold nearly word for word needs no named participant.
  for (let told = CONTEXT_SLOT; told <= Math.min(shared, 2 * CONTEXT_SLOT); told += CONTEXT_SLOT) matched.push('context');
  return matched;
}

/**
 * Score of an alignment, 0–1.
 *
 * @param ratio share of wording in common, 0–1
 * @param story similarity of the two articles, 0–1
 */
export function alignmentScore(matched: readonly MatchedSlot[], ratio: number, story: number): number {
  let score = SLOT_WEIGHTS.story * story + SLOT_WEIGHTS.context * ratio;
  for (const slot of matched) score += WEIGHT_OF[slot];
  return Math.min(1, score / FULL_SCORE);
}

/** What one matched slot, the shared wording or the common story adds to an alignment score. */
export interface ScorePart {
  readonly part: MatchedSlot | 'wording' | 'story';
  /** On the scale of the score, 0–1. */
  readonly points: number;
}

/** What {@link alignmentScore} adds up, largest first; the parts sum to the score, unless that is cut at 1. */
export function scoreParts(matched: readonly MatchedSlot[], ratio: number, story: number): ScorePart[] {
  const points = new Map<ScorePart['part'], number>([['story', SLOT_WEIGHTS.story * story], ['wording', SLOT_WEIGHTS.context * ratio]]);
  for (const slot of matched) points.set(slot, (points.get(slot) ?? 0) + WEIGHT_OF[slot]);
  const parts = [...points].map(([part, weight]) => ({ part, points: weight / FULL_SCORE }));
  return parts.filter((each) => each.points > 0).sort((a, b) => b.points - a.points);
}
