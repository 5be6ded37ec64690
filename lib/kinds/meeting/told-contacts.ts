import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { EventStatus, FindContext, Mention } from '../kind.ts';
import type { MeetingValue } from '../meeting.ts';
import { companyAt, type Company } from './company.ts';
import { subjectOf } from './subject-of.ts';

type Action = MeetingValue['action'];

/** How a word may tell of a contact: `object` straight behind it, `with` somebody, `to` somebody, `by` somebody. */
interface Contact {
  readonly action: Action;
  readonly takes: readonly ('object' | 'with' | 'to' | 'by' | 'from')[];
  /** Words behind the verb that belong to it: "sat *down*", "shook *hands*". */
  readonly particle?: readonly string[];
  /** Told of those only who hold an office or stand for a group: who hosts and welcomes others receives guests. */
  readonly ofOffice?: true;
  readonly noun?: true;
  /** Its "with" stands straight behind it: "negotiated a deal with" tells of the deal. */
  readonly atOnce?: true;
}

const row = (words: string, contact: Contact): [string, Contact][] => words.split(' ').map((word) => [word, contact]);

const CONTACTS: ReadonlyMap<string, readonly Contact[]> = group([
  ...row('met meet meets meeting', { action: 'meet', takes: ['object', 'with'] }),
  ...row('huddled huddle huddles huddling conferred confers dined dine dines dining lunched breakfasted golfed golfing parleyed', { action: 'meet', takes: ['with'] }),
  ...row('sat sit sits sitting', { action: 'meet', takes: ['with'], particle: ['down'] }),
  ...row('shook shake shakes shaking', { action: 'meet', takes: ['with'], particle: ['hands'] }),
  ...row('spoke speak speaks speaking spoken talked talk talks talking chatted chatting', { action: 'talk', takes: ['with', 'to'] }),
  ...row('negotiated negotiating consulted consulting', { action: 'talk', takes: ['with'], atOnce: true }),
  ...row('interviewed interviewing interviews questioned questioning interrogated', { action: 'talk', takes: ['object', 'by'] }),
  ...row('briefed briefing briefs', { action: 'talk', takes: ['object', 'by'] }),
  ...row('phoned telephoned phoning', { action: 'call', takes: ['object'] }),
  ...row('hosted hosting hosts welcomed welcoming', { action: 'meet', takes: ['object'], ofOffice: true }),
  ...row('visited visiting', { action: 'visit', takes: ['object', 'by', 'with'] }),
  ...row('meeting meetings talks discussion discussions negotiations consultations session summit lunch dinner breakfast audience encounter briefing sit-down get-together huddle conference', { action: 'meet', takes: ['with'], noun: true }),
  ...row('conversation conversations dialogue interview interviews', { action: 'talk', takes: ['with'], noun: true }),
  ...row('call calls', { action: 'call', takes: ['with', 'from', 'to'], noun: true }),
]);

function group(entries: readonly [string, Contact][]): ReadonlyMap<string, readonly Contact[]> {
  const all = new Map<string, Contact[]>();
  for (const [word, contact] of entries) all.set(word, [...(all.get(word) ?? []), contact]);
  return all;
}

/** Those who are addressed rather than met. */
const AUDIENCE = wordSet('reporters journalists supporters voters fans crowd crowds audience audiences press media viewers students protesters spectators people members troops followers conference delegates house senate assembly nation congress parliament public newspaper magazine station network broadcaster outlet jurors jury');
/** Of these a call is telephoned, not a demand. */
const BY_PHONE = wordSet('phone telephone video conference brief congratulatory minute');
/** Words between a verb and its "with": how, where and when; what has another verb or a comma is another matter. */
const NO_WAY = wordSet('and or but who which that while because when after before if to against over about despite for');
const WAY = 9;

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
  const event = events.find((one) => one.start <= token.start && token.start < one.end) ?? null;
  const doers = contact.noun === true && event === null ? speakerOf(context, token.lower) : subjectOf(context, event, at, isPassive(tokens, party.from));
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

const isPassive = (tokens: readonly Token[], from: number): boolean => tokens[from - 1]?.lower === 'by';

/** "A phone call with", "took a call from": not "a call to resign". */
function isTelephoned(tokens: readonly Token[], at: number, next: string): boolean {
  if (BY_PHONE.has(tokens[at - 1]?.lower ?? '')) return true;
  return next === 'with' || (/^(?:from|to)$/.test(next) && /^(?:got|gets|get|received|receives|receive|took|takes|placed|made|makes|returned)$/.test(tokens[at - 2]?.lower ?? ''));
}

type Party = Company & { readonly from: number };

function partyBehind(context: FindContext, contact: Contact, behind: number): Party | null {
  const { document: { tokens, entities }, sentence } = context;
  if (contact.takes.includes('object')) {
    let from = behind;
    while (/^(?:privately|separately|personally|again|briefly|also)$/.test(tokens[from]?.lower ?? '')) from += 1;
    const party = companyAt(context, from);
    if (party !== null && isMet(contact, party, entities[party.mention?.entity ?? -1]?.type ?? '')) return { ...party, from };
  }
  for (let at = behind; at < Math.min(sentence.endToken, behind + WAY); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.type === 'punctuation' && token.text !== '-')) return null;
    if (contact.atOnce === true && at > behind) return null;
    const isWay = contact.takes.some((way) => way === token.lower);
    if (isWay && (at === behind || token.lower === 'with' || (token.lower === 'to' && /^(?:directly|privately|briefly|again|personally)$/.test(tokens[at - 1]?.lower ?? '')))) {
      const party = companyAt(context, at + 1);
      if (party === null || (token.lower === 'to' && AUDIENCE.has(party.noun))) return null;
      return { ...party, from: at + 1 };
    }
    if (NO_WAY.has(token.lower) || /ed$/.test(token.lower) || (contact.noun === true && at - behind > NOUN_WAY)) return null;
  }
  return null;
}

/** "Roe said in an *interview*": who is interviewed is who says it. */
function speakerOf({ document: { entities }, events }: FindContext, word: string): string[] {
  if (!word.startsWith('interview')) return [];
  const said = events.find(({ action, agents }) => action === 'say' && agents.length === 1)?.agents[0];
  const entity = said === undefined ? undefined : entities[said];
  return entity?.type === 'person' ? [entity.name.toLowerCase()] : [];
}

/** Between a noun and its "with" stands no more than a day or a place: "talks Monday with", "a meeting in Vienna with". */
const NOUN_WAY = 2;

function isMet({ action, ofOffice }: Contact, { noun, titles, mention }: Company, type: string): boolean {
  if (/^(?:reporters|journalists|media|press|public)$/.test(noun)) return false;
  if (ofOffice === true) return mention === null ? /^(?:leaders?|ministers?|presidents?|premiers?|ambassadors?|champions|winners|families|veterans|delegations?|lawmakers|governors|senators|counterparts?)$/.test(noun) : OFFICE.test(titles);
  if (mention !== null) return type === 'person' || (type === 'other' && action !== 'visit');
  // "Visited the state", "met his party", "questioned the government": bodies are met with.
  return !BODIES_ONLY.has(noun);
}

const OFFICE = /\b(?:president|premier|chancellor|minister|secretary|ambassador|king|queen|prince|pope|governor|senator|leader)\b/;
const BODIES_ONLY = wordSet('committee subcommittee panel council board commission department agency agencies company companies firm congress senate house parliament court administration government governments city county state opposition industry community church school district league association organization organisation party parties sides campaign conference network station magazine newspaper leadership management public');

/** Of a word that makes no event: what its few words before tell. */
function statusBefore(tokens: readonly Token[], at: number, first: number): EventStatus {
  const words = tokens.slice(Math.max(first, at - 4), at).map(({ lower }) => lower).join(' ');
  if (/\b(?:not|never|n't|declined to|refused to|without)$|\b(?:not|never|declined to|refused to) (?:been |be )?$/.test(words)) return 'denied';
  if (/\b(?:may|might|could|wants? to|wanted to|hopes? to|hoped to)(?: be)?$/.test(words)) return 'possible';
  return /\b(?:will|to|would)(?: be)?$/.test(words) ? 'planned' : 'happened';
}
