import type { Quantity } from './interval.ts';

/** The quantity that a value of any kind is or holds; null of values that have none. */
export function quantityOf(value: unknown): Quantity | null {
  if (typeof value !== 'object' || value === null) return null;
  const held = 'quantity' in value ? value.quantity : value;
  return typeof held === 'object' && held !== null && 'interval' in held && 'point' in held ? (held as Quantity) : null;
}
