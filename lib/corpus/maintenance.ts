import type { CorpusDatabase } from './database.ts';
import { mergeSlice, sweepOrphans } from './index/merge.ts';
import { applyChange, indexTables, planChange } from './index/writer.ts';
import { indexedArticle } from './terms.ts';

/** Articles indexed in one transaction when the index is completed. */
const BATCH = 500;

/**
 * Puts the index in order: articles missing from it are added, due merges done, orphaned blocks removed. Every slice
 * takes the lock for itself, so that a reader who saves a page meanwhile does not wait.
 * @throws the signal's reason when aborted between two slices
 */
export async function maintainIndex(
  database: CorpusDatabase,
  locked: <T>(task: () => Promise<T>) => Promise<T>,
  signal?: AbortSignal,
): Promise<void> {
  while (await locked(() => completeSlice(database))) signal?.throwIfAborted();
  while (await locked(() => mergeSlice(database))) signal?.throwIfAborted();
  await locked(() => sweepOrphans(database));
}

/** Empties the index and fills it from the stored texts; what dies half-way is completed by {@link maintainIndex}. */
export async function rebuildIndex(database: CorpusDatabase): Promise<void> {
  await clearIndex(database);
  while (await completeSlice(database));
}

/** Empties every table of the index, numbering aside: what other contexts remember of old segments must never fit new ones. */
export async function clearIndex(database: CorpusDatabase): Promise<void> {
  await database.transaction('rw', indexTables(database), () => Promise.all([
    database.segments.clear(),
    database.blocks.clear(),
    database.indexed.clear(),
    database.pending.clear(),
    database.tombstones.clear(),
    database.meta.where('key').notEqual('counters').delete(),
  ]));
}

/** Indexes a batch of the articles in use that the index does not know. Returns whether there may be more. */
async function completeSlice(database: CorpusDatabase): Promise<boolean> {
  const inUse = await database.articles.where('[shown+addedAt]').aboveOrEqual([1]).primaryKeys();
  if (inUse.length <= (await database.indexed.count())) return false;
  const known = new Set(await database.indexed.toCollection().primaryKeys());
  const missing = inUse.filter((id) => !known.has(id));
  const batch = missing.slice(0, BATCH);
  const [rows, texts] = await Promise.all([database.articles.bulkGet(batch), database.texts.bulkGet(batch)]);
  const articles = rows.flatMap((row, at) => (row ? [indexedArticle(row.id, { ...row, text: texts[at]?.text ?? '' })] : []));
  const change = await planChange(database, articles);
  await database.transaction('rw', indexTables(database), () => applyChange(database, change));
  return missing.length > batch.length;
}
