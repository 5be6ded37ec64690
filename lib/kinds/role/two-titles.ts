import type { Token } from '../../text/document.ts';
import { DEMONYMS } from '../../text/names/countries.ts';
import { POSSESSIVE_PRONOUNS, ROLE_MODIFIERS } from '../../text/names/titles.ts';
import { isCapital } from './complement.ts';
import { groupOf, roleClass } from './ontology.ts';
import { isRoleNoun } from './read-role.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Words before a role noun, at most. */
const REACH = 5;

/** What is said of the second of two titles: "mayor and *likely* candidate Roe". */
const QUALIFYING = wordSet('potential possible prospective likely aspiring presumptive presumed would-be current onetime one-time longtime long-time veteran fellow former retired part-time');

/** "Chairman and Chief Executive Jane Roe": the first of two titles, whose "and" stands before the second at token `name`; null where somebody else may be meant ("the mayor and Governor Roe"). */
export function roleBeforeAnd(tokens: readonly Token[], name: number, first: number): { readonly firstToken: number; readonly endToken: number } | null {
  const title = QUALIFYING.has(tokens[name - 1]?.lower ?? '') ? name - 1 : name;
  const noun = title - 2;
  const [head, next] = [tokens[noun], tokens[title]];
  if (noun < first || !/^(?:and|&|\/)$/.test(tokens[title - 1]?.lower ?? '') || head === undefined || next === undefined) return null;
  if (!isRoleNoun(head.lower) || groupOf(roleClass(head.lower)) !== 'office' || (isCapital(next) && !isCapital(head)) || POSSESSIVE_PRONOUNS.has(next.lower)) return null;
  let start = noun;
  while (start - 1 >= Math.max(first, noun - REACH) && narrows(tokens[start - 1]) && (start - 1 === first || isCapital(tokens[start - 1]) === isCapital(tokens[start]))) start -= 1;
  const before = tokens[start - 1];
  // "The Governor and Senator Roe" are two persons.
  if (before?.lower === 'the' && isCapital(next)) return null;
  return { firstToken: start, endToken: noun + 1 };
}

const narrows = (token: Token | undefined): boolean => token?.type === 'word' && (ROLE_MODIFIERS.has(token.lower) || DEMONYMS.has(token.lower) || isRoleNoun(token.lower));
