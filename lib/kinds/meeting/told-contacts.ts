import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { EventStatus, FindContext, Mention } from '../kind.ts';
import type { MeetingValue } from '../meeting.ts';
import { companyAt } from './company.ts';
import { CONTACTS, type Contact } from './contacts.ts';
import { partyBehind } from './party-behind.ts';
import { isOfThing, subjectOf } from './subject-of.ts';

/** Of these a call is telephoned, not a demand. */
const BY_PHONE = wordSet('phone telephone video conference brief congratulatory minute');

/** "Police spoke with neighbours", "a meeting with the union", "was interviewed by agents": contacts of parties that need no name. */
export function toldContacts(context: FindContext, taken: readonly Mention<MeetingValue>[]): Mention<MeetingValue>[] {
  const { document: { tokens }, sentence } = context;
  const found: Mention<MeetingValue>[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    for (const contact of CONTACTS.get(token.lower) ?? []) {
      const one = read(context, contact, at);
      if (one === null || [...taken, ...found].some(({ start, end }) => start < one.end && one.start < end)) continue;
      found.push(one);
      break;
    }
  }
  return found;
}

function read(context: FindContext, contact: Contact, at: number): Mention<MeetingValue> | null {
  const { document: { tokens, text }, sentence, events, times } = context;
  const token = tokens[at];
  if (token === undefined || (token.text !== token.lower && at > sentence.firstToken && sentence.paragraph > 0 && contact.noun === undefined)) return null;
  let behind = at + 1;
  for (const word of contact.particle ?? []) {
    if (tokens[behind]?.lower !== word) return null;
    behind += 1;
  }
  const before = tokens[at - 1]?.lower ?? '';
  // "The meeting room", "a well-met crowd", "the interviewed witnesses".
  if (contact.noun === undefined && /^(?:the|a|an|his|her|their|its|of|newly|-)$/.test(before)) return null;
  if (contact.noun === true && token.lower.startsWith('call') && !isTelephoned(tokens, at, tokens[behind]?.lower ?? '')) return null;
  if (contact.noun === true && /^(?:conference)$/.test(token.lower) && !/^(?:news|press|video|joint)$/.test(before)) return null;
  if (contact.noun === true && /^(?:between|among)$/.test(tokens[behind]?.lower ?? '')) return between(context, contact, at, behind + 1);
  const party = partyBehind(context, contact, behind);
  if (party === null || (contact.noun === undefined && party.from === behind && token.lower.endsWith('ing') && !GERUND_AFTER.test(before))) return null;
  const passive = tokens[party.from - 1]?.lower === 'by';
  if (contact.noun === undefined && !passive && isOfThing(context, at)) return null;
  const event = events.find((one) => one.start <= token.start && token.start < one.end) ?? null;
  const doers = contact.noun === true && event === null ? speakerOf(context, token.lower) : subjectOf(context, event, at, passive);
  const subject = doers.filter((name) => name !== party.name);
  const end = tokens[party.endToken - 1]?.end ?? token.end;
  const time = times.find((one) => one.start >= end && TIME_GAP.test(text.slice(end, one.start)));
  return {
    kind: 'meeting', start: token.start, end: time?.end ?? end, event: event?.id ?? null,
    value: {
      action: contact.action, participants: [...subject, party.name], ...(party.titles === '' ? {} : { titles: [...subject.map(() => ''), party.titles] }),
      status: event?.status ?? statusBefore(tokens, at, sentence.firstToken), when: event?.time ?? time?.value ?? null, unnamed: true,
    },
    detail: { head: null, modifiers: [], owner: null },
  };
}

/** "Talks *between the union and the company*". */
function between(context: FindContext, { action }: Contact, at: number, from: number): Mention<MeetingValue> | null {
  const { document: { tokens }, sentence, events } = context;
  const one = companyAt(context, from);
  const other = one === null || !/^(?:and|&)$/.test(tokens[one.endToken]?.lower ?? '') ? null : companyAt(context, one.endToken + 1);
  const [start, end] = [tokens[at]?.start, tokens[(other?.endToken ?? 0) - 1]?.end];
  if (one === null || other === null || start === undefined || end === undefined) return null;
  const event = events.find((told) => told.start <= start && start < told.end) ?? null;
  return {
    kind: 'meeting', start, end, event: event?.id ?? null,
    value: { action, participants: [one.name, other.name], status: event?.status ?? statusBefore(tokens, at, sentence.firstToken), when: event?.time ?? null, unnamed: true },
    detail: { head: null, modifiers: [], owner: null },
  };
}

/** Before a verb in "-ing": what else stands there makes it a noun or an adjective ("a briefing", "visiting officials"). */
const GERUND_AFTER = /^(?:|[,.;:(“"]|is|are|was|were|be|been|being|by|after|before|while|when|for|of|in|on|from|without|and|or|started|began|begun|kept|keep|recalled?|remember(?:ed|s)?|denied|deny|avoid(?:ed)?|spent|him|her|them|me)$/;

/** A time belongs to the span when only a blank or a preposition parts it from those met. */
const TIME_GAP = /^\s*(?:on|in|late|early)?\s*$/i;

/** "A phone call with", "took a call from": not "a call to resign". */
function isTelephoned(tokens: readonly Token[], at: number, next: string): boolean {
  if (BY_PHONE.has(tokens[at - 1]?.lower ?? '')) return true;
  return next === 'with' || (/^(?:from|to)$/.test(next) && /^(?:got|gets|get|received|receives|receive|took|takes|placed|made|makes|returned)$/.test(tokens[at - 2]?.lower ?? ''));
}

/** "Roe said in an *interview*": who is interviewed is who says it. */
function speakerOf({ document: { entities }, events }: FindContext, word: string): string[] {
  if (!word.startsWith('interview')) return [];
  const said = events.find(({ action, agents }) => action === 'say' && agents.length === 1)?.agents[0];
  const entity = said === undefined ? undefined : entities[said];
  return entity?.type === 'person' ? [entity.name.toLowerCase()] : [];
}

/** "Is to *be* meeting", "will *start* negotiating". */
const BEGINNING = '(?: (?:be|start|begin|continue|keep|resume))?';
const POSSIBLE = new RegExp(`\\b(?:may|might|could|wants? to|wanted to|hopes? to|hoped to)${BEGINNING}$`);
const PLANNED = new RegExp(`\\b(?:will|to|would)${BEGINNING}$`);

/** Of a word that makes no event: what its few words before tell. */
function statusBefore(tokens: readonly Token[], at: number, first: number): EventStatus {
  const words = tokens.slice(Math.max(first, at - 4), at).map(({ lower }) => lower).join(' ');
  if (/\b(?:not|never|n't|declined to|refused to|without)$|\b(?:not|never|declined to|refused to) (?:been |be )?$/.test(words)) return 'denied';
  if (POSSIBLE.test(words)) return 'possible';
  return PLANNED.test(words) ? 'planned' : 'happened';
}
