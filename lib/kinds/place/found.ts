import type { Span } from '../../text/span.ts';
import type { FindContext } from '../kind.ts';
import type { Preposition } from './prepositions.ts';
import type { Bare, PlaceValue } from './value.ts';

/** A place in a sentence; `endToken` is where reading goes on. */
export interface FoundPlace extends Span {
  readonly endToken: number;
  readonly preposition: Preposition;
  readonly value: PlaceValue;
}

/** The place that reaches from its preposition to token `endToken`, exclusive. */
export function made(context: FindContext, preposition: Preposition, endToken: number, value: Bare): FoundPlace {
  const { tokens, text } = context.document;
  const start = tokens[preposition.firstToken]?.start ?? 0;
  const end = tokens[endToken - 1]?.end ?? start;
  const { within, number, block, streets, owner, definite, type, name, grain, scale, words } = value;
  const written = text.slice(start, end);
  return { start, end, endToken, preposition, value: { within, number, block, streets, owner, definite, type, name, grain, scale, words, relation: preposition.relation, written } };
}
