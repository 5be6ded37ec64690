import type { Token } from '../../text/document.ts';
import { STATES } from '../../text/names/states.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { readOrdinal } from '../../values/numbers.ts';
import { bareValue, type Bare } from './value.ts';

/** A district by its number. */
export interface DistrictRead {
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: Bare;
}

/** Whose members a district elects. */
const ELECTING = wordSet('congressional senate house assembly legislative senatorial council parliamentary state judicial');
const MOST_WORDS = 2;
/** Longest ordinal, in tokens: "twenty-first". */
const ORDINAL_TOKENS = 3;

/** True for the noun at which a district may be told. */
export const isDistrictNoun = (lower: string): boolean => lower === 'district';

/** "Ohio's 9th Congressional District", "the Third District of Iowa", "House District 44" at the noun in token `noun`, not before token `first`; null where no number and nothing to tell it by stands there. */
export function districtAt(tokens: readonly Token[], noun: number, first: number, end: number): DistrictRead | null {
  let at = noun;
  while (at > first && at > noun - MOST_WORDS && ELECTING.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  const electing = tokens.slice(at, noun).map(({ lower }) => lower);
  // "House District 44", told by a capital: "the council in district 9" is any.
  const number = tokens[noun + 1];
  if (electing.length > 0 && number?.type === 'number' && /^\d{1,3}$/.test(number.text) && noun + 1 < end && /^\p{Lu}/u.test(tokens[noun]?.text ?? '')) return made(at, noun + 2, Number(number.text), electing, null);
  for (let from = Math.max(first, at - ORDINAL_TOKENS); from < at; from += 1) {
    const ordinal = readOrdinal(tokens, from, at);
    if (ordinal === null || ordinal.endToken !== at) continue;
    const state = stateBefore(tokens, from, first);
    const isTold = electing.some((word) => word !== 'state') || (state !== null && /^\p{Lu}/u.test(tokens[noun]?.text ?? ''));
    return isTold && tokens[noun + 1]?.lower !== 'court' && tokens[noun + 1]?.lower !== 'judge' ? made(state?.firstToken ?? from, noun + 1, ordinal.value, electing, state?.name ?? null) : null;
  }
  return null;
}

/** "(In) House District 44" from token `at` on, which is read at its noun. */
export const opensDistrict = (tokens: readonly Token[], at: number): boolean => ELECTING.has(tokens[at]?.lower ?? '') && [1, 2].some((ahead) => isDistrictNoun(tokens[at + ahead]?.lower ?? '') && tokens[at + ahead + 1]?.type === 'number');

/** "Ohio's", "New Mexico's" before token `at`. */
function stateBefore(tokens: readonly Token[], at: number, first: number): { readonly name: string; readonly firstToken: number } | null {
  const from = /^[’']$/.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.lower === "'s" ? at - 2 : -1;
  if (from < first) return null;
  const two = from > first ? STATES.get(`${tokens[from - 1]?.lower ?? ''} ${tokens[from]?.lower ?? ''}`) : undefined;
  if (two !== undefined) return { name: two, firstToken: from - 1 };
  const one = STATES.get(tokens[from]?.lower ?? '');
  return one === undefined ? null : { name: one, firstToken: from };
}

/** Districts of one number may be of two chambers: those of a state's own are told by it, congress is meant where none is named. */
function made(firstToken: number, endToken: number, number: number, electing: readonly string[], state: string | null): DistrictRead {
  const chamber = electing.find((word) => word !== 'state' && word !== 'congressional');
  const name = `${chamber === undefined ? '' : `${chamber} `}district ${String(number)}`;
  return { firstToken, endToken, value: bareValue({ type: 'named', name, grain: 'region', scale: 'area', words: name.split(' '), within: state === null ? [] : [state] }) };
}
