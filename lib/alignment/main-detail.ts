import type { Claim } from '../claims/claim.ts';
import type { Comparison, Kind } from '../kinds/kind.ts';
import { isMainEvent, LEAD } from './main-event.ts';
import type { AlignmentContext } from './pairs.ts';
import { perClaim } from './per-claim.ts';
import { eventOf, sentenceText, type Reading } from './reading.ts';
import { sameDetail } from './same-detail.ts';
import type { EventSlots } from './slots.ts';
import { ONE_STORY, WHOLE_STORY } from './weights.ts';

/** A day or a place of what both reports are about, when they give it alike. */
export function isOfMainEvent(context: AlignmentContext, kind: Kind, comparison: Comparison, left: Claim, right: Claim): boolean {
  if ((kind.fills !== 'time' && kind.fills !== 'place') || comparison.outcome === 'different' || context.story < ONE_STORY) return false;
  if (kind.fills === 'time' && kind.isLoose?.(left.value) !== kind.isLoose?.(right.value)) return false;
  const [isLeft, isRight] = [isOfMain(context.page, kind, left), isOfMain(context.other, kind, right)];
  // The day of the month is written where a report comes back to the day that the other one opens with.
  return (isLeft || (isRight && isDayOfMonth(left, kind))) && (isRight || (isLeft && isDayOfMonth(right, kind)));
}

function isDayOfMonth({ value }: Claim, kind: Kind): boolean {
  return kind.fills === 'time' && kind.isParticular?.(value) === true && !kind.isLoose?.(value);
}

/** Both give the one day of a deed; of meetings there may be several in a day, so one of those who met must be the same. */
export function isOneDay(kind: Kind, comparison: Comparison, event: EventSlots, left: Claim, right: Claim): boolean {
  if (kind.fills !== 'time' || comparison.outcome === 'different' || event.action !== 'same' || (event.encounter && event.participants === 0)) return false;
  return !kind.isLoose?.(left.value) && !kind.isLoose?.(right.value);
}

/** The claim's event is of the class that the report opens with, or it is the first day that the report gives, in its lead. */
function isOfMain(reading: Reading, kind: Kind, claim: Claim): boolean {
  const event = eventOf(reading, claim);
  if (event && isMainEvent(reading, event)) return true;
  if (kind.fills !== 'time' || claim.sentence >= LEAD || event?.background || event?.action === 'say' || kind.isLoose?.(claim.value)) return false;
  const first = (reading.claimsByKind.get(claim.kind) ?? []).find((one) => one === claim || !kind.isLoose?.(one.value));
  return first === claim;
}

/** Both are the leading figure of their report, and the reports are on one story. */
export function tellWhole(context: AlignmentContext, kind: Kind, left: Claim, right: Claim): boolean {
  if (context.story < WHOLE_STORY || !kind.tellsWhole?.(left.value) || !kind.tellsWhole(right.value)) return false;
  return isLeading(context.page, kind, left) && isLeading(context.other, kind, right);
}

/**
 * The headline's claim of this detail or the first one of the text, unless it is told of another time ("in 2003", "in the
 * past 20 years") or as what was thought at first.
 */
function isLeading(reading: Reading, kind: Kind, claim: Claim): boolean {
  if (eventOf(reading, claim)?.background || isSuperseded(reading, claim)) return false;
  if (claim.sentence === 0) return true;
  const ofKind = reading.claimsByKind.get(claim.kind) ?? [];
  return ofKind.find((one) => one === claim || (one.sentence > 0 && sameDetail(kind, one, claim) === 'yes')) === claim;
}

/** "Recall: …", "Earlier: …": a line that leads to an older report, with its headline and what was known then. */
const OLDER_REPORT = /^\W*(?:recall|earlier|previously|previous (?:story|coverage|report)|original (?:story|report)):/i;

/** "Initial reports said …", "police initially said …": the writer tells it as overtaken; so does a line that leads to an older report. */
export const isSuperseded = perClaim((reading, claim) => {
  if (reading.extraction.sentences[claim.sentence]?.stems.includes('initi') === true) return true;
  return OLDER_REPORT.test(sentenceText(reading, claim.sentence).text);
});
