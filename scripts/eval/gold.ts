import type { reportJson } from '../check/report-json.ts';

/** What one other report says of a gold claim. */
export interface Expectation {
  readonly relation: 'agrees' | 'differs' | 'unstated';
  /** Substrings of every sentence there that carries the evidence. */
  readonly any: readonly string[];
}

export interface GoldClaim {
  /** File name without ending, or its first three characters. */
  readonly doc: string;
  readonly kind: string;
  readonly text: string;
  readonly sentence: string;
  readonly expect: Readonly<Record<string, Expectation>>;
  /** Substrings of sentences that must never be offered as evidence. */
  readonly trap?: readonly string[];
}

/** One `gold.json`: what a careful reader finds in the reports of one event. */
export interface GoldStory {
  readonly story: string;
  readonly claims: readonly GoldClaim[];
}

/** A report as the command line prints it. */
export type PrintedReport = ReturnType<typeof reportJson>;
export type PrintedClaim = PrintedReport['claims'][number];
export type PrintedEvidence = PrintedClaim['evidence'][number];
