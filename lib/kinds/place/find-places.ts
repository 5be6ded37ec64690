import type { EntityMention, Token } from '../../text/document.ts';
import { isUpper } from '../../text/characters.ts';
import { CITIES } from '../../text/names/cities.ts';
import { COUNTRIES } from '../../text/names/countries.ts';
import { STATES } from '../../text/names/states.ts';
import { phraseSet, wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { marksOf, NUMBER, wordMark } from '../../text/word-marks.ts';
import type { FindContext } from '../kind.ts';
import { COMMON_PLACES, VERBS } from './common-nouns.ts';
import { branchAt, chainAt, numberedEnd } from './branches.ts';
import { FILLERS, mayBeGround, mayBeNamed } from './may-place.ts';
import { readOpening, readSource } from './openings.ts';
import { partBefore } from './parts.ts';
import { borderAt, isBorderNoun } from './borders.ts';
import { readExpanse } from './expanses.ts';
import { districtAt, isDistrictNoun, opensDistrict } from './districts.ts';
import { isFigure } from './figures.ts';
import { isGoal } from './goals.ts';
import { isIdiom } from './idioms.ts';
import { homeOfAged, isResident, nativeOf } from './residents.ts';
import { streetsAt, streetsBehind, OF_STREETS } from './find-streets.ts';
import { made, type FoundPlace } from './found.ts';
import { aroundTown, modifiers } from './modifiers.ts';
import { isFromThere, isNativeOf, isOfPerson } from './origins.ts';
import { isPrepositional, keyOf, prepositionAt, type Preposition } from './prepositions.ts';
import { endsBefore, isUpstairs, readCommon } from './read-common.ts';
import { headOf, isGround, isNamedFirst, isResidence, isWide, readNamed, type NamedPlace } from './read-named.ts';
import { isSpokenFrom } from './seats.ts';
import { AT_SITES, chamberEnd, isWater, ON_SITES, readHeadquarters, readSide, vesselEnd } from './sites.ts';
import { bareValue, type Bare, type PlaceValue } from './value.ts';
import { ABOUT, ground, nounEnd, numberedVenue, OF_HOUSES, ownedVenue, POSTS, venueValue } from './venues.ts';
import { ENTERING, isAskedInto, isAssaultOn, isCalledTo, isCrossedInto, isDistantFrom, isFlownOver, isLeftFrom, isMovedThrough, JOURNEYS, lastVerb, MOVING, PASSING, STOPS, STRIKING, TARGETS, TOURING } from './verbs.ts';
import { isBroughtFrom, isWhence } from './whence.ts';
import { readWound } from './wounds.ts';

const BEFORE_CHAINS = wordSet('at inside outside near behind');

/** What is held in a firm, though it be named after a town: "a stake in Circuit City". */
const HELD_IN_FIRMS = wordSet('stake stakes shareholding');
/** What each preposition may govern. Those missing govern houses and common nouns only. */
const OF_AREAS = wordSet('in inside within throughout near outside across around');
const OF_COMMON = wordSet('by in at inside outside near behind above front into on within across down beside under beneath atop along around opposite off aboard');
const BY_ITSELF = wordSet('inside outside near front');
const OF_EXPANSES = wordSet('in inside within throughout near outside across around on into over through');
const OF_PARTS = wordSet('in inside within throughout near outside across around on at from to off');
/** Countries that are named with an article. Canonical. */
const WITH_ARTICLE = phraseSet('united states|united kingdom|netherlands|philippines|ukraine|congo|gambia|sudan|vatican|bahamas|maldives|czech republic|dominican republic|united arab emirates|ivory coast|european union|soviet union|central african republic|democratic republic of congo|republic of congo|solomon islands|marshall islands|west bank|gaza strip|seychelles|comoros|lebanon');
/** Creeds, trades and qualities, which are believed in and worked in: "in Nazism", "in Healthcare". */
const MATTERS_ENDING = /(?:ism|care|ness|ology|ics|ship|education|science|sciences|tech|finance|business|insurance)$/;

/** What a place can begin with, besides names. */
const PLACING = NUMBER | wordMark((lower) => isPrepositional(lower) || ENTERING.has(lower) || TOURING.has(lower) || STRIKING.has(lower) || PASSING.has(lower) || isResident(lower) || COMMON_PLACES.has(lower) || isBorderNoun(lower) || isDistrictNoun(lower));

const NONE: readonly FoundPlace[] = [];

/** All places of the sentence, in order; none overlaps another. */
export function findPlaces(context: FindContext): FoundPlace[] {
  const { endToken } = context.sentence;
  const byToken = new Map<number, EntityMention>();
  for (const mention of context.mentions) byToken.set(mention.firstToken, mention);
  const found: FoundPlace[] = [];
  const marks = marksOf(context.document.tokens);
  for (let at = endOfDateline(context, byToken); at < endToken; ) {
    const places = ((marks[at] ?? 0) & PLACING) === 0 && !byToken.has(at) ? NONE : placesAt(context, byToken, at);
    let next = at + 1;
    for (const place of places) {
      // "In Peru’s Chile border town": a border begins before its noun, where another place may have ended.
      if (place.preposition.firstToken < (found.at(-1)?.endToken ?? 0)) continue;
      found.push(place);
      next = Math.max(next, place.endToken);
    }
    at = next;
  }
  return found;
}

function placesAt(context: FindContext, byToken: ReadonlyMap<number, EntityMention>, at: number): readonly FoundPlace[] {
  const { tokens } = context.document;
  const end = context.sentence.endToken;
  const token = tokens[at];
  if (token === undefined) return NONE;
  if (token.type === 'number') {
    const address = streetsAt(context, at, at, 'in');
    return address !== null && address.value.number !== null ? [address] : NONE;
  }
  if (token.type !== 'word') return NONE;
  const border = isBorderNoun(token.text) ? borderAt(tokens, at, context.sentence.firstToken, end) : null;
  if (border !== null) return [made(context, { firstToken: border.firstToken, endToken: border.firstToken, word: 'in', relation: 'in' }, border.endToken, border.value)];
  const district = isDistrictNoun(token.lower) ? districtAt(tokens, at, context.sentence.firstToken, end) : null;
  if (district !== null) return [made(context, { firstToken: district.firstToken, endToken: district.firstToken, word: 'in', relation: 'in' }, district.endToken, district.value)];
  const native = isResident(token.lower) ? nativeOf(context, at) : null;
  if (native !== null) return [native];
  const numbered = COMMON_PLACES.has(token.lower) ? numberedEnd(tokens, at) : null;
  if (numbered !== null && numbered <= end) return [numberedPlace(context, at, at, numbered, 'in')];
  if (isUpper(token.text.charCodeAt(0)) && byToken.has(at)) return modifiers(context, byToken.get(at));
  const preposition = prepositionAt(tokens, at) ?? (ENTERING.has(token.lower) ? { firstToken: at + 1, endToken: at + 1, word: 'inside', relation: 'in' as const } : null);
  if (preposition === null && TOURING.has(token.lower)) return namedBehind(context, byToken, { firstToken: at + 1, endToken: at + 1, word: 'within', relation: 'in' }).filter(({ value }) => value.grain !== 'venue');
  if (preposition === null && (STRIKING.has(token.lower) || PASSING.has(token.lower))) return befallen(context, byToken, at);
  if (preposition === null || preposition.endToken >= end || isAskedInto(tokens, at) || opensDistrict(tokens, preposition.endToken)) return NONE;
  const held = token.lower === 'aboard' ? vesselEnd(tokens, preposition.endToken) : token.lower === 'on' ? chamberEnd(tokens, preposition.endToken) : null;
  if (held !== null && held <= end) return [made(context, preposition, held, venueValue(context, tokens[preposition.endToken]?.lower === 'the' ? preposition.endToken + 1 : preposition.endToken, held))];
  const marks = marksOf(tokens);
  if (mayBeNamed(tokens, marks, byToken, preposition.endToken)) {
    const streets = streetsBehind(context, preposition);
    if (streets !== null) return [streets];
    const named = namedBehind(context, byToken, preposition);
    if (named.length > 0) return named;
  }
  if (!mayBeGround(marks, preposition.endToken)) return NONE;
  const key = keyOf(preposition);
  const expanse = OF_EXPANSES.has(key) ? readExpanse(tokens, preposition.endToken, end) : null;
  if (expanse !== null) return [made(context, preposition, expanse.endToken, expanse.value)];
  const other = (key === 'in' || key === 'to' ? readWound(tokens, at, preposition.endToken) : null) ?? (key === 'through' || key === 'at' ? readOpening(tokens, at, preposition.endToken) : key === 'from' ? readSource(tokens, at, preposition.endToken) : null) ?? (OF_HOUSES.has(key) ? readHeadquarters(tokens, preposition.endToken) : null) ?? (key === 'on' || key === 'in' ? readSide(tokens, preposition.endToken) : null);
  if (other !== null) return [made(context, preposition, other.endToken, other.value)];
  const owned = numberedBehind(context, preposition);
  if (owned !== null) return [owned];
  const toHospital = key === 'to' && MOVING.has(lastVerb(tokens, at));
  const called = key === 'to' && (isCalledTo(tokens, at) || isUpstairs(tokens, preposition.endToken + 1));
  const whence = key === 'from' && isBroughtFrom(tokens, at);
  if (!OF_COMMON.has(key) && !toHospital && !called && !whence) return NONE;
  // "At the suburban Detroit factory": the town says more than the noun.
  const quarter = isUpper(tokens[preposition.endToken + 2]?.text.charCodeAt(0) ?? 0) ? modifiers(context, byToken.get(preposition.endToken + 2)).filter(({ preposition: { firstToken } }) => firstToken === preposition.endToken + 1) : NONE;
  if (quarter.length > 0) return quarter;
  const common = readCommon(tokens, preposition.endToken, end, preposition.word);
  if (common === null || (whence && !isWhence(tokens, at, common)) || (toHospital && !called && !isGoal(tokens, preposition.endToken, common.value)) || (isIdiom(key, common.value) && !(key === 'on' && TARGETS.has(common.value.name.split(' ').at(-1) ?? '') && isAssaultOn(tokens, at))) || isFigure(context, preposition, key, common.value)) return NONE;
  const parted = common.value.name === 'border' ? borderAt(tokens, common.endToken - 1, preposition.endToken, end) : null;
  return [made(context, preposition, parted?.endToken ?? common.endToken, parted?.value ?? common.value)];
}

/** "Rockets struck Harlow Airport", "left Oslo": the object of a verb, if it is known for a place. */
function befallen(context: FindContext, byToken: ReadonlyMap<number, EntityMention>, at: number): readonly FoundPlace[] {
  const isStruck = STRIKING.has(context.document.tokens[at]?.lower ?? '');
  const found = namedBehind(context, byToken, { firstToken: at + 1, endToken: at + 1, word: 'within', relation: isStruck ? 'in' : 'from' }, true);
  // "Missiles hit the al-Asal air base".
  const common = isStruck && found.length === 0 ? readCommon(context.document.tokens, at + 1, context.sentence.endToken, 'in') : null;
  if (common !== null && TARGETS.has(common.value.name.split(' ').at(-1) ?? '')) return [made(context, { firstToken: at + 1, endToken: at + 1, word: 'within', relation: 'in' }, common.endToken, common.value)];
  return found.filter(({ value }) => value.grain !== 'hospital' && !(isStruck && (value.grain === 'country' || value.grain === 'state')));
}

const DETERMINERS = wordSet('the his her their');

/** "In room number 9", "in garage no. 4". */
function numberedBehind(context: FindContext, preposition: Preposition): FoundPlace | null {
  const { tokens } = context.document;
  const at = DETERMINERS.has(tokens[preposition.endToken]?.lower ?? '') ? preposition.endToken + 1 : preposition.endToken;
  const endToken = COMMON_PLACES.has(tokens[at]?.lower ?? '') && OF_COMMON.has(keyOf(preposition)) ? numberedEnd(tokens, at) : null;
  return endToken === null || endToken > context.sentence.endToken ? null : numberedPlace(context, preposition.firstToken, at, endToken, preposition.relation);
}

function numberedPlace(context: FindContext, firstToken: number, noun: number, endToken: number, relation: PlaceValue['relation']): FoundPlace {
  const { tokens } = context.document;
  const word = tokens[noun]?.lower ?? '';
  const name = COMMON_PLACES.get(word) ?? word;
  const value: Bare = bareValue({ type: 'common', name, grain: 'common', scale: 'room', words: [word], number: Number(tokens[endToken - 1]?.text) });
  return made(context, { firstToken, endToken: noun, word: 'in', relation }, endToken, value);
}

/** A name behind a preposition, and the further names of a list of places. */
function namedBehind(context: FindContext, byToken: ReadonlyMap<number, EntityMention>, behind: Preposition, isObject = false): FoundPlace[] {
  const { tokens } = context.document;
  const called = keyOf(behind) === 'to' && isCalledTo(tokens, behind.firstToken);
  const chain = (called || BEFORE_CHAINS.has(keyOf(behind))) && context.document.entities[byToken.get(behind.endToken + 1)?.entity ?? -1]?.type !== 'person';
  const branch = (OF_HOUSES.has(keyOf(behind)) && keyOf(behind) !== 'on' ? branchAt(tokens, behind.endToken) : null) ?? (chain ? chainAt(tokens, behind.endToken) : null);
  if (branch !== null && branch.endToken <= context.sentence.endToken) return [made(context, behind, branch.endToken, venueValue(context, branch.firstToken, branch.endToken))];
  const part = OF_PARTS.has(keyOf(behind)) ? partBefore(tokens, behind.endToken) : null;
  const preposition: Preposition = part === null || !byToken.has(pastFillers(tokens, part.at)) ? behind : { ...behind, endToken: part.at, word: 'in', relation: behind.relation === 'in' ? part.relation : behind.relation };
  let at = pastFillers(tokens, preposition.endToken, byToken);
  // "The swanky Hotel Roe".
  if (tokens[at - 1]?.lower === 'the' && isNamedFirst([tokens[at + 1]?.lower ?? '', '']) && /^[a-z]+$/.test(tokens[at]?.text ?? '')) at += 1;
  const mention = pastOwner(context, byToken, byToken.get(at) ?? byToken.get(preposition.endToken));
  const home = homeOfAged(context, preposition, byToken.get(preposition.endToken));
  if (home !== null) return [home];
  const venue = numberedVenue(context, preposition, at) ?? (mention === undefined ? ground(context, preposition, at) : ownedVenue(context, mention, preposition));
  if (venue !== null) return [venue];
  const read = mention === undefined ? null : readNamed(context, mention);
  if (mention === undefined || read === null) return [];
  const journey = journeyBehind(context, byToken, preposition, mention, read);
  if (journey.length > 0) return journey;
  if (isObject ? context.document.entities[mention.entity]?.type !== 'place' : !governs(context, mention, preposition, read.value, part !== null)) return [];
  const end = isNarrowing(context, preposition, mention, read) ? nounEnd(tokens, read.endToken) : read.endToken;
  if (end === null) return [];
  const found = [made(context, preposition, end, aroundTown(tokens, mention.firstToken, read.value))];
  if (end > read.endToken) return found;
  if (read.value.scale !== 'area' && keyOf(preposition) !== 'in') return found;
  for (let last: NamedPlace | null = read; last !== null && found.length < 20; ) {
    last = nextInList(context, byToken, last);
    if (last !== null) found.push(made(context, { ...preposition, firstToken: last.firstToken }, last.endToken, last.value));
  }
  return found;
}

/** Past "the northern", "downtown" and the like. */
function pastFillers(tokens: readonly Token[], from: number, byToken?: ReadonlyMap<number, EntityMention>): number {
  let at = from;
  while (at < from + 3 && FILLERS.has(tokens[at]?.lower ?? '') && byToken?.has(at) !== true) at += 1;
  return at;
}

/** "In the Boston courtroom", "in the Boston race": a town or state behind an article narrows a noun. */
function isNarrowing({ document: { tokens } }: FindContext, { endToken }: Preposition, { firstToken }: EntityMention, read: NamedPlace): boolean {
  const next = tokens[read.endToken];
  if (read.value.scale !== 'area' || read.value.within.length > 0 || next?.type !== 'word' || isUpper(next.text.charCodeAt(0)) || isStopWord(next.lower) || VERBS.has(next.lower)) return false;
  const { name } = read.value;
  const isBare = STATES.has(name) || CITIES.has(name) || (COUNTRIES.has(name) && !WITH_ARTICLE.has(name));
  for (let at = endToken; at < firstToken; at += 1) if (/^(?:the|an?)$/.test(tokens[at]?.lower ?? '')) return isBare;
  return false;
}

/** "From Oslo to Rome", "the flight to Rome": the ends of a journey. */
function journeyBehind(context: FindContext, byToken: ReadonlyMap<number, EntityMention>, preposition: Preposition, mention: EntityMention, read: NamedPlace): FoundPlace[] {
  const { tokens, entities } = context.document;
  const isTown = (one: EntityMention, value: Bare): boolean => entities[one.entity]?.type === 'place' && value.scale === 'area';
  if (!isTown(mention, read.value)) return [];
  const key = keyOf(preposition);
  if (key === 'to') {
    if (lastVerb(tokens, preposition.firstToken) !== '' || lastVerb(tokens, preposition.firstToken, JOURNEYS) === '') return [];
    return [made(context, { ...preposition, relation: 'to' }, read.endToken, read.value)];
  }
  const goal = key === 'from' && tokens[read.endToken]?.lower === 'to' ? byToken.get(read.endToken + 1) : undefined;
  const end = goal === undefined ? null : readNamed(context, goal);
  if (goal === undefined || end === null || !isTown(goal, end.value)) return [];
  return [made(context, { ...preposition, relation: 'from' }, read.endToken, read.value), made(context, { firstToken: read.endToken, endToken: goal.firstToken, word: 'to', relation: 'to' }, end.endToken, end.value)];
}

/** "Beijing’s Great Hall": the place is what is owned. */
function pastOwner({ document: { tokens, entities } }: FindContext, byToken: ReadonlyMap<number, EntityMention>, mention: EntityMention | undefined): EntityMention | undefined {
  if (mention === undefined || tokens[mention.endToken]?.lower !== "'s" || entities[mention.entity]?.type !== 'place') return mention;
  return byToken.get(mention.endToken + 1) ?? mention;
}

/** True for bodies that are as much a house: "into the White House", "through Larkfield Hospital". */
function isBuilding(written: string, words: readonly string[]): boolean {
  return isGround(headOf(words)) && !/court$|^parliament$/.test(headOf(words)) && (!isResidence(written) || /white house|pentagon|kremlin|capitol|oval office|palace/i.test(written));
}

function governs(context: FindContext, mention: EntityMention, preposition: Preposition, value: Bare, isPart: boolean): boolean {
  const { tokens, entities } = context.document;
  const key = keyOf(preposition);
  const before = tokens[preposition.firstToken - 1];
  const type = entities[mention.entity]?.type;
  if (key === 'in' && (HELD_IN_FIRMS.has(before?.lower ?? '') || (before?.lower === 'position' && /^(?:short|long|trading)$/.test(tokens[preposition.firstToken - 2]?.lower ?? '')))) return false;
  if (value.grain === 'venue' && isNamedFirst(value.words) && (OF_HOUSES.has(key) || (key === 'to' && MOVING.has(lastVerb(tokens, preposition.firstToken))))) return true;
  if (key === 'to' && isCalledTo(tokens, preposition.firstToken)) return type === 'place' || value.grain === 'hospital' || value.grain === 'venue';
  const isStop = value.scale === 'site' && value.streets.length === 0 && STOPS.has(headOf(value.words));
  if (key === 'to') return MOVING.has(lastVerb(tokens, preposition.firstToken)) && (type === 'place' || value.grain === 'hospital' || isStop);
  // ", of Dover," and "Jane Roe, 20, from Dover" say where somebody lives.
  if (key === 'of' && value.scale === 'area' && type === 'place' && (isOfPerson(context, preposition.firstToken) || isNativeOf(tokens, preposition.firstToken))) return true;
  // "In the town of Roe" needs no gazetteer.
  if (isPart && type !== 'organisation' && value.scale === 'area' && OF_PARTS.has(key)) return true;
  if (key === 'into' && value.grain === 'hospital') return true;
  if (key === 'into') return value.scale === 'area' && type === 'place' && isCrossedInto(tokens, preposition.firstToken);
  if (key === 'from' && isDistantFrom(tokens, preposition.firstToken)) return true;
  if (key === 'from' && ((value.scale === 'area' && type === 'place') || isStop) && isLeftFrom(tokens, preposition.firstToken)) return true;
  if ((key === 'at' && AT_SITES.has(value.name)) || (key === 'on' && (ON_SITES.has(value.name) || (value.scale === 'site' && value.grain === 'venue' && isAssaultOn(tokens, preposition.firstToken)))) || (key === 'over' && isWater(headOf(value.words))) || (type === 'place' && value.scale === 'area' && ((key === 'over' && isFlownOver(tokens, preposition.firstToken)) || (key === 'through' && isMovedThrough(tokens, preposition.firstToken)))) || (key === 'at' && value.grain === 'region' && value.words.length > 1 && isWide(headOf(value.words)))) return true;
  if (key === 'from' && isSpokenFrom(tokens, preposition.firstToken, value.name)) return true;
  const isTold = tokens[preposition.endToken - 1]?.lower === 'of';
  if (key === 'from' && value.scale === 'area' && (type === 'place' || isTold) && isFromThere(tokens, preposition.firstToken)) return true;
  if (key === 'of' || key === 'from') return (before?.text === ',' && value.scale === 'area' && (value.grain === 'city' || type === 'place')) || (key === 'from' && value.grain === 'venue' && type === 'organisation');
  // Whatever has no head to tell what it is: a single name behind "in", or anything above, behind and outside something.
  if (type === 'other' && value.grain === 'region' && MATTERS_ENDING.test(value.name)) return false;
  if (type === 'other' && value.grain === 'region') return BY_ITSELF.has(key) || (key === 'in' && !/\s/.test(mention.text) && endsBefore(tokens[mention.endToken]));
  if (value.scale === 'area') return OF_AREAS.has(key) || (key === 'on' && value.grain === 'region' && value.words.length > 1 && /^(?:islands?|isle|peninsula|river|lake|coast)$/.test(value.words.at(-1) ?? '')) || (key === 'on' && /^(?:lake|mount|mt)$/.test(value.words[0] ?? ''));
  if (value.grain === 'street') return OF_STREETS.has(key);
  if (type === 'organisation' && (POSTS.has(before?.lower ?? '') || (ABOUT.has(key) && !isBuilding(mention.text, value.words)))) return false;
  return OF_HOUSES.has(key) && (type !== 'other' || BY_ITSELF.has(key) || isGround(headOf(value.words)));
}

/** ", Corley", "and Denham": equals of a place in a list. */
function nextInList(context: FindContext, byToken: ReadonlyMap<number, EntityMention>, last: NamedPlace): NamedPlace | null {
  const { tokens, entities } = context.document;
  let at = last.endToken;
  if (tokens[at]?.text === ',') at += 1;
  if (tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or') at += 1;
  if (at > last.endToken && tokens[at]?.lower === 'the') at += 1;
  const mention = at === last.endToken ? undefined : byToken.get(at);
  if (mention === undefined) return null;
  const type = entities[mention.entity]?.type;
  const closes = endsBefore(tokens[mention.endToken]);
  return (type === 'place' || (type === 'other' && !/\s/.test(mention.text))) && closes ? readNamed(context, mention) : null;
}

/** First token behind "BRISTOL, Tenn. (AP) —", which tells where the report was written and not where anything happened; of the sentence when it has none. */
function endOfDateline(context: FindContext, byToken: ReadonlyMap<number, EntityMention>): number {
  const { tokens } = context.document;
  const { firstToken, endToken, paragraph } = context.sentence;
  const mention = byToken.get(firstToken);
  if (mention === undefined || paragraph > 2 || paragraph === 0 || mention.text !== mention.text.toUpperCase()) return firstToken;
  const read = readNamed(context, mention);
  if (read === null || read.value.scale !== 'area') return firstToken;
  for (let at = read.endToken; at < Math.min(endToken, read.endToken + 10); at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === '—' || text === '–' || text === '--' || (text === '-' && tokens[at]?.spaceBefore === true)) return read.endToken;
  }
  return firstToken;
}
