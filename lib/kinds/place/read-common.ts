import { isLower } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { COMMON_PLACES, ORDINALS, PLACE_AREAS, ROOMS, VERBS, WEAK_PLACES } from './common-nouns.ts';
import { bareValue, type PlaceValue } from './value.ts';

/** A place told by a common noun, before its preposition is added. */
export interface CommonPlace {
  readonly endToken: number;
  readonly value: Omit<PlaceValue, 'relation' | 'written'>;
}

const DEFINITE = wordSet('the his her their its our my this that your');
const INDEFINITE = wordSet('a an one another');
/** Nouns that need no article behind these prepositions. */
const BARE: ReadonlyMap<string, ReadonlySet<string>> = new Map([['at', wordSet('home school church')], ['in', wordSet('court hospital')]]);
/** Courts by whose they are, which need no article. */
const BENCHES = wordSet('federal state county district superior circuit criminal civil juvenile family bankruptcy traffic municipal open city probate magistrate night immigration drug');
const MOST_WORDS = 5;
/** A platform of a station is told with one of these words near it. */
const RAILWAY = /^(?:trains?|stations?|railway|rail|metro|subway|tube|underground|commuters?|passengers?|tracks?|tram)$/;
const PLATFORM_REACH = 16;

/** True if the word behind a place shows that the place ends there: "in the school on", not "in the school board". */
export function endsBefore(next: Token | undefined): boolean {
  if (next === undefined || next.type !== 'word') return next?.text !== '-' || next.spaceBefore;
  if (next.lower === "'s") return false;
  return !isLower(next.text.charCodeAt(0)) || isStopWord(next.lower) || VERBS.has(next.lower) || (/(?:[^e]ed|ing|ly)$/.test(next.lower) && !NOUNS_IN_ING.has(next.lower)) || AFTER.has(next.lower);
}

/** What looks like a verb and is a noun that the place narrows: "a court filing", "the office building". */
const NOUNS_IN_ING = wordSet('filing filings hearing hearings ruling rulings building buildings meeting meetings proceeding proceedings training housing parking briefing briefings offering offerings spending funding listing listings holding holdings manufacturing mining trading banking farming shipping lending financing gathering opening family supply assembly monthly weekly daily');
const AFTER = wordSet('early late today yesterday tonight tomorrow nearby near outside inside behind next alone together afterward afterwards overnight last this shortly around who which where that when while north south east west northeast northwest southeast southwest downtown upstairs downstairs about just roughly later earlier again steps miles alive unharmed unconscious then now');

/** Reads "the second floor of the building", "his home", "Roe’s garage" from token `at` on; null when it is no place. */
export function readCommon(tokens: readonly Token[], at: number, end: number, preposition: string): CommonPlace | null {
  const opener = tokens[at]?.lower ?? '';
  // "On the side of the road", "at the bottom of the stairs": the whole is where it was.
  const whole = wholeBehind(tokens, at);
  const part = whole === null ? null : readCommon(tokens, whole, end, preposition);
  if (part !== null) return part;
  // "In federal court".
  const bench = preposition === 'in' && BENCHES.has(opener) && tokens[at + 1]?.lower === 'court';
  if (bench && endsBefore(tokens[at + 2]) && tokens[at + 2]?.lower !== 'and') return made(tokens, at, at + 1, at + 2, null, true);
  if (BARE.get(preposition)?.has(opener) && endsBefore(tokens[at + 1]) && tokens[at + 1]?.lower !== 'and') return made(tokens, at, at, at + 1, null, true);
  const definite = DEFINITE.has(opener);
  if (definite || INDEFINITE.has(opener)) {
    const own = definite && tokens[at + 1]?.lower === 'own' ? at + 2 : at + 1;
    const owner = possessor(tokens, own, end);
    return headed(tokens, owner?.endToken ?? own, end, owner?.name ?? null, definite || owner !== null);
  }
  const owner = possessor(tokens, at, end);
  return owner === null ? null : headed(tokens, owner.endToken, end, owner.name, true);
}

/** Past "the side of", "the far end of" at token `at`, before an article; null where no such part stands. */
function wholeBehind(tokens: readonly Token[], at: number): number | null {
  if (!DEFINITE.has(tokens[at]?.lower ?? '')) return null;
  const part = SIDES_OF.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (!PARTS_OF.has(tokens[part]?.lower ?? '') || tokens[part + 1]?.lower !== 'of') return null;
  const opener = tokens[part + 2]?.lower ?? '';
  return DEFINITE.has(opener) || INDEFINITE.has(opener) ? part + 2 : null;
}

/** Parts that any house, street or ground has. */
const PARTS_OF = wordSet('side middle back rear front bottom top foot edge end corner entrance center centre shoulder steps grounds roof rooftop doorway perimeter');
const SIDES_OF = wordSet('other far wrong opposite north south east west northern southern eastern western main front back rear very');

/** "Roe’s", "Jane Roe’s", "neighbor’s": whose place it is; only a name is worth comparing. */
function possessor(tokens: readonly Token[], at: number, end: number): { readonly name: string | null; readonly endToken: number } | null {
  // "Mr. Roe’s garage".
  const from = /^(?:mr|mrs|ms|dr)$/.test(tokens[at]?.lower ?? '') ? (tokens[at + 1]?.text === '.' ? at + 2 : at + 1) : at;
  for (let to = from; to < Math.min(end, from + 3); to += 1) {
    const token = tokens[to];
    if (token?.type !== 'word') return null;
    if (tokens[to + 1]?.lower === "'s" || isBarePossessive(tokens, to + 1)) return { name: isLower(token.text.charCodeAt(0)) ? null : token.lower, endToken: to + 2 };
  }
  return null;
}

/** "The Roes’ home": an apostrophe behind a plural, with a word in small letters behind it; a quotation that ends there is none. */
export function isBarePossessive(tokens: readonly Token[], at: number): boolean {
  const [owner, mark, owned] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return mark !== undefined && /^[’']$/.test(mark.text) && !mark.spaceBefore && owner !== undefined && /s$/.test(owner.lower) && owned?.type === 'word' && owned.spaceBefore && COMMON_PLACES.has(owned.lower);
}

function headed(tokens: readonly Token[], from: number, end: number, owner: string | null, definite: boolean): CommonPlace | null {
  let head = -1;
  for (let to = from; to < Math.min(end, from + MOST_WORDS); to += 1) {
    const token = tokens[to];
    const lane = driveThrough(tokens, to);
    if (lane !== null) {
      if (endsBefore(tokens[lane])) head = lane - 1;
      to = lane - 1;
      continue;
    }
    // "Their St. Cloud home".
    if (token?.text === '.' && isShortened(tokens, to)) continue;
    if (token === undefined || (token.type !== 'word' && token.text !== '-') || (isStopWord(token.lower) && !ORDINALS.has(token.lower)) || VERBS.has(token.lower)) break;
    if (isLower(token.text.charCodeAt(0)) && placeOf(tokens, from, to) !== null && endsBefore(tokens[to + 1])) head = to;
  }
  if (head < 0 || !isPlace(tokens, from, head)) return null;
  return made(tokens, from, head, withWhole(tokens, head + 1, end), owner, definite);
}

/** The point of "St." or "Mt." in the name of a town. */
function isShortened(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaceBefore === false && /^(?:St|Ste|Mt|Ft|Pt)$/.test(tokens[at - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

/** One past "drive-through", "drive-thru lane" at token `at`; null for anything else: "through" is a small word elsewhere. */
function driveThrough(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== 'drive') return null;
  const last = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (!/^thr(?:ough|u)$/.test(tokens[last]?.lower ?? '')) return null;
  return /^(?:lane|line|window|area)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
}

/** Last words of what {@link driveThrough} reads. */
const LANES = wordSet('through thru lane line window area');
/** Last words of the nouns of two words. */
export const SECONDS: ReadonlySet<string> = new Set([...COMMON_PLACES.keys()].filter((noun) => noun.includes(' ')).map((noun) => noun.slice(noun.indexOf(' ') + 1)));

/** Group of the noun at `at`, with the word before it where the two make one noun. */
function placeOf(tokens: readonly Token[], from: number, at: number): string | null {
  const word = tokens[at]?.lower ?? '';
  if (LANES.has(word)) for (let lane = Math.max(from, at - 3); lane < at; lane += 1) if (driveThrough(tokens, lane) === at + 1) return 'drive-through';
  return (at > from && SECONDS.has(word) ? COMMON_PLACES.get(`${tokens[at - 1]?.lower ?? ''} ${word}`) : undefined) ?? COMMON_PLACES.get(word) ?? null;
}

/** "Second-floor" from token `at` on: the noun behind is one certain room. */
export const isUpstairs = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'floor' && ORDINALS.has(tokens[at]?.lower ?? '');

function isPlace(tokens: readonly Token[], from: number, head: number): boolean {
  const word = tokens[head]?.lower ?? '';
  const before = tokens[head - 1]?.lower ?? '';
  if (isUpstairs(tokens, from)) return true;
  if (word === 'area' || word === 'areas') return head > from && PLACE_AREAS.has(before);
  if (word === 'floor') return head > from && (ORDINALS.has(before) || /^(?:top|bottom|upper|lower|main|th|st|nd|rd)$/.test(before));
  if (word === 'block' || word === 'summit' || word === 'vehicle' || word === 'car') return false;
  // Web sites are platforms too.
  if (word === 'platform' && !tokens.slice(Math.max(0, head - PLATFORM_REACH), head + PLATFORM_REACH).some(({ lower }) => RAILWAY.test(lower))) return false;
  const next = tokens[head + 1]?.lower;
  return !(WEAK_PLACES.has(word) && next === 'of') && !((word === 'road' || word === 'street') && next === 'to');
}

/** Takes "of the building" along. */
function withWhole(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.lower !== 'of' || !(DEFINITE.has(tokens[at + 1]?.lower ?? '') || INDEFINITE.has(tokens[at + 1]?.lower ?? ''))) return at;
  for (let to = at + 2; to < Math.min(end, at + 5); to += 1) {
    const token = tokens[to];
    if (token?.type !== 'word' || isStopWord(token.lower)) return at;
    if (COMMON_PLACES.has(token.lower) && endsBefore(tokens[to + 1])) return to + 1;
  }
  return at;
}

function made(tokens: readonly Token[], from: number, head: number, endToken: number, owner: string | null, definite: boolean): CommonPlace {
  const name = placeOf(tokens, from, head) ?? '';
  const words = tokens.slice(from, head + 1).filter((token) => token.type === 'word').map((token) => token.lower);
  const ordinal = name === 'floor' ? words.map((word) => ORDINALS.get(word)).find((value) => value !== undefined) : undefined;
  const scale = ROOMS.has(name) || name === 'floor' || name === 'room' || name === 'office' ? 'room' : 'site';
  return { endToken, value: bareValue({ type: 'common', name, grain: 'common', scale, words, owner, definite, number: ordinal ?? null }) };
}
