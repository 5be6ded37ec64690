import type { Comparison, KindName } from '../../lib/kinds/kind.ts';

/** The day every example is published on: a Monday, so that weekdays and "yesterday" resolve. */
export const PUBLISHED = '2023-06-19';

/**
 * The examples of one claim kind: its documentation, run by `kinds.test.ts`, which finds every `<kind>.examples.ts` of this
 * folder with `export const examples: KindExamples = …`. Sentences are written for the project, never copied.
 */
export interface KindExamples {
  readonly kind: KindName;
  /** Sentences that must match. */
  readonly positives: readonly PositiveExample[];
  /** Sentences in which the kind must find nothing. */
  readonly negatives: readonly string[];
  /** How the first value found in `a` and the first in `b` must compare, in either order. */
  readonly compare: readonly { readonly a: string; readonly b: string; readonly outcome: Comparison['outcome'] }[];
  /** Known failures, with the reason: they must fail, so that a fix is noticed. */
  readonly failing?: readonly { readonly sentence: string; readonly text: string; readonly why: string }[];
}

export interface PositiveExample {
  readonly sentence: string;
  /** The exact words that the claim must cover. */
  readonly text: string;
  /** What the value must hold at least. */
  readonly value?: object;
  /** What `format` must say of the value. */
  readonly formatted?: string;
}

/** One value in plain English and wordings that carry it, the words to be claimed in square brackets. */
export function wordings(formatted: string, ...sentences: readonly string[]): PositiveExample[] {
  return sentences.map((marked) => {
    const [before = '', text = '', after = ''] = marked.split(/[[\]]/);
    return { sentence: before + text + after, text, formatted };
  });
}
