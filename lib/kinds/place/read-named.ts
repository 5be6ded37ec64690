import type { EntityMention, Token } from '../../text/document.ts';
import { canonicalPhrase } from '../../text/names/canonical.ts';
import { isCalendarWord } from '../../text/names/calendar.ts';
import { COUNTRIES } from '../../text/names/countries.ts';
import { LEGAL_FORMS } from '../../text/names/legal-forms.ts';
import { PLACE_HEADS } from '../../text/names/places.ts';
import { STATE_ABBREVIATIONS, STATES } from '../../text/names/states.ts';
import { phraseSet, wordSet } from '../../text/names/word-set.ts';
import { remembered } from '../../text/remember.ts';
import { foldDiacritics } from '../../text/stems.ts';
import type { FindContext } from '../kind.ts';
import { areaOf } from './gazetteer.ts';
import { endsBefore, isBarePossessive } from './read-common.ts';
import { bareValue, type PlaceValue } from './value.ts';

/** A named place, before its preposition is added. */
export interface NamedPlace {
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: Omit<PlaceValue, 'relation' | 'written'>;
}

/** Last words of bodies that have a house of their own, where things happen. Lower-case. */
const HOUSES = wordSet(`
hospital hospitals clinic center centre university college school academy church mosque synagogue temple cathedral museum library theater theatre zoo
restaurant restaurants club hotel hotels resort courthouse court airport station store stores market foods office embassy consulate parliament knesset
parlor parlour bar grill cafe café diner pub lounge salon shop inn arms arena stadium bakery pizzeria mall gym hall house commons speedway superspeedway raceway racetrack ballpark
institute institution laboratory lab observatory aquarium conservatory seminary armory armoury auditorium pavilion clubhouse lodge barbershop deli brewery winery casino cinema ballroom
chapel abbey monastery convent dealership laundromat daycare preschool kindergarten dormitory courtroom base airfield fairgrounds fairground mine depot high elementary middle prep penitentiary workhouse stockyards rectory parsonage sanctuary gurdwara tabernacle hospice sanatorium nursery planetarium bandshell amphitheater amphitheatre velodrome racecourse superstore supercenter pharmacy supermarket steakhouse taproom saloon taqueria creamery nightclub discotheque townhomes townhouses condominiums towers plant refinery brickyard shipyard boatyard marina lighthouse gallery playhouse fieldhouse natatorium`);
/** Words that begin the name of a house: "Hotel Roe", "Villa Ada". */
const NAMED_FIRST = wordSet('hotel villa casa chateau château palazzo cafe café bar club restaurant stade stadion');
/** Bases, whose sort stands before their name: "Naval Air Station Roe", "Joint Base Roe". Lower-case. */
const BASES = /^(?:naval (?:air )?station|naval (?:support|submarine|amphibious) (?:base|activity)|naval base|marine corps (?:air station|base|logistics base)|coast guard (?:air )?station|air station|air base|joint base|raf|rcaf) \S/;
const OPENING_BASES = wordSet('naval marine coast air joint raf rcaf');
/** Bodies that are named after their house. */
const RESIDENCES = wordSet('white_house pentagon kremlin capitol oval_office rose_garden east_room south_lawn situation_room roosevelt_room supreme_court elysee_palace buckingham_palace downing_street united_nations vatican state_department justice_department');
const LARGE = wordSet('county counties parish province prefecture oblast district');
const WIDE = wordSet('sea ocean gulf bay lake river island islands isle mountains mountain peninsula coast strait valley canyon desert forest territory republic region canal channel hills');
/** Facilities that are houses: others lend money. */
const FACILITY = /(?:correctional|detention|medical|training|nursing|storage|treatment|rehabilitation|care|testing|housing|psychiatric|processing|research|nuclear|enrichment|sports) facility$/;
/** A name in front of these is what the matter is about, not where. Lower-case. */
const MATTERS = wordSet('policy policies relations ties talks sanctions trade war wars markets market stocks election elections politics affairs crisis conflict deal investment exports imports style society culture history matters issues time economy dollar stock bond bonds mortgage leader leaders sector industry auto automotive municipal banking financial budget debt currency credit equity presidential primary primaries caucus caucuses investigation inquiry probe collusion scandal row hoax speech speeches remarks trip dispute standoff feud negotiations testimony pullout withdrawal strategy bid');
const ABBREVIATED_NATION = /^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?)$/;
/** Institutions and ages with the names of houses and places. Canonical. */
const NOWHERE = phraseSet('electoral college|wall street|eighties|nineties|seventies|sixties|fifties|forties|thirties|twenties|internet|web');

/** Canonical form of a place's name: points and diacritics off, abbreviations written out. */
export const placeName = remembered((written: string): string => {
  const plain = foldDiacritics(written.toLowerCase()).replaceAll('’', "'").replace(/\s+/g, ' ');
  const state = STATE_ABBREVIATIONS.get(written.replace(/\.$/, ''));
  return state ?? canonicalPhrase(plain).replaceAll(' & ', ' and ');
});

/** The place that a mention names, with what the text says it lies in ("Macon, Ga."); null if it is none. */
export function readNamed(context: FindContext, mention: EntityMention): NamedPlace | null {
  const { tokens, entities } = context.document;
  const type = entities[mention.entity]?.type;
  if (type === undefined || type === 'person') return null;
  const { endToken, regions } = regionBehind(context, mention);
  const name = placeName(mention.text);
  if (NOWHERE.has(name) || isCalendarWord(name.split(/[ -]/)[0] ?? '') || LEGAL_FORMS.has(mention.text.split(' ').at(-1)?.toLowerCase().replace(/\.$/, '') ?? '')) return null;
  const words = name.split(' ');
  const grain = grainOf(name, words, regions.length > 0);
  const known = grain !== null && grain !== 'venue';
  if (!known && !isHouse(name, words, type)) return null;
  const next = tokens[endToken];
  if (next?.lower === "'s" || isBarePossessive(tokens, endToken) || (next?.text === '-' && !next.spaceBefore) || MATTERS.has(next?.lower ?? '')) return null;
  // "A drop in U.S. demand": the abbreviation before a noun is an adjective.
  if ((!known || ABBREVIATED_NATION.test(mention.text)) && !endsBefore(next)) return null;
  // A name that tells nothing of its nature is a town or a district more often than not.
  const unknown = grain === null && type !== 'organisation';
  const scale = unknown || (known && grain !== 'street' && grain !== 'hospital') ? 'area' : 'site';
  return { firstToken: mention.firstToken, endToken, value: bareValue({ type: 'named', name, grain: grain ?? (unknown ? 'region' : 'venue'), scale, words, within: regions }) };
}

/** True for the last word of the name of a house or a ground: "Youth Club", "Hill Park". Lower-case. */
export const isGround = (word: string): boolean => HOUSES.has(word) || PLACE_HEADS.has(word);

/** True for the last word of the name of a water, a height or a stretch of land. Lower-case. */
export const isWide = (word: string): boolean => WIDE.has(word) || LARGE.has(word);

/** True for "Hotel Roe" and "Naval Air Station Roe", where the noun goes first. Lower-case. */
export const isNamedFirst = (words: readonly string[]): boolean => words.length > 1 && (NAMED_FIRST.has(words[0] ?? '') || isBase(words));

const isBase = (words: readonly string[]): boolean => words.length > 1 && OPENING_BASES.has(words[0] ?? '') && BASES.test(words.join(' '));

/** Last word of a name, or the one before "of": "Great Hall of the People". */
export function headOf(words: readonly string[]): string {
  const of = words.indexOf('of');
  return words[of > 0 ? of - 1 : words.length - 1] ?? '';
}

/** True for bodies named after their house: "White House". */
export const isResidence = remembered((written: string): boolean => RESIDENCES.has(placeName(written).replaceAll(' ', '_')));

function isHouse(name: string, words: readonly string[], type: string): boolean {
  const last = headOf(words);
  if (type === 'organisation') return isBase(words) || (words.length > 1 && HOUSES.has(last)) || RESIDENCES.has(name.replaceAll(' ', '_')) || PLACE_HEADS.has(last) || words.includes('hospital') || FACILITY.test(name);
  return true;
}

/** Null for a name that tells nothing of its nature. */
function grainOf(name: string, words: readonly string[], hasRegion: boolean): PlaceValue['grain'] | null {
  const last = headOf(words);
  const area = areaOf(name);
  if (area !== null) return area === 'region' && hasRegion ? 'city' : area;
  if (words.length > 1) {
    if (LARGE.has(last)) return 'county';
    if (/^(?:street|avenue|road|boulevard|drive|lane)$/.test(last)) return 'street';
    if (words.includes('hospital') || /medical cent(?:er|re)$/.test(name)) return 'hospital';
    if (WIDE.has(last)) return 'region';
    if (HOUSES.has(last) || PLACE_HEADS.has(last) || isNamedFirst(words) || FACILITY.test(name)) return 'venue';
  }
  return hasRegion ? 'city' : null;
}

/** ", Ga.", ", Ohio, USA": states and countries right behind a name. */
function regionBehind({ document: { tokens }, mentions }: FindContext, mention: EntityMention): { readonly endToken: number; readonly regions: readonly string[] } {
  const regions: string[] = [];
  let endToken = mention.endToken;
  for (let at = mentions.indexOf(mention) + 1; at < mentions.length && regions.length < 2; at += 1) {
    const next = mentions[at];
    if (next === undefined || tokens[endToken]?.text !== ',' || next.firstToken !== endToken + 1) break;
    const name = placeName(next.text);
    if (!STATES.has(name) && !COUNTRIES.has(name)) break;
    // "in China, Russia and Iran" lists equals.
    if (COUNTRIES.has(placeName(mention.text)) || STATES.has(placeName(mention.text))) break;
    regions.push(name);
    endToken = next.endToken;
  }
  return { endToken, regions };
}

const ABBREVIATED = (token: Token | undefined): boolean => token?.text === '.';

/** One past the point of an abbreviation that ends a stretch inside a sentence ("849 Chapel St., …"). */
export function pastPoint(tokens: readonly Token[], endToken: number, sentenceEnd: number): number {
  return ABBREVIATED(tokens[endToken]) && endToken + 1 < sentenceEnd && tokens[endToken]?.spaceBefore === false ? endToken + 1 : endToken;
}
