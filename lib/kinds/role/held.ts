import type { EntityMention, Token } from '../../text/document.ts';
import { isStopWord } from '../../text/stopwords.ts';
import type { FindContext } from '../kind.ts';
import { groupOf, roleClass } from './ontology.ts';
import { isCapital } from './complement.ts';
import { isRoleNoun } from './read-role.ts';
import type { RoleValue } from './value.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** An office that is told without an article: where it begins, whose it is, and what that says of it. */
export interface Held {
  readonly firstToken: number;
  readonly owner: number | null;
  readonly value: Partial<RoleValue>;
}

/** Verbs that say what somebody is. */
export const BEING = wordSet('is was became becomes been');
/** Offices of which there is one, so that they need neither article nor more words. */
const OFFICES = wordSet('president governor mayor chancellor premier chairman chairwoman director ambassador prosecutor superintendent sheriff speaker commissioner senator treasurer coroner');
/** "His time as mayor", "her 12 years as", "her duties as". */
export const TIMES = wordSet('duties tenure time years term terms days stint role job position post capacity career record work months');
const POSSESSIVE = wordSet("his her their whose 's");
/** Tokens between such a noun and its "as", at most. */
const REACH = 4;

/** "Roe was mayor", "while his father was vice president", "his time as mayor", "As governor, Roe": the office whose words begin at `start`; null for any other. */
export function heldAt({ document: { tokens }, sentence }: FindContext, persons: readonly EntityMention[], start: number, noun: number): Held | null {
  let from = start;
  while (from - 1 > sentence.firstToken && from > start - 4 && isCapital(tokens[from - 1]) && !persons.some((one) => one.endToken === from)) from -= 1;
  const before = tokens[from - 1]?.lower ?? '';
  const next = tokens[noun + 1];
  // "Is chief information officer", "was captain Ann Roe".
  if (next?.type === 'word' && !isStopWord(next.lower)) return null;
  if (start === noun && !OFFICES.has(tokens[noun]?.lower ?? '')) return null;
  if (BEING.has(before)) return ofSubject(tokens, persons, from);
  if (before !== 'as') return null;
  // "As governor, Roe".
  if (from - 1 === sentence.firstToken && tokens[noun + 1]?.text === ',') {
    const holder = persons.find((one) => one.firstToken > noun && one.firstToken <= noun + REACH);
    return holder === undefined ? null : { firstToken: from, owner: holder.entity, value: { inPassing: true, then: true } };
  }
  const isTime = tokens.slice(Math.max(sentence.firstToken, from - 1 - REACH), from - 1).some(({ lower }) => TIMES.has(lower));
  // "His strategy as Ohio governor".
  if (!isTime && from === start) return null;
  const owners = new Set(persons.map(({ entity }) => entity));
  const [only] = owners;
  return { firstToken: from, owner: owners.size === 1 ? (only ?? null) : null, value: { inPassing: true, then: true } };
}

/** "Roe, 41, was": the name, its age and the verb at `verb`. */
const hasAge = (tokens: readonly Token[], { endToken }: EntityMention, verb: number): boolean => endToken === verb - 3 && tokens[endToken]?.text === ',' && tokens[endToken + 1]?.type === 'number';

/** Whoever stands before the verb: somebody of a name, or a relative of somebody. */
function ofSubject(tokens: readonly Token[], persons: readonly EntityMention[], from: number): Held | null {
  const holder = persons.find((one) => one.endToken === from - 1 || hasAge(tokens, one, from - 1));
  if (holder !== undefined) return { firstToken: from, owner: holder.entity, value: tokens[from - 1]?.lower === 'is' ? {} : { inPassing: true, then: true } };
  const relative = tokens[from - 2]?.lower ?? '';
  const isRelative = isRoleNoun(relative) && groupOf(roleClass(relative)) !== 'office' && POSSESSIVE.has(tokens[from - 3]?.lower ?? '');
  return isRelative ? { firstToken: from, owner: null, value: { inPassing: true, holder: roleClass(relative) } } : null;
}
