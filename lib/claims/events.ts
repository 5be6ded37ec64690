import type { EventMention, EventStatus, TimeMention } from '../kinds/kind.ts';
import type { Entity, EntityMention, Sentence, TextDocument, Token } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { isEncounter, relatedActions } from './actions.ts';
import { argumentsOf, type Arguments } from './events/arguments.ts';
import { hasBackgroundWords, isOld, mainDay } from './events/background.ts';
import { splitClauses, type Clause } from './events/clauses.ts';
import { createDiscourse, type Discourse } from './events/discourse.ts';
import { timeOf } from './events/event-time.ts';
import { governor, nominalsOf, type Nominal, type NominalContext } from './events/nominals.ts';
import { rolePhrases } from './events/role-phrases.ts';
import type { SentenceView } from './events/subjects.ts';
import { findTriggers, type Trigger } from './events/triggers.ts';
import { statusOf } from './modality.ts';

/** What stays the same for all sentences of one article. */
interface Reader extends NominalContext {
  readonly main: number | null;
  readonly events: EventMention[];
}

/**
 * Mentions of events in one article, in order of the text; `id` is the position in the list. Participants are entity ids;
 * destinations of visits are in `places`. A participant whom only an adverb makes uncertain ("and possibly Roe") gets a
 * mention of its own, whose span begins at the adverb. Linear in the length of the text.
 */
export function findEvents(document: TextDocument, times: readonly TimeMention[]): EventMention[] {
  const reader: Reader = {
    document, roles: rolePhrases(document.entities), discourse: createDiscourse(document.entities), main: mainDay(times), events: [],
  };
  let [mention, time] = [0, 0];
  for (const sentence of document.sentences) {
    const mentions: EntityMention[] = [];
    for (; (document.mentions[mention]?.sentence ?? Infinity) <= sentence.index; mention += 1) {
      const one = document.mentions[mention];
      if (one?.sentence === sentence.index) mentions.push(one);
    }
    const own: TimeMention[] = [];
    for (; (times[time]?.sentence ?? Infinity) <= sentence.index; time += 1) {
      const one = times[time];
      if (one?.sentence === sentence.index) own.push(one);
    }
    if (!sentence.boilerplate) readSentence(reader, sentence, mentions, own);
  }
  return reader.events;
}

function readSentence(reader: Reader, sentence: Sentence, mentions: readonly EntityMention[], times: readonly TimeMention[]): void {
  const { document: { tokens, entities, titleLength }, discourse } = reader;
  const headline = sentence.paragraph === 0 && sentence.start < titleLength;
  const named = new Set<number>();
  for (const one of mentions) for (let i = one.firstToken; i < one.endToken; i += 1) named.add(i);
  const triggers = findTriggers(tokens, sentence, headline, (index) => named.has(index));
  const nominals = triggers.length > 0 || mentions.length > 0 ? nominalsOf(reader, sentence, mentions) : [];
  if (triggers.length > 0) {
    const within = new Set<number>();
    for (const one of nominals) for (let i = one.first + 1; i < one.end; i += 1) within.add(i);
    const starts = new Set(triggers.map((one) => one.first));
    const verbs = new Set(triggers.flatMap((one) => (one.noun ? [] : [one.end - 1, one.first])));
    const view: SentenceView = {
      tokens, nominals, clauses: splitClauses(tokens, sentence, (index) => within.has(index)), first: sentence.firstToken, end: sentence.endToken, verbAt: (index) => verbs.has(index),
      triggerAt: (index) => starts.has(index),
    };
    readTriggers(reader, view, triggers, sentence, times, headline);
  }
  remember(discourse, sentence, nominals, tokens, entities);
}

function readTriggers(
  reader: Reader, view: SentenceView, triggers: readonly Trigger[], sentence: Sentence, times: readonly TimeMention[], headline: boolean,
): void {
  const { document: { tokens } } = reader;
  const clauseOf = triggers.map((one) => Math.max(0, view.clauses.findIndex((clause) => clause.first <= one.first && one.first < clause.end)));
  const spans = view.clauses.map((clause) => spanOf(tokens, clause.first, clause.end));
  for (const [index, trigger] of triggers.entries()) {
    const at = clauseOf[index] ?? 0;
    const clause: Clause = view.clauses[at] ?? { first: view.first, end: view.end, opener: null, subordinate: false };
    const clauseSpan = spans[at] ?? sentence;
    const others = spans.filter((_, i) => i !== at && clauseOf.includes(i));
    const span = spanOf(tokens, trigger.first, trigger.end);
    const time = timeOf(span, clauseSpan, times, others);
    const status = statusOf({ tokens, clause, trigger, sentence: { first: view.first, end: view.end }, headline });
    const background = isOld(time, reader.main) || hasBackgroundWords(tokens, clause.first, clause.end);
    const found = argumentsOf(view, trigger, at);
    const base = { sentence: sentence.index, action: trigger.action, clause: clauseSpan, time, background };
    addEvents(reader, base, span, status, found, sentence, tokens);
  }
}

type Base = Pick<EventMention, 'sentence' | 'action' | 'clause' | 'time' | 'background'>;

function addEvents(
  reader: Reader, base: Base, span: Span, status: EventStatus, found: Arguments, sentence: Sentence, tokens: readonly Token[],
): void {
  const { events, discourse } = reader;
  const earlier = found.definite ? discourse.event(classesLike(base.action), sentence) : null;
  const agents = earlier?.agents ?? (found.lacksPartner ? discourse.partners(classesLike(base.action), found.patients) : found.agents);
  const patients = [...new Set(earlier?.patients ?? found.patients)];
  const places = [...new Set(found.places)];
  const { hedged } = found;
  if (patients.length > 0 || hedged.length === 0) {
    events.push({ ...base, ...span, id: events.length, agents: [...new Set(agents)], patients, places, status });
  }
  const size = new Set([...agents, ...patients]).size;
  if (earlier === null && size >= (isEncounter(base.action) ? 2 : 1)) {
    discourse.sawEvent(base.action, { agents, patients }, sentence, status === 'happened');
  }
  for (const { id, token } of hedged) {
    const from = tokens[token]?.start ?? span.start;
    const end = tokens[token]?.end ?? span.end;
    const sunk = status === 'happened' || status === 'planned' ? 'possible' : status;
    events.push({ ...base, start: from, end, id: events.length, agents: [...new Set(agents)].filter((one) => one !== id), patients: [id], places, status: sunk });
  }
}

/** Classes that "the meeting" may look back to: those that may name the same event. */
function classesLike(action: string): readonly string[] {
  return TALKING.includes(action) ? TALKING.filter((one) => relatedActions(action, one) === 'same') : [action];
}

const TALKING: readonly string[] = ['meet', 'talk', 'call'];

function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** Keeps the persons of a sentence for the pronouns of the next ones; the first under no preposition is its subject. */
function remember(discourse: Discourse, sentence: Sentence, nominals: readonly Nominal[], tokens: readonly Token[], entities: readonly Entity[]): void {
  let subject = true;
  for (const nominal of nominals) {
    for (const id of nominal.ids) {
      if (entities[id]?.type !== 'person') continue;
      const free = subject && nominal.ids.length === 1 && !nominal.possessive && governor(tokens, nominal, sentence.firstToken) === null;
      discourse.sawPerson(id, sentence, free);
      if (free) subject = false;
    }
  }
}
