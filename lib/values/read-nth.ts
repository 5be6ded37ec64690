import type { Token } from '../text/document.ts';
import type { Quantity } from './interval.ts';
import { ORDINALS } from './number-words.ts';
import { readOrdinal } from './numbers.ts';
import { UNITS, type Unit } from './units.ts';

/** Verbs and prepositions of what goes on: "is *in* its third week", "dragged *into* a second month", "*entered* its 40th day". */
const GOING_ON: ReadonlySet<string> = new Set(['in', 'into', 'enter', 'enters', 'entered', 'entering', 'began', 'begins', 'begin', 'beginning', 'starts', 'started', 'starting', 'reached', 'reaches', 'reaching', 'through', 'faces', 'marked', 'marks', 'completed']);
/** "In the second week" is one of a row of weeks, "into the second week" tells how long it has gone on. */
const INTO: ReadonlySet<string> = new Set(['into', 'enter', 'enters', 'entered', 'entering']);
const LASTING: ReadonlySet<string> = new Set(['day', 'night', 'week', 'month', 'year']);
/** "Its second year anniversary": what comes behind it is counted, and nothing goes on. */
const ORDERED: ReadonlySet<string> = new Set(['half', 'quarter', 'season', 'edition', 'anniversary']);

/**
 * "In its *26th day*", "into a *second week*", "entered its *third month*": how long something has gone on, counted by
 * the day or week that runs. Null if none of them is told at token `i`.
 */
export function readNth(tokens: readonly Token[], i: number, end: number): { endToken: number; quantity: Quantity; unit: Unit } | null {
  const owner = tokens[i - 1]?.lower;
  const verb = tokens[i - 2]?.lower ?? '';
  if (owner !== 'its' && owner !== 'their' && owner !== 'a' && owner !== 'the') return null;
  if (!(owner === 'its' || owner === 'their' ? GOING_ON : INTO).has(verb)) return null;
  const nth = readOrdinal(tokens, i, end);
  if (!nth || nth.value < 2) return null;
  const at = nth.endToken;
  const name = tokens[at]?.lower ?? '';
  const unit = at < end && LASTING.has(name) ? UNITS.get(name) : undefined;
  if (!unit || ORDERED.has(tokens[at + 1]?.lower ?? '')) return null;
  const { value } = nth;
  // The second day may have begun with the night that the first one ended with.
  const interval = { low: Math.max(0, value - 2) * unit.factor, high: (value + 0.5) * unit.factor, lowOpen: true, highOpen: true };
  return { endToken: at + 1, quantity: { interval, point: value * unit.factor, precision: 'rounded', approximation: null }, unit };
}

/** Words that such a length can begin with besides digits. */
export const isNth = (lower: string): boolean => ORDINALS.has(lower);
