import { judgePair, type AlignmentContext, type ClaimPair } from '../alignment/pairs.ts';
import { alignmentScore, scoreParts } from '../alignment/score.ts';
import { daysApart } from '../alignment/story.ts';
import { CONTEXT_SLOT, REQUIRED } from '../alignment/weights.ts';
import { sentenceOverlap } from '../alignment/wording.ts';
import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import { intervalArithmetic } from './arithmetic.ts';
import type { PairDecision, RefusingRule } from './decision.ts';
import { isAgreement, isDifference, mayHaveMovedOn, reachesDifference, type RelatedClaims, type RelatedPair } from './relations.ts';
import type { NewsOdds } from './same-news.ts';
import type { SilentReport } from './unstated.ts';
import { neededNews } from './within-news.ts';

/** A claim of the other report that might have been evidence, and the rule that refused it. */
export interface RefusedCandidate {
  readonly claim: Claim;
  readonly decision: PairDecision;
  /** How near it came, 0–1; for order only. */
  readonly nearness: number;
}

/** Refused candidates kept for one claim and one other report: the nearest. */
const MOST_REFUSED = 3;

/** The decision behind evidence that gives a value. */
export function explainPair(context: AlignmentContext, pair: ClaimPair, relation: 'agrees' | 'differs'): PairDecision {
  const agreed = pair.comparison.outcome === 'same' ? 'same-value' : 'compatible-value';
  return decidedPair(context, pair, relation === 'differs' ? 'different-value' : agreed);
}

/** The decision behind a report that leaves `claim` out. `context.page` is the report that the claim stands in. */
export function explainSilence(context: AlignmentContext, claim: Claim, silence: SilentReport): PairDecision {
  return {
    rule: claim.detail.owner === null ? 'silent-on-event' : 'silent-on-owner',
    slots: { matched: silence.matched, vetoed: [], waived: [] },
    values: { page: format(claim), other: null, outcome: 'absent', reason: { key: 'reason_unstated', args: [] }, intervals: null },
    score: { total: silence.score, parts: scoreParts(silence.matched, silence.wording, context.story), needed: null },
    odds: { is: silence.odds, needed: silence.needed },
  };
}

/** The record of an answer that was dropped because the two reports hardly tell the same news. */
export function explainOtherNews(context: AlignmentContext, answer: RelatedPair, { likely }: NewsOdds): RefusedCandidate {
  const { pair } = answer;
  const decision = { ...decidedPair(context, pair, 'other-news'), odds: { is: likely, needed: neededNews(answer) } };
  return { claim: pair.right, decision, nearness: pair.score };
}

/**
 * The claims of one kind in the other report that came near to being evidence for `claim` and are not.
 *
 * @param pairs all unvetoed pairs of that kind, `related` what was made of them
 */
export function explainRefusals(context: AlignmentContext, claim: Claim, pairs: readonly ClaimPair[], related: RelatedClaims): RefusedCandidate[] {
  const kind = kindNamed(claim.kind);
  const rights = context.other.claimsByKind.get(claim.kind) ?? [];
  const chosen = related.answers.get(claim)?.pair.right;
  const own = new Map(pairs.filter((pair) => pair.left === claim).map((pair) => [pair.right, pair]));
  const candidates = rights.flatMap((right): RefusedCandidate[] => {
    if (!kind || right === chosen) return [];
    const pair = own.get(right);
    if (!pair) return refusedUnscored(context, kind, claim, right);
    if (pair.score < REQUIRED.agrees.score) return [];
    const rule = refusingRule(pair, related, daysApart(context.page, context.other));
    return [{ claim: right, decision: decidedPair(context, pair, rule), nearness: pair.score }];
  });
  return candidates.sort((a, b) => b.nearness - a.nearness).slice(0, MOST_REFUSED);
}

function decidedPair(context: AlignmentContext, { left, right, score, comparison, record }: ClaimPair, rule: PairDecision['rule']): PairDecision {
  const differs = comparison.outcome === 'different';
  return {
    rule,
    slots: { matched: record.matched, vetoed: [], waived: record.event.vetoes },
    values: {
      page: format(left),
      other: format(right),
      outcome: comparison.outcome,
      reason: comparison.reason,
      intervals: intervalArithmetic(left.value, right.value),
    },
    score: {
      total: score,
      parts: scoreParts(record.matched, record.contextRatio, context.story),
      needed: !differs ? REQUIRED.agrees : record.nearMiss === true ? REQUIRED.nearMiss : REQUIRED.differs,
    },
  };
}

function refusingRule(pair: ClaimPair, { answers, accountedFor }: RelatedClaims, days: number | null): RefusingRule {
  if (pair.comparison.outcome !== 'different') {
    if (!isAgreement(pair)) return 'too-weak';
    return pair.record.wider === true ? 'wider' : 'another-sentence';
  }
  const answer = answers.get(pair.left);
  if (answer) return answer.relation === 'agrees' ? 'agrees-elsewhere' : 'another-sentence';
  if (accountedFor.has(pair.right)) return 'value-taken';
  if (pair.record.apart === true) return 'other-occasion';
  if (!isDifference(pair)) return reachesDifference(pair) ? 'not-pinned-down' : 'too-weak';
  return mayHaveMovedOn(pair, days) ? 'too-long-after' : 'another-sentence';
}

const REFUSALS = { 'other detail': 'other-detail', 'other owner': 'other-owner', vetoed: 'vetoed', incomparable: 'incomparable', apart: 'other-occasion' } as const;

/** Refused before it was scored; told only where the sentences share their words, or every number of a report would be listed. */
function refusedUnscored(context: AlignmentContext, kind: Kind, left: Claim, right: Claim): RefusedCandidate[] {
  const overlap = sentenceOverlap(context, left.sentence, right.sentence);
  const judged = overlap.shared < CONTEXT_SLOT ? null : judgePair(context, kind, left, right);
  if (judged === null || 'pair' in judged) return [];
  const { outcome, reason } = kind.compare(left.value, right.value);
  const values = { page: format(left), other: format(right), outcome, reason, intervals: intervalArithmetic(left.value, right.value) };
  const rule = REFUSALS[judged.refused];
  const decision: PairDecision = { rule, slots: { matched: [], vetoed: judged.vetoes, waived: [] }, values, score: null };
  return [{ claim: right, decision, nearness: alignmentScore([], overlap.ratio, context.story) }];
}

function format({ kind, value, text }: Claim): string {
  return kindNamed(kind)?.format(value, text) ?? text;
}
