import type { Comparison, KindName } from '../../lib/kinds/kind.ts';

/**
 * The examples of one claim kind; its documentation. `tests/kinds/kinds.test.ts` runs every `<kind>.examples.ts` of this
 * folder, which has `export const examples: KindExamples = …`. Sentences are written for the project, never copied.
 *
 * Square brackets mark the words that a sentence must claim: "They met for [three hours]." A sentence may mark several;
 * all that the kind finds must be marked. Brackets are taken out before the sentence is read.
 */
export interface KindExamples {
  readonly kind: KindName;
  /** ISO date that relative times rest on. */
  readonly publishedAt: string | null;
  /** What `format` says of the value → wordings that carry it (each of the marked words has that value). */
  readonly positives: readonly { readonly value: string; readonly sentences: readonly string[] }[];
  /** Sentences in which the kind must find nothing. */
  readonly negatives: readonly string[];
  /** [sentence, outcome, sentence]: how the first value found in each must compare. */
  readonly comparisons: readonly (readonly [string, Comparison['outcome'], string])[];
  /** Known failures: they must fail, so that a fix is noticed. */
  readonly knownFailures?: readonly { readonly sentence: string; readonly reason: string }[];
}
