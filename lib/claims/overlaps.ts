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
  if (mentions.length < 2) return [...mentions];
  const ranked = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || yielding(a, b) || a.start - b.start);
  const kept: Mention<unknown>[] = [];
  // A text without any sentence end has thousands of details in one sentence: only those of the same stretch can overlap.
  const byStretch = new Map<number, Mention<unknown>[]>();
  for (const mention of ranked) {
    const stretches = stretchesOf(mention);
    const isFree = (other: Mention<unknown>): boolean => !overlaps(other, mention) || mayNest(other.kind, mention.kind);
    if (!stretches.every((stretch) => (byStretch.get(stretch) ?? []).every(isFree))) continue;
    kept.push(mention);
    for (const stretch of stretches) byStretch.set(stretch, [...(byStretch.get(stretch) ?? []), mention]);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Characters in a stretch: a few details long. */
const STRETCH = 256;

/** Numbers of the stretches of the text that a mention touches. */
function stretchesOf({ start, end }: Mention<unknown>): number[] {
  const stretches: number[] = [];
  for (let at = Math.floor(start / STRETCH); at <= Math.floor(end / STRETCH); at += 1) stretches.push(at);
  return stretches;
}

function mayNest(a: KindName, b: KindName): boolean {
  if (kindNamed(b)?.nestsIn?.includes(a) === true) return true;
  return a !== b && (kindNamed(a)?.spansClause === true || kindNamed(b)?.spansClause === true);
}

function yielding(a: Mention<unknown>, b: Mention<unknown>): number {
  if (kindNamed(a.kind)?.yieldsTo.includes(b.kind)) return 1;
  return kindNamed(b.kind)?.yieldsTo.includes(a.kind) ? -1 : 0;
}
