/**
 * Values are intervals with a precision, never bare numbers: "nearly six hours" is [5.5 h, 6 h).
 * An unbounded side is ±Infinity (written as null in JSON by `JSON.stringify`).
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** The bound itself is excluded. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * How sharply the writer meant it.
 * - `exact`: "36 people", "35-minute"
 * - `rounded`: a bare round number, understood with the slack of its last significant digit ("six hours", "$300 million")
 * - `approximate`: "about three hours", "some 200", "a dozen"
 * - `bound`: "more than five", "at least 14", "less than a minute", "nearly six"
 * - `vague`: "dozens", "several", "multiple"
 */
export type Precision = 'exact' | 'rounded' | 'approximate' | 'bound' | 'vague';

/** A number as a writer gave it. `interval` is what it may mean, `point` the number named (6 in "nearly six"), if one was. */
export interface Quantity {
  readonly interval: Interval;
  readonly point: number | null;
  readonly precision: Precision;
  /** The approximation words as written, lower-cased: `nearly`, `more than`. */
  readonly approximation: string | null;
}
