import type { Span } from '../text/span.ts';
import type { Decision } from '../comparison/decision.ts';
import type { Relation, Verdict } from '../comparison/verdict.ts';
import type { KindName, Reason } from '../kinds/kind.ts';

export type { Relation, Verdict };

/** A sentence of another article about the same event, with its value if it gives one. */
export interface ReportEvidence {
  /** Article id. */
  readonly article: string;
  readonly title: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly relation: Relation;
  readonly sentence: string;
  /** Offset of `sentence` in that article's full text. */
  readonly sentenceStart: number;
  /** The compared words; all three null for `unstated`. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  /** Spans of words that differ, in full-text offsets of that article. */
  readonly marks: readonly Span[];
  readonly reason: Reason;
  readonly note: Reason | null;
  /** Origin id within this report: `o1`, `o2`, …; articles of one origin share it. */
  readonly origin: string;
  /** The page itself has this origin. */
  readonly sameOrigin: boolean;
  /** Alignment score in [0, 1]. */
  readonly score: number;
  /** Why it counts as it does; only in a report that was asked to explain itself. */
  readonly decision?: Decision;
}

/** A sentence of another report that came near to being evidence, and why it is none. */
export interface ReportRefusal {
  readonly article: string;
  readonly title: string;
  readonly source: string | null;
  readonly sentence: string;
  /** Offset of `sentence` in that article's full text. */
  readonly sentenceStart: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly decision: Decision;
}

export interface ReportClaim extends Span {
  readonly id: string;
  readonly kind: KindName;
  readonly text: string;
  readonly sentence: string;
  readonly sentenceStart: number;
  /** The value in words ("nearly 6 hours"). */
  readonly formatted: string;
  readonly value: unknown;
  readonly event: { readonly action: string; readonly participants: readonly string[] } | null;
  readonly attribution: string | null;
  readonly verdict: Verdict;
  readonly note: Reason | null;
  /** `differs` first, then `agrees`, then `unstated`; within each by score. */
  readonly evidence: readonly ReportEvidence[];
  /** Near candidates that were refused, the nearest first; only in a report that was asked to explain itself. */
  readonly refused?: readonly ReportRefusal[];
}

/** A detail that other reports give of an event this page tells without it. The span is the page's sentence on that event. */
export interface ReportAddition extends Span {
  readonly kind: KindName;
  /** The value as the first report writes it, and in plain English. */
  readonly text: string;
  readonly formatted?: string;
  /** The page's sentence. */
  readonly sentence: string;
  readonly evidence: readonly ReportEvidence[];
}

/** One page checked against the corpus. Plain data, small enough for a message. */
export interface Report {
  readonly version: 1;
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly source: string | null;
    readonly publishedAt: string | null;
    readonly url: string | null;
    readonly language: string;
  };
  /** `english`: checked; `other-language`: left alone, claims empty. */
  readonly state: 'checked' | 'other-language';
  readonly claims: readonly ReportClaim[];
  readonly additions: readonly ReportAddition[];
  /** Articles in the corpus when the check was made, and how many were compared in full. */
  readonly corpusSize: number;
  /** Claims left out of an overlong report, mostly unmatched ones; absent when all are there. */
  readonly leftOut?: number;
  readonly compared: number;
}
