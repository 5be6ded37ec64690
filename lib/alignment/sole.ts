import type { Claim } from '../claims/claim.ts';
import type { Comparison, Kind } from '../kinds/kind.ts';
import { oncePer } from '../text/once.ts';
import type { TimeValue } from '../values/time.ts';
import { isSuperseded } from './main-detail.ts';
import type { AlignmentContext } from './pairs.ts';
import { claimsBySentence, eventOf, type Reading } from './reading.ts';
import { ownerRelation, sameDetail } from './same-detail.ts';
import type { EventSlots } from './slots.ts';
import { SOLE_STORY } from './weights.ts';

/**
 * Each report, being on the same story, gives one number of such things only: the agreements signed, the plants struck.
 * Not said of tolls, which are told of earlier events too.
 */
export function areSole(context: AlignmentContext, kind: Kind, left: Claim, right: Claim): boolean {
  const mayBe = kind.fills === undefined || kind.fills === 'participants' || kind.pins?.(left, right) === 'if sole';
  if (context.story < SOLE_STORY || !mayBe || areOfTwoNouns(kind, left, right)) return false;
  if (kind.isOfOwner?.(left.value) && (isOneOfSeveral(context.page, kind, left) || isOneOfSeveral(context.other, kind, right))) return false;
  if (kind.isOfOwner?.(left.value)) return areBothNews(context, left, right) && areOnlyPartners(context, kind, left, right, isAnyValue);
  return isSole(context.page, kind, left) && isSole(context.other, kind, right);
}

/** "To a 61-year-old woman and to another 62-year-old woman": whose detail is whose nobody is told. */
function isOneOfSeveral(reading: Reading, kind: Kind, claim: Claim): boolean {
  if (claim.detail.owner !== null) return false;
  const beside = claimsBySentence(reading).get(claim.sentence) ?? [];
  return beside.some((one) => one !== claim && one.kind === claim.kind && kind.isOfOwner?.(one.value) === true && one.detail.head === claim.detail.head && !isAgreeing(kind.compare(one.value, claim.value)));
}

/** "Five years in jail", "a seven-year occupation": lengths of two things, each the only one of its own noun. */
export function areOfTwoNouns(kind: Kind, { detail: left }: Claim, { detail: right }: Claim): boolean {
  return kind.name === 'duration' && left.head !== null && right.head !== null && left.head !== right.head;
}

/** A claim meets many of another report: whether its own report has others of its sort is settled once. */
const soleness = oncePer<Reading, Map<Claim, boolean>>(() => new Map());

function isSole(reading: Reading, kind: Kind, claim: Claim): boolean {
  const settled = soleness(reading);
  const sole = settled.get(claim) ?? standsAlone(reading, kind, claim);
  settled.set(claim, sole);
  return sole;
}

function standsAlone(reading: Reading, kind: Kind, claim: Claim): boolean {
  const named = kind.fills === 'participants';
  const { head, modifiers } = claim.detail;
  const isSort = kind.pins?.(claim, claim) === 'if sole';
  if ((head === null && modifiers.length === 0 && !named && !isSort) || kind.tellsWhole?.(claim.value)) return false;
  if (!named && (eventOf(reading, claim)?.background || isSuperseded(reading, claim))) return false;
  return (reading.claimsByKind.get(claim.kind) ?? []).every((one) => {
    // A figure of long ago is not one of the news.
    if (one === claim || (!named && eventOf(reading, one)?.background === true)) return true;
    const detail = sameDetail(kind, one, claim);
    // "Five of the guild's 19 members": a part and its whole are two numbers of one thing.
    if (detail === 'no' && !named && head !== null && one.sentence === claim.sentence && one.detail.head === head && !isAgreeing(kind.compare(one.value, claim.value))) return false;
    // What has no noun may be of any that fits.
    if (detail === 'no' || (detail === 'unknown' && (head !== null || named))) return true;
    const { outcome } = kind.compare(one.value, claim.value);
    // A name is written in full once and short afterwards, and a figure once sharp and once rounded.
    return outcome === 'same' || outcome === 'compatible';
  });
}

/** Both give the very same particular value, and neither gives it of something else as well: two victims of one age. */
export function areParticular(context: AlignmentContext, kind: Kind, comparison: Comparison, left: Claim, right: Claim): boolean {
  if (!isAgreeing(comparison)) return false;
  if (kind.fills === 'time' && isFarMonth(context.page, left) && isFarMonth(context.other, right)) return true;
  if (kind.isParticular?.(left.value) !== true || !kind.isParticular(right.value)) return false;
  // A day tells for itself when it was; a figure of the past is not one of the news.
  if (kind.fills === 'time') return true;
  const isOwned = (left.detail.owner === null) !== (right.detail.owner === null);
  if (!areBothNews(context, left, right) && (isOwned || kind.isOfOwner?.(left.value) !== true)) return false;
  return areOnlyPartners(context, kind, left, right, isAgreeing);
}

/** Both give one number of such things, and neither gives it of others that the noun would fit as well. */
export function areOnlyOfNoun(context: AlignmentContext, kind: Kind, comparison: Comparison, left: Claim, right: Claim): boolean {
  if (!isAgreeing(comparison) || context.story < SOLE_STORY || kind.tellsByNoun?.(left, right) !== true) return false;
  return areBothNews(context, left, right) && areOnlyPartners(context, kind, left, right, isAgreeing);
}

/** In minutes: what lies this far from the day of the report is told of one thing as a rule, and by its month. */
const FAR = 21 * 1440;
const MONTH = 31 * 1440;

function isFarMonth({ day }: Reading, { value }: Claim): boolean {
  if (!isTime(value) || day === null || value.from === null || value.to === null || value.to - value.from > MONTH || value.month === null) return false;
  return value.to < day * 1440 - FAR || value.from > day * 1440 + FAR;
}

function isTime(value: unknown): value is Pick<TimeValue, 'from' | 'to' | 'month'> {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value && 'month' in value;
}

/** Each report gives one hour only for such a deed, and they are not the same. */
export function areOnlyHours(context: AlignmentContext, kind: Kind, comparison: Comparison, event: EventSlots, left: Claim, right: Claim): boolean {
  if (kind.fills !== 'time' || comparison.outcome !== 'different' || event.action !== 'same' || event.encounter) return false;
  const isOnly = (reading: Reading, claim: Claim): boolean => {
    const action = eventOf(reading, claim)?.action;
    const alike = (reading.claimsByKind.get(claim.kind) ?? []).filter((one) => eventOf(reading, one)?.action === action && !kind.isRough?.(one.value, claim.value));
    return alike.every((one) => isAgreeing(kind.compare(one.value, claim.value)));
  };
  if (kind.isParticular?.(left.value) !== true || !kind.isParticular(right.value) || kind.isRough?.(left.value, right.value)) return false;
  return isOnly(context.page, left) && isOnly(context.other, right);
}

function isAgreeing({ outcome }: Comparison): boolean {
  return outcome === 'same' || outcome === 'compatible';
}

function isAnyValue(): boolean {
  return true;
}

function areBothNews(context: AlignmentContext, left: Claim, right: Claim): boolean {
  return (eventOf(context.page, left)?.background === true) === (eventOf(context.other, right)?.background === true);
}

/** In neither report is there another value that could be the other report's detail just as well. */
function areOnlyPartners(context: AlignmentContext, kind: Kind, left: Claim, right: Claim, mayPair: (comparison: Comparison) => boolean): boolean {
  const isFree = (one: Claim, own: Claim, a: Claim, b: Claim): boolean => {
    if (one === own || sameDetail(kind, a, b) === 'no' || ownerRelation(context, a, b) === 'different') return true;
    if (!mayPair(kind.compare(a.value, b.value))) return true;
    return isAgreeing(kind.compare(one.value, own.value)) && (one.detail.owner ?? own.detail.owner) === (own.detail.owner ?? one.detail.owner);
  };
  const [lefts, rights] = [context.page.claimsByKind.get(left.kind) ?? [], context.other.claimsByKind.get(right.kind) ?? []];
  return lefts.every((one) => isFree(one, left, one, right)) && rights.every((one) => isFree(one, right, left, one));
}
