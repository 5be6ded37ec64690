import type { Quantity } from '../../values/interval.ts';
import type { CountUnit } from './count-read.ts';
import type { State } from './states.ts';

/** A number of people or things, an age, a measure, or a vote. */
export interface CountValue {
  /** In the base unit of a measure; years for an age; else plain numbers. */
  readonly quantity: Quantity;
  readonly unit: CountUnit;
  /** What is counted, as written, lower-cased: `gunshot victims`; the unit of a measure: `mile`; null when unsaid. */
  readonly noun: string | null;
  readonly state: State | null;
  /** They come on top of others told before: "two more bodies". */
  readonly added?: boolean;
  /** Some of those told of: "four of the nine", "six of them". */
  readonly part?: boolean;
  /** How many the others are, where the same words say it: 9 in "four of the nine". */
  readonly of?: number;
  /** More may be of the same state: "two were seriously injured", "two men and a woman were killed". */
  readonly partial?: true;
  /** How large a body is: "a five-member board". */
  readonly size?: boolean;
  /** Country whose people are counted, as in `DEMONYMS`: "63 Canadian citizens". */
  readonly nation?: string;
  /** One person stands beside them: "she and four others" are five. */
  readonly besidesOne?: boolean;
  /** The other side of a vote. */
  readonly against: number | null;
}
