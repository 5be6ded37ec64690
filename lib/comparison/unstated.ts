import { compareEvents, contextOverlap, type EventSlots } from '../alignment/slots.ts';
import { eventOf } from '../alignment/reading.ts';
import type { AlignmentContext } from '../alignment/pairs.ts';
import { alignmentScore, matchedSlots } from '../alignment/score.ts';
import { REQUIRED } from '../alignment/weights.ts';
import type { Claim } from '../claims/claim.ts';
import type { EventMention } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';

/** The sentence of another article that reports the claim's event without the claim's detail. */
export interface SilentReport {
  readonly sentence: number;
  readonly score: number;
  readonly matched: readonly string[];
}

/**
 * Finds the best sentence of the other article that reports the event of `claim` as having happened, provided that the
 * article gives no value of that kind for this event anywhere. Null when the event is not reported, or when in doubt.
 */
export function findSilence(context: AlignmentContext, claim: Claim): SilentReport | null {
  const event = eventOf(context.page, claim);
  if (kindNamed(claim.kind)?.tellsSilence === false || event?.status !== 'happened') return null;
  let best: SilentReport | null = null;
  for (const [index, other] of context.other.extraction.events.entries()) {
    const report = reportOf(context, event, other);
    if (!report) continue;
    if (givesKind(context, index, claim)) return null;
    if (!best || report.score > best.score) best = report;
  }
  return best;
}

function reportOf(context: AlignmentContext, event: EventMention, other: EventMention): SilentReport | null {
  if (other.status !== 'happened' || (other.background && !event.background)) return null;
  const { page, other: right, links } = context;
  const slots = compareEvents(event, other, links, page.extraction.entities, right.extraction.entities);
  if (slots.vetoes.length > 0 || slots.action !== 'same') return null;
  const overlap = contextOverlap(
    page.extraction.sentences[event.sentence]?.stems ?? [],
    right.extraction.sentences[other.sentence]?.stems ?? [],
    context.weights,
  );
  if (slots.participants < (slots.encounter ? 2 : 1)) return null;
  const matched = matchedSlots(slots, overlap.shared, null);
  const score = alignmentScore(matched, overlap.ratio, context.story);
  if (score < REQUIRED.unstated.score || matched.length < REQUIRED.unstated.slots) return null;
  return { sentence: other.sentence, score, matched };
}

/** True if the event carries a value that could be this detail, whatever it is: then the report is not silent. */
function givesKind(context: AlignmentContext, eventIndex: number, claim: Claim): boolean {
  const kind = kindNamed(claim.kind);
  const stated = context.other.claimsByEvent.get(eventIndex) ?? [];
  return stated.some((other) => other.kind === claim.kind && kind?.sameDetail?.(claim, other) !== 'no');
}
