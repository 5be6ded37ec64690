import type { Entity } from '../document.ts';

/** Whether two entities of different articles are one. */
export type EntityMatch = 'same' | 'variant' | 'different' | 'unknown';

/** Compares entities of two different articles by their names. */
export function sameEntity(a: Entity, b: Entity): EntityMatch {
  if (a.aliases.some((alias) => b.aliases.includes(alias))) return 'same';
  return 'unknown';
}
