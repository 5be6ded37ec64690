import type { KindName, Mention } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import { overlaps } from '../text/span.ts';

/**
 * Lets no two details claim the same words: the longest span wins, then the kind that the other yields to. Kinds whose
 * span is a clause or a quotation stand apart: details may lie inside them, but two of one such kind may not overlap.
 *
 * @returns the mentions that remain, in order of the text
 */
export function resolveOverlaps(mentions: readonly Mention<unknown>[]): Mention<unknown>[] {
  const ranked = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || yielding(a, b) || a.start - b.start);
  const kept: Mention<unknown>[] = [];
  for (const mention of ranked) {
    if (kept.every((other) => !overlaps(other, mention) || mayNest(other.kind, mention.kind))) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

function mayNest(a: KindName, b: KindName): boolean {
  if (kindNamed(b)?.nestsIn?.includes(a) === true) return true;
  return a !== b && (kindNamed(a)?.spansClause === true || kindNamed(b)?.spansClause === true);
}

function yielding(a: Mention<unknown>, b: Mention<unknown>): number {
  if (kindNamed(a.kind)?.yieldsTo.includes(b.kind)) return 1;
  return kindNamed(b.kind)?.yieldsTo.includes(a.kind) ? -1 : 0;
}
