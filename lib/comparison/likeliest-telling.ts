import type { ClaimPair } from '../alignment/pairs.ts';
import type { Claim } from '../claims/claim.ts';

/**
 * What makes one of several equal values of a report the telling of the page's detail: "on Tuesday" stands in three of its
 * sentences. Fitted (conditional logistic regression, rounded) on 673 details of 49 stories that several sentences of a report
 * might confirm; fitted on seven stories in eight and tried on the eighth, 605 instead of 590 got the right sentence.
 */
const WEIGHTS = {
  /** Times the alignment score, 0–1. */
  score: 3.8,
  sameValue: 1,
  /** Times what another detail of the page scores more with that sentence: then it is likelier of that one. */
  rival: -3,
  /** Times the weight of the shared words, four at most. */
  shared: 0.5,
  /** A day that goes with one verb in both. */
  deed: 1,
  /** Times the logarithm of the place of the sentence: what stands far down is of side matters. */
  depth: -0.18,
  /** A sentence of the text is a better receipt than the headline. */
  headline: -0.6,
  /** Both stand where the news is told. */
  lead: 1.2,
  unsure: -0.5,
  /** One day is that of a picture: the text is the better receipt. Set by hand. */
  picture: -1.5,
  /** Each doubt whether the two events are one. */
  veto: -0.45,
} as const;

const MOST_SHARED = 4;
/** Sentences after the headline in which a report tells its news. */
const LEAD = 2;

/**
 * How likely each of the pairs is the telling of its page's claim, in log-odds against the other pairs of that claim.
 *
 * @param agreeing all pairs of one kind between two reports whose values agree
 */
export function tellingOdds(agreeing: readonly ClaimPair[]): (pair: ClaimPair) => number {
  const byRight = new Map<Claim, ClaimPair[]>();
  for (const pair of agreeing) {
    const pairs = byRight.get(pair.right);
    if (pairs) pairs.push(pair);
    else byRight.set(pair.right, [pair]);
  }
  return (pair) => {
    const { left, right, score, comparison, record } = pair;
    const rival = (byRight.get(right) ?? []).reduce((most, other) => (other.left === left ? most : Math.max(most, other.score)), score);
    return (
      WEIGHTS.score * score +
      (comparison.outcome === 'same' ? WEIGHTS.sameValue : 0) +
      WEIGHTS.rival * (rival - score) +
      WEIGHTS.shared * Math.min(MOST_SHARED, record.contextShared) +
      (record.ofOneDeed === true ? WEIGHTS.deed : 0) +
      WEIGHTS.depth * Math.log1p(right.sentence) +
      (right.sentence === 0 ? WEIGHTS.headline : 0) +
      (isOfLead(left) && isOfLead(right) ? WEIGHTS.lead : 0) +
      (record.unsure === true ? WEIGHTS.unsure : 0) +
      (record.ofPicture === true ? WEIGHTS.picture : 0) +
      WEIGHTS.veto * record.event.vetoes.length
    );
  };
}

function isOfLead({ sentence }: Claim): boolean {
  return sentence > 0 && sentence <= LEAD;
}
