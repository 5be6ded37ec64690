import type { MatchedSlot, ScorePart } from '../alignment/score.ts';
import type { Comparison, Reason } from '../kinds/kind.ts';
import type { IntervalArithmetic } from './arithmetic.ts';
import type { OriginPath } from './origins.ts';

/** Rules that make a piece of evidence. */
export type AcceptingRule = 'same-value' | 'compatible-value' | 'different-value' | 'silent-on-event' | 'silent-on-owner';

/**
 * Rules that refuse a candidate, in the order in which they are asked:
 * - `other-detail`, `other-owner`: another thing is counted or measured, or it is somebody else's
 * - `incomparable`: the values say nothing of each other
 * - `vetoed`: a slot of the event has different, resolved fillers
 * - `agrees-elsewhere`: the same report gives the page's value in another sentence
 * - `another-sentence`: another sentence of the same report answers better
 * - `value-taken`: this value is already accounted for by another claim of the page
 * - `other-occasion`: figures of contrary deeds or of another size, days of two occasions
 * - `wider`: the other report's value holds the page's and does not confirm it
 * - `too-weak`: the score or the number of matched slots falls short of `needed`
 * - `not-pinned-down`: nothing besides the story says that the two are of one event
 * - `too-long-after`: the reports lie too far apart for a figure that changes with time
 * - `other-news`: it would answer, but the reports hardly tell the same news (`odds`)
 */
export type RefusingRule =
  | 'other-detail' | 'other-owner' | 'incomparable' | 'vetoed'
  | 'agrees-elsewhere' | 'another-sentence' | 'value-taken' | 'other-occasion' | 'wider' | 'too-weak' | 'not-pinned-down' | 'too-long-after' | 'other-news';

export type DecisionRule = AcceptingRule | RefusingRule;

/** Slots of the event, the one under test left out. */
export interface DecidedSlots {
  /** What the two were found to share; a slot that counts twice stands twice. */
  readonly matched: readonly MatchedSlot[];
  /** Slots with different fillers that refused the pair. */
  readonly vetoed: readonly string[];
  /** Slots with different fillers that were let pass, being the slot under test or settled by the owner. */
  readonly waived: readonly string[];
}

/** The two values, and how they were set against each other. */
export interface DecidedValues {
  /** In plain English, as the kind formats them; `other` is null in a report that leaves the detail out. */
  readonly page: string;
  readonly other: string | null;
  readonly outcome: Comparison['outcome'] | 'absent';
  readonly reason: Reason;
  /** Null for values that are no intervals: names, places, quotations. */
  readonly intervals: IntervalArithmetic | null;
}

export interface DecidedScore {
  /** 0–1. */
  readonly total: number;
  /** What it is made of, largest first; the points sum to `total`, which is cut at 1. */
  readonly parts: readonly ScorePart[];
  /** Least score and slots that the rule demands (`lib/alignment/weights.ts`); null where it goes by odds alone: a silence. */
  readonly needed: { readonly score: number; readonly slots: number } | null;
}

/** Log-odds that a rule goes by. */
export interface DecidedOdds {
  /** Of two reports on the same news (`other-news`), or of the detail being left out (`silent-…`). */
  readonly is: number;
  /** What the rule demands. */
  readonly needed: number;
}

/**
 * Why one claim of the page and one sentence of another report were, or were not, taken for evidence. Plain data. Made
 * only when asked for (`--explain`, the panel's developer view), so that reports stay small.
 */
export interface Decision {
  readonly rule: DecisionRule;
  readonly slots: DecidedSlots;
  readonly values: DecidedValues;
  /** Null where a rule refused the pair before it was scored. */
  readonly score: DecidedScore | null;
  /** There where the rule goes by odds. */
  readonly odds?: DecidedOdds;
  readonly origin: OriginPath;
}

/** A decision before the origins of the reports are known. */
export type PairDecision = Omit<Decision, 'origin'>;
