import type { Entity } from '../text/document.ts';
import { sameEntity } from '../text/names/match.ts';

/** Which entities of two articles are the same. */
export interface EntityLinks {
  /** `same` or `variant` (another spelling) link; `different` is a resolved other one; `unknown` says nothing. */
  relation(left: number, right: number): 'same' | 'variant' | 'different' | 'unknown';
  linked(left: number, right: number): boolean;
}

/** The same links seen from the other article. {@link sameEntity} is symmetric. */
export function reversedLinks({ relation, linked }: EntityLinks): EntityLinks {
  return { relation: (left, right) => relation(right, left), linked: (left, right) => linked(right, left) };
}

/**
 * Compares entities of two articles on demand, remembering the answers: an alignment asks for the same few pairs again
 * and again, and for most pairs never.
 */
export function linkEntities(left: readonly Entity[], right: readonly Entity[]): EntityLinks {
  /** Place in {@link ANSWERS} plus one; 0 where nobody has asked yet. */
  const known = new Uint8Array(left.length * right.length);
  /** Another bearer of the family name, known to the other article under this very name: then there are two of them. */
  const hasNamesake = (entity: Entity, others: readonly Entity[]): boolean =>
    others.some((other) => other.surname === entity.surname && isOne(sameEntity(entity, other)));
  const relation: EntityLinks['relation'] = (a, b) => {
    const key = a * right.length + b;
    const before = ANSWERS[(known[key] ?? 0) - 1];
    if (before !== undefined) return before;
    const x = left[a];
    const y = right[b];
    let answer = x && y ? sameEntity(x, y) : 'unknown';
    // One family name with two first names is two people only where both articles know both; else it may be a slip.
    if (answer === 'different' && x?.surname && x.surname === y?.surname && !(hasNamesake(x, right) && hasNamesake(y, left))) {
      answer = 'unknown';
    }
    known[key] = ANSWERS.indexOf(answer) + 1;
    return answer;
  };
  return {
    relation,
    linked: (a, b) => isOne(relation(a, b)),
  };
}

const ANSWERS: readonly ReturnType<EntityLinks['relation']>[] = ['same', 'variant', 'different', 'unknown'];

function isOne(match: ReturnType<EntityLinks['relation']>): boolean {
  return match === 'same' || match === 'variant';
}
