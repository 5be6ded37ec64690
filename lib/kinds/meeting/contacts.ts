import type { MeetingValue } from '../meeting.ts';

/** How a word may tell of a contact: `object` straight behind it, `with` somebody, `to` somebody, `by` somebody. */
export interface Contact {
  readonly action: MeetingValue['action'];
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

/** The verbs and nouns that tell of a contact, each with the ways in which it does. */
export const CONTACTS: ReadonlyMap<string, readonly Contact[]> = group([
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
