import type { Token } from '../../text/document.ts';
import { isUpper } from '../../text/characters.ts';
import { phraseSet, wordSet } from '../../text/names/word-set.ts';
import { endsBefore, type CommonPlace } from './read-common.ts';
import { bareValue } from './value.ts';

/** Names of grounds that people are "at", and of streets, coasts and islands that they are "on". Canonical. */
export const AT_SITES = phraseSet('mar-a-lago|camp david|fort hood|fort bragg|quantico|ground zero|guantanamo|guantanamo bay|capitol|kremlin|camp pendleton|fort benning|fort campbell|fort carson|west point|langley|cape canaveral|cape kennedy|churchill downs|wembley|wimbledon|old trafford|twickenham|fenway|wrigley|lambeau|san quentin|rikers|rikers island|sing sing|attica|alcatraz|folsom|gitmo|coachella|lollapalooza|glastonbury|bonnaroo|woodstock|disneyland|disney world|sea world|legoland|graceland|mount vernon|monticello|auschwitz|dachau|stonehenge|balmoral|sandringham|chequers|bedminster|doral|laguardia|la guardia|o\'hare|heathrow|gatwick|stansted|luton|dulles|lax|jfk|midway|sea-tac');
export const ON_SITES = phraseSet('long island|cape cod|east coast|west coast|gulf coast|staten island|nantucket|martha\'s vineyard|oahu|maui|downing street|tiananmen square|tahrir square|times square|capitol hill|broadway|the strip');
/** Last words of the names of waters, which things happen over. */
export const isWater = (word: string): boolean => /^(?:strait|gulf|sea|ocean|channel|lake|bay)$/.test(word);

const BODIES = wordSet('police company party campaign corporate military army fire union state national world global regional district group bank agency security');
const MOST_WORDS = 4;

/** "Police headquarters", "FBI headquarters" without an article from token `at` on; null for anything else. */
export function readHeadquarters(tokens: readonly Token[], at: number): CommonPlace | null {
  for (let to = at; to < at + MOST_WORDS; to += 1) {
    const token = tokens[to];
    if (token?.type !== 'word') return null;
    if (token.lower === 'headquarters') {
      if (to === at) return null;
      const words = tokens.slice(at, to + 1).map(({ lower }) => lower).filter((word) => word !== "'s");
      return { endToken: to + 1, value: bareValue({ type: 'common', name: 'headquarters', grain: 'common', scale: 'site', words }) };
    }
    if (!isUpper(token.text.charCodeAt(0)) && !BODIES.has(token.lower) && token.lower !== "'s") return null;
  }
  return null;
}

const SIDE = /^(?:north|south|east|west)(?:east|west)?(?:ern)?$/;

/** "The city's west side", "Dayton's South Side" from token `at` on; null for anything else. */
export function readSide(tokens: readonly Token[], at: number): CommonPlace | null {
  let to = at;
  while (to < at + MOST_WORDS && tokens[to]?.type === 'word' && tokens[to + 1]?.lower !== 'side' && tokens[to]?.lower !== 'side') to += 1;
  const side = tokens[to]?.lower ?? '';
  if (!SIDE.test(side) || tokens[to + 1]?.lower !== 'side' || to === at) return null;
  const before = tokens[to - 1]?.lower ?? '';
  if (before !== 'the' && before !== "'s" && before !== '’') return null;
  // "The west side of the house" is a wall.
  if (tokens[to + 2]?.lower === 'of' && !/^(?:the|town)$/.test(tokens[to + 3]?.lower ?? '') && !isUpper(tokens[to + 3]?.text.charCodeAt(0) ?? 0)) return null;
  if (tokens[to + 2]?.lower === 'of' && tokens[to + 3]?.lower === 'the' && !/^(?:city|town|county|state|island|village)$/.test(tokens[to + 4]?.lower ?? '')) return null;
  return { endToken: to + 2, value: bareValue({ type: 'common', name: 'side', grain: 'common', scale: 'site', words: [side.replace(/ern$/, ''), 'side'] }) };
}

/** "Air Force Two", "the USS Roe", "Flight 12" from token `at` on, behind "aboard": one past its name; null for anything else. */
export function vesselEnd(tokens: readonly Token[], at: number): number | null {
  let to = tokens[at]?.lower === 'the' ? at + 1 : at;
  const first = to;
  while (to < first + MOST_NAME && tokens[to] !== undefined && (isCapital(tokens[to]) || (to > first && tokens[to]?.type === 'number'))) to += 1;
  return to > first && (to > first + 1 || first > at) && endsBefore(tokens[to]) ? to : null;
}

const MOST_NAME = 5;
const isCapital = (token: Token | undefined): boolean => token?.type === 'word' && isUpper(token.text.charCodeAt(0));

/** "The House floor", "the Senate floor" from token `at` on, behind "on": one past it; null for anything else. */
export function chamberEnd(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.lower === 'the' && /^(?:House|Senate|Assembly|Commons|Lords|convention|trading|factory|shop)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.lower === 'floor' && endsBefore(tokens[at + 3]) ? at + 3 : null;
}
