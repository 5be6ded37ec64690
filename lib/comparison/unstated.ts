import { isMainEvent } from '../alignment/main-event.ts';
import { eventOf } from '../alignment/reading.ts';
import type { AlignmentContext } from '../alignment/pairs.ts';
import { alignmentScore, matchedSlots, type MatchedSlot } from '../alignment/score.ts';
import { compareEvents, contextOverlap } from '../alignment/slots.ts';
import { REQUIRED, WHOLE_STORY } from '../alignment/weights.ts';
import type { Claim } from '../claims/claim.ts';
import type { EventMention, Kind } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';

/** The sentence of another article that reports the claim's event without the claim's detail. */
export interface SilentReport {
  readonly sentence: number;
  readonly score: number;
  readonly matched: readonly MatchedSlot[];
  /** Share of wording in common, 0–1. */
  readonly wording: number;
}

/**
 * Finds the best sentence of the other article that reports the event of `claim` as having happened, provided that the
 * article gives no value of that kind for this event anywhere. Null when the event is not reported, or when in doubt.
 */
export function findSilence(context: AlignmentContext, claim: Claim): SilentReport | null {
  const kind = kindNamed(claim.kind);
  const event = eventOf(context.page, claim);
  // Words that one report quotes, or a name that it drops, are seldom missed in another.
  const isWording = kind?.fills === 'words' || kind?.fills === 'participants';
  if (!kind || kind.tellsSilence === false || isWording || isTold(context, kind, claim)) return null;
  return claim.detail.owner === null ? silentEvent(context, kind, claim, event) : silentOwner(context, claim, claim.detail.owner);
}

/** A value that could be this detail, whatever it is, wherever it stands: then the report is not silent on it. */
function isTold(context: AlignmentContext, kind: Kind, claim: Claim): boolean {
  const owner = claim.detail.owner;
  return (context.other.claimsByKind.get(claim.kind) ?? []).some((other) => {
    const detail = kind.sameDetail ? kind.sameDetail(claim, other) : 'unknown';
    if (detail === 'no') return false;
    const { outcome } = kind.compare(claim.value, other.value);
    if (outcome === 'same' || outcome === 'compatible') return true;
    // A time that cannot be set against another may still be the very same one.
    if (kind.fills === 'time' && outcome === 'incomparable') return true;
    if (owner === null || other.detail.owner === null) return detail === 'yes';
    return context.links.relation(owner, other.detail.owner) !== 'different';
  });
}

/** A person's own detail is left out by a report that names the person. */
function silentOwner(context: AlignmentContext, claim: Claim, owner: number): SilentReport | null {
  const { page, other, links, weights } = context;
  const stems = page.extraction.sentences[claim.sentence]?.stems ?? [];
  let best: SilentReport | null = null;
  for (const [sentence, stored] of other.extraction.sentences.entries()) {
    if (stored.boilerplate || !stored.entities.some((entity) => links.linked(owner, entity))) continue;
    const overlap = contextOverlap(stems, stored.stems, weights);
    const matched: MatchedSlot[] = ['owner', 'participant', ...matchedWords(overlap.shared)];
    const score = alignmentScore(matched, overlap.ratio, context.story);
    if (score >= REQUIRED.unstated.score && (!best || score > best.score)) best = { sentence, score, matched, wording: overlap.ratio };
  }
  return best;
}

function matchedWords(shared: number): MatchedSlot[] {
  return matchedSlots({ action: 'unknown', participants: 0, time: 'unknown', place: 'unknown', encounter: false, vetoes: [] }, shared, null);
}

function silentEvent(context: AlignmentContext, kind: Kind, claim: Claim, event: EventMention | null): SilentReport | null {
  if (event?.status !== 'happened') return null;
  let best: SilentReport | null = null;
  for (const [index, other] of context.other.extraction.events.entries()) {
    const report = reportOf(context, event, other);
    if (!report) continue;
    if (givesKind(context, kind, index, claim)) return null;
    if (!best || report.score > best.score) best = report;
  }
  return best;
}

function reportOf(context: AlignmentContext, event: EventMention, other: EventMention): SilentReport | null {
  if (other.status !== 'happened' || other.background !== event.background) return null;
  const { page, other: right, links } = context;
  const slots = compareEvents(event, other, links, page.extraction.entities, right.extraction.entities);
  if (slots.vetoes.length > 0 || slots.action !== 'same') return null;
  const overlap = contextOverlap(
    page.extraction.sentences[event.sentence]?.stems ?? [],
    right.extraction.sentences[other.sentence]?.stems ?? [],
    context.weights,
  );
  const matched = matchedSlots(slots, overlap.shared, null);
  const isMain = context.story >= WHOLE_STORY && isMainEvent(page, event) && isMainEvent(right, other);
  if (isMain && !slots.encounter) matched.push('whole');
  if (slots.participants < (slots.encounter ? 2 : isMain ? 0 : 1)) return null;
  const score = alignmentScore(matched, overlap.ratio, context.story);
  if (score < REQUIRED.unstated.score || matched.length < REQUIRED.unstated.slots) return null;
  return { sentence: other.sentence, score, matched, wording: overlap.ratio };
}

/** True if the event carries a value that could be this detail: then the report is not silent. */
function givesKind(context: AlignmentContext, kind: Kind, eventIndex: number, claim: Claim): boolean {
  const stated = context.other.claimsByEvent.get(eventIndex) ?? [];
  return stated.some((other) => other.kind === claim.kind && kind.sameDetail?.(claim, other) !== 'no');
}
