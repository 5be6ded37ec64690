import { relatedActions } from '../claims/actions.ts';
import type { EventMention } from '../kinds/kind.ts';
import type { Claim } from '../claims/claim.ts';
import { SAYINGS } from '../claims/date-details.ts';
import type { AlignmentContext } from './pairs.ts';
import { perClaim } from './per-claim.ts';
import { eventOf, type Reading } from './reading.ts';
import type { MatchedSlot } from './score.ts';

/**
 * Whether two times go with one deed, by the words that they stand beside: `same` ("resigned on Friday", "Friday's
 * resignation"), `related` (shot, killed), `other`, or `unknown` where one of the words names no deed of the lexicon. Two
 * sayings are one of the same speaker only.
 */
export function datedAlike({ page, other, links }: AlignmentContext, left: Claim, right: Claim): 'same' | 'related' | 'other' | 'unknown' {
  const [mine, theirs] = [speakersOf(page, left), speakersOf(other, right)];
  if (mine.length > 0 && theirs.length > 0) return mine.some((a) => theirs.some((b) => links.relation(a, b) !== 'different')) ? 'same' : 'other';
  if (mine.length > 0 ? isNoSaying(right) : theirs.length > 0 && isNoSaying(left)) return 'other';
  let isRelated = false;
  const words = wordsOf(other, right);
  for (const a of wordsOf(page, left)) {
    for (const b of words) {
      if (SAYINGS.has(a) || SAYINGS.has(b)) {
        isRelated ||= SAYINGS.has(a) && SAYINGS.has(b);
        continue;
      }
      const relation = relatedActions(a, b);
      if (relation === 'same') return 'same';
      isRelated ||= relation === 'related';
    }
  }
  if (isRelated) return 'related';
  return namesDeed(page, left) && namesDeed(other, right) ? 'other' : 'unknown';
}

/** Of these the announcement is the deed: "announced her resignation", "said it would withdraw the bill". */
const ANNOUNCING: ReadonlySet<string> = new Set(['announce', 'say', 'pledge', 'tweet']);

/** Whether one of two times is of saying that something is done, and the other of doing it. Two reports that give one day for both tell of one thing. */
export function announcesDeed(context: AlignmentContext, left: Claim, right: Claim): boolean {
  const { page, other } = context;
  return isAnnounced(page, left, other, right) || isAnnounced(other, right, page, left);
}

function isAnnounced(teller: Reading, claim: Claim, doer: Reading, deed: Claim): boolean {
  const done = eventOf(doer, deed);
  const { head } = claim.detail;
  if (done === null || head === null || !ANNOUNCING.has(head) || SAYINGS.has(done.action) || !namesDeed(doer, deed)) return false;
  const told = (one: EventMention): boolean => one.start > claim.start - ANNOUNCED_REACH && one.action === done.action && (head === 'announce' || one.status === 'planned' || one.status === 'possible');
  return (teller.eventsBySentence.get(claim.sentence) ?? []).some(told);
}

/** How far before the day what was announced may stand, in characters: "announced the withdrawal of the bill on Friday". */
const ANNOUNCED_REACH = 80;

function isNoSaying({ detail: { head, modifiers } }: Claim): boolean {
  return head !== null && ![head, ...modifiers].some((word) => SAYINGS.has(word));
}

/** The words beside the time; where these name no event ("began", "turned into"), the event nearest to it too. */
const wordsOf = perClaim((reading, claim): readonly string[] => {
  const { head, modifiers } = claim.detail;
  const words = head === null ? [] : [head, ...modifiers];
  const action = eventOf(reading, claim)?.action;
  return action === undefined || words.includes(action) || SAYINGS.has(action) ? words : [...words, action];
});

/** The event of the time is the one that the words beside it name. */
export function namesDeed(reading: Reading, { detail: { head, modifiers }, event }: Claim): boolean {
  const action = event === null ? undefined : reading.extraction.events[event]?.action;
  return action !== undefined && (head === action || modifiers.includes(action));
}

/** Who says something on that day; the day on which somebody says something is no day of anything else. Empty for other deeds. */
export const speakersOf = perClaim((reading, claim): readonly number[] => {
  const event = eventOf(reading, claim);
  return event !== null && SAYINGS.has(event.action) && namesDeed(reading, claim) ? event.agents : [];
});

/** What may tie two times together that go with other words: what else the sentences tell, not that both open their reports. */
const WORDING: ReadonlySet<MatchedSlot> = new Set(['same action', 'context', 'participant', 'place', 'retold']);

/** The slots that are left of a pair of times that go with other words. */
export function ofOtherDeed(matched: readonly MatchedSlot[]): MatchedSlot[] {
  return matched.filter((slot) => WORDING.has(slot));
}

/** People say many things on many days: that two days are not the same one tells nothing. */
export function isSaying({ kind, detail: { head } }: Claim): boolean {
  return kind === 'date' && head !== null && SAYINGS.has(head);
}
