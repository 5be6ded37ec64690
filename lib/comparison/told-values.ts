import { datedAlike, namesDeed } from '../alignment/dated-alike.ts';
import { eventOf, type Reading } from '../alignment/reading.ts';
import type { AlignmentContext } from '../alignment/pairs.ts';
import { actionRelation, compareEvents } from '../alignment/slots.ts';
import { CONTEXT_SLOT } from '../alignment/weights.ts';
import { contextOverlap, sentenceOverlap } from '../alignment/wording.ts';
import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import { sharedWords } from '../kinds/rank/compare.ts';
import type { RankValue } from '../kinds/rank/value.ts';
import type { RoleValue } from '../kinds/role/value.ts';
import type { PlaceValue } from '../kinds/place/value.ts';
import { quantityOf } from '../values/held-quantity.ts';
import type { TimeValue } from '../values/time.ts';
import { eventOdds } from './event-odds.ts';
import { SURE_NEWS } from './silence-odds.ts';

/** Two tellings of one number, one of them wrong or loose, are seldom further apart than this. Lengths are guessed worst. */
const NEAR_RATIO = 2;
const NEAR_LENGTH = 2.2;
/** A wrong age is mostly one year off; two people of one story are mostly further apart. */
const NEAR_YEARS = 2;
/** "By the end of 2026" and "by March 2027" may be one plan told twice. */
const NEAR_COARSE_DAYS = 460;
/** Three people here and three there are mostly not the same three. */
const COMMONEST = 5;
/** Numbers of like things that are further apart than this are of other things of that sort: seven dead, 310 inside. */
const FAR_RATIO = 4;
const NEAR_RANKS = 3;
/** A day is told wrongly by a day or a week, not by a month. */
const FAR_DAYS = 21;
/** Share of the wording, by weight, from which two sentences may tell one thing. */
const LIKE_SENTENCE = 0.3;
/** "Last year" is at most two years ago. */
const LOOSE_DAYS = 730;
/** "28,412" tells of one thing whatever it is called; "six" does not. */
const LEAST_TELLING = 12;

/**
 * Whether a value of the other article could be this very detail, told otherwise, wrongly or loosely: then that article is
 * not silent on it, though the two values may be too far apart, or too little tied to one event, to be evidence.
 */
export function mayTell(context: AlignmentContext, kind: Kind, claim: Claim, other: Claim, news: number): boolean {
  const detail = kind.sameDetail ? kind.sameDetail(claim, other) : sameHead(claim, other);
  if (kind.fills === 'place' && mayBeOneGround(claim.value as PlaceValue, other.value as PlaceValue, () => isOfOneEvent(context, claim, other))) return true;
  // Most names and places of two reports are of other people and towns: nothing that follows could make them one.
  if (detail === 'no' && (kind.fills === 'participants' || kind.fills === 'place')) return false;
  const { outcome } = kind.compare(claim.value, other.value);
  if (kind.fills === 'time') {
    if (isLooseTellingOfDay(context, claim, other)) return true;
    if (isOfOtherDeed(context, claim, other) || isOfStrangers(context, claim, other)) return false;
  }
  if (kind.name === 'duration' && isLater(claim.value) && isLater(other.value)) return true;
  if (outcome === 'same') return detail !== 'no' || isTellingNumber(claim.value);
  if (outcome !== 'compatible' && isFar(claim.value, other.value)) return detail === 'yes' && isOfOneEvent(context, claim, other);
  if (kind.name === 'rank') return areLikeRanks(claim.value as RankValue, other.value as RankValue) || (detail !== 'no' && isOfOneEvent(context, claim, other));
  if (kind.name === 'role' && isKin(claim.value as RoleValue) && isKin(other.value as RoleValue)) return shareNames(context, claim, other);
  if (kind.name === 'role' && (claim.value as RoleValue).role === (other.value as RoleValue).role) return ownersOf(context, claim, other) !== 'different';
  if (kind.name === 'count' && (areAsMany(claim.value, other.value) || areTolls(kind, claim.value, other.value))) return true;
  const owners = ownersOf(context, claim, other);
  if (owners === 'different') return false;
  if (outcome === 'different' && isNear(kind, claim.value, other.value, detail)) return !isAge(claim.value) || isOfGroup(claim) === isOfGroup(other);
  if (detail === 'no' || (kind.fills === 'time' && isVaguer(claim.value as TimeValue, other.value as TimeValue))) return false;
  if (kind.fills === 'place' && outcome === 'compatible') return !isWider(claim.value as PlaceValue, other.value as PlaceValue);
  if (owners === 'linked') return kind.name !== 'role' || mayBeOneRole(claim.value as RoleValue, other.value as RoleValue);
  if (outcome === 'compatible') return detail === 'yes' || !isUntelling(claim, other);
  if (detail === 'yes') return true;
  if (kind.fills === 'time') return mayBeSameTime(context, claim, other, news);
  return kind.fills === 'place' && isRivalPlace(claim.value as PlaceValue, other.value as PlaceValue);
}

/** "25 minutes later" and "40 minutes later" may be one wait, though nobody can say so. */
function isLater(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'apart' in value && value.apart === 'later';
}

/** The day of the arrest does not tell that of the funeral, even if it is the same. */
function isOfOtherDeed(context: AlignmentContext, claim: Claim, other: Claim): boolean {
  if (!isPlaced(claim.value as TimeValue) || !isPlaced(other.value as TimeValue)) return false;
  return namesDeed(context.page, claim) && namesDeed(context.other, other) && datedAlike(context, claim, other) === 'other';
}

/** "Earlier this month", "last year" of an undated report, in a sentence that tells much the same: it is that day, as loosely told as it may be. */
function isLooseTellingOfDay(context: AlignmentContext, claim: Claim, other: Claim): boolean {
  const { from, relative } = other.value as TimeValue;
  if (from !== null || !relative || daysBefore(context.page, claim.value as TimeValue) > LOOSE_DAYS) return false;
  return sentenceOverlap(context, claim.sentence, other.sentence).ratio >= LIKE_SENTENCE;
}

/** Days between a time and its report; 0 when either is not known. */
function daysBefore({ day }: Reading, { from }: TimeValue): number {
  return from === null || day === null ? 0 : Math.abs(from / MINUTES_A_DAY - day);
}

/** The day on which others did such a thing, or something else, is no telling of this one. */
function isOfStrangers({ page, other, links }: AlignmentContext, left: Claim, right: Claim): boolean {
  const slots = compareEvents(eventOf(page, left), eventOf(other, right), links, page.extraction.entities, other.extraction.entities);
  return slots.vetoes.includes('participants');
}

/** "Two weeks ago" of an undated report may be any day that another names. */
function isPlaced({ from, distance }: TimeValue): boolean {
  return from !== null || distance === undefined;
}

function sameHead(claim: Claim, other: Claim): 'yes' | 'unknown' {
  return claim.detail.head !== null && claim.detail.head === other.detail.head ? 'yes' : 'unknown';
}

function ownersOf({ links }: AlignmentContext, claim: Claim, other: Claim): 'linked' | 'different' | 'unknown' {
  const [a, b] = [claim.detail.owner, other.detail.owner];
  if (a === null || b === null) return 'unknown';
  if (links.linked(a, b)) return 'linked';
  return links.relation(a, b) === 'different' ? 'different' : 'unknown';
}

/** Two reports seldom rank two things by one quality; but firsts there are many, of as many things. */
function areLikeRanks(a: RankValue, b: RankValue): boolean {
  if (a.quality !== b.quality) return false;
  if (a.quality !== 'first') return Math.abs(a.order - b.order) <= NEAR_RANKS && (a.noun === null || b.noun === null || a.noun === b.noun || sharedWords(a, b) > 0 || a.scope === b.scope);
  // "Not in 26 years" says of nothing in particular that it is the first.
  if ([a, b].some(({ noun, since, words }) => noun === null && (since !== null || words.length === 0))) return true;
  return a.words.some((word) => b.words.includes(word)) || (a.scope !== null && a.scope === b.scope) || (a.since !== null && b.since !== null);
}

/** "Her daughter" and "the girl's aunt" may be one tie that one report mistakes. */
function isKin({ group }: RoleValue): boolean {
  return group === 'kin';
}

/** What somebody runs for, owns or was once is told beside an office, and an office of one body beside that of another. */
function mayBeOneRole(a: RoleValue, b: RoleValue): boolean {
  if (a.former !== b.former || BESIDE_OFFICE.has(a.role) || BESIDE_OFFICE.has(b.role)) return false;
  return a.body === undefined || b.body === undefined || a.body === b.body;
}

const BESIDE_OFFICE: ReadonlySet<string> = new Set(['candidate', 'owner', 'founder']);

function shareNames({ page, other, links }: AlignmentContext, claim: Claim, rival: Claim): boolean {
  const [mine, theirs] = [page.extraction.sentences[claim.sentence], other.extraction.sentences[rival.sentence]];
  return mine?.entities.some((one) => theirs?.entities.some((entity) => links.linked(one, entity))) ?? false;
}

/** As many, whatever they are called: seven revellers and seven young people, 78 deputies and 78 votes. */
function areAsMany(a: unknown, b: unknown): boolean {
  const [x, y] = [quantityOf(a)?.point ?? 0, quantityOf(b)?.point ?? 0];
  if (x !== y || isAge(a) || isAge(b)) return false;
  return x > LEAST_TELLING || (unitOf(a) === 'people' && unitOf(b) === 'people' && x > COMMONEST);
}

/** Reports of one disaster sort its victims variously: six lost, seven dead, eleven missing or dead. */
function areTolls(kind: Kind, a: unknown, b: unknown): boolean {
  return (kind.tellsWhole?.(a) && kind.tellsWhole(b)) ?? false;
}

function unitOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'unit' in value ? value.unit : null;
}

function isAge(value: unknown): boolean {
  return unitOf(value) === 'age';
}

function isTellingNumber(value: unknown): boolean {
  return !isAge(value) && (quantityOf(value)?.point ?? 0) > LEAST_TELLING;
}

/** A count is near only when like things are counted; sums, shares and lengths are named too variously to ask for that. */
function isNear(kind: Kind, a: unknown, b: unknown, detail: string): boolean {
  const [x, y] = [quantityOf(a)?.point ?? 0, quantityOf(b)?.point ?? 0];
  if (x <= 0 || y <= 0) return false;
  if (isAge(a)) return isAge(b) && Math.abs(x - y) <= NEAR_YEARS;
  if (kind.name === 'count' && detail === 'no') return false;
  return Math.max(x, y) / Math.min(x, y) <= (kind.name === 'duration' ? NEAR_LENGTH : NEAR_RATIO);
}

/** "Dozens of volunteers" does not tell the 61 aboard, nor the age of one victim that of the four, "between 20 and 29". */
function isUntelling(claim: Claim, other: Claim): boolean {
  if (isAge(claim.value)) return isOfGroup(claim) !== isOfGroup(other);
  return quantityOf(other.value)?.precision === 'vague' && claim.detail.head !== other.detail.head;
}

function isOfGroup({ text, detail }: Claim): boolean {
  return detail.owner === null && /\b(?:ages|between|from)\b/i.test(text);
}

function isFar(a: unknown, b: unknown): boolean {
  const [x, y] = [quantityOf(a)?.point ?? 0, quantityOf(b)?.point ?? 0];
  return x > 0 && y > 0 && !isAge(a) && Math.max(x, y) / Math.min(x, y) > FAR_RATIO;
}

const COARSE: ReadonlySet<TimeValue['granularity']> = new Set(['month', 'season', 'quarter', 'year']);
const MINUTES_A_DAY = 1440;
/** In minutes: two reports that time one blast to the minute are seldom further apart. */
const NEAR_CLOCK = 60;

/** The month does not tell the hour. */
function isVaguer(claim: TimeValue, other: TimeValue): boolean {
  // "Just over a month before leaving" tells no day.
  if (other.apart !== undefined && other.apart.unit !== 'day' && claim.day !== null) return true;
  return claim.granularity === 'minute' && claim.clock !== null && other.clock === null && COARSE.has(other.granularity);
}

function isTimed({ granularity, clock }: TimeValue): boolean {
  return granularity === 'minute' && clock !== null;
}

function mayBeSameTime(context: AlignmentContext, claim: Claim, other: Claim, news: number): boolean {
  const [a, b] = [claim.value as TimeValue, other.value as TimeValue];
  if (a.month !== null && a.month === b.month && (a.day === null || b.day === null || Math.abs(a.day - b.day) <= 1)) return true;
  const apart = a.from === null || b.from === null ? null : Math.abs(a.from - b.from) / MINUTES_A_DAY;
  if (apart !== null && apart * MINUTES_A_DAY <= NEAR_CLOCK && isTimed(a) && isTimed(b)) return true;
  const areCoarse = COARSE.has(a.granularity) && COARSE.has(b.granularity);
  if (apart !== null && apart < NEAR_COARSE_DAYS && areCoarse && (isAhead(a, context.page.day) || isDayOfOneEvent(context, claim, other, news))) return true;
  // An undated report's "Thursday" is of its own week, not of 2017.
  if (apart === null && a.year !== null && COARSE.has(a.granularity) && b.year === null && b.month === null) return false;
  if (apart === null && b.relative && daysBefore(context.page, a) > FAR_DAYS) return false;
  return (apart === null || apart <= FAR_DAYS) && isDayOfOneEvent(context, claim, other, news);
}

/** Of surely the same news, another day tells of the event only in a sentence that as likely as not does: reports name many days, and the matter has words of its own. */
function isDayOfOneEvent(context: AlignmentContext, claim: Claim, other: Claim, news: number): boolean {
  return isOfOneEvent(context, claim, other) && (news < SURE_NEWS || eventOdds(context, news, claim.sentence, other.sentence) >= 0);
}

/** Plans are told by various years. */
function isAhead({ to }: TimeValue, day: number | null): boolean {
  return to !== null && day !== null && to > day * MINUTES_A_DAY;
}

/** "To the hospital" and "in Ohio" do not say which hospital and which town. */
function isWider(claim: PlaceValue, other: PlaceValue): boolean {
  if (claim.type === 'common') return false;
  if (other.type === 'common') return true;
  return WIDE.has(other.grain) && !WIDE.has(claim.grain) && claim.name !== other.name;
}

const WIDE: ReadonlySet<PlaceValue['grain']> = new Set(['country', 'state', 'region']);

/** Both are told of an event of one class (of an encounter of the same two), or in like words. */
function isOfOneEvent({ page, other, links, weights }: AlignmentContext, left: Claim, right: Claim): boolean {
  const [a, b] = [eventOf(page, left), eventOf(other, right)];
  if (a && b && actionRelation(a, b) === 'same') {
    const slots = compareEvents(a, b, links, page.extraction.entities, other.extraction.entities);
    if (!slots.encounter || slots.participants >= 2) return true;
  }
  return contextOverlap(left.context, right.context, weights).shared >= CONTEXT_SLOT;
}

/** "In an office complex" and "in a housing complex"; "in the garden" and "behind the house" or "at the Harlan Inn", of one event: they may be one place, told otherwise. */
function mayBeOneGround(a: PlaceValue, b: PlaceValue, areOfOneEvent: () => boolean): boolean {
  if (a.type !== 'common' || b.scale === 'area' || (a.number !== null && a.words.length === 1)) return false;
  return a.name === b.name || areOfOneEvent();
}

/** A report seldom names two hospitals; towns and streets are many, and another one is seldom this one told otherwise. */
function isRivalPlace(a: PlaceValue, b: PlaceValue): boolean {
  return a.grain === 'hospital' && b.grain === 'hospital';
}
