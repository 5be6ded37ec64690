import { datedAlike, speakersOf } from '../alignment/dated-alike.ts';
import { judgePair, type AlignmentContext, type ClaimPair } from '../alignment/pairs.ts';
import type { Reading } from '../alignment/reading.ts';
import { contextOverlap, sentenceOverlap } from '../alignment/wording.ts';
import type { Claim } from '../claims/claim.ts';
import { date } from '../kinds/date.ts';
import type { TimeValue } from '../values/time.ts';
import { agreedBeside } from './beside.ts';

/**
 * Log-odds that an equal day is told of the same thing, where the slots found no tie or forbade one. Fitted (logistic regression,
 * rounded) on 1,800 pairs of equal times of 56 stories of gold, those without an answer counted three times; fitted on nine
 * stories in ten and tried on the tenth, of the claims without an answer 19 agreed right from `LEAST` on and two wrong,
 * years and months among them, which are left to the slots since.
 * Telling is above all that neither report gives the day again, that both go with one deed, and that details beside them agree.
 */
const ODDS = {
  base: 0.55,
  /** The very same stretch of time, not a part of it. */
  same: 1.1,
  /** Both go with one deed, see `datedAlike`, or with two. */
  oneDeed: 1.2,
  otherDeed: -0.5,
  /** Times the shares of the wording of the clauses and of the sentences in common, 0–1. */
  clauses: 0.9,
  sentences: 1.5,
  /** Times the weight of what the sentences share, four at most. */
  shared: 0.2,
  /** Times the logarithm of the times of the other report that fit the page's, and of those of the page that fit it. */
  fitting: -0.85,
  rivals: -0.65,
  /** Each detail on which these sentences, or those beside them, agree; two at most. */
  near: 0.5,
  /** Both sentences name somebody or something, and nothing that both name. */
  strangers: -0.3,
  /** One day is that of a saying, the other is not. */
  oneSays: -0.45,
  /** Times the logarithm of how many times the two sentences give: of several, one is the one that is meant. */
  times: 0.3,
  /** Times the logarithm of the place of the later sentence: what stands far down is of side matters. */
  depth: -0.4,
} as const;

const LEAST = 1;
const MOST_SHARED = 4;
const MOST_NEAR = 2;
/** Weight of about one telling word: what ties the sentences at least, where the deeds that go with the days do not. */
const ONE_WORD = 0.9;

/** Times that name a day or a part of one: of a week and a month much is told. */
const GRAINS: ReadonlySet<TimeValue['granularity']> = new Set<TimeValue['granularity']>(['day', 'daypart', 'minute']);

/**
 * The claim of the other report that likeliest tells the same time of the same thing, null if none does likely enough.
 *
 * @param left a date of the page without an answer
 * @param settled agreements of the two reports, which tie the sentences around them
 */
export function likeliestDay(context: AlignmentContext, left: Claim, settled: readonly ClaimPair[]): ClaimPair | null {
  const fitting = datesOf(context.other).filter((right) => fits(left, right));
  if (fitting.length === 0 || ODDS.fitting * Math.log(fitting.length) + MOST_ODDS < LEAST) return null;
  let best: { readonly right: Claim; readonly odds: number } | null = null;
  for (const right of fitting) {
    if (!mayConfirm(left, right)) continue;
    const odds = oddsOf(context, left, right, settled, fitting.length);
    if (odds >= LEAST && odds > (best?.odds ?? -Infinity)) best = { right, odds };
  }
  return best && pairOf(context, left, best.right);
}

/** What all that may speak for a pair adds up to: of more fitting times than that outweighs, none needs to be looked at. */
const MOST_ODDS = ODDS.base + ODDS.same + ODDS.oneDeed + ODDS.clauses + ODDS.sentences + ODDS.shared * MOST_SHARED + ODDS.near * MOST_NEAR + 1;

function oddsOf(context: AlignmentContext, left: Claim, right: Claim, settled: readonly ClaimPair[], fitting: number): number {
  const { page, other, weights } = context;
  const dated = datedAlike(context, left, right);
  const clauses = contextOverlap(left.context, right.context, weights);
  const sentences = sentenceOverlap(context, left.sentence, right.sentence);
  const near = agreedBeside(settled, left, right).length;
  if (sentences.shared < ONE_WORD && dated !== 'same') return -Infinity;
  const rivals = datesOf(page).filter((one) => fits(one, right)).length;
  const says = (speakersOf(page, left).length > 0) !== (speakersOf(other, right).length > 0);
  return (
    ODDS.base +
    (date.compare(timeOf(left), timeOf(right)).outcome === 'same' ? ODDS.same : 0) +
    (dated === 'same' ? ODDS.oneDeed : dated === 'other' ? ODDS.otherDeed : 0) +
    ODDS.clauses * clauses.ratio +
    ODDS.sentences * sentences.ratio +
    ODDS.shared * Math.min(MOST_SHARED, sentences.shared) +
    ODDS.fitting * Math.log(fitting) +
    ODDS.rivals * Math.log(rivals) +
    ODDS.near * Math.min(MOST_NEAR, near) +
    (areOfStrangers(context, left, right) ? ODDS.strangers : 0) +
    (says ? ODDS.oneSays : 0) +
    ODDS.times * Math.log(timesBeside(page, left) * timesBeside(other, right)) +
    ODDS.depth * Math.log1p(Math.max(left.sentence, right.sentence))
  );
}

function areOfStrangers({ page, other, links }: AlignmentContext, left: Claim, right: Claim): boolean {
  const mine = page.extraction.sentences[left.sentence]?.entities ?? [];
  const theirs = other.extraction.sentences[right.sentence]?.entities ?? [];
  return mine.length > 0 && theirs.length > 0 && !mine.some((one) => theirs.some((entity) => links.linked(one, entity)));
}

/** The pair, or what it would be if nothing were known of the events and deeds that refused it; null if another's saying is told of. */
function pairOf(context: AlignmentContext, left: Claim, right: Claim): ClaimPair | null {
  const first = judgePair(context, date, left, right);
  if ('pair' in first) return first.pair;
  if (first.refused === 'other owner') return null;
  const again = judgePair(context, date, { ...left, event: null, detail: NO_DETAIL }, right);
  return 'pair' in again ? { ...again.pair, left } : null;
}

const NO_DETAIL: Claim['detail'] = { head: null, modifiers: [], owner: null };

function fits(left: Claim, right: Claim): boolean {
  const { outcome } = date.compare(timeOf(left), timeOf(right));
  return outcome === 'same' || outcome === 'compatible';
}

/** A year that both give, or a day within the week that one gives, confirms too little. */
function mayConfirm(left: Claim, right: Claim): boolean {
  const [mine, theirs] = [timeOf(left), timeOf(right)];
  return GRAINS.has(mine.granularity) && GRAINS.has(theirs.granularity) && (mine.bound === theirs.bound || date.compare(mine, theirs).outcome === 'same');
}

function datesOf({ claimsByKind }: Reading): readonly Claim[] {
  return claimsByKind.get('date') ?? [];
}

function timesBeside(reading: Reading, { sentence }: Claim): number {
  return datesOf(reading).filter((one) => one.sentence === sentence).length;
}

function timeOf({ value }: Claim): TimeValue {
  return value as TimeValue;
}
