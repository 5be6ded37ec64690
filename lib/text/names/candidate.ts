import type { EntityType } from '../document.ts';
import type { Unit } from './units.ts';

/** A stretch of text that looks like a name, before it is linked to an entity. */
export interface Candidate {
  /** `single`: one capitalised word that only other mentions can explain. */
  readonly type: EntityType | 'single';
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Name words with particles, lower-case, without points; suffixes such as Jr. left out. */
  readonly words: readonly string[];
  /** First in its sentence, where every word has a capital. */
  readonly opening: boolean;
  /** A word for an office that stands alone: a family name where a person of the article is called so, else none. */
  readonly surnameOnly?: true;
  /** Tokens of the office written before the name in capitals. */
  readonly role: { readonly firstToken: number; readonly endToken: number } | null;
}

export function candidateOf(type: Candidate['type'], sentence: number, units: readonly Unit[], role: Candidate['role'], words: readonly string[], opening = false): Candidate | null {
  const first = units[0];
  const last = units[units.length - 1];
  if (first === undefined || last === undefined) return null;
  return { type, sentence, firstToken: first.firstToken, endToken: last.endToken, words, role, opening };
}
