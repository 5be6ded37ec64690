import type { EventMention, TimeMention } from '../kinds/kind.ts';
import type { Entity, EntityMention, Sentence, TextDocument, Token } from '../text/document.ts';
import { contains, type Span } from '../text/span.ts';
import { isEncounter, relatedActions } from './actions.ts';
import { argumentsOf, type Arguments } from './events/arguments.ts';
import { goesOnWithThePast, hasBackgroundWords, isOld, mainDay, staysInThePast } from './events/background.ts';
import { splitClauses, type Clause } from './events/clauses.ts';
import { createDiscourse, type Discourse, type Party } from './events/discourse.ts';
import { classIn } from './events/encounters.ts';
import { dated, timeOf, whenTimes } from './events/event-time.ts';
import { governor, nominalsOf, type Nominal, type NominalContext } from './events/nominals.ts';
import { rolePhrases } from './events/role-phrases.ts';
import type { SentenceView } from './events/subjects.ts';
import { findTriggers, type Trigger } from './events/triggers.ts';
import { statusOf } from './modality.ts';

/** What stays the same for all sentences of one article. */
interface Reader extends NominalContext {
  readonly main: number | null;
  readonly events: EventMention[];
  /** Flags of each token. */
  readonly marks: Uint8Array;
  /** The last sentence that ended with what was long over; `headed` when it told of nothing else and began with that time. */
  past: { readonly sentence: number; readonly paragraph: number; readonly headed: boolean } | null;
}

const NAMED = 1;
/** Inside a name with its title, so that no clause may end there. */
const JOINED = 2;
const TRIGGER = 4;
const VERB = 8;

/**
 * Mentions of events in one article, in order of the text; `id` is the position in the list. Participants are entity ids;
 * destinations of visits are in `places`. A participant whom only an adverb makes uncertain ("and possibly Roe") gets a
 * mention of its own, whose span begins at the adverb. Linear in the length of the text.
 */
export function findEvents(document: TextDocument, times: readonly TimeMention[]): EventMention[] {
  const reader: Reader = {
    document, roles: rolePhrases(document.entities, document.tokens), discourse: createDiscourse(document.entities, leadOf(document)),
    main: mainDay(times), events: [], past: null,
    marks: new Uint8Array(document.tokens.length + 1),
  };
  const pieces = piecesOf(document, times);
  for (const { mentions } of pieces) for (const one of mentions) mark(reader, one.firstToken, one.endToken, NAMED);
  const isNamed = isMarked(reader, NAMED);
  const triggers = pieces.map(({ sentence, headline }) => findTriggers(document.tokens, sentence, headline, isNamed));
  for (const [at, piece] of pieces.entries()) readPiece(reader, piece, triggers[at] ?? []);
  return reader.events;
}

function mark({ marks }: Reader, from: number, to: number, flag: number): void {
  for (let i = from; i < to; i += 1) marks[i] = (marks[i] ?? 0) | flag;
}

function isMarked({ marks }: Reader, flag: number): (index: number) => boolean {
  return (index) => ((marks[index] ?? 0) & flag) !== 0;
}

/** The first sentence of the text that says more than a dateline. */
function leadOf({ sentences }: TextDocument): number {
  return sentences.find((one) => one.paragraph > 0 && !one.boilerplate && one.endToken - one.firstToken > SHORTEST_LEAD)?.index ?? 0;
}

const SHORTEST_LEAD = 6;
/** No sentence of a news text is longer, in tokens; what is (a text without punctuation) is read in pieces, to stay linear. */
const LONGEST = 250;

/** A sentence, or a stretch of an endless one, with the names and times that lie in it. */
interface Piece {
  readonly sentence: Sentence;
  readonly headline: boolean;
  readonly mentions: readonly EntityMention[];
  readonly times: readonly TimeMention[];
}

function piecesOf({ sentences, tokens, mentions, titleLength }: TextDocument, times: readonly TimeMention[]): Piece[] {
  const pieces: Piece[] = [];
  let [mention, time] = [0, 0];
  for (const whole of sentences) {
    const headline = whole.paragraph === 0 && whole.start < titleLength;
    for (const sentence of stretchesOf(whole)) {
      const named: EntityMention[] = [];
      for (; (mentions[mention]?.firstToken ?? Infinity) < sentence.endToken; mention += 1) {
        const one = mentions[mention];
        if (one !== undefined && one.firstToken >= sentence.firstToken && one.endToken <= sentence.endToken) named.push(one);
      }
      const timed: TimeMention[] = [];
      const end = tokens[sentence.endToken - 1]?.end ?? sentence.end;
      for (; (times[time]?.start ?? Infinity) < end; time += 1) {
        const one = times[time];
        if (one?.sentence === sentence.index) timed.push(one);
      }
      if (!sentence.boilerplate) pieces.push({ sentence, headline, mentions: named, times: timed });
    }
  }
  return pieces;
}

function stretchesOf(sentence: Sentence): readonly Sentence[] {
  if (sentence.endToken - sentence.firstToken <= LONGEST) return [sentence];
  const stretches: Sentence[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken; first += LONGEST) {
    stretches.push({ ...sentence, firstToken: first, endToken: Math.min(first + LONGEST, sentence.endToken) });
  }
  return stretches;
}

function readPiece(reader: Reader, { sentence, headline, mentions, times }: Piece, triggers: readonly Trigger[]): void {
  const { document: { tokens, entities }, discourse } = reader;
  const nominals = triggers.length > 0 || mentions.length > 0 ? nominalsOf(reader, sentence, mentions) : [];
  if (triggers.length > 0) {
    for (const one of nominals) mark(reader, one.first + 1, one.end, JOINED);
    for (const one of triggers) {
      mark(reader, one.first, one.first + 1, one.noun ? TRIGGER : TRIGGER | VERB);
      if (!one.noun) mark(reader, one.end - 1, one.end, VERB);
    }
    const view: SentenceView = {
      tokens, nominals, clauses: splitClauses(tokens, sentence, isMarked(reader, JOINED)), first: sentence.firstToken, end: sentence.endToken,
      verbAt: isMarked(reader, VERB), triggerAt: isMarked(reader, TRIGGER),
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
  const when = times.length === 0 || !view.clauses.some(({ opener }) => opener === 'when') ? [] : whenTimes(view.clauses.map(({ opener, first }, at) => ({ opener, span: spans[at] ?? sentence, mark: tokens[first - 1]?.text ?? '' })), times);
  const lead = clauseOf.includes(0) ? null : view.clauses[0];
  const leadIsPast = lead !== undefined && lead !== null && hasBackgroundWords(tokens, lead.first, lead.end);
  const goesOn = goesOnWith(reader, sentence, times);
  const before = reader.events.length;
  for (const [index, trigger] of triggers.entries()) {
    const at = clauseOf[index] ?? 0;
    const clause: Clause = view.clauses[at] ?? { first: view.first, end: view.end, opener: null, subordinate: false };
    const clauseSpan = spans[at] ?? sentence;
    const others = spans.filter((_, i) => i !== at && clauseOf.includes(i));
    const span = spanOf(tokens, trigger.first, trigger.end);
    const implied = when[at] ?? null;
    const told = timeOf(span, clauseSpan, implied === null ? times : times.filter((one) => contains(clauseSpan, one)), others);
    const time = told ?? implied ?? (sharesLead(view, triggers, clauseOf, at) ? timeOf(span, spans[0] ?? sentence, times, []) : null);
    const status = statusOf({ tokens, clause, trigger, sentence: { first: view.first, end: view.end }, headline });
    const over = leadIsPast || hasBackgroundWords(tokens, clause.first, clause.end) || (goesOn && time === null && trigger.action !== 'say');
    const background = isOld(time, reader.main) || (status === 'happened' && over);
    const found = argumentsOf(view, trigger, at);
    const action = classIn(found, trigger, tokens, reader.document.entities);
    if (action === null) continue;
    addEvents(reader, { action, clause: clauseSpan, time, background, span, status }, found, sentence);
  }
  const deeds = reader.events.slice(before).filter(({ action }) => action !== 'say');
  if (deeds.at(-1)?.background !== true) return;
  const begins = times.some((time) => time.start - sentence.start <= HEAD && isOld(time.value, reader.main));
  const headed = deeds.every(({ background }) => background) && (begins || (goesOn && reader.past?.headed === true));
  reader.past = { sentence: sentence.index, paragraph: sentence.paragraph, headed };
}

/** "Before seeing Roe on Monday, she met Doe": the day of the opening phrase is the day of the sentence. */
function sharesLead({ clauses }: SentenceView, triggers: readonly Trigger[], clauseOf: readonly number[], at: number): boolean {
  const opener = clauses[0]?.opener ?? '';
  if (at !== 1 || clauses[1]?.opener !== null || (opener !== 'before' && opener !== 'after')) return false;
  return triggers.every((trigger, index) => clauseOf[index] !== 0 || trigger.gerund);
}

/** How far into its sentence a time stands that rules what follows, in code units: "In the autumn of 2003, …". */
const HEAD = 20;

/** True if the sentence goes on with the past that the one before it told: "In 2003 a boat burned. In that case four died." */
function goesOnWith({ past, document: { tokens } }: Reader, sentence: Sentence, times: readonly TimeMention[]): boolean {
  if (past === null || past.paragraph !== sentence.paragraph || past.sentence !== sentence.index - 1) return false;
  if (goesOnWithThePast(tokens, sentence.firstToken)) return true;
  return past.headed && times.length === 0 && staysInThePast(tokens, sentence.firstToken, sentence.endToken);
}

/** What the participants of one trigger have in common. */
interface Told extends Pick<EventMention, 'action' | 'clause' | 'time' | 'background' | 'status'> {
  readonly span: Span;
}

function addEvents({ events, discourse, document: { tokens } }: Reader, told: Told, found: Arguments, sentence: Sentence): void {
  const { action, status, span, clause } = told;
  const earlier = found.definite ? discourse.event(classesLike(action), sentence) : null;
  const { agents, patients } = earlier?.party ?? partyOf(discourse, action, found, sentence);
  const places = distinct(found.places.length === 0 && earlier !== null ? earlier.places : found.places);
  const time = dated(told.time, earlier?.time ?? null);
  const background = told.background || (told.time === null && earlier?.background === true);
  if (patients.length > 0 || found.hedged.length === 0) {
    events.push({ start: span.start, end: span.end, id: events.length, sentence: sentence.index, action, clause, agents, patients, time, places, status, background });
  }
  if (earlier === null && (!isEncounter(action) || agents.length + patients.length >= 2)) {
    discourse.sawEvent({ action, party: { agents, patients }, time, places, background, happened: status === 'happened' }, sentence);
  }
  for (const { id, token } of found.hedged) {
    const { start, end } = tokens[token] ?? span;
    events.push({
      start, end, id: events.length, sentence: sentence.index, action, clause, agents: agents.filter((one) => one !== id), patients: [id], time, places,
      status: status === 'happened' || status === 'planned' ? 'possible' : status, background,
    });
  }
}

/** Who takes part by the words of the sentence, completed by what has been told before. */
function partyOf(discourse: Discourse, action: string, found: Arguments, sentence: Sentence): Party {
  const patients = distinct(found.patients);
  let agents = distinct(found.agents);
  if (found.lacksPartner) {
    const others = discourse.partners(classesLike(action), [...agents, ...patients], sentence);
    agents = distinct([...others, ...agents]);
  } else if (found.opens) {
    const topic = discourse.topic(sentence);
    if (topic !== null && !patients.includes(topic)) agents = [topic];
  }
  return { agents, patients };
}

function distinct(ids: readonly number[]): readonly number[] {
  return ids.length < 2 ? ids : [...new Set(ids)];
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
      if (entities[id]?.type !== 'person' || (nominal.possessive && !nominal.named)) continue;
      const free = subject && nominal.ids.length === 1 && !nominal.possessive && governor(tokens, nominal, sentence.firstToken) === null;
      discourse.sawPerson(id, sentence, free);
      if (free) subject = false;
    }
  }
}
