import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import type { AlignmentContext, PairRecord } from './pairs.ts';
import { claimsBySentence, eventOf, type Reading } from './reading.ts';
import { sameDetail } from './same-detail.ts';
import { areOfTwoNouns } from './sole.ts';

/** What is known of a pair whose values differ before it is asked whether they are a near miss. */
type Known = Pick<PairRecord, 'matched' | 'event' | 'contextShared' | 'contextRatio' | 'pinned' | 'decided' | 'momentary' | 'rough' | 'apart' | 'unnamed'>;

/** Share of the wording, by weight, from which on two clauses tell alike. */
const ALIKE = 0.3;
/** Weight of about one telling word. */
const ONE_WORD = 0.6;
/** Most of the wording. */
const MOST_WORDS = 0.6;
/** Nearly all of the wording: days need it, as every sentence has its own. */
const NEARLY_ALL = 0.8;

/**
 * Whether two values that differ are one detail told otherwise, because they are near each other. Of figures that differ
 * in two reports of one story, those that differ by little are of one detail far more often than others: so less of their
 * sentences needs to be shared, the more so where neither report has another figure that could be meant.
 */
export function isNearMiss(context: AlignmentContext, kind: Kind, left: Claim, right: Claim, known: Known): boolean {
  if (!kind.areNear?.(left.value, right.value) || known.rough || known.apart || known.momentary || areOfTwoNouns(kind, left, right) || countTwoThings(kind, left, right)) return false;
  const has = (slot: Known['matched'][number]): boolean => known.matched.includes(slot);
  if (kind.fills === 'time') return isNearTime(context, kind, left, right, known);
  const areTolls = areBoth(kind.tellsWhole, left, right);
  if (!areTolls && (isList(context.page, left) || isList(context.other, right))) return false;
  const isOneDeed = known.event.action === 'same' && !known.event.encounter;
  // Half of all reports give such figures, and several of them: answers of one poll, shares of several firms.
  if (kind.pins?.(left, right) === 'by name' && known.contextRatio < (known.unnamed ? NEARLY_ALL : isOneDeed ? 0 : MOST_WORDS)) return false;
  if (has('head') && has('context') && (known.contextRatio >= ALIKE || isOneDeed)) return true;
  if (areOnOtherDays(context, left, right) || !areOnlyNear(context, kind, left, right)) return false;
  if (known.pinned) return true;
  if (has('head') && (known.contextRatio >= ALIKE || areTolls)) return true;
  if (has('sole') && has('head') && known.contextShared >= ONE_WORD && !known.unnamed) return true;
  if (has('sole') && (areBoth(kind.isOfOwner, left, right) || (has('head') && !kind.isCommon?.(left.value) && !kind.isCommon?.(right.value)))) return true;
  return has('context') && (isOneDeed || known.matched.filter((slot) => slot === 'context').length > 1);
}

/** "12 wise people", "10 of the electors": each has a noun, and they are not of one thing. */
export function countTwoThings(kind: Kind, left: Claim, right: Claim): boolean {
  if (kind.isCounted !== true || left.detail.head === null || right.detail.head === null) return false;
  return sameDetail(kind, left, right) !== 'yes' || areNarrowedApart(left.detail.modifiers, right.detail.modifiers);
}

/** Both nouns are narrowed, twice at least, and by no word in common: "active union workers", "American factory workers". */
function areNarrowedApart(ours: readonly string[], theirs: readonly string[]): boolean {
  return Math.min(ours.length, theirs.length) > 1 && !ours.some((stem) => theirs.includes(stem));
}

function areBoth(isSo: ((value: unknown) => boolean) | undefined, left: Claim, right: Claim): boolean {
  return isSo?.(left.value) === true && isSo(right.value);
}

/** What a court decides it decides on one day; and of the hours of a day each report gives its deed one. */
function isNearTime(context: AlignmentContext, kind: Kind, left: Claim, right: Claim, { matched, decided, contextRatio }: Known): boolean {
  if (matched.includes('head') && matched.includes('context') && contextRatio >= NEARLY_ALL) return true;
  return (decided || (matched.includes('context') && isHour(left) && isHour(right))) && areOnlyNear(context, kind, left, right);
}

function isHour({ value }: Claim): boolean {
  return typeof value === 'object' && value !== null && 'granularity' in value && value.granularity === 'minute';
}

/** Neither report has another value of this detail that is as near. Times are of one detail when one deed goes with them. */
function areOnlyNear({ page, other }: AlignmentContext, kind: Kind, left: Claim, right: Claim): boolean {
  const isOneDetail = sameDetail(kind, left, right) === 'yes';
  const isRival = (reading: Reading, one: Claim, own: Claim, partner: Claim): boolean => {
    if (one === own || kind.areNear?.(one.value, partner.value) !== true) return false;
    const detail = sameDetail(kind, one, partner);
    if (detail === 'no' || (isOneDetail && detail !== 'yes')) return false;
    if (kind.fills === 'time' && eventOf(reading, one)?.action !== eventOf(reading, own)?.action) return false;
    const { outcome } = kind.compare(one.value, own.value);
    return outcome !== 'same' && outcome !== 'compatible';
  };
  const [ours, theirs] = [page.claimsByKind.get(left.kind) ?? [], other.claimsByKind.get(right.kind) ?? []];
  return !ours.some((one) => isRival(page, one, left, right)) && !theirs.some((one) => isRival(other, one, right, left));
}

/** Both sentences say on which day, and it is not the same: questioned on Wednesday, and again on Friday. */
export function areOnOtherDays({ page, other }: AlignmentContext, left: Claim, right: Claim): boolean {
  const [ours, theirs] = [daysOf(page, left), daysOf(other, right)];
  const date = kindNamed('date');
  return ours.length > 0 && theirs.length > 0 && ours.every((a) => theirs.every((b) => date?.compare(a.value, b.value).outcome === 'different'));
}

function daysOf(reading: Reading, { sentence }: Claim): readonly Claim[] {
  return (claimsBySentence(reading).get(sentence) ?? []).filter(({ kind }) => kind === 'date');
}

/** A sentence that names so many persons gives each a value of their own. */
const LIST = 3;

function isList({ extraction }: Reading, { sentence }: Claim): boolean {
  const named = extraction.sentences[sentence]?.entities ?? [];
  return named.filter((id) => extraction.entities[id]?.type === 'person').length >= LIST;
}
