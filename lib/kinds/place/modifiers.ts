import type { EntityMention, Token } from '../../text/document.ts';
import { isUpper } from '../../text/characters.ts';
import { COUNTRIES } from '../../text/names/countries.ts';
import { STATES } from '../../text/names/states.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';
import type { FindContext } from '../kind.ts';
import { COMMON_PLACES } from './common-nouns.ts';
import { made, type FoundPlace } from './found.ts';
import { bornEnd, eventAt, nativeEnd, suburbsEnd } from './origins.ts';
import { endsBefore } from './read-common.ts';
import { isResidence, placeName, readNamed, type NamedPlace } from './read-named.ts';
import { bareValue, type Bare } from './value.ts';

/** What is held in a house that is named before it. */
const GATHERINGS = wordSet('ceremony briefing dinner reception lunch luncheon banquet rally gala signing swearing-in');
const CONFERENCES = /^(?:news|press)$/;

/** "the Main Street site", "seven Ohio meat plants": a name that places the noun behind it. */
export function modifiers(context: FindContext, mention: EntityMention | undefined): FoundPlace[] {
  const { tokens, entities } = context.document;
  const gathering = tokens[mention?.endToken ?? 0]?.lower ?? '';
  const isHeld = mention !== undefined && (GATHERINGS.has(gathering) || (CONFERENCES.test(gathering) && tokens[mention.endToken + 1]?.lower === 'conference'));
  if (isHeld && isResidence(mention.text)) {
    const name = placeName(mention.text);
    return [made(context, { firstToken: mention.firstToken, endToken: mention.firstToken, word: 'in', relation: 'in' }, mention.endToken, bareValue({ type: 'named', name, grain: 'venue', scale: 'site', words: name.split(' ') }))];
  }
  const born = mention === undefined || entities[mention.entity]?.type !== 'place' ? null : bornEnd(tokens, mention);
  if (mention !== undefined && born !== null) {
    // The "New" that opens a sentence is no part of what the text layer takes for the name.
    const firstToken = tokens[mention.firstToken - 1]?.text === 'New' ? mention.firstToken - 1 : mention.firstToken;
    const name = placeName(`${firstToken < mention.firstToken ? 'New ' : ''}${mention.text}`);
    const town = townBefore(tokens, firstToken, name, context.sentence.firstToken);
    if (town !== null) {
      const own = placeName(tokens.slice(town, firstToken - 1).map(({ text }) => text).join(' '));
      return [made(context, { firstToken: town, endToken: town, word: 'from', relation: 'from' }, born, bareValue({ type: 'named', name: own, grain: 'city', scale: 'area', words: own.split(' '), within: [name] }))];
    }
    return [made(context, { firstToken, endToken: firstToken, word: 'from', relation: 'from' }, born, bareValue({ type: 'named', name, grain: 'region', scale: 'area', words: name.split(' ') }))];
  }
  const home = mention === undefined || entities[mention.entity]?.type !== 'place' ? null : readNamed(context, mention);
  const native = home === null || home.value.scale !== 'area' || home.value.name === 'wall street' || home.value.grain === 'country' ? null : nativeEnd(tokens, home.endToken);
  if (mention !== undefined && home !== null && native !== null) return [made(context, { firstToken: mention.firstToken, endToken: mention.firstToken, word: 'from', relation: 'from' }, native, home.value)];
  const event = mention === undefined || home === null || !/^(?:city|region|county)$/.test(home.value.grain) ? null : eventAt(tokens, home.endToken);
  if (mention !== undefined && home !== null && event !== null && endsBefore(tokens[event + 1])) return [made(context, { firstToken: mention.firstToken, endToken: mention.firstToken, word: 'in', relation: 'in' }, event, home.value)];
  const suburbs = mention === undefined || home?.value.grain !== 'city' ? null : suburbsEnd(tokens, home.endToken);
  if (mention !== undefined && home !== null && suburbs !== null && endsBefore(tokens[suburbs])) return [made(context, { firstToken: mention.firstToken, endToken: mention.firstToken, word: 'near', relation: 'near' }, suburbs, home.value)];
  const quarter = mention === undefined || home === null ? null : quarterOf(context, mention, home);
  if (quarter !== null) return [quarter];
  if (mention === undefined || entities[mention.entity]?.type !== 'place' || tokens[mention.firstToken - 1]?.type === 'punctuation' || tokens[mention.endToken]?.text === '-') return [];
  // "His Cedar Bluff, Iowa, villa".
  const inState = home !== null && home.value.within.length > 0 && tokens[home.endToken]?.text === ',';
  const from = inState ? home.endToken + 1 : mention.endToken;
  for (let to = from; to < Math.min(context.sentence.endToken, from + (inState ? 1 : 4)); to += 1) {
    const token = tokens[to];
    if (token?.type !== 'word' && token?.text !== '-') return [];
    if (token.type === 'word' && (isUpper(token.text.charCodeAt(0)) || token.lower === "'s" || isStopWord(token.lower))) return [];
    if (!COMMON_PLACES.has(token.lower) || !endsBefore(tokens[to + 1])) continue;
    // "The third-largest U.S. bank" is no place.
    if (COMMON_PLACES.get(token.lower) === 'bank') return [];
    const name = placeName(mention.text);
    const read = readNamed(context, mention) ?? { value: bareValue({ type: 'named' as const, name, grain: 'venue' as const, scale: 'site' as const, words: name.split(' ') }) };
    return [made(context, { firstToken: mention.firstToken, endToken: mention.firstToken, word: 'in', relation: 'in' }, to + 1, read.value)];
  }
  return [];
}

/** Parts of a town that stand before its name. */
const QUARTERS = wordSet('suburban downtown midtown uptown central');

/** "A suburban Detroit factory", "the downtown Dallas hotel": part of a town before a noun, where the words without the noun tell the place; null for anything else. */
function quarterOf(context: FindContext, mention: EntityMention, { endToken, value }: NamedPlace): FoundPlace | null {
  const { tokens } = context.document;
  const firstToken = mention.firstToken - 1;
  const next = tokens[endToken];
  if (!QUARTERS.has(tokens[firstToken]?.lower ?? '') || value.scale !== 'area' || (value.grain !== 'city' && value.grain !== 'region') || next?.type !== 'word' || isStopWord(next.lower) || next.lower === "'s") return null;
  return made(context, { firstToken, endToken: mention.firstToken, word: 'in', relation: 'in' }, endToken, aroundTown(tokens, mention.firstToken, value));
}

/** "Suburban Detroit" is told of any town near it: where one report names that town, they do not differ. */
export const aroundTown = (tokens: readonly Token[], firstToken: number, value: Bare): Bare => (value.grain === 'city' && tokens[firstToken - 1]?.lower === 'suburban' ? { ...value, grain: 'region' } : value);

/** Longest name of a town, in words. */
const TOWN_WORDS = 3;

/** "Ashby, Ohio-based": where the name of the town before the state at token `state` begins; null where none stands there. */
function townBefore(tokens: readonly Token[], state: number, name: string, first: number): number | null {
  if (tokens[state - 1]?.text !== ',' || (!STATES.has(name) && !COUNTRIES.has(name))) return null;
  let from = state - 1;
  while (from - 1 >= first && from > state - 1 - TOWN_WORDS && isTownWord(tokens[from - 1])) from -= 1;
  return from === state - 1 || (from > first && isTownWord(tokens[from - 1])) ? null : from;
}

function isTownWord(token: Token | undefined): boolean {
  return token?.type === 'word' && isUpper(token.text.charCodeAt(0)) && !isStopWord(token.lower) && !STATES.has(token.lower) && !COUNTRIES.has(token.lower);
}
