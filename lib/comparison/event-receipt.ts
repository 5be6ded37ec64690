import type { EntityLinks } from '../alignment/entity-links.ts';
import { isMainEvent, LEAD } from '../alignment/main-event.ts';
import type { AlignmentContext } from '../alignment/pairs.ts';
import { eventOf, type Reading } from '../alignment/reading.ts';
import { alignmentScore, matchedSlots, type MatchedSlot } from '../alignment/score.ts';
import { actionRelation, compareEvents, type EventSlots } from '../alignment/slots.ts';
import { WHOLE_STORY } from '../alignment/weights.ts';
import { likestSentences, sentenceOverlap } from '../alignment/wording.ts';
import { isEncounter } from '../claims/actions.ts';
import { eventOdds } from './event-odds.ts';
import type { Claim, StoredSentence } from '../claims/claim.ts';
import type { EventMention } from '../kinds/kind.ts';
import { oncePer } from '../text/once.ts';

/** A sentence of another article that reports the event or the bearer of a detail. */
export interface EventReceipt {
  readonly sentence: number;
  /** 0–1. */
  readonly score: number;
  /** Log-odds that it tells the event of the claim's sentence, see `eventOdds`. */
  readonly event: number;
  readonly matched: readonly MatchedSlot[];
  /** Share of wording in common, 0–1. */
  readonly wording: number;
}

/** Head and lead tell what happened in the fewest words: the receipt that a reader sees through soonest. */
const LEAD_BONUS = 0.7;
/** Times the probability that it tells the event of the page's sentence. */
const EVENT_BONUS = 0.4;
/** The headline and two sentences: the third may already be of the background. */
const OPENING = 3;
/** A headline tells every event of its report, and so points at none. */
const HEADLINE_MALUS = 0.2;

const NO_SLOTS: EventSlots = { action: 'unknown', participants: 0, time: 'unknown', place: 'unknown', encounter: false, vetoes: [] };

/**
 * The sentences of the other article that may report what `claim` is a detail of: the likest ones, head and lead.
 *
 * @param news log-odds that the two articles tell the same news
 */
export function eventReceipts(context: AlignmentContext, claim: Claim, news: number): EventReceipt[] {
  const event = eventOf(context.page, claim);
  return [...candidateSentences(context, claim, event)].flatMap((sentence) => receiptOf(context, claim, event, sentence, news) ?? []);
}

/** What a reader is to see: that the article tells the news at all (`lead`), or where it tells this event (`event`). */
export type ReceiptSought = 'lead' | 'event';

/** The receipt that shows best that the article reports the event. */
export function bestReceipt(receipts: readonly EventReceipt[], sought: ReceiptSought): EventReceipt | null {
  const preference = ({ sentence, score, event }: EventReceipt): number => {
    if (sought === 'event') return score - (sentence === 0 ? HEADLINE_MALUS : 0);
    return score + EVENT_BONUS * probability(event) + (sentence < OPENING ? LEAD_BONUS : 0);
  };
  return receipts.reduce<EventReceipt | null>((best, one) => (best === null || preference(one) > preference(best) ? one : best), null);
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The likest in wording, head and lead, and all with an event of the same class. */
function candidateSentences(context: AlignmentContext, claim: Claim, event: EventMention | null): Set<number> {
  const found = new Set(likestSentences(context, claim.sentence));
  for (let k = 0; k < LEAD; k += 1) found.add(k);
  if (event) for (const sentence of sentencesByAction(context.other).get(event.action) ?? []) found.add(sentence);
  return found;
}

const sentencesByAction = oncePer(({ extraction }: Reading): ReadonlyMap<string, readonly number[]> => {
  const sentences = new Map<string, number[]>();
  for (const { action, sentence } of extraction.events) {
    const before = sentences.get(action);
    if (before) before.push(sentence);
    else sentences.set(action, [sentence]);
  }
  return sentences;
});

function receiptOf(context: AlignmentContext, claim: Claim, event: EventMention | null, sentence: number, news: number): EventReceipt | null {
  const { page, other, links } = context;
  const [mine, theirs] = [page.extraction.sentences[claim.sentence], other.extraction.sentences[sentence]];
  if (!mine || !theirs || theirs.boilerplate) return null;
  const { slots, isMain } = eventIn(context, event, sentence);
  // Two meetings of one day are told in the same words: only who met whom tells them apart.
  if (event && isTalk(event.action) && isBetweenNamed(event) && claim.detail.owner === null && slots.participants < 2) return null;
  const overlap = sentenceOverlap(context, claim.sentence, sentence);
  const named = namedInBoth(links, mine, theirs);
  const matched = matchedSlots({ ...slots, participants: Math.max(slots.participants, named) }, overlap.shared, null);
  const { owner, head } = claim.detail;
  if (owner !== null && theirs.entities.some((entity) => links.linked(owner, entity))) matched.push('owner');
  if (head !== null && theirs.stems.includes(head)) matched.push('head');
  if (isMain) matched.push('whole');
  return { sentence, score: alignmentScore(matched, overlap.ratio, context.story), event: eventOdds(context, news, claim.sentence, sentence), matched, wording: overlap.ratio };
}

/** How many persons, bodies and places two sentences both name. */
function namedInBoth({ linked }: EntityLinks, { entities }: StoredSentence, theirs: StoredSentence): number {
  let count = 0;
  entities.forEach((one, at) => {
    if (entities.indexOf(one) === at && theirs.entities.some((entity) => linked(one, entity))) count += 1;
  });
  return count;
}

/** What the sentence tells of the event: its likest mention there, if that one happened too and nothing vetoes it. */
function eventIn(context: AlignmentContext, event: EventMention | null, sentence: number): { slots: EventSlots; isMain: boolean } {
  const { page, other, links, story } = context;
  let best = { slots: NO_SLOTS, isMain: false };
  if (!event) return best;
  for (const one of other.eventsBySentence.get(sentence) ?? []) {
    if (one.background !== event.background || (one.status !== 'happened' && one.status !== event.status)) continue;
    const action = actionRelation(event, one);
    if (action !== 'same' && action !== 'related') continue;
    const slots = compareEvents(event, one, links, page.extraction.entities, other.extraction.entities);
    if (slots.vetoes.length > 0 || weight(slots) <= weight(best.slots)) continue;
    const isMain = slots.action === 'same' && !slots.encounter && story >= WHOLE_STORY && isMainEvent(page, event) && isMainEvent(other, one);
    best = { slots, isMain };
  }
  return best;
}

/** A visit may be to a town and a letter of any length: these are told apart by more than who met whom. */
function isTalk(action: string): boolean {
  return isEncounter(action) && action !== 'visit' && action !== 'write';
}

function isBetweenNamed({ agents, patients }: EventMention): boolean {
  return new Set([...agents, ...patients]).size >= 2;
}

function weight({ action, participants }: EventSlots): number {
  return (action === 'same' ? 2 : action === 'related' ? 1 : 0) + participants;
}
