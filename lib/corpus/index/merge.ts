import type { CorpusDatabase } from '../database.ts';
import { BlockWriter } from './block.ts';
import { deadIn } from './dead.ts';
import { OpenSegment } from './directory.ts';
import { chooseMerge, mergeDocuments } from './merge-plan.ts';
import type { MergedDocuments } from './merge-plan.ts';
import { blockKey, BLOCKS_PER_SEGMENT, idRowKey, IDS_PER_ROW } from './rows.ts';
import type { BlockRow, MergeRow } from './rows.ts';
import { byCodeUnits, idRows } from './segment.ts';
import { TermStream } from './term-stream.ts';
import { indexTables, readCounters } from './writer.ts';

/** Postings a slice writes: some tens of milliseconds of work. */
const SLICE_POSTINGS = 150_000;

/**
 * Does one slice of merging: begins a merge that is due, goes on with one, or finishes it. Each slice is one
 * transaction; whatever dies between two, the next call goes on. The caller holds the corpus lock.
 * @returns whether there is more to do
 */
export async function mergeSlice(database: CorpusDatabase, slicePostings = SLICE_POSTINGS): Promise<boolean> {
  const state = await database.meta.get('merge');
  if (state?.key !== 'merge') return beginMerge(database);
  const rows = await database.segments.bulkGet([...state.sources]);
  const sources = rows.flatMap((row) => (row ? [new OpenSegment(row)] : []));
  if (sources.length < rows.length) {
    await database.meta.delete('merge');
    return true;
  }
  const merged = mergeDocuments(sources, new Set(state.dropped));
  const { blocks, next, finished } = await writeSlice(database, state, sources, merged, slicePostings);
  if (!finished) {
    await database.transaction('rw', indexTables(database), () => Promise.all([database.blocks.bulkPut(blocks), database.meta.put(next)]));
    return true;
  }
  const ids = idRows(state.target, await idsOf(database, sources, merged));
  await database.transaction('rw', indexTables(database), () => Promise.all([
    database.blocks.bulkPut([...blocks, ...ids]),
    database.segments.bulkDelete([...state.sources]),
    ...state.sources.map((source) => database.blocks.where('key').between(blockKey(source, 0), blockKey(source + 1, 0), true, false).delete()),
    merged.numbers.length === 0 ? undefined : database.segments.put({
      id: state.target,
      numbers: merged.numbers,
      lengths: merged.lengths,
      days: merged.days,
      firstTerms: next.firstTerms,
      blocks: next.blocks,
      terms: next.terms,
      bytes: next.bytes,
    }),
    database.tombstones.bulkDelete([...state.dropped]),
    database.meta.delete('merge'),
  ]));
  return true;
}

async function beginMerge(database: CorpusDatabase): Promise<boolean> {
  const [rows, tombstones, counters] = await Promise.all([
    database.segments.toArray(),
    database.tombstones.toCollection().primaryKeys(),
    readCounters(database),
  ]);
  const segments = rows.map((row) => new OpenSegment(row));
  const sources = chooseMerge(segments, (segment) => deadIn(segment, tombstones)?.reduce((sum, flag) => sum + flag, 0) ?? 0);
  if (sources.length === 0) return false;
  const dropped = tombstones.filter((n) => sources.some((segment) => segment.ordinalOf(n) >= 0));
  const state: MergeRow = {
    key: 'merge',
    target: counters.nextSegment,
    sources: sources.map((segment) => segment.row.id),
    dropped: Uint32Array.from(dropped),
    after: null,
    blocks: 0,
    terms: 0,
    bytes: 0,
    firstTerms: '',
  };
  await database.transaction('rw', database.meta, () => Promise.all([
    database.meta.put(state),
    database.meta.put({ ...counters, nextSegment: counters.nextSegment + 1 }),
  ]));
  return true;
}

async function writeSlice(
  database: CorpusDatabase,
  state: MergeRow,
  sources: readonly OpenSegment[],
  merged: MergedDocuments,
  slicePostings: number,
): Promise<{ blocks: BlockRow[]; next: MergeRow; finished: boolean }> {
  const streams = sources.map((segment) => new TermStream(database, segment, state.after));
  const writer = new BlockWriter();
  let { after, terms } = state;
  let written = 0;
  let finished = false;
  while (written < slicePostings) {
    const heads = (await Promise.all(streams.map((stream) => stream.peek()))).filter((term) => term !== null);
    const term = heads.sort(byCodeUnits)[0];
    if (term === undefined) {
      finished = true;
      break;
    }
    const pairs: { readonly ordinal: number; readonly count: number }[] = [];
    for (const [source, stream] of streams.entries()) {
      for (const { ordinals, counts } of await stream.take(term)) {
        ordinals.forEach((old, at) => {
          const ordinal = merged.ordinals[source]?.[old] ?? -1;
          if (ordinal >= 0) pairs.push({ ordinal, count: counts[at] ?? 0 });
        });
      }
    }
    after = term;
    if (pairs.length === 0) continue;
    pairs.sort((a, b) => a.ordinal - b.ordinal);
    writer.add(term, pairs.map(({ ordinal }) => ordinal), pairs.map(({ count }) => count));
    terms += 1;
    written += pairs.length;
  }
  const packed = writer.take();
  const blocks = packed.map(({ words, data }, at) => ({ key: blockKey(state.target, state.blocks + at), words, data }));
  const firstTerms = packed.map((block) => block.firstTerm).join('\n');
  const next: MergeRow = {
    ...state,
    after,
    terms,
    blocks: state.blocks + blocks.length,
    bytes: state.bytes + blocks.reduce((sum, block) => sum + block.data.length + block.words.length, 0),
    firstTerms: state.blocks === 0 ? firstTerms : packed.length === 0 ? state.firstTerms : `${state.firstTerms}\n${firstTerms}`,
  };
  return { blocks, next, finished };
}

async function idsOf(database: CorpusDatabase, sources: readonly OpenSegment[], merged: MergedDocuments): Promise<string[]> {
  const ids = await Promise.all(sources.map(async ({ row, documents }) => {
    const keys = Array.from({ length: Math.ceil(documents / IDS_PER_ROW) }, (_, at) => idRowKey(row.id, at * IDS_PER_ROW));
    return (await database.blocks.bulkGet(keys)).flatMap((found) => found?.words.split('\n') ?? []);
  }));
  return merged.origins.map(({ source, ordinal }) => ids[source]?.[ordinal] ?? '');
}

/** Removes blocks of segments that are no more, and of merges that were given up. The caller holds the corpus lock. */
export async function sweepOrphans(database: CorpusDatabase): Promise<void> {
  const merge = await database.meta.get('merge');
  const live = new Set(await database.segments.toCollection().primaryKeys());
  if (merge?.key === 'merge') live.add(merge.target);
  let from = 0;
  for (;;) {
    const [key] = await database.blocks.where('key').aboveOrEqual(from).limit(1).primaryKeys();
    if (key === undefined) return;
    const segment = Math.floor(key / BLOCKS_PER_SEGMENT);
    from = blockKey(segment + 1, 0);
    if (!live.has(segment)) await database.blocks.where('key').between(blockKey(segment, 0), from, true, false).delete();
  }
}
