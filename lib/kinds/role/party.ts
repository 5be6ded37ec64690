import type { EntityMention, Token } from '../../text/document.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';
import { isCapital } from './complement.ts';
import type { RoleRead } from './read-told.ts';

/** Who belongs to a party, by the noun and by the letter that papers put before a state. */
const MEMBERS: ReadonlyMap<string, string> = new Map([['republican', 'republican'], ['democrat', 'democrat'], ['independent', 'independent'], ['libertarian', 'libertarian'], ['r', 'republican'], ['d', 'democrat'], ['i', 'independent']]);
/** Before an office: "Democratic Sen. Roe". */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([['republican', 'republican'], ['gop', 'republican'], ['democratic', 'democrat'], ['democrat', 'democrat'], ['libertarian', 'libertarian'], ['independent', 'independent']]);
/** "(R-Ohio)", ", D-N.Y.,", "(R)", "(D., Calif.)": a letter, and mostly whence. A space does not end it: "Roe, D-Day veteran". */
const LETTERED = /^(?:, ?| ?[([])([RDI])(?=[-–.,)\]])(?:[-–]|\., ?)?((?:[A-Z][A-Za-z]*\.?(?: (?=[A-Z]))?){0,3})(?=[,)\].;:]|$)/;
const LONGEST_LETTERED = 28;
/** Words between the article and the noun: "a first-term South Carolina Republican". */
const REACH = 6;
/** "The top Republican on the panel" leads it: that is told as an office. */
const LEADING = wordSet('top ranking leading lead first only lone last next highest new');
const BEHIND = wordSet('who whose and but from of in on with running representing elected serving seeking said says told is was has had');

/** The party that words before an office name, if they name one. */
export const partyAmong = (words: readonly string[]): string | undefined => {
  for (const word of words) if (ADJECTIVES.has(word)) return ADJECTIVES.get(word);
  return undefined;
};

/** Whether a class of roles is that of belonging to a party. */
export const isPartyMember = (role: string): boolean => MEMBERS.get(role) === role;

/** "Sen. Roe, R-Ohio,", "Roe of Maine, an independent", "Utah Republican Ann Roe", "Roe, who is a Democrat": of which party somebody named is; null where no words beside the name tell. */
export function partyBeside(context: FindContext, person: EntityMention): RoleRead | null {
  const { tokens, text } = context.document;
  // Behind the name, or behind what was taken out there.
  const from = Math.max(person.end, (tokens[person.endToken]?.start ?? 0) - 1);
  const next = text.charCodeAt(from) === COMMA || text.charCodeAt(from + 1) === BRACKET || text.charCodeAt(from) === BRACKET ? LETTERED.exec(text.slice(from, from + LONGEST_LETTERED)) : null;
  if (next !== null) {
    const [whole, letter = ''] = next;
    const start = from + whole.indexOf(letter);
    // "Roe, I. Doe": a letter alone tells the party in brackets only.
    return next[2] === '' && text[start + 1] !== ')' ? null : readMember(context, start, from + whole.trimEnd().length, letter.toLowerCase(), person.entity);
  }
  if (person.role !== null && person.role.end <= person.start) {
    const last = tokens[person.firstToken - 1];
    return last !== undefined && last.end === person.role.end && isMember(last) ? readMember(context, person.role.start, person.role.end, last.lower, person.entity) : null;
  }
  return null;
}

const COMMA = 44;
const BRACKET = 40;

/** "Roe, a Republican", "Roe of Maine, an independent who": the noun in apposition, or behind "is"; null for anything else. */
export function partyBehind(context: FindContext, person: EntityMention): RoleRead | null {
  const { document: { tokens }, sentence } = context;
  let at = person.endToken;
  if (tokens[at]?.lower === 'of') {
    at += 1;
    while (at < person.endToken + REACH && (isCapital(tokens[at]) || (tokens[at]?.text === '.' && tokens[at]?.spaceBefore === false))) at += 1;
  }
  const apposed = tokens[at]?.text === ',';
  if (apposed) at += 1;
  if (apposed && tokens[at]?.type === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const said = apposed ? tokens[at]?.lower === 'who' && /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '') : /^(?:is|was)$/.test(tokens[at]?.lower ?? '');
  if (said) at += apposed ? 2 : 1;
  if (!apposed && !said) return null;
  const article = /^(?:an?|the)$/.test(tokens[at]?.lower ?? '');
  if (article) at += 1;
  for (let noun = at; noun < Math.min(sentence.endToken, at + REACH); noun += 1) {
    const token = tokens[noun];
    if (token === undefined) return null;
    if (isMember(token)) return closes(tokens[noun + 1]) && (article || (noun > at && !said && isCapital(tokens[at]))) && (token.lower !== 'independent' || article) ? readMember(context, tokens[at]?.start ?? token.start, token.end, token.lower, person.entity) : null;
    const joins = (token.text === '-' || token.text === '.') && !token.spaceBefore;
    if (!joins && (token.type !== 'word' || isStopWord(token.lower) || (LEADING.has(token.lower) && tokens[noun + 1]?.text !== '-'))) return null;
  }
  return null;
}

/** Parties are written with a capital, those of none without. */
const isMember = (token: Token): boolean => token.lower.length > 1 && MEMBERS.has(token.lower) && isCapital(token) === (token.lower !== 'independent');

const closes = (next: Token | undefined): boolean => next === undefined || (next.type === 'punctuation' && next.text !== '-') || BEHIND.has(next.lower);

function readMember({ document: { text } }: FindContext, start: number, end: number, word: string, owner: number): RoleRead {
  const written = text.slice(start, end);
  const former = /^(?:former|ex|onetime|one-time)\b/i.test(written);
  // A member of one party may have been one of another before: it contradicts nothing.
  return { start, end, owner, value: { role: MEMBERS.get(word) ?? word, group: 'office', former, below: false, fields: [], form: 'told', of: 'holder', general: false, inPassing: true, written } };
}
