import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';
import { COMMON_PLACES } from './common-nouns.ts';
import type { FoundPlace } from './found.ts';
import { keyOf, type Preposition } from './prepositions.ts';
import { endsBefore } from './read-common.ts';
import { pastPoint } from './read-named.ts';
import { readStreets } from './streets.ts';
import type { PlaceValue } from './value.ts';

/** Prepositions that govern a street. */
export const OF_STREETS = wordSet('in on at along near off down across between outside around behind inside onto under underneath beneath above past toward towards');

/** A street behind a preposition, or the address that it does not govern; null when there is none. */
export function streetsBehind(context: FindContext, preposition: Preposition): FoundPlace | null {
  const { tokens } = context.document;
  const key = keyOf(preposition);
  const at = pastLanes(tokens, tokens[preposition.endToken]?.lower === 'the' ? preposition.endToken + 1 : preposition.endToken);
  const afterCorner = cornerOf(tokens, at);
  const found = streetsAt(context, preposition.firstToken, afterCorner, preposition.relation);
  if (found === null) return null;
  if (!OF_STREETS.has(key)) return found.value.number === null ? null : streetsAt(context, afterCorner, afterCorner, preposition.relation);
  return endsBefore(tokens[found.endToken]) || found.value.number !== null || COMMON_PLACES.has(tokens[found.endToken]?.lower ?? '') ? found : null;
}

/** Past "northbound", "eastbound lanes of". */
function pastLanes(tokens: readonly Token[], at: number): number {
  if (!BOUND.test(tokens[at]?.lower ?? '')) return at;
  return /^(?:lanes?|side)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'of' ? at + 3 : at + 1;
}

const BOUND = /^(?:north|south|east|west)(?:bound|ern)?$/;
const LANES = /^(?:north|south|east|west)bound$/;

/** Past "corner of", "intersection of", "bottom of". */
function cornerOf(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.lower === 'of' && CORNERS.has(tokens[at]?.lower ?? '') ? at + 2 : at;
}

const CORNERS = wordSet('corner intersection crossing junction bottom top end foot side middle stretch');

/** The streets read from token `at`, the span beginning at token `from`; null when there are none. */
export function streetsAt(context: FindContext, from: number, at: number, relation: PlaceValue['relation']): FoundPlace | null {
  const { tokens, text } = context.document;
  const end = context.sentence.endToken;
  const streets = readStreets(tokens, at, end);
  if (streets === null) return null;
  // "On Route 9 northbound".
  const endToken = LANES.test(tokens[streets.endToken]?.lower ?? '') && streets.endToken < end ? streets.endToken + 1 : pastPoint(tokens, streets.endToken, end);
  const span = { start: tokens[from]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 };
  const name = streets.streets.join(' and ');
  const value: PlaceValue = {
    within: [], number: streets.number, block: streets.block, streets: streets.streets, owner: null, definite: true, type: 'address', name, grain: 'street', scale: 'site', relation,
    words: name.split(' '), written: text.slice(span.start, span.end),
  };
  return { start: span.start, end: span.end, endToken, preposition: { firstToken: from, endToken: at, word: tokens[from]?.lower ?? '', relation }, value };
}
