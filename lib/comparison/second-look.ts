import { judgePair, type AlignmentContext, type ClaimPair } from '../alignment/pairs.ts';
import { ownerRelation, sameDetail } from '../alignment/same-detail.ts';
import { areOfContrarySorts } from '../alignment/subsets.ts';
import type { Claim } from '../claims/claim.ts';
import type { Kind, KindName } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import type { DurationValue } from '../kinds/duration.ts';
import type { CountValue } from '../kinds/parts/count-value.ts';
import { quantityOf } from '../values/held-quantity.ts';
import { UNITS } from '../values/units.ts';
import { agreedBeside } from './beside.ts';
import { likeliestDay } from './likeliest-day.ts';
import { onlyPlace } from './only-place.ts';
import { SURE_NEWS } from './silence-odds.ts';
import type { RelatedPair } from './relations.ts';
import type { NewsTies } from './within-news.ts';

/**
 * Log-odds that an equal value is told of the page's detail, where the two sentences share too little for the slots, or where
 * their events are told of other days or other people. Fitted (logistic regression, rounded) on 66 such pairs of 49 stories
 * of gold; fitted on nine stories in ten and tried on the tenth, 55 agreed right from `LEAST` on and three wrong. Telling is
 * above all that neither report gives the value twice.
 */
const ODDS = {
  base: 1.5,
  /** Times the logarithm of the values of the other report that would fit the page's, times those of the page that would fit it. */
  rivals: -2.2,
  /** The very same figure, not a looser or rounder one. */
  sameFigure: 1.7,
  /** Values that do not agree by chance. */
  value: 1.9,
  /** Each detail on which these sentences, or those beside them, agree; two at most. */
  near: 0.8,
  role: 1.6,
  /** Two to five of something else, or of something unnamed. */
  few: -1.7,
  /** What the other report calls by another noun, and two of it: there are two of most things. Set by hand, not fitted, on 62 such pairs of a library, 16 of them read as one. */
  renamed: -0.8,
  twoRenamed: -2,
  /** The same noun, or the same person's. */
  detail: 1,
  /** Times the weight of the shared words, three at most. */
  shared: 0.5,
} as const;

const LEAST = 1;

/** Kinds that were fitted on. Places of one story are too often those of two things; days have odds of their own. */
const KINDS: ReadonlySet<KindName> = new Set<KindName>(['count', 'duration', 'money', 'percent', 'role', 'name', 'quote']);
const FIGURES: ReadonlySet<KindName> = new Set<KindName>(['count', 'duration', 'money', 'percent']);
/** Of money and shares a looser value is another one as often as not. */
const EXACT: ReadonlySet<KindName> = new Set<KindName>(['money', 'percent']);
/** A figure and its rounding are no further apart. */
const ROUNDED = 1.03;
/** Log-odds of one news below which nothing is looked at again. */
const LEAST_NEWS = 0;
/** Log-odds of one news from which a length is a tie by itself. */
const LENGTH_NEWS = 1;
/** The months of a year differ by as much. */
const SAME_LENGTH = 1.1;
const FEW_UNITS = 3;
/** So many days or hours are met by chance too, unless a word is shared; terms of years are fewer. */
const SOME_UNITS = 5;
/** In seconds. */
const MONTH = 28 * 86_400;
/** Two bounds are one at the same figure only. */
const EQUAL = 1.001;
/** Weight of less than one telling word: what ties the two sentences at least. */
const ONE_WORD = 0.5;
const MOST_SHARED = 3;
const MOST_NEAR = 2;
const FEW = 5;
const TWO = 2;

/**
 * Agreements that the slots did not find, for claims without an answer, in reports that likely tell the same news.
 *
 * @param news how likely they do
 * @param open claims of the page without an answer
 * @param settled agreements of the two reports, which tie the sentences around them
 */
export function secondLook(context: AlignmentContext, { likely, added }: Pick<NewsTies, 'likely' | 'added'>, open: readonly Claim[], settled: readonly ClaimPair[]): RelatedPair[] {
  return open.flatMap((claim): RelatedPair[] => {
    // Figures are many in any report: that reports are of one matter does not make two equal ones of one thing.
    const news = FIGURES.has(claim.kind) ? likely : likely + added;
    const kind = KINDS.has(claim.kind) ? kindNamed(claim.kind) : undefined;
    if (news < LEAST_NEWS) return [];
    const best = claim.kind === 'date' ? likeliestDay(context, news, claim, settled) : claim.kind === 'place' ? onlyPlace(context, news, claim) : kind && likeliest(context, kind, news, claim, settled);
    return best ? [{ pair: best, relation: 'agrees' }] : [];
  });
}

function likeliest(context: AlignmentContext, kind: Kind, news: number, left: Claim, settled: readonly ClaimPair[]): ClaimPair | null {
  const fitting = (context.other.claimsByKind.get(kind.name) ?? []).filter((right) => mayAgree(kind, left, right) || isRenamed(kind, left, right));
  let best: { readonly pair: ClaimPair; readonly odds: number } | null = null;
  for (const right of fitting) {
    if (areOfContrarySorts(left, right)) continue;
    if (EXACT.has(kind.name) && !isOneFigure(kind, left, right)) continue;
    if (kind.isOfOwner?.(left.value) === true && ownerRelation(context, left, right) !== 'linked') continue;
    const near = agreedBeside(settled, left, right).length;
    const pair = judgedAnew(context, kind, left, right);
    const renamed = sameDetail(kind, left, right) === 'no';
    const isSure = pair !== null && !renamed && isTiedByValue(kind, news, pair, things(kind, fitting));
    if (!pair || pair.record.wider === true || (pair.record.contextShared < ONE_WORD && !isSure)) continue;
    const mayBe = (a: Claim, b: Claim): boolean => mayAgree(kind, a, b) || (renamed && isRenamed(kind, a, b));
    const rivals = things(kind, (context.page.claimsByKind.get(kind.name) ?? []).filter((one) => mayBe(one, right)));
    const odds = oddsOf(kind, pair, near, things(kind, fitting.filter((one) => mayBe(left, one))) * rivals, renamed);
    if (odds >= LEAST && odds > (best?.odds ?? -Infinity)) best = { pair, odds };
  }
  return best?.pair ?? null;
}

/** How many things the claims are told of at least: a headline tells what the text tells, and a number that is no small one is of one thing, however often its noun comes with it. */
function things(kind: Kind, claims: readonly Claim[]): number {
  if (kind.isCounted !== true) return claims.filter((claim) => claim.sentence > 0 || !claims.some((one) => one.sentence > 0 && kind.compare(one.value, claim.value).outcome !== 'different')).length;
  return new Set(claims.map((claim) => (claim.detail.head === null || isFew(kind, claim) ? claim : `${claim.detail.head} ${(claim.value as CountValue).quantity.point ?? claim.text}`))).size;
}

/** A number that is no small one, or a length that fits no other of that report, is a tie by itself where both surely tell one news. */
function isTiedByValue(kind: Kind, news: number, pair: ClaimPair, fitting: number): boolean {
  if (fitting !== 1) return false;
  return kind.name === 'duration' ? news >= LENGTH_NEWS && !areShort(pair, FEW_UNITS) && (sameDetail(kind, pair.left, pair.right) === 'yes' || pair.record.contextShared >= ONE_WORD || !areShort(pair, SOME_UNITS, MONTH)) && areOneLength(pair.left, pair.right) : news >= SURE_NEWS && isRareCount(kind, pair);
}

/** Two hours, three days: of anything. */
function areShort({ left, right }: ClaimPair, units: number, most = Infinity): boolean {
  return [left, right].every(({ value }) => {
    const { quantity, unit } = value as DurationValue;
    const point = quantity.point ?? 0;
    return point < most && point <= units * (UNITS.get(unit)?.factor ?? 1);
  });
}

/** "35 days" and "five weeks", "within six seconds" and "no more than six seconds"; a bound holds many lengths, and "a couple of hours" any. */
function areOneLength(left: Claim, right: Claim): boolean {
  const precisions = [left, right].map(({ value }) => (value as DurationValue).quantity.precision);
  if (precisions.includes('vague') || (precisions.includes('bound') && precisions[0] !== precisions[1])) return false;
  return apartBy(left, right) < (precisions.includes('bound') ? EQUAL : SAME_LENGTH);
}

/** How many times the smaller figure the larger one is; infinitely many where one of them names no figure. */
function apartBy(left: Claim, right: Claim): number {
  const [a, b] = [quantityOf(left.value)?.point ?? null, quantityOf(right.value)?.point ?? null];
  if (a === null || b === null) return Infinity;
  return a === b ? 1 : Math.max(a, b) / Math.min(a, b);
}

/** Both give the very same number of such things, and no small one: "eight people", "eight participants". */
function isRareCount(kind: Kind, { left, right, comparison }: ClaimPair): boolean {
  return kind.isCounted === true && comparison.outcome === 'same' && !isFew(kind, left) && kind.isOfOwner?.(left.value) !== true && left.detail.head !== null && right.detail.head !== null;
}

/** The pair, or what it would be if nothing were known of the events that refused it; null if another thing is told of. */
export function judgedAnew(context: AlignmentContext, kind: Kind, left: Claim, right: Claim): ClaimPair | null {
  const first = judgePair(context, kind, left, right);
  if ('pair' in first) return first.pair;
  const renamed = first.refused === 'other detail' || first.refused === 'incomparable' ? renamedOf(kind, left, right) : null;
  if (first.refused !== 'vetoed' && renamed === null) return null;
  const again = judgePair(context, kind, { ...left, ...renamed, event: null }, right);
  return 'pair' in again ? { ...again.pair, left } : null;
}

/** The page's detail under the other report's words; null where those say that it is another. */
function renamedOf(kind: Kind, left: Claim, right: Claim): Pick<Claim, 'value' | 'detail'> | null {
  return kind.renamed?.(left, right) ?? null;
}

function isRenamed(kind: Kind, left: Claim, right: Claim): boolean {
  return renamedOf(kind, left, right) !== null;
}

function oddsOf(kind: Kind, { left, right, comparison, record }: ClaimPair, near: number, rivals: number, renamed: boolean): number {
  const isFigure = kind.fills === undefined && kind.name !== 'role';
  const isDetail = sameDetail(kind, left, right) === 'yes';
  return (
    ODDS.base +
    ODDS.rivals * Math.log(rivals) +
    (isFigure && comparison.outcome === 'same' ? ODDS.sameFigure : 0) +
    (record.matched.includes('value') ? ODDS.value : 0) +
    ODDS.near * Math.min(MOST_NEAR, near) +
    (kind.name === 'role' ? ODDS.role : 0) +
    (isDetail ? ODDS.detail : isFew(kind, left) ? ODDS.few : 0) +
    (renamed ? ODDS.renamed + (isFew(kind, left, TWO) ? ODDS.twoRenamed : 0) : 0) +
    ODDS.shared * Math.min(MOST_SHARED, record.contextShared)
  );
}

function mayAgree(kind: Kind, left: Claim, right: Claim): boolean {
  const { outcome } = kind.compare(left.value, right.value);
  return outcome === 'same' || outcome === 'compatible';
}

/** The very same figure, or of sums its rounding; whether it is told as a bound or as rough, may be left out: "at least $300 million", "$300 million"; "nearly $4.1 billion", "$4.07 billion". */
function isOneFigure(kind: Kind, left: Claim, right: Claim): boolean {
  return apartBy(left, right) <= (kind.name === 'money' ? ROUNDED : 1) || kind.compare(left.value, right.value).outcome === 'same';
}

function isFew(kind: Kind, { value }: Claim, most = FEW): boolean {
  return kind.name === 'count' && ((value as CountValue).quantity.point ?? 0) <= most;
}
