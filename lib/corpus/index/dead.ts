import type { OpenSegment } from './directory.ts';

/** Marks a segment's documents that no longer count: 1 by ordinal; null when all are alive. */
export function deadIn(segment: OpenSegment, tombstones: readonly number[]): Uint8Array | null {
  let flags: Uint8Array | null = null;
  for (const n of tombstones) {
    const ordinal = segment.ordinalOf(n);
    if (ordinal < 0) continue;
    flags ??= new Uint8Array(segment.documents);
    flags[ordinal] = 1;
  }
  return flags;
}
