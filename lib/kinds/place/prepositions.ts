import type { Token } from '../../text/document.ts';
import type { PlaceValue } from './value.ts';

/** A preposition of place at a token. */
export interface Preposition {
  readonly firstToken: number;
  /** Where what it governs begins. */
  readonly endToken: number;
  /** The governing word: `in`, `front of`. */
  readonly word: string;
  readonly relation: PlaceValue['relation'];
}

const RELATIONS: ReadonlyMap<string, PlaceValue['relation']> = new Map([
  ...['in', 'at', 'on', 'inside', 'into', 'within', 'throughout', 'to', 'from', 'of', 'through', 'across', 'along', 'down', 'between', 'off', 'onto', 'under', 'beneath', 'underneath', 'aboard'].map((word) => [word, 'in'] as const),
  ...['by', 'near', 'beside', 'toward', 'towards', 'around', 'opposite', 'past'].map((word) => [word, 'near'] as const),
  ...['outside', 'behind'].map((word) => [word, 'outside'] as const),
  ...['above', 'over', 'below', 'atop'].map((word) => [word, 'above'] as const),
]);

const COMPASS = /^(?:north|south)(?:east|west)?$|^(?:east|west)$/;

/** True for the words that a preposition of place begins with. */
export const isPrepositional = (lower: string): boolean => lower === 'next' || lower === 'adjacent' || RELATIONS.has(lower) || COMPASS.test(lower);

/** The preposition that begins at token `at`, null if none does: "in", "just outside", "in front of", "next to", "north of", "across from". */
export function prepositionAt(tokens: readonly Token[], at: number): Preposition | null {
  const word = tokens[at]?.lower ?? '';
  const [next, third] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if (word === 'in' && next === 'front' && third === 'of') return { firstToken: at, endToken: at + 3, word: 'front of', relation: 'outside' };
  // "Two miles north of Dayton", "across from the school": near it, and not in it.
  if ((next === 'of' && COMPASS.test(word)) || (word === 'across' && next === 'from')) return { firstToken: at, endToken: at + 2, word: 'near', relation: 'near' };
  if ((word === 'next' || word === 'adjacent') && next === 'to') return { firstToken: at, endToken: at + 2, word: 'near', relation: 'near' };
  if (word === 'outside' && next === 'of') return { firstToken: at, endToken: at + 2, word: 'outside', relation: 'outside' };
  if (word === 'inside' && next === 'of') return { firstToken: at, endToken: at + 2, word: 'inside', relation: 'in' };
  const relation = RELATIONS.get(word);
  return relation === undefined ? null : { firstToken: at, endToken: at + 1, word, relation };
}

/** First word of a preposition: "front of" → `front`. */
export const keyOf = ({ word }: Preposition): string => (word === 'front of' ? 'front' : word);
