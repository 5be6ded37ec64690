import type { Unit } from './units.ts';
import { wordSet } from './word-set.ts';

/** What the name of a firm ends with. Lower-case. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet('inc incorporated corp corporation co company cos ltd limited llc llp lp plc ag sa nv se spa gmbh kg kgaa ab asa oyj bv pty pte bhd tbk pcl');
/** Forms that stand at the end alone: "Roe Co", where "Company" and "Corporation" may begin "Company Gardens". */
const CLOSING = wordSet('inc corp co ltd llc llp plc pcl gmbh');
/** What may follow a form inside one name: "Roe Co Holdings", "Roe Inc Group". */
const AFTER_FORM = wordSet('group holding holdings bank trust international of and for');

/**
 * "Harrow Motors Co. Denham" is a firm that ends a sentence and a name that begins the next one; "Harrow Inc Chief
 * Executive Jane Roe" a firm and its head.
 */
export function splitAtForms(units: readonly Unit[]): (readonly Unit[])[] {
  const pieces: (readonly Unit[])[] = [];
  let from = 0;
  for (let at = 1; at < units.length - 1; at += 1) {
    const [unit, next] = [units[at], units[at + 1]];
    if (unit === undefined || next === undefined || at === from || !CLOSING.has(unit.lower) || !next.capital || next.ampersand) continue;
    if (LEGAL_FORMS.has(next.lower) || AFTER_FORM.has(next.lower)) continue;
    pieces.push(units.slice(from, at + 1));
    from = at + 1;
  }
  pieces.push(from === 0 ? units : units.slice(from));
  return pieces;
}
