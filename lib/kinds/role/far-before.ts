import type { Token } from '../../text/document.ts';
import { DEMONYMS } from '../../text/names/countries.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../../text/names/titles.ts';
import type { Span } from '../../text/span.ts';
import { groupOf, roleClass } from './ontology.ts';
import { isRoleNoun } from './read-role.ts';
import { wordSet } from '../../text/names/word-set.ts';

const LINKS = wordSet('of for at');
/** Whoever is sent to somebody, or works for them. */
const SENT = wordSet('ambassador envoy consul adviser advisor aide delegate counsel');
const REACH = 10;
/** Whoever stands in the complement may be the one who is named: "the lawyer for the victim, Roe". */
const PEOPLE = wordSet('man woman boy girl victim victims suspect driver child person defendant family his her their son daughter mother father wife husband');

/** "The head of the inquiry, Jane Roe": the role before a name and its comma, complement included, article left out; null when none is there. */
export function phraseBefore(tokens: readonly Token[], name: number, first: number): Span | null {
  if (tokens[name - 1]?.text !== ',') return null;
  const last = tokens[name - 2];
  for (let at = name - 2; at >= Math.max(first, name - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || last === undefined || (token.type !== 'word' && !/^[-’.]$/.test(token.text)) || PEOPLE.has(token.lower)) return null;
    if (/(?:ed|ing)$|^(?:who|that|which|was|is|were|are|has|had|said|by|on|with|from|after|before)$/.test(token.lower)) return null;
    if (token.lower === 'to' && !SENT.has(tokens[at - 1]?.lower ?? '')) return null;
    if (!LINKS.has(tokens[at + 1]?.lower ?? '') && !(tokens[at + 1]?.lower === 'to' && SENT.has(token.lower))) {
      if (ROLE_HEADS.has(token.lower) && at === name - 2) return null;
      continue;
    }
    if (!isRoleNoun(token.lower)) continue;
    if (groupOf(roleClass(token.lower)) !== 'office') return null;
    let start = at;
    while (start - 1 >= first && isNarrowing(tokens[start - 1])) start -= 1;
    start = pastInitials(tokens, start, first);
    if (!/^(?:the|'s)$/.test(tokens[start - 1]?.lower ?? '') || start - 1 < first) return null;
    return { start: tokens[start]?.start ?? token.start, end: last.end };
  }
  return null;
}

/** "U.S." before token `at`: where it begins, else `at`. */
function pastInitials(tokens: readonly Token[], at: number, first: number): number {
  let start = at;
  while (start - 1 >= first && (tokens[start - 1]?.text === '.' || /^(?:[A-Z]|[A-Z]\.[A-Z]\.?|US|UK|EU|UN)$/.test(tokens[start - 1]?.text ?? ''))) start -= 1;
  return start;
}

const isNarrowing = (token: Token | undefined): boolean => token?.type === 'word' && token.lower !== 'the' && (ROLE_MODIFIERS.has(token.lower) || DEMONYMS.has(token.lower) || isRoleNoun(token.lower));

/** "U.S. Attorney for the Southern District of Ohio Jane Roe": an office in capitals with what it is of, straight before a name; null when none is there. */
export function officeBefore(tokens: readonly Token[], name: number, first: number): Span | null {
  const last = tokens[name - 1];
  if (last === undefined || name - 1 < first || !isTitled(last)) return null;
  for (let at = name - 1; at > Math.max(first, name - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || (!isTitled(token) && !/^(?:of|for|to|on|the|and|'s|\.)$/.test(token.lower))) return null;
    if (!/^(?:of|for|to)$/.test(token.lower)) continue;
    const noun = tokens[at - 1];
    if (noun === undefined || !isTitled(noun) || !isRoleNoun(noun.lower) || groupOf(roleClass(noun.lower)) !== 'office') continue;
    if (token.lower === 'to' && !SENT.has(noun.lower)) return null;
    let start = at - 1;
    while (start - 1 >= first && isTitled(tokens[start - 1]) && isNarrowing(tokens[start - 1])) start -= 1;
    return { start: tokens[pastInitials(tokens, start, first)]?.start ?? noun.start, end: last.end };
  }
  return null;
}

const isTitled = (token: Token | undefined): boolean => token?.type === 'word' && /^\p{Lu}/u.test(token.text);
