import type { Span } from '../../text/span.ts';
import type { PlaceValue } from './value.ts';

/** A place in a sentence; `endToken` is where reading goes on. */
export interface FoundPlace extends Span {
  readonly endToken: number;
  readonly value: PlaceValue;
}
