import { isEncounter, isSymmetric } from '../actions.ts';
import { conjunctsFrom, conjunctsUpTo, HEDGES, type Conjunct } from './conjuncts.ts';
import { governor } from './nominals.ts';
import { isModifier, leadsVerb, subjectOf, type SentenceView } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import { BACKWARD, DEFINITE, isFunctionWord, PREPOSITIONS } from './word-classes.ts';

/** Who takes part in what a trigger names. `hedged` are patients that an adverb of their own makes uncertain. */
export interface Arguments {
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  readonly hedged: readonly { readonly id: number; readonly token: number }[];
  readonly places: readonly number[];
  /** Noun with "the", "this" or a possessive and nobody named with it: looks back to an event told before. */
  readonly definite: boolean;
  /** "The meeting with Roe": one participant is named, the other has been told before. */
  readonly lacksPartner: boolean;
  /** "A meeting with Roe is possible": nobody is said to meet Roe, and the noun is the subject of its clause. */
  readonly opens: boolean;
}

const OBJECT_PREPOSITIONS: ReadonlySet<string> = new Set(['with', 'to', 'between', 'against', 'of', 'into', 'including']);
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'around', 'on']);
/** Actions that have a place as their goal or starting point: "visited Leeds", "left for Rome". */
const MOTION: ReadonlySet<string> = new Set(['visit', 'leave', 'flee', 'invade', 'evacuate', 'deport', 'extradite', 'withdraw', 'deploy', 'crash']);
const MOTION_PREPOSITIONS: ReadonlySet<string> = new Set(['to', 'from', 'into', 'for', 'of', 'towards', 'toward']);
/** Verbs that a noun of action is the object of, so that their subject takes part in it. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `hold holds held holding have has had having begin begins began begun beginning start starts started starting attend attends attended attending
  join joins joined joining conclude concludes concluded concluding finish finished finishing make makes made making pay pays paid paying conduct
  conducts conducted conducting complete completed completing continue continues continued continuing resume resumed resuming plan plans planned
  planning lead leads led leading take takes took taken taking cancel cancels cancelled canceled cancelling canceling postpone postpones
  postponed postponing delay delayed cut ended ends skip skipped leave leaves left kick kicked wrap wrapped wraps carry carried enter entered
  launch launched launches win won wins score scored seek seeks sought seeking want wants wanted discuss discussed do does did done host hosts hosted
  hosting organise organised organize organized granted given secured`.split(/\s+/),
);
/** Who "emerged from a meeting" took part in it. */
const COMING_OUT: ReadonlySet<string> = new Set(['emerge', 'emerges', 'emerged', 'emerging', 'come', 'comes', 'came', 'walk', 'walks', 'walked', 'return', 'returned', 'returning']);
/** What follows these is what the talk was about. */
const OFF_TOPIC: ReadonlySet<string> = new Set(['about', 'on', 'over', 'regarding', 'concerning']);
/** How far the object may stand from the verb, in tokens: "met for nearly six hours on Sunday with". */
const REACH = 14;

interface Objects {
  readonly patients: readonly Conjunct[];
  readonly byAgents: readonly Conjunct[];
  readonly places: readonly number[];
}

/** Objects to the right: the first name under no preposition or an object preposition, those after "by", and places. */
function objectsOf(view: SentenceView, trigger: Trigger, limit: number): Objects {
  const { tokens, nominals } = view;
  let patients: readonly Conjunct[] = [];
  let byAgents: readonly Conjunct[] = [];
  const places: number[] = [];
  let skipTo = trigger.end;
  for (let i = 0; i < nominals.length; i += 1) {
    const nominal = nominals[i];
    if (nominal === undefined || nominal.first < skipTo) continue;
    if (nominal.end > limit || nominal.first - trigger.end > REACH) break;
    const word = governor(tokens, nominal, trigger.end) ?? (nominal.first === trigger.end ? null : lastPreposition(view, trigger.end, nominal.first));
    if (nominal.possessive || isModifier(view, nominal, limit)) continue;
    if (trigger.noun && crossesTrigger(view, trigger.end, nominal.first)) break;
    if (nominal.place && isLocation(trigger.action, word)) {
      places.push(...nominal.ids);
      continue;
    }
    if (crossesVerb(view, trigger.end, nominal.first) || (word === null && leadsVerb(view, nominal))) continue;
    // "Met relatives of Roe": whose relatives they are takes no part.
    if (!trigger.noun && (word === 'of' || (DIRECT.has(trigger.action) && !isDirect(view, trigger, nominal.first)))) continue;
    const list = conjunctsFrom(tokens, nominals, i, trigger.end);
    const last = list.at(-1)?.nominal;
    if (word === 'by') byAgents = [...byAgents, ...list];
    else if (patients.length === 0 && !(trigger.noun && trigger.action === 'meet' && word === 'to') && (word === null || isObjectPreposition(trigger, word) || (word === 'as' && trigger.action === 'identify'))) patients = list;
    else if (trigger.noun && word !== null && OFF_TOPIC.has(word)) break;
    else continue;
    if (last !== undefined) skipTo = last.end;
  }
  return { patients, byAgents, places };
}

/** "A call from Roe" has Roe on the other end. */
const isObjectPreposition = ({ action, noun }: Trigger, word: string): boolean => OBJECT_PREPOSITIONS.has(word) || (noun && action === 'call' && word === 'from');

function isLocation(action: string, preposition: string | null): boolean {
  if (preposition !== null && PLACE_PREPOSITIONS.has(preposition)) return true;
  return MOTION.has(action) && (preposition === null || MOTION_PREPOSITIONS.has(preposition));
}

function lastPreposition(view: SentenceView, from: number, to: number): string | null {
  for (let i = to - 1; i >= from; i -= 1) {
    const lower = view.tokens[i]?.lower ?? '';
    if (PREPOSITIONS.has(lower)) return lower;
    if (view.tokens[i]?.text === ',') return null;
  }
  return null;
}

/** Actions whose object follows the verb at once: "spoke to reporters travelling with Roe" names nobody spoken to. */
const DIRECT: ReadonlySet<string> = new Set(['talk', 'visit', 'host', 'see']);

/** True if only a preposition, determiners and titles stand between the verb and the name. */
function isDirect(view: SentenceView, trigger: Trigger, to: number): boolean {
  let prepositions = 0;
  for (let i = trigger.end; i < to; i += 1) {
    const token = view.tokens[i];
    if (token === undefined) return false;
    if (PREPOSITIONS.has(token.lower)) prepositions += 1;
    else if (token.type === 'word' && token.text === token.lower && !isFunctionWord(token.lower) && !/^(?:former|senior|top|fellow|then|new|acting)$/.test(token.lower)) return false;
  }
  return prepositions <= 1;
}

function crossesTrigger(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (view.triggerAt(i)) return true;
  return false;
}

function crossesVerb(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (view.verbAt(i)) return true;
  return false;
}

/** ", including possibly with X": more participants. */
function includes(view: SentenceView, at: number): boolean {
  const [first, second] = [view.tokens[at]?.lower ?? '', view.tokens[at + 1]?.lower ?? ''];
  return first === 'including' || (HEDGES.has(first) && (second === 'including' || second === 'with'));
}

/** End of the stretch in which objects are sought: the clause, or past a comma that leads to an apposition. */
function objectLimit(view: SentenceView, clauseIndex: number, trigger: Trigger): number {
  const clause = view.clauses[clauseIndex];
  if (clause === undefined) return view.end;
  let limit = clause.end;
  const isNamed = (from: number, to: number): boolean => view.nominals.some((one) => one.first >= from && one.end <= to && !one.possessive && !one.place);
  const next = view.clauses[clauseIndex + 1];
  const comma = view.tokens[clause.end]?.text === ',';
  if (next !== undefined && comma && includes(view, next.first) && !isNamed(trigger.end, clause.end)) return next.end;
  if (next !== undefined && comma && next.opener === null) {
    const list = view.nominals.findIndex((one) => one.first >= trigger.end && one.end <= clause.end && !one.possessive);
    if (list >= 0 && view.nominals[list]?.place !== true) {
      limit = Math.max(limit, conjunctsFrom(view.tokens, view.nominals, list, trigger.end).at(-1)?.nominal.end ?? limit);
    } else if (!isNamed(trigger.end, clause.end) && view.nominals.some((one) => one.first <= next.first + 1 && one.first >= next.first && one.end === next.end)) {
      limit = next.end;
    }
  }
  return limit;
}

function split(list: readonly Conjunct[]): { sure: number[]; hedged: { id: number; token: number }[] } {
  const sure: number[] = [];
  const hedged: { id: number; token: number }[] = [];
  for (const { nominal, hedge } of list) {
    for (const id of nominal.ids) {
      if (hedge === null) sure.push(id);
      else hedged.push({ id, token: hedge });
    }
  }
  return { sure, hedged };
}

const verbArguments = (agents: Arguments['agents'], patients: Arguments['patients'], hedged: Arguments['hedged'], places: Arguments['places']): Arguments =>
  ({ agents, patients, hedged, places, definite: false, lacksPartner: false, opens: false });
const NOTHING = verbArguments([], [], [], []);

/** Participants of a verb. */
function ofVerb(view: SentenceView, trigger: Trigger, clauseIndex: number): Arguments {
  const { patients, byAgents, places } = objectsOf(view, trigger, objectLimit(view, clauseIndex, trigger));
  const telling = view.tokens[trigger.first]?.lower.startsWith('t') === true;
  let subject = subjectOf(view, clauseIndex, trigger.first);
  if (trigger.action === 'say' && trigger.first === view.clauses[clauseIndex]?.first) {
    const inverted = view.nominals.find((one) => one.first === trigger.end && !one.possessive);
    if (inverted !== undefined) return verbArguments(inverted.ids, [], [], []);
    // "…,” said a neighbour": nobody named says it.
    if (/^["”’']$/.test(view.tokens[trigger.first - 1]?.text ?? '')) return NOTHING;
  }
  // Only "tell" names the person spoken to; after "said" comes the message.
  const objects = split(trigger.action === 'say' && !telling ? [] : patients);
  if (trigger.passive) {
    const by = split(byAgents);
    // "A man identified as Roe" names him after the verb.
    const done = trigger.action === 'identify' && objects.sure.length > 0 ? objects.sure : subject;
    return verbArguments(by.sure, done.filter((id) => !by.sure.includes(id)), by.hedged, places);
  }
  const mine = new Set(objects.sure);
  subject = subject.filter((id) => !mine.has(id));
  return verbArguments(subject, objects.sure, objects.hedged, places);
}

/** First token of the noun phrase of a noun trigger, over its adjectives: "the 35-minute meeting". */
function phraseStart(view: SentenceView, trigger: Trigger): number {
  let first = trigger.first;
  while (first > view.first && trigger.first - first < 9) {
    const before = view.tokens[first - 1];
    if (before === undefined || (before.type !== 'word' && before.type !== 'number' && before.text !== '-' && before.text !== '/')) break;
    if (view.nominals.some((one) => one.end === first && !one.possessive && one.pronoun === null)) break;
    if (DEFINITE.has(before.lower) || before.lower === 'a' || before.lower === 'an') return first - 1;
    if (LIGHT_VERBS.has(before.lower) || view.verbAt(first - 1)) break;
    if (isFunctionWord(before.lower) && !/day$|ly$|^earlier$|^first$|^last$/.test(before.lower)) break;
    first -= 1;
  }
  return first;
}

/** Names in front of the noun: "Blinken’s meeting", "the Trump-Kim summit". */
function premodifiers(view: SentenceView, start: number, trigger: Trigger): readonly number[] {
  const { nominals, tokens } = view;
  for (let i = nominals.length - 1; i >= 0; i -= 1) {
    const nominal = nominals[i];
    if (nominal === undefined || nominal.end > trigger.first) continue;
    const touches = nominal.possessive ? nominal.end >= start - 1 && nominal.end <= start + 1 : nominal.end >= start && nominal.pronoun === null;
    if (!touches) return [];
    if (nominal.possessive) return conjunctsUpTo(tokens, nominals, i, view.first).flatMap((one) => one.ids);
    const before = nominals[i - 1];
    if (tokens[nominal.first - 1]?.text === '-' && before?.end === nominal.first - 1) return [...before.ids, ...nominal.ids];
    return nominal.end === trigger.first || tokens[nominal.end]?.text === '-' ? nominal.ids : [];
  }
  return [];
}

function governedByLightVerb(view: SentenceView, start: number, from: number): boolean {
  for (let i = start - 1; i >= Math.max(from, start - 5); i -= 1) {
    const token = view.tokens[i];
    if (token === undefined || token.type === 'punctuation') return false;
    if (LIGHT_VERBS.has(token.lower) || (COMING_OUT.has(token.lower) && /^(?:from|of)$/.test(view.tokens[start - 1]?.lower ?? ''))) return true;
    if (i === start - 1 && token.lower === 'from') continue;
    if (PREPOSITIONS.has(token.lower) && !/^(?:off|up|out|in|with|as|of)$/.test(token.lower)) return false;
  }
  return false;
}

/** Participants of a noun. */
function ofNoun(view: SentenceView, trigger: Trigger, clauseIndex: number): Arguments {
  const clause = view.clauses[clauseIndex];
  const from = clause?.first ?? view.first;
  const start = phraseStart(view, trigger);
  const { patients, byAgents, places } = objectsOf(view, trigger, objectLimit(view, clauseIndex, trigger));
  const front = premodifiers(view, start, trigger);
  const isPlace = (id: number): boolean => view.nominals.some((one) => one.place && one.ids[0] === id);
  // "The Leeds shooting" took place in Leeds; in "the Leeds-York talks" the towns take part.
  const sited = front.length === 1 && front.every(isPlace) && !(isSymmetric(trigger.action) && view.tokens[start - 1]?.text === "'s");
  const before = sited ? [] : front;
  const direct = patients.filter(({ nominal }) => isObjectPreposition(trigger, governor(view.tokens, nominal, trigger.end) ?? '') || nominal !== patients[0]?.nominal);
  const objects = split(direct);
  const by = split(byAgents);
  let agents: readonly number[] = [...before, ...by.sure];
  const light = governedByLightVerb(view, start, from);
  const participates = light || (isSymmetric(trigger.action) && objects.sure.length === 1);
  const between = view.tokens.slice(trigger.end, direct[0]?.nominal.first ?? trigger.end).some((token) => token.lower === 'between');
  if (agents.length === 0 && participates && !between) agents = subjectOf(view, clauseIndex, start).filter((id) => !objects.sure.includes(id));
  const named = agents.length + objects.sure.length + objects.hedged.length > 0;
  const opener = view.tokens[start]?.lower ?? '';
  const definite = BACKWARD.has(opener);
  return {
    agents, patients: objects.sure.filter((id) => !agents.includes(id)), hedged: objects.hedged, places: sited ? [...places, ...front] : places,
    definite: !named && definite,
    lacksPartner: definite && isSymmetric(trigger.action) && !between && objects.hedged.length === 0 && agents.length + objects.sure.length === 1,
    opens: !definite && isEncounter(trigger.action) && !between && agents.length === 0 && objects.sure.length === 1 && start <= from + 1,
  };
}

/** Agents, patients and places of a trigger, as far as the sentence tells. Ids may be of any type of entity. */
export function argumentsOf(view: SentenceView, trigger: Trigger, clauseIndex: number): Arguments {
  return trigger.noun ? ofNoun(view, trigger, clauseIndex) : ofVerb(view, trigger, clauseIndex);
}

