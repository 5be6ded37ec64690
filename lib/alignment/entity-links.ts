import type { Entity } from '../text/document.ts';
import { sameEntity } from '../text/names/match.ts';

/** Which entities of two articles are the same. */
export interface EntityLinks {
  /** `same` or `variant` (another spelling) link; `different` is a resolved other one; `unknown` says nothing. */
  relation(left: number, right: number): 'same' | 'variant' | 'different' | 'unknown';
  linked(left: number, right: number): boolean;
}

/**
 * Compares entities of two articles on demand, remembering the answers: an alignment asks for the same few pairs again
 * and again, and for most pairs never.
 */
export function linkEntities(left: readonly Entity[], right: readonly Entity[]): EntityLinks {
  const known = new Map<number, ReturnType<EntityLinks['relation']>>();
  /** Another bearer of the family name, known to the other article under this very name: then there are two of them. */
  const hasNamesake = (entity: Entity, others: readonly Entity[]): boolean =>
    others.some((other) => other.surname === entity.surname && isOne(sameEntity(entity, other)));
  const relation: EntityLinks['relation'] = (a, b) => {
    const key = a * right.length + b;
    const before = known.get(key);
    if (before !== undefined) return before;
    const x = left[a];
    const y = right[b];
    let answer = x && y ? sameEntity(x, y) : 'unknown';
    // One family name with two first names is two people only where both articles know both; else it may be a slip.
    if (answer === 'different' && x?.surname && x.surname === y?.surname && !(hasNamesake(x, right) && hasNamesake(y, left))) {
      answer = 'unknown';
    }
    known.set(key, answer);
    return answer;
  };
  return {
    relation,
    linked: (a, b) => isOne(relation(a, b)),
  };
}

function isOne(match: ReturnType<EntityLinks['relation']>): boolean {
  return match === 'same' || match === 'variant';
}
