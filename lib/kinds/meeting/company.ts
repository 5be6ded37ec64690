import type { EntityMention, Token } from '../../text/document.ts';
import { COUNTRIES, DEMONYMS } from '../../text/names/countries.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { PASTS } from '../../text/past-forms.ts';
import type { FindContext } from '../kind.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import { GROUP_OF, isPartyNoun, type ToldParty } from './party-nouns.ts';
import { pastOf } from './unnamed.ts';

/** What may stand between a preposition or a verb and those met. */
const DETERMINERS = wordSet('the a an his her their its our your my these those both all several some many few other another any more');
const MOST_BEFORE_NAME = 5;

/** One side of a meeting, by name or not. */
export interface Company extends ToldParty {
  /** Titles that the report gives to who is named. */
  readonly titles: string;
  readonly mention: EntityMention | null;
  /** The noun that tells who it is, lower-case; empty for a name. */
  readonly noun: string;
}

/** Who stands at token `at`: a name with or without its office, or a phrase that tells of persons or a body; null for anything else. */
export function companyAt(context: FindContext, at: number): Company | null {
  const { document: { tokens }, sentence } = context;
  let from = at;
  while (DETERMINERS.has(tokens[from]?.lower ?? '') || (tokens[from]?.lower === 'of' && from > at) || (tokens[from]?.type === 'number' && from - at < 2)) from += 1;
  return namedAt(context, from) ?? nounAt(tokens, at, from, sentence.endToken);
}

function namedAt({ document: { tokens, text, entities }, sentence, mentions }: FindContext, from: number): Company | null {
  const mention = mentions.find((one) => one.firstToken >= from);
  if (mention === undefined || mention.firstToken - from > MOST_BEFORE_NAME || mention.firstToken >= sentence.endToken) return null;
  const start = tokens[from]?.start ?? 0;
  // A name stands at once, behind its office, or behind "its leader,": nothing else may come between.
  const opens = mention.role === null ? mention.start : Math.min(mention.role.start, mention.start);
  if (mention.firstToken !== from && opens - start > 1 && !isTitle(tokens, from, opens, text.slice(start, opens))) return null;
  const entity = entities[mention.entity];
  if (entity === undefined || (entity.type === 'place' && !COUNTRIES.has(entity.name.toLowerCase()))) return null;
  // "Roe's lawyers", "Justice Department officials": those met come behind the name.
  const next = tokens[mention.endToken];
  if (next !== undefined && (next.lower === "'s" || (next.text === '-' && !next.spaceBefore))) return null;
  if (next?.type === 'word' && next.spaceBefore && isPartyNoun(next.lower)) return null;
  return { name: entity.name.toLowerCase(), titles: entity.type === 'person' ? entity.roles.join(' ').toLowerCase() : '', endToken: mention.endToken, mention, noun: '' };
}

/** Words of an office or a trade before a name: "Iowa's governor, Jane Roe", "lawyer Jane Roe". */
function isTitle(tokens: readonly Token[], from: number, opens: number, gap: string): boolean {
  let to = from;
  while ((tokens[to]?.start ?? Infinity) < opens) to += 1;
  const last = /[,]\s*$/.test(gap) ? to - 2 : to - 1;
  return !/[;:.()]/.test(gap.replace(/\b\p{L}+\./gu, '')) && !/\b(?:and|or|in|at|on|by|who|that|which|for|from|since|with|to|as|when|while|after|before|during|under|over|about)\b/.test(gap) && ROLE_HEADS.has(tokens[last]?.lower.replace(/\.$/, '') ?? '');
}

function nounAt(tokens: readonly Token[], at: number, from: number, end: number): Company | null {
  const whole = readNounPhrase(tokens, from, end);
  if (whole === null) return null;
  // "Talks between the union and the company *broke* down": the verb that follows is no part of them.
  const verb = whole.modifiers.find((one) => one > from && PASTS.has(tokens[one]?.lower ?? '')) ?? (PASTS.has(tokens[whole.headToken]?.lower ?? '') ? whole.headToken : null);
  const phrase = verb === null || verb === from ? whole : { headToken: verb - 1, endToken: verb };
  const head = tokens[phrase.headToken];
  if (head === undefined) return null;
  const next = tokens[phrase.endToken];
  // "Roe's lawyers", "the victim’s family": whose they are comes first.
  if (next?.lower === "'s" || (next !== undefined && /^[’']$/.test(next.text) && !next.spaceBefore)) return nounAt(tokens, at, phrase.endToken + 1, end);
  const elect = head.lower === 'elect' && tokens[phrase.headToken - 1]?.text === '-';
  const word = elect ? (tokens[phrase.headToken - 2]?.lower ?? '') : head.lower;
  if (!elect && !isPartyNoun(head.lower) || head.text !== head.lower && !isOffice(tokens, phrase.headToken)) return null;
  // Of one person a determiner is said: "met champion" is of something else.
  const group = GROUP_OF.get(word);
  if (group === undefined && from === at && at === phrase.headToken && !/s$|men$|people|children|police|clergy|staff|troops|counsel/.test(word)) return null;
  const definite = /^(?:the|his|her|their|its)$/.test(tokens[at]?.lower ?? '');
  const words = definite && group === undefined ? tokens.slice(from, phrase.headToken + 1).map(({ lower }) => lower).join(' ') : (group ?? word);
  return { name: words, titles: '', endToken: pastOf(tokens, phrase.endToken, end), mention: null, noun: word };
}

/** "The Turkish President", "US Senators": a capital is no name's where it is the office itself. */
const isOffice = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  return ROLE_HEADS.has(tokens[at]?.lower.replace(/s$/, '') ?? '') && (before === 'the' || DEMONYMS.has(before) || /^(?:prime|foreign|vice|attorney|police|home|defense|defence)$/.test(before));
};
