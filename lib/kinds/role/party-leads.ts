import type { EntityMention, Token } from '../../text/document.ts';
import { isDash } from '../../values/numbers.ts';
import { namedComplement } from './complement.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Where a party's or committee's first member is told, in tokens `[firstToken, endToken)`. */
export interface PartyLead {
  readonly firstToken: number;
  readonly endToken: number;
  readonly owner: number | null;
}

const LEADING = wordSet('top ranking leading senior');
const LINKS = /^(?:of|on|in|for)$/;

/** True for the nouns at which such a role may be told. */
export const isLeadNoun = (lower: string): boolean => lower === 'republican' || lower === 'democrat' || lower === 'member';

/** "The top-ranking Republican on the Budget Committee", "the committee's ranking member" at the noun in token `noun`; null for anything else. */
export function partyLeadAt(tokens: readonly Token[], persons: readonly EntityMention[], noun: number, first: number, end: number): PartyLead | null {
  const adjective = tokens[noun - 1]?.lower ?? '';
  if (!LEADING.has(adjective) || (tokens[noun]?.lower === 'member' && adjective !== 'ranking') || noun - 1 <= first) return null;
  let start = noun - 1;
  if (isDash(tokens[start - 1]?.text) && LEADING.has(tokens[start - 2]?.lower ?? '')) start -= 2;
  while (start - 1 > first && /^(?:house|senate|committee|panel|democratic|republican)$/.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  if (!/^(?:the|its|'s|’|a)$/.test(tokens[start - 1]?.lower ?? '')) return null;
  const complement = namedComplement(tokens, noun + 1, end, LINKS);
  // "A top Democrat" is any of several.
  if (complement === null && !/^(?:its|'s|’)$/.test(tokens[start - 1]?.lower ?? '') && tokens[noun + 1]?.text !== ',') return null;
  const endToken = complement ?? noun + 1;
  return { firstToken: start, endToken, owner: ownerOf(tokens, persons, start, endToken) };
}

/** Words between the comma and the name behind it: a state and a title. */
const TITLE_REACH = 6;

/** Who stands in front of the comma before the phrase, or behind the one that ends it. */
function ownerOf(tokens: readonly Token[], persons: readonly EntityMention[], start: number, end: number): number | null {
  let comma = start - 1;
  while (comma > start - 5 && tokens[comma]?.text !== ',') comma -= 1;
  if (tokens[comma]?.text === ',') {
    const before = persons.filter((one) => one.endToken <= comma).at(-1);
    // "Roe, R-Ohio,": the party and state between commas.
    if (before !== undefined && (before.endToken === comma || (tokens[before.endToken]?.text === ',' && comma - before.endToken < 6))) return before.entity;
  }
  if (tokens[end]?.text !== ',') return null;
  const behind = persons.find((one) => one.firstToken > end);
  return behind !== undefined && behind.firstToken - end <= TITLE_REACH ? behind.entity : null;
}
