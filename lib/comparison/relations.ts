import type { Claim } from '../claims/claim.ts';
import type { ClaimPair } from '../alignment/pairs.ts';
import { REQUIRED } from '../alignment/weights.ts';
import { tellingOdds } from './likeliest-telling.ts';

/** A pair together with what it says of the page's claim. */
export interface RelatedPair {
  readonly pair: ClaimPair;
  readonly relation: 'agrees' | 'differs';
}

/** The answers of one other article, and which of its claims the page has an answer to. */
export interface RelatedClaims {
  readonly answers: ReadonlyMap<Claim, RelatedPair>;
  readonly accountedFor: ReadonlySet<Claim>;
}

/**
 * Chooses, for each claim of the page, the best answer of one other article.
 *
 * Agreement is settled first and uses up both claims: a value that one of the page's own claims already accounts for is
 * no discrepancy to another. Of what is left, two claims differ only when each is the other's best partner (or says the
 * same as its best partner) and the stricter demands on score and slots are met.
 *
 * @param pairs all unvetoed pairs of one kind between the page and that article
 * @param days days between the two reports, null when one is undated
 * @param isSameValue whether two claims of the page say the same
 */
export function relatePairs(
  pairs: readonly ClaimPair[],
  days: number | null,
  isSameValue: (a: Claim, b: Claim) => boolean,
): RelatedClaims {
  const answers = new Map<Claim, RelatedPair>();
  const accountedFor = new Set<Claim>();
  const agreeing = pairs.filter(isAgreement);
  const oddsOf = tellingOdds(agreeing);
  const settled = new Set<Claim>();
  const settle = (pair: ClaimPair): void => {
    accountedFor.add(pair.right);
    const rest = longerSaying(pair);
    for (const claim of [pair.left, pair.right]) if (claim !== rest) settled.add(claim);
    if (pair.record.wider) return;
    const before = answers.get(pair.left);
    if (!before || (before.relation === 'agrees' && oddsOf(pair) > oddsOf(before.pair))) answers.set(pair.left, { pair, relation: 'agrees' });
  };
  for (const pair of agreeing) if (!pair.record.rough && !pair.record.unsure) settle(pair);
  // "Earlier this month" may be any day that the other report gives of the month: it is the likeliest one, if any.
  const likeliest = bestBy(agreeing, (pair) => pair.left);
  const likeliestOfRight = bestBy(agreeing, (pair) => pair.right);
  for (const pair of agreeing) {
    if (pair.record.unsure && likeliest.get(pair.left) === pair && likeliestOfRight.get(pair.right) === pair) settle(pair);
  }
  const open = pairs.filter(
    (pair) => pair.comparison.outcome === 'different' && pair.record.apart !== true && !settled.has(pair.left) && (isRetold(pair) || !settled.has(pair.right)),
  );
  const bestOfLeft = bestBy(open, (pair) => pair.left);
  const bestOfRight = bestBy(open, (pair) => pair.right);
  for (const [claim, pair] of bestOfLeft) {
    const rival = bestOfRight.get(pair.right)?.left;
    if (rival === undefined || (rival !== claim && !isSameValue(rival, claim))) continue;
    if (!isDifference(pair) || mayHaveMovedOn(pair, days)) continue;
    answers.set(claim, { pair, relation: 'differs' });
    accountedFor.add(pair.right);
  }
  for (const pair of agreeing) if (pair.record.rough) settle(pair);
  return { answers, accountedFor };
}

/** Of two sayings the one that holds much more than the other: a part of it agrees, the rest may be told otherwise. Else null. */
function longerSaying({ left, right, record }: ClaimPair): Claim | null {
  if (!record.quoted) return null;
  const [words, others] = [wordsOf(left), wordsOf(right)];
  if (Math.min(words, others) >= MUCH_OF_IT * Math.max(words, others)) return null;
  return words > others ? left : right;
}

/** Share of a saying that stands for all of it. */
const MUCH_OF_IT = 0.6;

const wordsOf = ({ text }: Claim): number => text.split(/\s+/).length;

/** The values differ, and enough besides them says that they are of one detail; of values near each other less is asked. */
export function isDifference(pair: ClaimPair): boolean {
  return pair.record.nearMiss === true || (reachesDifference(pair) && isPinnedDown(pair));
}

/** The values agree, and enough besides them says that they are of one detail. */
export function isAgreement(pair: ClaimPair): boolean {
  const { outcome } = pair.comparison;
  if (pair.record.unsure === true) return outcome === 'compatible' && reaches(pair, REQUIRED.unsure);
  return (outcome === 'same' || outcome === 'compatible') && (reaches(pair, REQUIRED.agrees) || isToldAlike(pair));
}

/** Weight of about one telling word, and the share of wording from which a figure that agrees is likely told of one thing. */
const ONE_WORD = 0.7;
const LIKE_WORDING = 0.25;
const MUCH_LIKE_WORDING = 0.4;
/** A day that agrees, in sentences that share twice the wording of a slot, needs less besides. */
const LIKE_SENTENCES = { slots: 2, score: 0.15 };

/** A day within the week, or the night of the day, that the other report gives: in clauses that share this much. */
const MUCH_ALIKE = 0.3;

/** A year holds much of what a report looks back on. */
function isYear({ value }: Claim): boolean {
  return typeof value === 'object' && value !== null && 'granularity' in value && (value.granularity === 'year' || value.granularity === 'decade');
}

/** One figure, or one day of one deed, or one day in wording that is alike though it fills no slot or does not reach the score. */
function isToldAlike({ left, right, score, comparison: { outcome }, record: { matched, contextShared, contextRatio, figure, ofOneDeed } }: ClaimPair): boolean {
  if (figure === true) {
    const isTelling = matched.includes('value') || (outcome === 'same' && (matched.includes('head') || matched.includes('same action') || matched.includes('context')));
    // What only one of the two says of what it is a figure leaves more open.
    const alike = (left.detail.head === null) === (right.detail.head === null) ? LIKE_WORDING : MUCH_LIKE_WORDING;
    return isTelling && score >= REQUIRED.agrees.score && contextShared >= ONE_WORD && contextRatio >= alike;
  }
  // "Members vote on Tuesday", "will be balloted next week".
  if (ofOneDeed === true && score >= REQUIRED.agrees.score) return true;
  const isAlike = score >= LIKE_SENTENCES.score && matched.filter((slot) => slot === 'context').length >= LIKE_SENTENCES.slots;
  return isAlike && (outcome === 'same' || (contextRatio >= MUCH_ALIKE && !isYear(left) && !isYear(right)));
}

/**
 * Two values may only be called different when something besides the story says that they are of one event: the one whom
 * the detail belongs to, the toll that each report leads with, the quoted words themselves, both parties of an encounter, or one participant of
 * another event. Figures far from each other need more, as two figures of two things share a noun and some words too.
 */
function isPinnedDown(pair: ClaimPair): boolean {
  const { matched, event } = pair.record;
  if (pair.record.unnamed) return false;
  if (matched.includes('owner') || matched.includes('whole') || pair.record.quoted || pair.record.pinned) return true;
  if (matched.includes('sole') && (event.action === 'same' || matched.includes('context') || isSoleOfOneClause(pair))) return true;
  const isOfBoth = event.encounter && event.participants >= 2;
  // A day of "he met them" is as often a day of what else the sentence tells of them.
  if (pair.left.kind === 'date' && !matched.includes('head') && !matched.includes('sole') && pair.record.ofOneDeed !== true && !pair.record.decided) return false;
  if (pair.record.figure === true && pair.record.near !== true && pair.left.kind !== 'role') return isOfBoth || isToldAlmostAlike(pair);
  return isOfBoth || (!event.encounter && event.participants >= 1) || (matched.includes('head') && matched.includes('context'));
}

/** Kinds whose figures a sentence of like words gives of one thing; shares and sums are told of one thing after another in like words. */
const OF_ONE_THING: ReadonlySet<Claim['kind']> = new Set(['count', 'duration']);

/** One noun in clauses that share most of their words. */
function isToldAlmostAlike({ left, record: { matched, contextRatio } }: ClaimPair): boolean {
  if (!OF_ONE_THING.has(left.kind) || !matched.includes('head')) return false;
  const told = matched.filter((slot) => slot === 'context').length;
  return (told > 0 && contextRatio >= MOST_WORDS) || (told > 1 && matched.includes('same action') && contextRatio >= ONE_CLAUSE);
}

const MOST_WORDS = 0.6;

/** Within these many days a figure that is told otherwise is a discrepancy or an update; later it is another figure. */
const SAME_NEWS_DAYS = 10;
/** Only what is told on one day is of one day of trading. */
const SAME_MOMENT_DAYS = 0;

/** Prices, ages, tolls and dates of a running matter change with time; a long saying, the spelling of a name and a judgment do not. */
export function mayHaveMovedOn(pair: ClaimPair, days: number | null): boolean {
  if (days !== null && pair.record.momentary && days > SAME_MOMENT_DAYS) return true;
  return days !== null && days > SAME_NEWS_DAYS && !isLongSaying(pair) && !pair.record.named && !pair.record.decided;
}

/** Words that nobody says twice in nearly the same way. */
const LONG_SAYING = 12;

/** Whether both are sayings so long that nobody says them twice in nearly the same words. */
export function isLongSaying({ left, right, record }: ClaimPair): boolean {
  return record.quoted && Math.min(wordsOf(left), wordsOf(right)) >= LONG_SAYING;
}

/** Clauses that share half of their words or more, by weight, say one thing; in a short one that is a word or two. */
const ONE_CLAUSE = 0.5;

/** The only figure of its noun in either report, in clauses that hold little else: "Two bridges were lost". */
function isSoleOfOneClause({ record: { matched, contextRatio } }: ClaimPair): boolean {
  return matched.includes('sole') && matched.includes('head') && contextRatio >= ONE_CLAUSE;
}

/** What a sentence says that is retold word for word is its own detail, whatever else either article says. */
function isRetold({ record }: ClaimPair): boolean {
  return record.matched.includes('retold');
}

/** Whether a pair has the score and the slots that a relation demands. */
export function reaches(pair: ClaimPair, demand: { readonly score: number; readonly slots: number }): boolean {
  if (isRetold(pair)) return true;
  const { matched, named, pinned } = pair.record;
  // Behind a leading figure stands the story, behind a person's own detail the person: they count for more than a slot. So does a
  // person behind a name, where neither report has another who is called nearly so.
  const isOfOne = named ? (matched.includes('owner') || pinned) && matched.includes('sole') : matched.includes('owner');
  const weighty = (matched.includes('whole') || isSoleOfOneClause(pair) ? 1 : 0) + (isOfOne ? 2 : 0);
  return pair.score >= demand.score && matched.length + weighty >= demand.slots;
}

/**
 * Enough for a difference. The leading figures of two reports, and the only ones of their sort in both told in like words, leave less open than
 * others: two slots and a lower score will do.
 */
export function reachesDifference(pair: ClaimPair): boolean {
  const { matched } = pair.record;
  const isSole = matched.includes('sole') && (pair.record.named || matched.includes('context'));
  return reaches(pair, REQUIRED.differs) || ((matched.includes('whole') || isSole) && reaches(pair, REQUIRED.soleDiffers));
}

/** Of two possible partners the one with a near value is likelier to be the same detail told otherwise. */
const NEARER = 0.1;

function likeliness({ score, record }: ClaimPair): number {
  return score + (record.near ? NEARER : 0);
}

function bestBy(pairs: readonly ClaimPair[], keyOf: (pair: ClaimPair) => Claim): Map<Claim, ClaimPair> {
  const best = new Map<Claim, ClaimPair>();
  for (const pair of pairs) {
    const before = best.get(keyOf(pair));
    if (!before || likeliness(pair) > likeliness(before)) best.set(keyOf(pair), pair);
  }
  return best;
}
