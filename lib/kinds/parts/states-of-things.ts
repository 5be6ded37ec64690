import type { Token } from '../../text/document.ts';
import { stateOf, type State } from './states.ts';

const REACH = 8;

/**
 * The state of things counted up to token `endToken`, where the words for that of people are about: those "hit" by taxes or "struck" by
 * lightning are not shot, and houses that burned are not injured.
 */
export function ofThings(tokens: readonly Token[], firstToken: number, endToken: number, state: State | null): State | null {
  const told = tokens.slice(endToken, endToken + REACH).find(({ lower }) => stateOf(lower) === 'injured')?.lower ?? '';
  if (state === 'injured' && (told === 'burned' || told === 'burnt')) return 'damaged';
  if (state !== 'shot') return state;
  for (let k = Math.max(0, firstToken - REACH); k < endToken + REACH; k += 1) if (/^(?:shot|shots|shoot\w*|gun\w*)$/.test(tokens[k]?.lower ?? '')) return state;
  return null;
}
