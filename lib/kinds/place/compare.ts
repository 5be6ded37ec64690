import type { Comparison } from '../kind.ts';
import { COUNTRIES } from '../../text/names/countries.ts';
import { STATES } from '../../text/names/states.ts';
import { ROOMS } from './common-nouns.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { areaOf, liesIn, neighbours } from './gazetteer.ts';
import { isGround } from './read-named.ts';
import { sameStreet } from './routes.ts';
import type { PlaceValue } from './value.ts';

type Verdict = 'same' | 'form' | 'within' | 'different' | 'unknown';

/** Whether two places can be one. Symmetric. Most places of a story are other places of other events: then they say nothing. */
export function comparePlaces(a: PlaceValue, b: PlaceValue): Comparison {
  const judged = judge(a, b);
  // "West of the river" and "near the river", one lane and the whole road: the one tells more than the other.
  const verdict = judged === 'same' && (bearing(a) !== bearing(b) || laneOf(a) !== laneOf(b)) ? 'form' : judged;
  const args = [a.written, b.written];
  switch (verdict) {
    case 'same': return { outcome: 'same', reason: { key: 'reason_place_same', args: [a.written] } };
    case 'form': return { outcome: 'compatible', reason: { key: 'reason_place_form', args } };
    case 'within': return { outcome: 'compatible', reason: { key: 'reason_place_within', args } };
    case 'different': return { outcome: 'different', reason: { key: 'reason_place_different', args } };
    case 'unknown': return { outcome: 'incomparable', reason: { key: 'reason_place_incomparable', args } };
  }
}

function judge(a: PlaceValue, b: PlaceValue): Verdict {
  const [x, y] = [bearing(a), bearing(b)];
  if (x !== y && (a.name !== b.name || (x !== null && y !== null) || !isAround(x === null ? a : b))) return 'unknown';
  if (a.type === 'common' && b.type === 'common') return commons(a, b);
  if (a.type === 'common') return describes(a, b) ? 'form' : 'unknown';
  if (b.type === 'common') return describes(b, a) ? 'form' : 'unknown';
  if (a.streets.length > 0 && b.streets.length > 0) return streets(a, b);
  if (a.name === b.name) return apart(a, b) ? 'unknown' : a.relation === b.relation ? 'same' : 'form';
  if (countyOf(a) === b.name ? b.grain === 'region' : countyOf(b) === a.name && a.grain === 'region') return 'form';
  if (isCourtFor(a.name, b.name) || isCourtFor(b.name, a.name)) return 'form';
  if (CAPITAL.has(a.name) && CAPITAL.has(b.name) && a.within.length + b.within.length === 0) return 'form';
  if (quarterOf(a) === b.name || quarterOf(b) === a.name) return 'form';
  // Half of what a paper reports lies in its own country.
  if (a.grain !== 'country' && b.grain !== 'country' && (contains(a, b) || contains(b, a))) return 'within';
  if (a.scale === 'site' && b.scale === 'site' && (shortens(a, b) || shortens(b, a))) return 'form';
  return differs(a, b) ? 'different' : 'unknown';
}

/** "Near Leeds", "suburban Leeds". */
const isAround = ({ relation, grain }: PlaceValue): boolean => relation === 'near' || grain === 'region';

/** "South of Leeds" is not in Leeds: the point of the compass, null for a place told without one. */
const bearing = ({ relation, written }: PlaceValue): string | null => (relation === 'near' ? (/^((?:north|south)(?:east|west)?|east|west) of\b/i.exec(written)?.[1]?.toLowerCase() ?? null) : null);

/** "Bankruptcy court for the Southern District of Roe" and "the Southern District of Roe", where suits are brought. */
const isCourtFor = (court: string, district: string): boolean => district.includes('district of ') && court.endsWith(` for the ${district}`) && court.includes('court');

/** "Roe" of "Roe County", where the county is called so for short. */
const countyOf = ({ grain, name }: PlaceValue): string | null => (grain === 'county' ? name.replace(/ (?:county|parish|province)$/, '') : null);

/** "Leeds" of "northeast Leeds" and "downtown Leeds". "North Haven" may be a town of its own. */
function quarterOf({ scale, name }: PlaceValue): string | null {
  const space = scale === 'area' ? name.indexOf(' ') : -1;
  return space > 0 && QUARTERS.has(name.slice(0, space)) && areaOf(name) === null ? name.slice(space + 1) : null;
}

const QUARTERS = wordSet('northeast northwest southeast southwest downtown uptown midtown central inner suburban');

/** City and district are one: "in Washington DC", "in the District of Columbia". */
const CAPITAL: ReadonlySet<string> = new Set(['washington', 'washington dc', 'washington d.c', 'district of columbia']);

/** True if `whole` is known to hold `part`: the state in which a city lies. */
export const holds = (whole: PlaceValue, part: PlaceValue): boolean => judge(whole, part) === 'within' && contains(whole, part);

const contains = (whole: PlaceValue, part: PlaceValue): boolean => part.within.includes(whole.name) || liesIn(part.name, whole.name);

/** One name in two states or countries: "Portland, Maine" and "Portland, Ore.". */
function apart(a: PlaceValue, b: PlaceValue): boolean {
  return ([STATES, COUNTRIES] as const).some((list) => {
    const [x, y] = [a.within.find((name) => list.has(name)), b.within.find((name) => list.has(name))];
    return x !== undefined && y !== undefined && x !== y;
  });
}

/** "The northbound lanes of Route 9", "the north side of the street": which half of a road, null for all of it. */
const laneOf = ({ written }: PlaceValue): string | null => /\b(north|south|east|west)(?:bound\b|(?:ern)? side of\b)/i.exec(written)?.[1]?.toLowerCase() ?? null;

function streets(a: PlaceValue, b: PlaceValue): Verdict {
  const [x, y] = [laneOf(a), laneOf(b)];
  if (x !== null && y !== null && x !== y) return 'unknown';
  const shared = a.streets.some((street) => b.streets.some((other) => sameStreet(street, other)));
  if (!shared) {
    const addressed = a.number !== null && b.number !== null && !a.block && !b.block;
    return addressed && a.streets.length === 1 && b.streets.length === 1 && a.number !== b.number ? 'different' : 'unknown';
  }
  if (a.number === null || b.number === null) return a.number === b.number && a.streets.join() === b.streets.join() && a.relation === b.relation ? 'same' : 'form';
  if (a.block !== b.block) {
    const [block, house] = a.block ? [a.number, b.number] : [b.number, a.number];
    return house >= block && house < block + 100 ? 'within' : 'different';
  }
  return a.number === b.number ? 'same' : 'different';
}

function commons(a: PlaceValue, b: PlaceValue): Verdict {
  if (a.owner !== null && b.owner !== null && a.owner !== b.owner) return 'unknown';
  if (a.name !== b.name) return isOnFloor(a, b) || isOnFloor(b, a) ? 'form' : rooms(a, b) ? 'different' : 'unknown';
  if (a.number !== b.number) return a.number !== null && b.number !== null ? 'different' : 'unknown';
  const near = [a.relation, b.relation].includes('near');
  if (a.relation !== b.relation && !near) return 'unknown';
  const [x, y] = [narrowing(a), narrowing(b)];
  // The border with Chad, told from Sudan, and that of Chad with Niger.
  if (a.name === 'border' && x.length > 1 && y.length > 1 && x.join() !== y.join()) return 'unknown';
  if (x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word))) return 'unknown';
  return x.join() === y.join() && a.owner === b.owner && a.relation === b.relation ? 'same' : 'form';
}

/** "On the third floor", "in a third-floor ward". */
function isOnFloor(floor: PlaceValue, room: PlaceValue): boolean {
  return floor.name === 'floor' && floor.scale === 'room' && floor.relation === room.relation && floor.owner === null && room.words.length > 2 && room.words[1] === 'floor' && floor.words.length === 2 && room.words[0] === floor.words[0];
}

const narrowing = (place: PlaceValue): readonly string[] => place.words.slice(0, -1);

/** Two rooms of one house; both must be told as known, or they are any rooms. */
function rooms(a: PlaceValue, b: PlaceValue): boolean {
  return ROOMS.has(a.name) && ROOMS.has(b.name) && a.definite && b.definite && a.relation === 'in' && b.relation === 'in' && a.owner === b.owner;
}

/** "the club" of "the Harlan Youth Club", "a tattoo parlor" of "Lucky Tattoo Parlor": all its words are in the name. */
function describes(common: PlaceValue, named: PlaceValue): boolean {
  // "A Chicago street" lies "on the streets of Chicago"; of its hotels another report may name one.
  if (named.scale === 'area') return named.relation === 'in' && common.relation === 'in' && /^(?:street|neighborhood|subdivision)$/.test(common.name) && common.words.length > named.words.length && named.words.every((word, at) => word === common.words[at]);
  if (named.scale !== 'site' || named.streets.length > 0 || (common.relation === 'outside') !== (named.relation === 'outside' || named.relation === 'near')) return false;
  return (common.definite || common.words.length > 1) && common.words.length > 0 && common.owner === null && common.words.every((word) => named.words.includes(word));
}

/** "Harlan Magnet School" of "Harlan Magnet High School": same beginning and end, nothing of its own between. */
function shortens(short: PlaceValue, long: PlaceValue): boolean {
  // "St. Hilda's" of "St. Hilda's Hospital", "a Mel's" of "Mel's Diner": what is left says what sort of house it is.
  if (/(?:'s|^st\.? \S+)$/.test(short.name) && long.words.length > short.words.length && long.name.startsWith(`${short.name} `) && long.words.slice(short.words.length).every((word) => GENERIC.has(word) || isGround(word))) return true;
  if (short.words.length < 2 || short.words.length >= long.words.length) return false;
  if (long.words.slice(-short.words.length).join(' ') === short.words.join(' ')) return true;
  return short.words[0] === long.words[0] && short.words.at(-1) === long.words.at(-1) && short.words.every((word) => long.words.includes(word));
}

/** Of one sort and both known for certain. */
function differs(a: PlaceValue, b: PlaceValue): boolean {
  if (a.grain !== b.grain || a.relation !== 'in' || b.relation !== 'in') return false;
  if (a.grain === 'country' || a.grain === 'state') return true;
  if (a.grain === 'hospital') {
    const [x, y] = [a, b].map(({ words }) => words.filter((word) => !GENERIC.has(word)));
    return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
  }
  return a.grain === 'city' && !neighbours(a.name, b.name) && !a.name.includes(b.name) && !b.name.includes(a.name);
}

const GENERIC: ReadonlySet<string> = new Set(['hospital', 'medical', 'center', 'centre', 'memorial', 'general', 'university', 'community', 'regional', 'county', 'the', 'of', 'st', 'saint']);
