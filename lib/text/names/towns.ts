import type { Token } from '../document.ts';
import type { Unit } from './units.ts';
import { wordSet } from './word-set.ts';

/** Nouns and verbs whose "in" leads to a firm, not to a town: "a stake in Acme". */
const INVESTED = wordSet('stake stakes share shares stock invest invested investing investment investments investor investors interest confidence faith trust believe believed believes holding holdings role roles involved partner partners');
/** Last words of bodies that are called after their town. */
const LOCAL = wordSet('police council school schools university college hospital department sheriff airport district court county fire library festival prison jail diocese chamber zoo speedway');

/** Lower-case words that stand alone behind "in", "near" or "outside", as towns do, wherever in the article. */
export function townsOf(runs: readonly (readonly (readonly Unit[])[])[], tokens: readonly Token[]): ReadonlySet<string> {
  const towns = new Set<string>();
  for (const sentence of runs) {
    for (const run of sentence) {
      const [unit] = run;
      if (unit === undefined || run.length !== 1 || unit.acronym || unit.possessive) continue;
      const before = tokens[unit.firstToken - 1]?.lower ?? '';
      if (before !== 'near' && before !== 'outside' && (before !== 'in' || INVESTED.has(tokens[unit.firstToken - 2]?.lower ?? ''))) continue;
      if (tokens[unit.endToken]?.text !== '-') towns.add(unit.lower);
    }
  }
  return towns;
}

/** "Dayton Police Department", "Dayton High School": whoever is "in Dayton" there is in the town. */
export const isLocalBody = (phrase: string): boolean => phrase.split(' ').some((word, at) => at > 0 && LOCAL.has(word));
