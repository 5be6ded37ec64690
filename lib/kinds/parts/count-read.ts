import type { Quantity } from '../../values/interval.ts';
import type { Dimension } from '../../values/units.ts';
import type { State } from './states.ts';

/**
 * What a number counts or measures. `people` and `item` are counts; `ordinal` says how many with this one ("a third
 * victim"); the rest are measures in the base unit of their dimension.
 */
export type CountUnit =
  | 'people' | 'item' | 'age' | 'ordinal' | 'times' | 'vote' | Exclude<Dimension, 'duration'>;

/** A count at tokens `[firstToken, endToken)`. */
export interface CountRead {
  readonly firstToken: number;
  readonly endToken: number;
  readonly quantity: Quantity;
  readonly unit: CountUnit;
  /** Name of the measuring unit, singular: `mile`. */
  readonly measure: string | null;
  /** Token indices of the head noun and its modifiers. */
  readonly head: number | null;
  readonly modifiers: readonly number[];
  readonly state: State | null;
  /** "two more bodies", "another 41": they come on top of others. */
  readonly added?: boolean;
  /** "four of the nine", "six of them": some of those told of. */
  readonly part?: boolean;
  /** 9 in "four of the nine". */
  readonly of?: number;
  /** "a five-member board": how large a body is. */
  readonly size?: boolean;
  /** The other side of a vote ("52-48"). */
  readonly against: number | null;
}

const NO_MODIFIERS: readonly number[] = [];

type Needed = 'firstToken' | 'endToken' | 'quantity' | 'unit';

/** A count of which no more is known than is told. Written field by field: see `bareValue` of places. */
export function countRead({ firstToken, endToken, quantity, unit, measure = null, head = null, modifiers = NO_MODIFIERS, state = null, against = null }: Pick<CountRead, Needed> & Partial<CountRead>): CountRead {
  return { firstToken, endToken, quantity, unit, measure, head, modifiers, state, against };
}

/** A quantity that is exactly this number. */
export function exactQuantity(value: number): Quantity {
  return { interval: { low: value, high: value, lowOpen: false, highOpen: false }, point: value, precision: 'exact', approximation: null };
}
