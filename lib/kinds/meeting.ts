import type { Entity, EntityMention } from '../text/document.ts';
import { COUNTRIES } from '../text/names/countries.ts';
import type { Span } from '../text/span.ts';
import type { TimeValue } from '../values/time.ts';
import type { Comparison, EventMention, EventStatus, FindContext, Kind, Mention } from './kind.ts';
import { unnamedParty, whoseCounterpart } from './meeting/unnamed.ts';
import { unnamedSubject } from './meeting/subject-of.ts';
import { isRoom, isSeatThere } from './meeting/rooms.ts';
import { capitalised, formatMeeting, STATUS_WORDS } from './meeting/format-meeting.ts';
import { statusOf } from './meeting/status.ts';
import { toldContacts } from './meeting/told-contacts.ts';
import { toldInInterview } from './meeting/told-interviews.ts';
import { toldSessions } from './meeting/told-sessions.ts';
import { isPronounBefore, isPronounPair, pairBefore } from './meeting/pair-before.ts';
import { isTelling, sameParty } from './meeting/same-party.ts';

/** Who met, called, wrote to or visited whom, and whether it took place. Names are lower case, in order of the text. */
export interface MeetingValue {
  readonly action: 'meet' | 'call' | 'talk' | 'letter' | 'visit';
  readonly participants: readonly string[];
  /** In the order of `participants`, their names as the report writes them, where capitals tell more than of each word the first: "KPN". */
  readonly names?: readonly string[];
  /** In the order of `participants`, the titles that the report gives them, lower-case; empty for who has none. */
  readonly titles?: readonly string[];
  readonly status: EventStatus;
  readonly when: TimeValue | null;
  /** The last participant is a group or an office without a name: "families". */
  readonly unnamed?: true;
  /** Somebody would like it to take place: who wishes to meet somebody has perhaps met them before. */
  readonly wished?: true;
}

const ACTIONS: ReadonlyMap<string, MeetingValue['action']> = new Map([
  ['meet', 'meet'], ['call', 'call'], ['talk', 'talk'], ['write', 'letter'], ['visit', 'visit'],
]);
/** Between two names and their verb or noun no preposition or determiner may stand: "A and B have met", "the A-B talks". */
const BEFORE_GAP = /^(?!.*\b(?:during|after|before|at|in|of|for|on|to|with|by|the|an?)\b).{0,40}$/s;
/** "A and B held a long meeting", "emerged from talks": verbs that put their subject into the noun. */
const LIGHT_GAP = /^[^,;.]{0,30}\b(?:emerg(?:e[sd]?|ing)|came out|walked out|returned|h[eo]ld|ha[ds]|have|beg[au]n|started|finished|ended|concluded|completed|resumed)\b[^,;.]{0,60}$/;
const LOOSE_WORDS = /\b(?:during|after|before|when|while|that|who|which|at)\b/;
/** "Was received by the president". */
const DOER = /^\s*(?:[a-z]+ly )?by (?:the )?$/i;
const PRONOUN_AFTER = /^ (?:with |to )?(?:him|her|them)\b/;
/** How far past its clause a participant may stand, in code units: an apposition or a list after a comma. */
const PAST_CLAUSE = 160;
/** A time belongs to the span when only a blank, "on" or "in" parts it from the participant. */
const TIME_GAP = /^,?\s*(?:on|in|at|early|late)?\s*$/i;

const WISHED = /\b(?:would (?:like|love)|wants?|wanted|hop(?:es?|ed|ing)|wish(?:es|ed)?|willing|eager|happy|glad) to $/;

const wishOf = ({ document: { text } }: FindContext, { clause, start }: EventMention): Pick<MeetingValue, 'wished'> => (WISHED.test(text.slice(clause.start, start)) ? { wished: true } : {});

const CALLED = /^call(?:ed|ing)$/i;

const joins = (gap: string): boolean => BEFORE_GAP.test(gap) || (LIGHT_GAP.test(gap) && !LOOSE_WORDS.test(gap));

/** Persons, if two of them take part; else persons, organisations and states. */
function participantsOf(context: FindContext, event: EventMention, action: MeetingValue['action']): Entity[] {
  const { entities } = context.document;
  const all = [...new Set([...event.agents, ...event.patients])].flatMap((id) => entities[id] ?? []);
  const persons = all.filter((entity) => entity.type === 'person');
  if (persons.length >= 2) return persons;
  // A family name that stands alone is of no known type.
  if (persons.length === 1 && action !== 'visit' && action !== 'letter' && all.length === 2 && all.some((one) => one.type === 'other' && !one.name.includes(' '))) return all;
  const others = all.filter((entity) => entity.type !== 'other' && !isRoom(entity.name) && !isSeatThere(context, event, entity) && (entity.type !== 'place' || persons.length === 0 || isState(entity.name)));
  return (action === 'meet' || action === 'call') && others.some((entity) => entity.type !== 'place') ? others : [];
}

/** Countries meet somebody; the town that a report is sent from, or where they meet, does not. */
const isState = (name: string): boolean => COUNTRIES.has(name.toLowerCase()) || COUNTRIES.has(name);

/** Mentions of participants: before the trigger anywhere in the sentence, after it in its clause; objects a little farther. */
function mentionsOf(context: FindContext, event: EventMention, ids: ReadonlySet<number>): EntityMention[] {
  const { agents, patients } = event;
  return context.mentions.filter(({ entity, start, end }) => {
    if (!ids.has(entity)) return false;
    if (end <= event.start) return start >= event.clause.start || agents.includes(entity);
    return end <= event.clause.end || (patients.includes(entity) && end <= event.clause.end + PAST_CLAUSE);
  });
}

/** First mention of each participant after the trigger, as long as they follow one another. */
function objects(text: string, event: EventMention, mentions: readonly EntityMention[]): EntityMention[] {
  const seen = new Set<number>();
  return mentions.filter((mention) => {
    if (mention.start < event.end || seen.has(mention.entity)) return false;
    if (!event.patients.includes(mention.entity) && !DOER.test(text.slice(event.end, mention.role?.start ?? mention.start))) return false;
    seen.add(mention.entity);
    return true;
  });
}

function spanOf({ document: { text }, times }: FindContext, event: EventMention, mentions: readonly EntityMention[]): Span | null {
  const after = objects(text, event, mentions);
  const before = mentions.filter((mention) => mention.end <= event.start);
  const [first, last] = [before[0], after.at(-1)];
  let span: Span;
  if (last !== undefined) {
    // "Talks with A and B" does not say that A met B.
    const gap = text.slice(event.end, after[0]?.start);
    if (event.agents.length === 0 && !/\b(?:between|of|among)\b/.test(gap)) return null;
    // "Meets in March, and some members including Peru": somebody else's clause.
    if (/\bincluding\b|^\s*,\s*\p{Lu}|\band (?:an?|the|his|her|their) /u.test(gap)) return null;
    span = { start: event.start, end: last.end };
  } else if (before.length >= 2 && first !== undefined && !isEither(text, before) && joins(text.slice(before.at(-1)?.end, event.start)) && !/^\s*(?:to|with)\b/.test(text.slice(event.end, event.end + 8))) {
    span = { start: Math.min(first.role?.start ?? first.start, first.start), end: event.end };
  } else if (isPronounBefore(text.slice(event.clause.start, event.start)) || (first !== undefined && event.patients.length === 0 && isPronounPair(text.slice(event.clause.start, first.role?.start ?? first.start)))) {
    span = { start: event.start, end: event.end + (PRONOUN_AFTER.exec(text.slice(event.end, event.end + 12))?.[0].length ?? 0) };
    if (event.patients.length > 0 && span.end === event.end) return null;
  } else return null;
  const time = times.find((one) => one.start >= span.end && TIME_GAP.test(text.slice(span.end, one.start)));
  return time === undefined ? span : { start: span.start, end: time.end };
}

/** "Roe or Doe is speaking": the one or the other, and not with each other. */
function isEither(text: string, before: readonly EntityMention[]): boolean {
  return /\bor\b/.test(text.slice(before[0]?.end, before.at(-1)?.start));
}

function find(context: FindContext): Mention<MeetingValue>[] {
  const mentions: Mention<MeetingValue>[] = [];
  for (const event of context.events) {
    const action = ACTIONS.get(event.action) ?? receivedBy(context, event);
    if (action === undefined) continue;
    const named = participantsOf(context, event, action);
    // "A group called Act Together".
    if (CALLED.test(context.document.text.slice(event.start, event.end)) && named.some(({ type }) => type !== 'person')) continue;
    const pair = action === 'meet' ? pairBefore(context, event) : [];
    const participants = pair.length > 0 ? pair : named.length < 2 ? whoMet(context, event, named) : named;
    if (participants.length < 2) {
      const mention = withUnnamed(context, event, action);
      if (mention !== null && !mentions.some((one) => one.start < mention.end && mention.start < one.end)) mentions.push(mention);
      continue;
    }
    const span = participants === pair ? { start: event.start, end: event.end } : participants === named ? spanOf(context, event, mentionsOf(context, event, new Set(participants.map(({ id }) => id)))) : spanBehind(context, event, participants.at(-1));
    if (span === null || mentions.some((one) => one.start < span.end && span.start < one.end && one.value.status === event.status)) continue;
    mentions.push({
      ...span, kind: 'meeting', event: event.id,
      value: { action, participants: participants.map(({ name }) => name.toLowerCase()), ...namesOf(participants), ...titlesOf(participants), ...statusOf(context, event), ...wishOf(context, event) },
      detail: { head: null, modifiers: [], owner: null },
    });
  }
  mentions.push(...toldInInterview(context, mentions));
  mentions.push(...toldContacts(context, mentions));
  return [...mentions, ...toldSessions(context, mentions)];
}

/** "The premier received the winners": of hosts, only those who hold an office. */
function receivedBy({ document: { text, entities } }: FindContext, { action, agents, start, end }: EventMention): 'meet' | undefined {
  if (action !== 'host' || !/^(?:receiv|host)/i.test(text.slice(start, end))) return undefined;
  return agents.some((id) => entities[id]?.type === 'person' && entities[id].roles.length > 0) ? 'meet' : undefined;
}

/** Their names as written, where those are not restored from small letters. */
function namesOf(participants: readonly Entity[]): Pick<MeetingValue, 'names'> {
  const names = participants.map(({ name }) => name);
  return names.some((name) => capitalised(name.toLowerCase()) !== name) ? { names } : {};
}

/** The titles of participants, where any has one. */
function titlesOf(participants: readonly Entity[]): Pick<MeetingValue, 'titles'> {
  const titles = participants.map(({ type, roles }) => (type === 'person' ? roles.join(' ').toLowerCase() : ''));
  return titles.some((title) => title !== '') ? { titles } : {};
}

/** How far behind "spent" its "with" may stand, in tokens. */
const TIME_SPENT = 10;

/** Between an apposition and its verb: "its leader, Jane Roe, had". */
const TO_VERB = /^,?\s*(?:who\s+)?(?:(?:had|has|have|will|would|also|later|then|is|was|to)\s+)*$/;

/** Who is named straight before the verb, with a comma between. */
function subjectBefore({ document: { text, entities }, mentions }: FindContext, { start }: EventMention): Entity[] {
  const last = mentions.filter(({ end, entity }) => end <= start && entities[entity]?.type === 'person').at(-1);
  const entity = last === undefined || !TO_VERB.test(text.slice(last.end, start)) ? undefined : entities[last.entity];
  return entity === undefined ? [] : [entity];
}

/** "Roe, who met Doe": whoever the clause is of and whom it names; `named` where it names nobody, or several. */
function whoMet(context: FindContext, event: EventMention, named: Entity[]): Entity[] {
  const { text, entities } = context.document;
  const patients = event.patients.flatMap((id) => (entities[id]?.type === 'person' ? [entities[id]] : []));
  if (patients.length !== 1 || event.agents.some((id) => entities[id]?.type === 'person') || !/\bwho\s+(?:\w+\s+){0,2}$/.test(text.slice(Math.max(0, event.start - WHO_REACH), event.start))) return named;
  const [subject] = subjectBefore(context, event);
  return subject === undefined || subject === patients[0] ? named : [subject, ...patients];
}

/** Within so many characters before its verb "who" stands. */
const WHO_REACH = 24;

/** The verb and the first name of `object` behind it; null where something else stands between. */
function spanBehind({ document: { text }, mentions }: FindContext, event: EventMention, object: Entity | undefined): Span | null {
  const mention = mentions.find(({ start, entity }) => start >= event.end && entity === object?.id);
  return mention === undefined || /[,;]/.test(text.slice(event.end, mention.start)) ? null : { start: event.start, end: mention.end };
}

/** "The premier met bereaved families": one person of a name and those met. */
function withUnnamed(context: FindContext, event: EventMention, action: MeetingValue['action']): Mention<MeetingValue> | null {
  const { document, sentence } = context;
  const { tokens, entities } = document;
  const agents = event.agents.flatMap((id) => (entities[id]?.type === 'person' ? [entities[id]] : []));
  const persons = agents.length > 0 ? agents : subjectBefore(context, event);
  const [person] = persons;
  if (action === 'letter' || event.patients.some((id) => entities[id]?.type === 'person')) return null;
  let at = sentence.firstToken;
  while (at < sentence.endToken && (tokens[at]?.start ?? Infinity) < event.end) at += 1;
  const group = person === undefined ? (action === 'meet' ? unnamedSubject(tokens, at - 1, sentence.firstToken) : null) ?? whoseCounterpart(tokens, at) : null;
  if (person === undefined && group === null) return null;
  // "Spent 40 minutes with".
  if (/^spen[dt]/i.test(document.text.slice(event.start, event.end))) {
    const company = tokens.slice(at, at + TIME_SPENT).findIndex(({ lower }) => lower === 'with');
    // "To spend more time with his family".
    if (tokens.slice(at, at + TIME_SPENT).some(({ lower }) => lower === 'more' || lower === 'less')) return null;
    if (company >= 0) at += company;
  }
  const party = unnamedParty(tokens, at, sentence.endToken);
  // "Spoke to supporters": a speech.
  if (party === null || (action === 'talk' && tokens[at]?.lower === 'to' && party.isGroup && /^sp/i.test(document.text.slice(event.start, event.end)))) return null;
  return {
    kind: 'meeting', start: event.start, end: tokens[party.endToken - 1]?.end ?? event.end, event: event.id,
    value: { action, participants: [...(group === null ? persons.map(({ name }) => name.toLowerCase()) : [group]), party.name], status: event.status, when: event.time, unnamed: true, ...wishOf(context, event) },
    detail: { head: null, modifiers: [], owner: null },
  };
}

const MINUTES_A_DAY = 1440;
/** Times of two reports may lie this far apart (time zones, a night between) and still be of one meeting. */
const SLACK = 2 * MINUTES_A_DAY;

function farApart(a: TimeValue | null, b: TimeValue | null): boolean {
  if (a?.from == null || a.to === null || b?.from == null || b.to === null) return false;
  return a.to + SLACK <= b.from || b.to + SLACK <= a.from;
}

/** Contacts of one sort on one day: two reports that give both for "officials" mean the same ones. */
function areOfOneDay(a: MeetingValue, b: MeetingValue): boolean {
  if (a.action !== b.action || a.when?.granularity !== 'day' || b.when?.granularity !== 'day') return false;
  return a.when.from !== null && a.when.from === b.when.from && a.when.to === b.when.to;
}

function clashes(a: EventStatus, b: EventStatus): boolean | null {
  if (a === b) return false;
  const both = new Set([a, b]);
  if (both.has('happened')) return true;
  if (both.has('planned') && both.has('possible')) return false;
  // What was called off was possible before.
  if (both.has('cancelled') && both.has('possible')) return null;
  if (both.has('denied')) return both.has('planned') ? true : both.has('cancelled') ? false : null;
  return true;
}

function kindsOfContact(a: MeetingValue['action'], b: MeetingValue['action']): boolean {
  if (a === b || a === 'talk' || b === 'talk') return a !== 'letter' && b !== 'letter' || a === b;
  return new Set([a, b]).has('meet') && new Set([a, b]).has('visit');
}

function compare(a: MeetingValue, b: MeetingValue): Comparison {
  const nothing: Comparison = { outcome: 'incomparable', reason: { key: 'reason_meeting_other', args: [] } };
  if (!sameParty(a, b) || !kindsOfContact(a.action, b.action) || farApart(a.when, b.when)) return nothing;
  const clash = clashes(a.status, b.status);
  // Of one party nobody knows whom else it met.
  if (clash === true && Math.min(a.participants.length, b.participants.length) < 2) return nothing;
  if (clash === null || (clash && (a.wished === true || b.wished === true))) return nothing;
  // A mayor meets families more than once: what was planned here may not be what took place there.
  const firm = a.unnamed !== true && b.unnamed !== true;
  if (clash && !firm && a.status !== 'denied' && b.status !== 'denied' && a.status !== 'cancelled' && b.status !== 'cancelled') return nothing;
  if (clash) return { outcome: 'different', reason: { key: 'reason_meeting_status', args: [STATUS_WORDS[a.status], STATUS_WORDS[b.status]] } };
  const same = a.status === b.status && a.participants.length === b.participants.length;
  return { outcome: same ? 'same' : 'compatible', reason: { key: 'reason_meeting_same', args: [STATUS_WORDS[a.status]] } };
}

/** Meetings, calls and visits of people, and whether they took place. */
export const meeting: Kind<MeetingValue> = {
  name: 'meeting',
  yieldsTo: ['quote'],
  fills: 'status',
  spansClause: true,
  tellsSilence: false,
  find,
  compare,
  format: formatMeeting,
  sameDetail: ({ value: a }, { value: b }) => (sameParty(a, b) ? (isTelling(a, b) || areOfOneDay(a, b) ? 'yes' : 'unknown') : 'no'),
};
