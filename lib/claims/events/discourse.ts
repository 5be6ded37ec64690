import type { Entity, Sentence } from '../../text/document.ts';
import type { TimeValue } from '../../values/time.ts';
import { isEncounter } from '../actions.ts';
import { pronounOf } from './gender.ts';

/** Who acted, and on whom. */
export interface Party {
  readonly agents: readonly number[];
  readonly patients: readonly number[];
}

/** People and meetings that the text has lately spoken of: what pronouns and "the meeting" look back to. */
export interface Discourse {
  /** Person meant by he/she/who, or null when that is not clear. */
  person(pronoun: 'he' | 'she', sentence: Sentence): number | null;
  /** Which of several holders of a role "the minister" means, or null when two are as likely. */
  holder(ids: readonly number[], sentence: Sentence): number | null;
  /** The person whom the sentence before is about, or null. */
  topic(sentence: Sentence): number | null;
  /** Two participants meant by "the two", "both sides"; empty when not clear. */
  pair(sentence: Sentence): readonly number[];
  /** The event that "the meeting" or "the collision" means; null when not clear. */
  event(actions: readonly string[], sentence: Sentence): ToldEvent | null;
  /** The other participants of the only event of these classes that these took part in, here or at all ("the meeting with Roe"). */
  partners(actions: readonly string[], ids: readonly number[], sentence: Sentence): readonly number[];
  /** Tells of a person named in a sentence; `subject` when the sentence is about that person. */
  sawPerson(id: number, sentence: Sentence, subject: boolean): void;
  sawEvent(event: ToldEvent, sentence: Sentence): void;
}

/** What has been told of an event. */
export interface ToldEvent {
  readonly action: string;
  readonly party: Party;
  readonly time: TimeValue | null;
  readonly places: readonly number[];
  readonly background: boolean;
  readonly happened: boolean;
}

interface SeenPerson {
  readonly id: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly subject: boolean;
}

interface SeenEvent extends ToldEvent {
  readonly participants: readonly number[];
  readonly sentence: number;
  readonly paragraph: number;
}

/** Classes of which a report mostly tells one, so that "the crash" means it however far back it was told. */
const SINGULAR: ReadonlySet<string> = new Set(['crash', 'burn', 'explode', 'flood', 'storm', 'quake', 'collapse', 'sink', 'shoot', 'stab', 'attack', 'bomb', 'rob', 'kidnap', 'strike', 'shootdown']);
/** How many paragraphs back a pronoun or a definite noun may look. */
const REACH = 2;
/** Older entries are never asked for. */
const KEPT = 24;

const keyOf = (ids: readonly number[]): string => [...new Set(ids)].sort((a, b) => a - b).join(',');

/** The latest of these events when all have the same participants, else null. */
function only(events: readonly SeenEvent[]): SeenEvent | null {
  return new Set(events.map((seen) => keyOf(seen.participants))).size === 1 ? (events.at(-1) ?? null) : null;
}

const onlyOne = (ids: readonly number[]): number | null => (new Set(ids).size === 1 ? (ids[0] ?? null) : null);

/** A fresh memory for one article; `lead` is the index of its first sentence behind the headline. */
export function createDiscourse(entities: readonly Entity[], lead: number): Discourse {
  const persons: SeenPerson[] = [];
  const events: SeenEvent[] = [];
  const near = (seen: { readonly paragraph: number }, sentence: Sentence, reach: number): boolean => sentence.paragraph - seen.paragraph <= reach;
  /** The one event of a sort that the whole report is about; null once a second one has been told. */
  const disasters = new Map<string, SeenEvent | null>();
  const onlyDisaster = (actions: readonly string[]): SeenEvent | null => actions.map((one) => disasters.get(one) ?? null).find((one) => one !== null) ?? null;
  const latest = (matches: (seen: SeenEvent) => boolean, sentence: Sentence): SeenEvent | null => {
    const found = events.filter((seen) => near(seen, sentence, REACH) && matches(seen));
    const rings = [found.filter((seen) => seen.sentence === sentence.index), found.filter((seen) => seen.paragraph === sentence.paragraph), found];
    const ring = rings.find((one) => one.length > 0) ?? [];
    return only(ring.filter((seen) => seen.happened)) ?? only(ring);
  };
  return {
    person(pronoun, sentence) {
      const fitting = persons.filter((seen) => near(seen, sentence, 1) && (pronounOf(entities[seen.id]) ?? pronoun) === pronoun);
      const last = fitting.at(-1);
      if (last === undefined) return null;
      const same = fitting.filter((seen) => seen.sentence === last.sentence);
      const subject = same.find((seen) => seen.subject);
      if (subject !== undefined) return subject.id;
      return new Set(same.map((seen) => seen.id)).size === 1 ? last.id : null;
    },
    holder(ids, sentence) {
      const [first] = ids;
      if (ids.length === 1) return first ?? null;
      const here = persons.filter((seen) => ids.includes(seen.id) && seen.paragraph === sentence.paragraph && seen.sentence < sentence.index);
      if (here.length > 0) return onlyOne(here.filter((seen) => seen.sentence === here.at(-1)?.sentence).map(({ id }) => id));
      // A new paragraph begins again with whom the report is about.
      const leading = ids.filter((id) => entities[id]?.mentions.some((one) => one.sentence <= lead));
      if (leading.length === 1) return leading[0] ?? null;
      return onlyOne(persons.filter((seen) => ids.includes(seen.id) && near(seen, sentence, REACH)).map(({ id }) => id));
    },
    topic(sentence) {
      const before = persons.filter((seen) => seen.subject && seen.sentence < sentence.index && near(seen, sentence, 1));
      return before.at(-1)?.id ?? null;
    },
    pair: (sentence) => latest((seen) => seen.participants.length === 2 && isEncounter(seen.action), sentence)?.participants ?? [],
    event: (actions, sentence) => latest((seen) => actions.includes(seen.action) && seen.participants.length > 0, sentence) ?? onlyDisaster(actions),
    partners(actions, ids, sentence) {
      const found = events.filter((seen) => actions.includes(seen.action) && seen.participants.length === ids.length + 1 && ids.every((id) => seen.participants.includes(id)));
      const event = only(found.filter((seen) => seen.happened)) ?? only(found) ?? only(found.filter((seen) => seen.paragraph === sentence.paragraph));
      return (event?.participants ?? []).filter((id) => !ids.includes(id));
    },
    sawPerson(id, sentence, subject) {
      persons.push({ id, sentence: sentence.index, paragraph: sentence.paragraph, subject });
      if (persons.length > KEPT) persons.shift();
    },
    sawEvent(event, sentence) {
      const { action, party, time, places, background, happened } = event;
      const { agents, patients } = party;
      const main = event.happened && !event.background && SINGULAR.has(event.action);
      if (event.action === 'say' || (!main && agents.length + patients.length === 0)) return;
      const participants = [...new Set([...agents, ...patients])];
      const seen: SeenEvent = { action, party, time, places, background, happened, participants, sentence: sentence.index, paragraph: sentence.paragraph };
      if (main) {
        const known = disasters.get(event.action);
        if (known === undefined) disasters.set(event.action, seen);
        else if (known !== null && !sameDay(known.time, event.time)) disasters.set(event.action, null);
        else if (known !== null && known.time === null && event.time !== null) disasters.set(event.action, { ...known, time: event.time });
      }
      if (participants.length === 0) return;
      events.push(seen);
      if (events.length > KEPT) events.shift();
    },
  };
}

const MINUTES_A_DAY = 1440;

/** False only if both are known to fall on days apart. */
function sameDay(a: TimeValue | null, b: TimeValue | null): boolean {
  if (a?.from == null || a.to === null || b?.from == null || b.to === null) return true;
  return a.from < b.to + MINUTES_A_DAY && b.from < a.to + MINUTES_A_DAY;
}
