import { isUpper } from '../../text/characters.ts';
import type { EntityMention, Token } from '../../text/document.ts';
import { isKnownPlace } from '../../text/names/places.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';
import type { FindContext } from '../kind.ts';
import { isTitleCase } from '../parts/title-case.ts';
import { COMMON_PLACES } from './common-nouns.ts';
import { made, type FoundPlace } from './found.ts';
import { areaOf } from './gazetteer.ts';
import { keyOf, type Preposition } from './prepositions.ts';
import { endsBefore } from './read-common.ts';
import { isGround, placeName } from './read-named.ts';
import { bareValue, type Bare } from './value.ts';

/** Prepositions that a house may stand behind. */
export const OF_HOUSES = wordSet('in at inside outside near behind above over front into around on within beside opposite atop below beneath through');
/** Before the name of a body these tell what is fought over, looked into or surpassed. */
export const ABOUT = wordSet('over behind above below into on around through within beneath down across');
/** Holders of a post: "a professor at Harlan University" says where from, not where. */
export const POSTS = wordSet('professor lecturer researcher researchers analyst economist expert fellow spokesman spokeswoman spokesperson director president dean scientist scientists scholar epidemiologist historian chief head editor correspondent strategist engineer executive graduate alumnus');
/** "The Magistrates’ Court": behind a bare apostrophe only a house. */
const HEADED = wordSet('court hall hospital club college school home house park');
/** Nouns of surroundings that a town or state narrows. */
const AREAS = wordSet('area areas suburbs suburb region regions metro district districts neighborhoods outskirts countryside town towns city cities village villages waters coast coastline landscape desert mountains borders facility facilities lab laboratory skyline subway crossing mine depot fairgrounds reservation settlement refinery section');

/** "Mel’s Diner", "Cole’s Place": a name, its ending and a capital. */
export function ownedVenue(context: FindContext, mention: EntityMention, preposition: Preposition): FoundPlace | null {
  const { tokens } = context.document;
  const last = tokens[mention.endToken + 1];
  if (POSTS.has(tokens[preposition.firstToken - 1]?.lower ?? '')) return null;
  const isGenitive = tokens[mention.endToken]?.lower === "'s" || (/^[’']$/.test(tokens[mention.endToken]?.text ?? '') && /s$/.test(mention.text) && HEADED.has(last?.lower ?? ''));
  if (!isGenitive || last?.type !== 'word' || !isUpper(last.text.charCodeAt(0)) || !(OF_HOUSES.has(keyOf(preposition)))) return null;
  let endToken = mention.endToken + 2;
  while (endToken < context.sentence.endToken && tokens[endToken]?.type === 'word' && isUpper(tokens[endToken]?.text.charCodeAt(0) ?? 0) && endToken < mention.endToken + 5) endToken += 1;
  // "Harlan University's School of Law".
  if (tokens[endToken]?.lower === 'of' && isGround(tokens[endToken - 1]?.lower ?? '')) for (let to = endToken + 1; to < endToken + 4 && isUpper(tokens[to]?.text.charCodeAt(0) ?? 0); to += 1) if (!isUpper(tokens[to + 1]?.text.charCodeAt(0) ?? 0)) endToken = to + 1;
  const owned = tokens[endToken - 1];
  // "On Roe's Twitter feed", "at Roe Motors' China plant": what is owned goes on, or is no house.
  const noun = endsBefore(tokens[endToken]) && owned !== undefined && !isKnownPlace(owned.lower) ? endToken : nounEnd(tokens, endToken);
  if (noun === null || (noun === endToken && !isHouseNoun(owned, tokens[endToken]) && (ABOUT.has(keyOf(preposition)) || isUnlikelyHost(context, mention)))) return null;
  endToken = noun;
  return made(context, preposition, endToken, venueValue(context, mention.firstToken, endToken));
}

/** "Mel’s Kitchen", "Beijing’s Great Hall of the People": what stands behind the ending is a house or a ground. */
const isHouseNoun = (owned: Token | undefined, next: Token | undefined): boolean => owned !== undefined && next?.lower !== '&' && (isGround(owned.lower) || COMMON_PLACES.has(owned.lower) || HOSTS.has(owned.lower));
const HOSTS = wordSet('place corner kitchen joint tap taproom saloon steakhouse smokehouse bakehouse boutique emporium pit pizza subs tavern ale garden gardens boot room shack den ranch farm barn landing wharf pier quarter downtown east west north south');

/** Countries, bodies and firms own councils, papers and products as well as houses: "at Ruritania’s National Council". */
function isUnlikelyHost({ document: { entities } }: FindContext, mention: EntityMention): boolean {
  const type = entities[mention.entity]?.type;
  return type === 'organisation' || (type === 'place' && areaOf(placeName(mention.text)) === 'country') || (type === 'person' && /\s/.test(mention.text));
}

/** One past the noun of a place that the words from token `at` on narrow: "studio" in "television studio". Null if there is none. */
export function nounEnd(tokens: readonly Token[], at: number): number | null {
  for (let to = at; to < at + 3; to += 1) {
    const token = tokens[to];
    if (token?.type !== 'word' || isUpper(token.text.charCodeAt(0)) || isStopWord(token.lower)) return null;
    if ((COMMON_PLACES.has(token.lower) || AREAS.has(token.lower)) && endsBefore(tokens[to + 1])) return to + 1;
  }
  return null;
}

/** "Club 99", "Studio 54", "Gate 7". */
export function numberedVenue(context: FindContext, preposition: Preposition, at: number): FoundPlace | null {
  const { tokens } = context.document;
  const [word, number] = [tokens[at], tokens[at + 1]];
  if (word?.type !== 'word' || !isUpper(word.text.charCodeAt(0)) || !COMMON_PLACES.has(word.lower) || number?.type !== 'number' || !OF_HOUSES.has(keyOf(preposition))) return null;
  return made(context, preposition, at + 2, venueValue(context, at, at + 2));
}

/** "Christmas Hill Park": capitals that end in the word for a ground or a house, where the text layer saw no name. */
export function ground(context: FindContext, preposition: Preposition, at: number): FoundPlace | null {
  const { tokens } = context.document;
  const { type, text } = tokens[at] ?? {};
  if (type !== 'word' || !isUpper(text?.charCodeAt(0) ?? 0) || !OF_HOUSES.has(keyOf(preposition))) return null;
  let to = at;
  while (to < Math.min(context.sentence.endToken, at + 6) && tokens[to]?.type === 'word' && isUpper(tokens[to]?.text.charCodeAt(0) ?? 0)) to += 1;
  const last = tokens[to - 1];
  return to - at >= 2 && last !== undefined && !isTitleCase(context) && isGround(last.lower) && endsBefore(tokens[to]) ? made(context, preposition, to, venueValue(context, at, to)) : null;
}

export function venueValue(context: FindContext, firstToken: number, endToken: number): Bare {
  const { tokens, text } = context.document;
  const name = placeName(text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end));
  return bareValue({ type: 'named', name, grain: 'venue', scale: 'site', words: name.split(' ') });
}
