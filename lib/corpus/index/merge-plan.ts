import type { OpenSegment } from './directory.ts';

/** Segments within a factor of this of each other's size are merged, this many at a time. */
const FAN_IN = 4;
/** Smallest tier: segments flushed from the pending log. */
const SMALLEST = 64;
/** A segment with more dead documents than this is written anew without them. */
const MAX_DEAD_SHARE = 0.3;

const tierOf = (documents: number): number => Math.max(0, Math.floor(Math.log(Math.max(1, documents) / SMALLEST) / Math.log(FAN_IN)));

/**
 * Which segments to merge now, or none. Size tiers keep the number of segments logarithmic, and every posting is
 * rewritten only once a tier.
 */
export function chooseMerge(segments: readonly OpenSegment[], deadCount: (segment: OpenSegment) => number): OpenSegment[] {
  const tiers = new Map<number, OpenSegment[]>();
  for (const segment of segments) {
    const dead = deadCount(segment);
    if (dead > segment.documents * MAX_DEAD_SHARE) return [segment];
    const tier = tierOf(segment.documents - dead);
    tiers.set(tier, [...(tiers.get(tier) ?? []), segment]);
  }
  const full = [...tiers].filter(([, members]) => members.length >= FAN_IN).sort(([a], [b]) => a - b);
  return full[0]?.[1].slice(0, FAN_IN) ?? [];
}

/** Where the documents of merged segments come to stand. Depends only on its arguments, so that a resumed merge agrees. */
export interface MergedDocuments {
  readonly numbers: Uint32Array;
  readonly lengths: Uint32Array;
  readonly days: Int32Array;
  /** By source, old ordinal → new ordinal, or -1 for a document left out. */
  readonly ordinals: readonly Int32Array[];
  /** By new ordinal, where the document comes from. */
  readonly origins: readonly { readonly source: number; readonly ordinal: number }[];
}

export function mergeDocuments(sources: readonly OpenSegment[], dropped: ReadonlySet<number>): MergedDocuments {
  const origins = sources.flatMap((segment, source) =>
    Array.from(segment.row.numbers, (n, ordinal) => ({ n, source, ordinal })).filter(({ n }) => !dropped.has(n)));
  origins.sort((a, b) => a.n - b.n);
  const ordinals = sources.map((segment) => new Int32Array(segment.documents).fill(-1));
  origins.forEach(({ source, ordinal }, to) => {
    const map = ordinals[source];
    if (map !== undefined) map[ordinal] = to;
  });
  return {
    numbers: Uint32Array.from(origins, ({ n }) => n),
    lengths: Uint32Array.from(origins, ({ source, ordinal }) => sources[source]?.row.lengths[ordinal] ?? 0),
    days: Int32Array.from(origins, ({ source, ordinal }) => sources[source]?.row.days[ordinal] ?? 0),
    ordinals,
    origins,
  };
}
