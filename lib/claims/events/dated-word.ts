import { readNounPhrase } from '../../kinds/parts/noun-phrase.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { PASTS, STATES } from '../../text/past-forms.ts';
import { ACTION_WORDS } from '../actions.ts';
import { AUXILIARIES, BE, DETERMINERS, isAdverb, isFunctionWord, MODALS, PREPOSITIONS } from './word-classes.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** What a time is the time of: the verb that it goes with and the noun beside it, as token indices. */
export interface DatedWord {
  readonly verb: number | null;
  readonly noun: number | null;
}

/** Words between a time and what it dates: "shot *early on* Sunday", "set *for* May". */
const LINKS: ReadonlySet<string> = new Set(['early', 'late', 'earlier', 'later', 'sometime', 'around', 'about', 'the', 'of', 'back', 'again', 'as', 'only', 'just', 'shortly', 'much', 'hours', 'hour', 'morning', 'night', 'evening', 'afternoon', 'day', 'days', 'week', 'weeks', 'end', 'beginning', 'least', 'him', 'her', 'them', 'us', 'me', 'it']);
/** Words that end the clause of a time. */
const ENDS: ReadonlySet<string> = new Set(['that', 'who', 'which', 'when', 'while', 'after', 'before', 'because', 'if', 'although', 'though', 'where', 'whether', 'but', 'whose', 'until']);
const STOPS = wordSet(', ; : — – “ ” " ( ) [ ] …');
/** How far from the time its verb is sought, in tokens. */
const REACH = 16;

/** "In a statement on *Friday*, the mayor said": a time this near to the head of its sentence opens it, in tokens. */
const LONGEST_OPENING = 6;

/**
 * The verb and the noun that a time goes with: "*resigned* on Friday", "failed to *meet* the *deadline* on Friday", "Friday's
 * *race*", "her 2015 *interview*", "On Friday the board *voted*". Either is null where there is none.
 *
 * @param first first token of the time
 * @param end token behind the time
 * @param isTimed true at tokens of the other times of the sentence: a verb beyond one is dated by it
 */
export function datedWord(tokens: readonly Token[], sentence: Sentence, first: number, end: number, isTimed: (index: number) => boolean): DatedWord {
  const noun = nounBehind(tokens, sentence, first, end);
  if (noun !== null) return { verb: null, noun };
  let at = first - 1;
  while (at > sentence.firstToken && isLink(tokens[at])) at -= 1;
  const beside = tokens[at];
  const isNear = at >= sentence.firstToken && beside?.type === 'word' && beside.text === beside.lower && !isFunctionWord(beside.lower);
  const isVerb = isNear && isVerbAt(tokens, sentence, at);
  if (isVerb) return { verb: at, noun: null };
  const verb = verbBehind(tokens, sentence, first, end) ?? verbBefore(tokens, sentence, at, isTimed);
  return { verb, noun: isNear ? at : null };
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && token.type === 'word' && ((PREPOSITIONS.has(token.lower) && token.lower !== 'after' && token.lower !== 'before') || LINKS.has(token.lower));
}

/** "Friday's *race*", "a Friday *deadline*", "the 2004 *murder*". */
function nounBehind(tokens: readonly Token[], { firstToken, endToken }: Sentence, first: number, end: number): number | null {
  const isPossessive = end < endToken && tokens[end]?.lower === "'s";
  const before = first > firstToken ? tokens[first - 1] : undefined;
  const isAttribute = before !== undefined && (DETERMINERS.has(before.lower) || tokens[first]?.lower === 'this' || isYearOf(tokens, before, first, end));
  if (!isPossessive && !isAttribute) return null;
  // "In this June 4, 2019, file *photo*"
  const isParted = isPossessive || (tokens[first]?.lower === 'this' && tokens[end]?.text === ',');
  const phrase = readNounPhrase(tokens, isParted ? end + 1 : end, endToken);
  return phrase?.headToken ?? null;
}

/** "A deadly 2014 home *invasion*", "forecast 2007 *earnings*": a bare year that narrows what stands behind it. */
function isYearOf(tokens: readonly Token[], before: Token, first: number, end: number): boolean {
  const next = tokens[end];
  if (end !== first + 1 || !/^(?:19|20)\d\d$/.test(tokens[first]?.text ?? '') || before.type !== 'word' || PREPOSITIONS.has(before.lower) || LINKS.has(before.lower)) return false;
  return next?.type === 'word' && next.text === next.lower && !isFunctionWord(next.lower);
}

/** "*Received* her guest, Ana Diaz, on Monday": past the commas of one apposition. */
function verbBefore(tokens: readonly Token[], sentence: Sentence, from: number, isTimed: (index: number) => boolean): number | null {
  let commas = tokens[from]?.text === ',' ? 2 : 0;
  for (let at = from; at >= Math.max(sentence.firstToken, from - REACH); at -= 1) {
    const token = tokens[at];
    if (token?.text === ',' && commas > 0) commas -= 1;
    else if (token === undefined || isTimed(at) || STOPS.has(token.text) || ENDS.has(token.lower)) return null;
    else if (isVerbAt(tokens, sentence, at)) return at;
  }
  return null;
}

/** "On Friday, the board, which met, *voted*", "the board on Friday *voted*": the first verb behind a time that opens its sentence, or the one at once behind it. */
function verbBehind(tokens: readonly Token[], sentence: Sentence, first: number, end: number): number | null {
  const opens = first - sentence.firstToken <= 2 || (first - sentence.firstToken <= LONGEST_OPENING && tokens[end]?.text === ',');
  for (let at = end; at < Math.min(sentence.endToken, end + (opens ? REACH : 1)); at += 1) {
    const token = tokens[at];
    if (token?.text === ',' && opens) continue;
    if (opens && /^(?:who|which)$/.test(token?.lower ?? '')) {
      while (at < sentence.endToken && tokens[at]?.text !== ',') at += 1;
      continue;
    }
    if (token === undefined || STOPS.has(token.text) || ENDS.has(token.lower)) return null;
    if (isVerbAt(tokens, sentence, at)) return at;
  }
  return null;
}

function isVerbAt(tokens: readonly Token[], { firstToken }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.type !== 'word' || token.text !== token.lower || AUXILIARIES.has(token.lower) || PREPOSITIONS.has(token.lower)) return false;
  let k = at - 1;
  while (k >= firstToken && isAdverb(tokens[k]?.lower ?? '')) k -= 1;
  const before = k >= firstToken ? (tokens[k]?.lower ?? '') : '';
  if (PASTS.has(token.lower) || (/[^e]ed$/.test(token.lower) && token.lower.length > 3 && !STATES.has(token.lower))) return !DETERMINERS.has(before) && tokens[at - 1]?.text !== '-';
  if (isFunctionWord(token.lower)) return false;
  if (before === 'to' || MODALS.has(before) || /^(?:did|does|do|didn't|doesn't|don't)$/.test(before)) return true;
  if ((BE.has(before) || tokens[at - 1]?.text === ',') && token.lower.endsWith('ing')) return true;
  return ACTION_WORDS.get(token.lower)?.some(({ form, rest }) => form === 'third' && rest.length === 0) === true && /^\p{L}/u.test(before) && !isFunctionWord(before) && !ACTION_WORDS.get(token.lower)?.some(({ form }) => form === 'noun');
}
