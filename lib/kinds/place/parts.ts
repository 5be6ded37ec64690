import type { Token } from '../../text/document.ts';
import { DEMONYMS } from '../../text/names/countries.ts';
import { STATES } from '../../text/names/states.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { PlaceValue } from './value.ts';

/** What lies at the rim of the place named behind "of". */
const RIMS = wordSet('outskirts suburbs suburb edge outside fringes vicinity coast shores shore');
/** What is the place itself, or lies in it. */
const PARTS = wordSet('heart center centre north south east west middle downtown city town village hamlet county state district region province suburb neighborhood neighbourhood streets roads parts part island nation country capital resort community enclave port township borough settlement steps grounds lawn gates entrance foot site hometown');

/** Words before the noun of a part, at most. */
const MOST_NARROWING = 3;
const NARROWING = wordSet('old rural outer inner small coastal port capital island home beach seaside ski mountain lakeside border mining industrial farming fishing university college african european asian caribbean arab baltic balkan central landlocked tiny');
const isNarrowing = (lower: string): boolean => /^(?:north|south|east|west)(?:east|west)?(?:ern)?$/.test(lower) || NARROWING.has(lower) || DEMONYMS.has(lower) || STATES.has(lower);

/** Whether the "of" of {@link partBefore} may stand behind token `at`: without it there is no need to look at what narrows a part. */
export function mayBePart(tokens: readonly Token[], at: number): boolean {
  for (let of = at + 1; of <= at + MOST_NARROWING + 2; of += 1) if (tokens[of]?.lower === 'of') return true;
  return false;
}

/** "the outskirts of", "the city of" from token `at` on: where the name begins, and how its bearer lies to what is told. Null if none stands there. */
export function partBefore(tokens: readonly Token[], at: number): { readonly at: number; readonly relation: PlaceValue['relation'] } | null {
  if (!mayBePart(tokens, at)) return null;
  let to = /^(?:the|his|her|their)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  // "His home town", "the northern outskirts", "the old city", "the northern Syrian city", "the Caribbean island nation".
  for (let narrowing = 0; narrowing < MOST_NARROWING; narrowing += 1) if (tokens[to + 1]?.type === 'word' && tokens[to + 1]?.lower !== 'of' && isNarrowing(tokens[to]?.lower ?? '')) to += 1;
  const word = tokens[to]?.lower ?? '';
  if (tokens[to + 1]?.lower !== 'of') return null;
  if (RIMS.has(word)) return { at: to + 2, relation: 'near' };
  return PARTS.has(word) ? { at: to + 2, relation: 'in' } : null;
}
