import type { Entity, Token } from '../../text/document.ts';
import { canonicalPhrase } from '../../text/names/canonical.ts';
import { DEMONYMS } from '../../text/names/countries.ts';
import { STATE_ABBREVIATIONS } from '../../text/names/states.ts';
import { ROLE_MODIFIERS } from '../../text/names/titles.ts';
import { oncePer } from '../../text/once.ts';
import { tokenAt } from '../../text/token-at.ts';
import { isDash } from '../../values/numbers.ts';
import type { FindContext } from '../kind.ts';
import { isCapital } from './complement.ts';
import { roleClass } from './ontology.ts';
import { isRoleNoun } from './read-role.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** A role noun with what narrows it behind "the", in tokens; `body` is the place or body named in it, canonical. */
export interface Description {
  readonly firstToken: number;
  readonly body: string | null;
}

/** Longest description, in tokens. */
const REACH = 7;
const RANKED = /^(?:only|next|last|first|second|third|fourth|fifth|sixth|[a-z]{3,}est)$/;
const PARTIES = wordSet('democratic republican democrat gop labour tory liberal conservative green');

/** "The former New York City mayor", "the Ohio congresswoman": a role behind "the" that a name narrows, at its noun; null for any other. */
export function describedAt(tokens: readonly Token[], noun: number, first: number): Description | null {
  let start = noun;
  while (start - 1 >= Math.max(first, noun - REACH) && narrows(tokens, start - 1)) start -= 1;
  if (tokens[start - 1]?.lower !== 'the' || start === noun || isDash(tokens[start]?.text)) return null;
  const named = tokens.slice(start, noun).filter((token) => isCapital(token) || DEMONYMS.has(token.lower));
  // "The first Peruvian president": a rank.
  if (named.length === 0 || tokens.slice(start, noun).some(({ lower }) => RANKED.test(lower))) return null;
  const words = named.filter(({ lower }) => !PARTIES.has(lower) && !isRoleNoun(lower) && !DEMONYMS.has(lower)).map(({ lower }) => lower.replaceAll('.', ''));
  return { firstToken: start, body: words.length === 0 ? null : canonicalPhrase(words.join(' ')) };
}

/** How supporters are described. */
const LOYAL = wordSet('loyal staunch close key top reliable fierce vocal outspoken frequent leading prominent longtime');

function narrows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isDash(token.text)) return !token.spaceBefore;
  return token.type === 'word' && token.lower !== 'the' && (isCapital(token) || ROLE_MODIFIERS.has(token.lower) || DEMONYMS.has(token.lower) || LOYAL.has(token.lower) || isRoleNoun(token.lower));
}

/** The classes of the roles that an article gives somebody. */
const classesOf = oncePer(({ roles }: Entity): ReadonlySet<string> => new Set(roles.flatMap((role) => {
  const words = role.split(/[^\p{L}.']+/u).map((word) => word.replace(/\.$/, ''));
  const link = words.findIndex((word) => /^(?:of|for|at|with|to|in|from|on)$/.test(word));
  const noun = words.slice(0, link < 0 ? words.length : link).findLast(isRoleNoun);
  return noun === undefined ? [] : [roleClass(noun)];
})));

/** Whom a description means: the only person named so far who bears that role, or who is told to be from there; null when nobody or several may be. */
export function holderOf({ document: { tokens, entities } }: FindContext, role: string, body: string | null, before: number): number | null {
  const fitting = entities.filter((one) => one.type === 'person' && (one.mentions[0]?.firstToken ?? Infinity) < before && classesOf(one).has(role));
  const ofPlace = body === null || fitting.length < 2 ? fitting : fitting.filter((one) => isFrom(tokens, one, body));
  return ofPlace.length === 1 ? (ofPlace[0]?.id ?? null) : null;
}

/** In tokens behind a name: "of Ohio", "(D-Ohio)", ", R-Ohio.". */
const ORIGIN_REACH = 6;

function isFrom(tokens: readonly Token[], { mentions }: Entity, body: string): boolean {
  const [place = ''] = body.split(' ');
  return mentions.some(({ endToken }) => {
    const behind = tokens.slice(endToken, endToken + ORIGIN_REACH);
    const end = behind.findIndex((token) => token.type === 'word' && token.lower !== 'of' && !isCapital(token));
    return behind.slice(0, end < 0 ? ORIGIN_REACH : end).some(({ lower, text }) => lower === place || STATE_ABBREVIATIONS.get(text)?.startsWith(place) === true);
  });
}

/** Of whom the sentence before tells, where it names one person only: the subject of a sentence that opens with a description goes on with them. */
export function lastSubject({ document: { mentions, entities, sentences }, sentence }: FindContext, start: number): number | null {
  if (start > sentence.firstToken + 1 || sentence.index === 0) return null;
  const persons = new Set(mentions.filter((one) => one.sentence === sentence.index - 1 && entities[one.entity]?.type === 'person').map(({ entity }) => entity));
  const [only] = persons;
  return persons.size === 1 && only !== undefined && sentences[sentence.index - 1]?.boilerplate === false ? only : null;
}

/** Words before a subject that tell when. */
const WHEN = wordSet('on in at late early last earlier later today yesterday this the by');

/** Of whom "he" or "she" goes on to tell: the only person of the sentence before, where it opens with that name; null for any other, as "police arrested the man who shot Roe. He" is not of Roe. */
export function openingSubject(context: FindContext): number | null {
  const { document: { tokens, mentions, sentences }, sentence } = context;
  const only = lastSubject(context, sentence.firstToken);
  const before = sentences[sentence.index - 1];
  if (only === null || before === undefined) return null;
  const mention = mentions.find((one) => one.entity === only && one.sentence === before.index);
  if (mention === undefined || tokens[mention.endToken]?.lower === "'s") return null;
  const opening = tokens.slice(before.firstToken, tokenAt(tokens, Math.min(mention.role?.start ?? mention.start, mention.start)));
  return opening.every(({ type, lower, text }) => type !== 'word' || /^\p{Lu}/u.test(text) || WHEN.has(lower)) ? only : null;
}
