import type { EntityMention, Token } from '../../text/document.ts';
import { STATES } from '../../text/names/states.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';
import { isCapital } from './complement.ts';
import { lastSubject } from './described.ts';
import type { RoleRead } from './read-told.ts';

const MEMBERS = wordSet('republican democrat independent');
/** Longest name of a state, in words. */
const STATE_WORDS = 2;

/** True for the words at which such a role may be told. */
export const isPartyNoun = (lower: string): boolean => MEMBERS.has(lower);

/** "The Texas Republican said": a lawmaker by state and party, told without a name at token `noun`; null for any other words. */
export function statePartyAt(context: FindContext, persons: readonly EntityMention[], noun: number): RoleRead | null {
  const { document: { tokens, text }, sentence } = context;
  const [token, next] = [tokens[noun], tokens[noun + 1]];
  if (token === undefined || !MEMBERS.has(token.lower) || isCapital(token) === (token.lower === 'independent') || isCapital(next) || next?.lower === "'s" || next?.text === '-') return null;
  // "The Ohio Republican lawmaker": the noun behind it tells more.
  if (next?.type === 'word' && !GOES_ON.test(next.lower)) return null;
  const from = stateBefore(tokens, noun);
  if (from === null || from - 1 < sentence.firstToken || tokens[from - 1]?.lower !== 'the') return null;
  const first = tokens[from];
  if (first === undefined) return null;
  const owner = persons.length === 0 ? lastSubject(context, from) : null;
  return { start: first.start, end: token.end, owner, value: { role: token.lower, group: 'office', former: false, below: false, fields: [], form: 'told', of: 'holder', general: false, inPassing: true, written: text.slice(first.start, token.end) } };
}

/** What a sentence goes on with behind such a subject or object. */
const GOES_ON = /^(?:said|says|has|had|is|was|who|also|told|wrote|and|but|added|in|on|to|did|does|will|would|could|may|might|drew|came|went|took|made|gave|voted|as|after|with|for|from|whose|\w+ed|\w+ly)$/;

function stateBefore(tokens: readonly Token[], noun: number): number | null {
  for (let length = STATE_WORDS; length > 0; length -= 1) if (STATES.has(tokens.slice(noun - length, noun).map(({ lower }) => lower).join(' '))) return noun - length;
  return null;
}
