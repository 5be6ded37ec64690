import type { CorpusDatabase } from '../database.ts';
import type { IndexedArticle } from '../search-index.ts';
import { fromPending, toPending } from './pending.ts';
import type { BlockRow, CounterRow, PendingRow, SegmentRow } from './rows.ts';
import { buildSegment } from './segment.ts';
import type { NumberedArticle } from './segment.ts';

/** Single additions wait in the pending log until this many make a segment. */
export const FLUSH_AT = 64;

/** A change of the index, worked out in full before the transaction that stores it begins. */
export interface IndexChange {
  readonly counters: CounterRow;
  readonly indexed: readonly { readonly id: string; readonly n: number }[];
  /** Ids that leave the index. */
  readonly removed: readonly string[];
  readonly tombstones: readonly number[];
  readonly pendingGone: readonly number[];
  readonly pendingNew: readonly PendingRow[];
  readonly segment: SegmentRow | null;
  readonly blocks: readonly BlockRow[];
}

/** Tables that {@link applyChange} writes. */
export const indexTables = (database: CorpusDatabase) => [
  database.segments, database.blocks, database.indexed, database.pending, database.tombstones, database.meta,
];

/**
 * Works out what putting and deleting articles changes. The caller holds the corpus lock from here until the change
 * is stored. An id in both lists is put; an id put twice counts by its last entry.
 */
export async function planChange(
  database: CorpusDatabase,
  put: readonly IndexedArticle[],
  removed: readonly string[] = [],
): Promise<IndexChange> {
  const fresh = new Map(put.map((article) => [article.id, article]));
  const leaving = removed.filter((id) => !fresh.has(id));
  const [counters, known, pendingNumbers] = await Promise.all([
    readCounters(database),
    database.indexed.bulkGet([...fresh.keys(), ...leaving]),
    database.pending.toCollection().primaryKeys(),
  ]);
  const waiting = new Set(pendingNumbers);
  const replaced = known.flatMap((row) => (row ? [row.n] : []));
  const tombstones = replaced.filter((n) => !waiting.has(n));
  const pendingGone = replaced.filter((n) => waiting.has(n));
  pendingGone.forEach((n) => waiting.delete(n));

  const numbered: NumberedArticle[] = [...fresh.values()].map((article, at) => ({ ...article, n: counters.nextNumber + at }));
  const flush = numbered.length > 0 && numbered.length + waiting.size >= FLUSH_AT;
  const packed = flush ? (await database.pending.bulkGet([...waiting])).flatMap((row) => (row ? [fromPending(row)] : [])) : [];
  const built = flush ? buildSegment(counters.nextSegment, [...packed, ...numbered]) : null;
  return {
    counters: {
      key: 'counters',
      nextNumber: counters.nextNumber + numbered.length,
      nextSegment: counters.nextSegment + (flush ? 1 : 0),
    },
    indexed: numbered.map(({ id, n }) => ({ id, n })),
    removed: leaving,
    tombstones,
    pendingGone: [...pendingGone, ...packed.map(({ n }) => n)],
    pendingNew: flush ? [] : numbered.map(toPending),
    segment: built?.segment ?? null,
    blocks: built?.blocks ?? [],
  };
}

/** Stores a change. Only database calls, so that it can run inside the caller's transaction over {@link indexTables}. */
export async function applyChange(database: CorpusDatabase, change: IndexChange): Promise<void> {
  await Promise.all([
    database.meta.put(change.counters),
    database.indexed.bulkDelete([...change.removed]),
    database.indexed.bulkPut([...change.indexed]),
    database.tombstones.bulkPut(change.tombstones.map((n) => ({ n }))),
    database.pending.bulkDelete([...change.pendingGone]),
    database.pending.bulkPut([...change.pendingNew]),
    change.segment === null ? undefined : database.segments.put(change.segment),
    database.blocks.bulkPut([...change.blocks]),
  ]);
}

/** The numbers to be given next. */
export async function readCounters(database: CorpusDatabase): Promise<CounterRow> {
  const row = await database.meta.get('counters');
  return row?.key === 'counters' ? row : { key: 'counters', nextNumber: 1, nextSegment: 1 };
}
