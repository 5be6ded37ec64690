import { isUpper } from '../../text/characters.ts';
import type { EntityMention, Token } from '../../text/document.ts';
import { DEMONYMS, OTHER_ADJECTIVES } from '../../text/names/countries.ts';
import { ORGANISATION_HEADS } from '../../text/names/organisations.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';
import type { FindContext } from '../kind.ts';

/** Last words of firms and houses whose names end in a possessive: "Standard & Poor's". */
const POSSESSIVES = wordSet(`poor moody mcdonald wendy kohl macy lowe sotheby christie barron domino denny bloomingdale dillard sainsbury hardee arby applebee chili carl popeye dick levi kellogg bonham
lloyd sainsbury boscov boston barney penney brooks zaxby culver friendly jude john stephen mary bartholomew`);

/** Tokens of "'s" that belong to the name itself: 1 behind "Standard & Poor", else 0. */
export function possessiveBehind(tokens: readonly Token[], { endToken, text }: EntityMention): number {
  const last = tokens[endToken - 1]?.lower ?? '';
  if (tokens[endToken]?.lower !== "'s" || !POSSESSIVES.has(last)) return 0;
  return last === 'poor' || /(?:^|\s)St\.? \S+$/.test(text) || (text.split(' ').length < 3 && !/^(?:john|stephen|mary|jude|bartholomew|boston|brooks)$/.test(last)) ? 1 : 0;
}

/** Adjectives that end no name: "the Senate Democratic leader". */
const ADJECTIVES = wordSet('democratic republican federal national international american islamic christian');
/** Words that stand in a line of capitals and in no name of a body. */
const IN_NAMES = wordSet('of and for the on in a');

/** Prefixes that a hyphen ties to the word behind them: "the U.S. Mid-Atlantic region". */
const PREFIXES = wordSet('mid trans anti pro post pre non inter pan euro afro sino franco anglo');

/** Under whom an office is held: "the Obama CIA director". Names of parties to history, as everybody knows them. */
const HEADS_OF_STATE = wordSet('obama trump biden clinton bush reagan carter nixon ford johnson kennedy eisenhower truman roosevelt hoover thatcher blair cameron sarkozy merkel macron putin yeltsin');
const GOVERNING = /^(?:cia|fbi|nsa|epa|doj|fda|irs|dea|dhs|sec|ftc|fcc|pentagon|treasury|cabinet|state department|justice department|defense department|treasury department|labor department|energy department|education department|national security council)$/;

/** True for what is a piece of a longer phrase or a line of capitals: "Senate Democratic", "House Homeland Security", "FUTURES AT STAKE". */
export function isPiece(tokens: readonly Token[], { firstToken, endToken, text }: EntityMention): boolean {
  const words = tokens.slice(firstToken, endToken).filter(({ type }) => type === 'word');
  const [first, last] = [words[0], words[words.length - 1]];
  if (first === undefined || last === undefined || words.length < 2) return false;
  const next = tokens[endToken];
  if ((PREFIXES.has(last.lower) && next?.text === '-') || isIndex(tokens, endToken, last)) return true;
  if (text === text.toUpperCase() && text !== text.toLowerCase()) return isHeading(words, tokens, firstToken, next);
  if (HEADS_OF_STATE.has(first.lower) && GOVERNING.test(words.slice(1).map(({ lower }) => lower).join(' '))) return true;
  const opensWithHouse = /^(?:house|senate)$/.test(first.lower);
  if ((ADJECTIVES.has(last.lower) || OTHER_ADJECTIVES.has(last.lower) || DEMONYMS.has(last.lower)) && next?.type === 'word' && !isUpper(next.text.charCodeAt(0)) && !isStopWord(next.lower)) return true;
  // "House Judiciary": the committee, cut short before its chairman or before the rest of its name.
  return opensWithHouse && !words.slice(1).some(({ lower }) => ORGANISATION_HEADS.has(lower)) && !/^(?:building|bill|act|resolution)$/.test(last.lower);
}

function isHeading(words: readonly Token[], tokens: readonly Token[], firstToken: number, next: Token | undefined): boolean {
  const isBody = words.some(({ lower }) => ORGANISATION_HEADS.has(lower));
  if (words.some(({ lower, text }) => text.length > 1 && isStopWord(lower) && !(isBody && IN_NAMES.has(lower)))) return true;
  const before = tokens[firstToken - 1];
  const opens = before === undefined || (before.type === 'punctuation' && /[.?!"”*]/.test(before.text));
  return opens && words.length > 1 && next?.type === 'word' && next.spaceBefore && isUpper(next.text.charCodeAt(0)) && next.text !== next.text.toUpperCase() && !isBody;
}

/** "The Standard & Poor's 500 index": the index is meant, not the firm. */
function isIndex(tokens: readonly Token[], endToken: number, last: Token): boolean {
  const at = tokens[endToken]?.lower === "'s" ? endToken + 1 : endToken;
  if (tokens[at]?.type !== 'number') return false;
  return (last.lower === 'poor' && tokens[at]?.text === '500') || /^(?:index|futures|stocks)$/.test(tokens[at + 1]?.lower ?? '');
}

const NUMBERED = wordSet('century circuit district amendment congress airborne infantry armored armoured mountain brigade regiment battalion precinct ward fleet panzer marine street army division congressional judicial special');
const ACTS = wordSet('act bill law program programme plan pact treaty agreement initiative');

/**
 * Where the name of a thing begins that goes on over a small word: "Lasting Action for *Harbour Arrivals*", "Coastal
 * Relief and *Emergency Housing Act*". The start of the mention when it is whole.
 */
export function startOfThing({ document: { tokens, entities }, mentions, sentence }: FindContext, { entity, firstToken, endToken, start }: EntityMention): number {
  // "9th Circuit Court of Appeals": the number is a part of the name.
  const ordinal = /^(?:th|st|nd|rd)$/.test(tokens[firstToken - 1]?.lower ?? '') && tokens[firstToken - 2]?.type === 'number';
  if (ordinal && NUMBERED.has(tokens[firstToken]?.lower ?? '')) return tokens[firstToken - 2]?.start ?? start;
  const link = tokens[firstToken - 1]?.lower;
  if (entities[entity]?.type !== 'other' || (link !== 'for' && !(link === 'and' && ACTS.has(tokens[endToken - 1]?.lower ?? '')))) return start;
  let from = firstToken - 1;
  while (from > sentence.firstToken + 1 && isName(tokens[from - 1])) from -= 1;
  if (firstToken - 1 - from < 2 || !/^(?:the|a|an|this|his|her)$/.test(tokens[from - 1]?.lower ?? '') || ACTS.has(tokens[firstToken - 2]?.lower ?? '')) return start;
  const apart = mentions.some((other) => other.firstToken >= from && other.endToken < firstToken && entities[other.entity]?.type !== 'other');
  return apart ? start : (tokens[from]?.start ?? start);
}

const isName = (token: Token | undefined): boolean => token?.type === 'word' && isUpper(token.text.charCodeAt(0)) && !ROLE_HEADS.has(token.lower);
