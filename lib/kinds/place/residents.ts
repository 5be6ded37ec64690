import type { EntityMention, Token } from '../../text/document.ts';
import { isUpper } from '../../text/characters.ts';
import { isCalendarWord } from '../../text/names/calendar.ts';
import { COUNTRIES, DEMONYMS, OTHER_ADJECTIVES } from '../../text/names/countries.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS } from '../../text/names/organisations.ts';
import { STATES } from '../../text/names/states.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';
import type { FindContext } from '../kind.ts';
import { made, type FoundPlace } from './found.ts';
import type { Preposition } from './prepositions.ts';
import { placeName } from './read-named.ts';
import { bareValue } from './value.ts';

/** Who is called after the town they live in. */
const RESIDENTS = wordSet('man woman resident residents native teen teenager couple boy girl');
/** Peoples, creeds and crowds that no list of countries holds: "a Cherokee woman", "an Amish boy". */
const NO_TOWNS = wordSet('amish cherokee navajo sioux lakota apache hopi inuit metis maori aboriginal indigenous roma romany uighur uyghur rohingya kurdish kurd yazidi pashtun hazara tamil tibetan creole cajun mennonite quaker druze copt coptic bedouin zulu hutu tutsi samaritan lgbt trans queer caucasian anglo-saxon chicano latinx make-a-wish scout baptist methodist lutheran presbyterian anglican episcopal episcopalian pentecostal calvinist adventist unitarian congregationalist puritan moravian huguenot zoroastrian jain taoist rastafarian wiccan pagan hasidic scientologist atheist agnostic masonic rotary marxist maoist trotskyist peronist gaullist thatcherite leninist nationalist loyalist unionist green yankee southerner northerner good poor first last big little everyday marlboro renaissance');
/** Longest name of a town, in words. */
const TOWN_WORDS = 3;
/** Ages that a person may be. */
const OLDEST = 115;

/** Whether {@link nativeOf} reads at this word. Lower-case. */
export const isResident = (lower: string): boolean => RESIDENTS.has(lower);

const isTownWord = (token: Token | undefined): boolean => token?.type === 'word' && isUpper(token.text.charCodeAt(0)) && !isStopWord(token.lower) && !isCalendarWord(token.lower) && token.text !== token.text.toUpperCase()
  && !DEMONYMS.has(token.lower) && !OTHER_ADJECTIVES.has(token.lower) && !NO_TOWNS.has(token.lower) && !ROLE_HEADS.has(token.lower);

/** "A Walnut man", "a 41-year-old Cedar Bluff woman" at the noun in token `noun`: the town that no list knows; null for anything else. */
export function nativeOf(context: FindContext, noun: number): FoundPlace | null {
  const { tokens } = context.document;
  if (tokens[noun]?.text !== tokens[noun]?.lower || tokens[noun + 1]?.lower === "'s" || (tokens[noun + 1]?.text === '-' && tokens[noun + 1]?.spaceBefore === false)) return null;
  let from = noun;
  while (from > context.sentence.firstToken && from > noun - TOWN_WORDS && isTownWord(tokens[from - 1])) from -= 1;
  const before = tokens[from - 1]?.lower ?? '';
  if (from === noun || !(/^an?$/.test(before) || (before === 'old' && tokens[from - 2]?.text === '-'))) return null;
  // "She is a Roe woman": whom somebody follows.
  if (/^(?:is|was|'s|am|not)$/.test(tokens[from - 2]?.lower ?? '') && /^(?:he|she|i|you|is|was|am)$/.test(tokens[from - 3]?.lower ?? '')) return null;
  // A body or somebody of that name elsewhere: "a Harlow Steel man".
  if (context.mentions.some((one) => one.firstToken < noun && one.endToken > from && isOther(context, one))) return null;
  const name = placeName(tokens.slice(from, noun).map(({ text }) => text).join(' '));
  if (DEMONYMS.has(name)) return null;
  return made(context, { firstToken: from, endToken: from, word: 'from', relation: 'from' }, noun + 1, bareValue({ type: 'named', name, grain: 'city', scale: 'area', words: name.split(' ') }));
}

function isOther({ document: { entities } }: FindContext, mention: EntityMention): boolean {
  const entity = entities[mention.entity];
  return entity?.type === 'organisation' || (entity?.type === 'person' && (entity.mentions.length > 1 || mention.text.includes(' ')));
}

/** "Jane Roe, 45, of Walnut", "Roe, 20, from Cedar Bluff, Iowa": the town behind an age, whatever sort of name it has; null for anything else. */
export function homeOfAged(context: FindContext, { firstToken, endToken, word }: Preposition, mention: EntityMention | undefined): FoundPlace | null {
  const { tokens } = context.document;
  const [comma, age, first] = [tokens[firstToken - 1], tokens[firstToken - 2], tokens[firstToken - 3]];
  if ((word !== 'of' && word !== 'from') || comma?.text !== ',' || age?.type !== 'number' || first?.text !== ',' || Number(age.text) > OLDEST) return null;
  let to = endToken;
  while (to < endToken + TOWN_WORDS && isTownWord(tokens[to])) to += 1;
  if (to === endToken || (mention !== undefined && (mention.firstToken !== endToken || mention.endToken !== to)) || !/^[,.;:]$|^and$|^(?:was|is|were|has|had)$/.test(tokens[to]?.lower ?? '.')) return null;
  const state = tokens[to]?.text === ',' ? placeName(tokens[to + 1]?.text ?? '') : '';
  const within = STATES.has(state) || COUNTRIES.has(state) ? [state] : [];
  const name = placeName(tokens.slice(endToken, to).map(({ text }) => text).join(' '));
  // "Jane Roe, 45, of Harvard", "of Harlan High School".
  if (KNOWN_ORGANISATIONS.has(name) || (to > endToken + 1 && ORGANISATION_HEADS.has(tokens[to - 1]?.lower ?? ''))) return null;
  return made(context, { firstToken, endToken, word, relation: 'in' }, within.length > 0 ? to + 2 : to, bareValue({ type: 'named', name, grain: 'city', scale: 'area', words: name.split(' '), within }));
}
