import type { Sentence, Token } from '../../text/document.ts';
import { firstMarked, marksOf, wordMark } from '../../text/word-marks.ts';
import { ACTION_WORDS, type ActionWord } from '../actions.ts';
import { isMeant } from './doubtful-words.ts';
import { AUXILIARIES, BE, DETERMINERS, HAVE, isAdverb, isFunctionWord, MODALS, PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes.ts';

/** A word or phrase of the lexicon that names an event, in token indices; `end` is exclusive. */
export interface Trigger {
  readonly action: string;
  readonly first: number;
  readonly end: number;
  readonly noun: boolean;
  readonly gerund: boolean;
  readonly passive: boolean;
  /** Present tense or infinitive: "meets", "meet". */
  readonly present: boolean;
}

/** What one "meets" without meeting anybody. */
const MET_THINGS: ReadonlySet<string> = new Set(
  `criteria criterion requirement requirements need needs demand demands expectation expectations goal goals target targets deadline
  deadlines standard standards criticism resistance opposition obligation obligations challenge challenges approval fate death end
  silence threshold conditions cost costs`.split(/\s+/),
);
/** Verbs whose subject, in the participle without an auxiliary, is the one it is done to: "two people killed in a crash". */
const DONE_TO: ReadonlySet<string> = new Set([
  'shoot', 'kill', 'injure', 'stab', 'attack', 'arrest', 'charge', 'convict', 'sentence', 'find', 'rescue', 'kidnap', 'hospitalise',
  'evacuate', 'fire', 'appoint', 'elect', 'identify', 'release', 'deport', 'acquit', 'bury', 'treat', 'fine',
]);
const SINGULAR_SUBJECT: ReadonlySet<string> = new Set(['he', 'she', 'it', 'who', 'that', 'which']);

const isNounCue = (lower: string, type: string | undefined): boolean =>
  type === 'number' || DETERMINERS.has(lower) || (PREPOSITIONS.has(lower) && lower !== 'to') || lower === 'and_the';

/** "to meet", "will visit", "they say", "not attack". */
function isVerbCue(tokens: readonly Token[], at: number, first: number): boolean {
  let i = at - 1;
  while (i >= first && isAdverb(tokens[i]?.lower ?? '')) i -= 1;
  if (i < first) return false;
  const lower = tokens[i]?.lower ?? '';
  return lower === 'to' || MODALS.has(lower) || lower.endsWith("n't") || lower === 'do' || lower === 'does' || lower === 'did' ||
    (SUBJECT_PRONOUNS.has(lower) && lower !== 'it') || lower === "'ll";
}

/** "Did Roe meet him?": the auxiliary opens the sentence. */
function asksWith(tokens: readonly Token[], at: number, first: number): boolean {
  return at - first <= 8 && /^(?:did|do|does|will|would|can|could|should|may|might)$/.test(tokens[first]?.lower ?? '') && tokens[at - 1]?.type === 'word';
}

/** Plural nouns, and nouns without plural that take a plural verb. */
const isPluralNoun = (token: Token | undefined): boolean =>
  token?.type === 'word' && (token.lower === 'police' || token.lower === 'people' || (/[^isu]s$/.test(token.lower) && !isFunctionWord(token.lower)));

interface Place {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly headline: boolean;
  /** True at tokens that belong to a name. */
  readonly named: (index: number) => boolean;
}

function isVerbHere(place: Place, word: ActionWord, hasNoun: boolean, at: number, end: number): boolean {
  const { tokens, sentence, headline, named } = place;
  const before = at > sentence.firstToken ? tokens[at - 1] : undefined;
  const prev = before?.lower ?? '';
  switch (word.form) {
    case 'base':
      if (isVerbCue(tokens, at, sentence.firstToken) || asksWith(tokens, at, sentence.firstToken)) return true;
      if (isJointSubject(place, at)) return true;
      if (hasNoun || word.rest.length === 0 && isNounCue(prev, before?.type)) return false;
      return isPluralNoun(before) && (headline || end < sentence.endToken);
    case 'third': {
      if (SINGULAR_SUBJECT.has(prev)) return true;
      if (isNounCue(prev, before?.type)) return false;
      if (!hasNoun) return before?.type === 'word' && !MODALS.has(prev);
      const next = end < sentence.endToken ? tokens[end] : undefined;
      return named(at - 1) && next !== undefined && (headline || named(end) || DETERMINERS.has(next.lower) || next.lower === 'with');
    }
    case 'gerund':
      if (!hasNoun) return !DETERMINERS.has(prev);
      return before === undefined || !(inNounPhrase(tokens, at, sentence.firstToken) || before.type === 'number' || prev === '-' || (isAdjectival(prev) && !isCapitalised(tokens[end]))) &&
        tokens[end]?.lower !== 'of' && tokens[end]?.lower !== 'between' && (BE.has(prev) || !AUXILIARIES.has(tokens[end]?.lower ?? ''));
    case 'past':
    case 'participle':
      // "the wounded soldiers", "release detained citizens": adjectives.
      return !(DETERMINERS.has(prev) && prev !== 'both' && prev !== 'all' && prev !== 'that' && prev !== 'several') &&
        !(before !== undefined && ACTION_WORDS.get(prev)?.some((one) => one.form === 'base') === true && isVerbCue(tokens, at - 1, sentence.firstToken));
    case 'noun':
      return false;
  }
}

/** "Roe and Doe meet": two names in front of a bare verb are its subject. */
function isJointSubject({ tokens, sentence, named }: Place, at: number): boolean {
  if (!named(at - 1)) return false;
  let i = at - 1;
  while (i > sentence.firstToken && named(i)) i -= 1;
  return tokens[i]?.lower === 'and' && i > sentence.firstToken && named(i - 1);
}

/** True if a determiner opens the phrase that the word at `at` ends: "the 20-minute meeting", "Roe’s earlier shooting". */
function inNounPhrase(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 5); i -= 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (DETERMINERS.has(token.lower) || token.type === 'number') return true;
    if (token.type === 'punctuation' && token.text !== '-') return false;
    if (isFunctionWord(token.lower) && !isAdverb(token.lower)) return false;
  }
  return false;
}

const isCapitalised = (token: Token | undefined): boolean => token !== undefined && token.text !== token.lower;

/** Endings and words of adjectives that stand before nouns such as "meeting". */
function isAdjectival(lower: string): boolean {
  return /(?:al|ous|ive|ary|ful|less|ible|able|ic|ed|est)$/.test(lower) && !isAdverb(lower);
}

function isPassive(tokens: readonly Token[], word: ActionWord, at: number, end: number, first: number): boolean {
  if (word.form !== 'past' && word.form !== 'participle') return false;
  let i = at - 1;
  while (i >= first && (isAdverb(tokens[i]?.lower ?? ''))) i -= 1;
  const before = tokens[i]?.lower ?? '';
  if (i >= first && BE.has(before)) return true;
  if (i >= first && HAVE.has(before)) return false;
  const next = tokens[end]?.lower;
  if (next === 'by') return true;
  if (next === 'and' && takesObject(tokens, end + 1)) return false;
  return DONE_TO.has(word.action) && (next === undefined || PREPOSITIONS.has(next) || next === '.' || next === ',' || next === 'and');
}

const WHOM: ReadonlySet<string> = new Set(['him', 'her', 'them', 'his', 'their', 'its', 'a', 'an', 'the']);
const TIMES = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)|last|next|same|following|previous|(?:second|minute|hour|day|night|morning|evening|afternoon|week|weekend|month|year)s?|later|earlier|ago)$/;
/** How many tokens of what may be an object are looked at for a word of time. */
const OBJECT_REACH = 4;

/** "Shot *and killed Tom Holt*": the verb at `at` has somebody for its object, who is the object of the verb before it too. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  if (ACTION_WORDS.get(tokens[at]?.lower ?? '')?.some(({ form, rest }) => form === 'past' && rest.length === 0) !== true) return false;
  const object = tokens[at + 1];
  if (object?.type !== 'word' || !(isCapitalised(object) || WHOM.has(object.lower)) || PREPOSITIONS.has(object.lower)) return false;
  for (const { lower, type } of tokens.slice(at + 1, at + 1 + OBJECT_REACH)) {
    if (PREPOSITIONS.has(lower) || type === 'punctuation') break;
    if (TIMES.test(lower)) return false;
  }
  return true;
}

function phraseEnd(tokens: readonly Token[], word: ActionWord, at: number, limit: number): number {
  if (at + 1 + word.rest.length > limit) return -1;
  for (let i = 0; i < word.rest.length; i += 1) if (tokens[at + 1 + i]?.lower !== word.rest[i]) return -1;
  return at + 1 + word.rest.length;
}

function meetsThings(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i < end + 5; i += 1) if (MET_THINGS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

const SPENDING: ReadonlySet<string> = new Set(['spend', 'spends', 'spent', 'spending']);
const SPENT_TIME: ReadonlySet<string> = new Set(['minute', 'minutes', 'hour', 'hours', 'morning', 'afternoon', 'evening', 'time']);
/** How far behind "spent" its "with" may stand, in tokens: "spent a little more than two and a half hours alone with". */
const SPENT_REACH = 12;

/** "Spent 40 minutes with", "spent part of the afternoon talking with": time spent, and somebody to spend it with. */
function spendsTimeWith(tokens: readonly Token[], end: number): boolean {
  let timed = false;
  for (let i = end; i < end + SPENT_REACH; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.type === 'punctuation' && token.text !== '-')) return false;
    if (SPENT_TIME.has(token.lower)) timed = true;
    if (token.lower === 'with') return timed;
    if (timed && PREPOSITIONS.has(token.lower) && token.lower !== 'of' && token.lower !== 'in') return false;
  }
  return false;
}

/** True if the noun reading holds: not the object of "to", no auxiliary or pronoun straight before. */
function isNounHere(tokens: readonly Token[], at: number, end: number, first: number, hasVerb: boolean): boolean {
  const prev = at > first ? (tokens[at - 1]?.lower ?? '') : '';
  const next = tokens[end]?.lower ?? '';
  if (next === '-' && tokens[end + 1]?.spaceBefore === false) return false;
  return !hasVerb || !(SUBJECT_PRONOUNS.has(prev) || MODALS.has(prev));
}

/** Words that may name an event. */
const ACTION = wordMark((lower) => ACTION_WORDS.has(lower));

/**
 * Finds the triggers of one sentence, in order and without overlap; the longest phrase wins. Whether an ambiguous word
 * (visit, attack, meeting) is noun or verb is told from its neighbours.
 */
export function findTriggers(tokens: readonly Token[], sentence: Sentence, headline: boolean, named: (index: number) => boolean): Trigger[] {
  const triggers: Trigger[] = [];
  const place: Place = { tokens, sentence, headline, named };
  const marks = marksOf(tokens);
  for (let at = firstMarked(marks, sentence.firstToken, sentence.endToken, ACTION); at >= 0; at = firstMarked(marks, at + 1, sentence.endToken, ACTION)) {
    const token = tokens[at];
    if (token === undefined || token.type !== 'word') continue;
    const words = ACTION_WORDS.get(token.lower);
    if (tokens[at - 1]?.text === '-' && !token.spaceBefore && !named(at - 2)) continue;
    // A capital inside a sentence belongs to a name or a title: "in March", "the Peace Summit".
    if (words === undefined || named(at) || (!headline && isTitled(tokens, sentence, at))) continue;
    const trigger = triggerAt(place, words, at);
    if (trigger === null) continue;
    triggers.push(trigger);
    at = trigger.end - 1;
  }
  return triggers;
}

function isTitled(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  return at > sentence.firstToken && token !== undefined && token.text !== token.lower && before?.type === 'word';
}

function triggerAt(place: Place, words: readonly ActionWord[], at: number): Trigger | null {
  const { tokens, sentence, named } = place;
  for (const word of words) {
    const end = phraseEnd(tokens, word, at, sentence.endToken);
    if (end < 0 || !isMeant(tokens, at, end, sentence.firstToken, sentence.endToken, word.form === 'noun')) continue;
    if (word.form === 'noun') {
      const hasVerb = words.some((other) => other.form !== 'noun' && other.rest.length === word.rest.length);
      if (!isNounHere(tokens, at, end, sentence.firstToken, hasVerb)) continue;
      return { action: word.action, first: at, end: objectStart(word, at, end), noun: true, gerund: false, passive: false, present: false };
    }
    const hasNoun = words.some((other) => other.form === 'noun' && (other.rest.length === 0 || other.rest.length === word.rest.length));
    if (!isVerbHere(place, word, hasNoun, at, end)) continue;
    if (word.action === 'meet' && (SPENDING.has(tokens[at]?.lower ?? '') ? !spendsTimeWith(tokens, end) : meetsThings(tokens, end))) return null;
    if (word.action === 'visit' && word.rest.at(-1) === 'to' && !named(end) && tokens[end]?.lower !== 'the') continue;
    return {
      action: word.action, first: at, end: objectStart(word, at, end), noun: false, gerund: word.form === 'gerund', present: word.form === 'base' || word.form === 'third',
      passive: isPassive(tokens, word, at, end, sentence.firstToken),
    };
  }
  return null;
}

/** The span of "met with" and "spoke to" is the verb alone: what follows is its object, preposition included. */
function objectStart(word: ActionWord, at: number, end: number): number {
  const last = word.rest.at(-1) ?? '';
  return PREPOSITIONS.has(last) || last === 'with' ? Math.max(at + 1, end - 1) : end;
}
