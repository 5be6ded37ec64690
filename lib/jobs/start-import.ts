import { MAX_FILE_BYTES, TOO_LARGE } from '../corpus/importers/limits.ts';
import type { CorpusDatabase } from '../corpus/database.ts';
import { corpusError } from '../corpus/errors.ts';
import { exclusively } from '../corpus/lock.ts';
import type { SkippedItem } from './job.ts';
import { jobFileTable, jobTable } from './tables.ts';
import type { JobFileRow } from './tables.ts';

/** What staging needs of a `File`. */
export type StagedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** One transaction of staging holds at most this much. */
const CHUNK_BYTES = 8 * 2 ** 20;
const CHUNK_FILES = 200;

/** Held while files are staged, so that the sweep of abandoned ones leaves them alone. */
export const STAGING_LOCK = 'crossread-staging';

/**
 * Copies files into the database and writes the job for them. When this resolves, the import is acknowledged: no death
 * of anything loses it. Files that are too large are skipped at once, without being read.
 *
 * @returns the job's id; see that a host runs (`ensureJobHost`)
 * @throws StorageFull when the files do not fit; then nothing of them is kept
 */
export async function startImport(database: CorpusDatabase, files: readonly StagedFile[]): Promise<string> {
  const jobId = crypto.randomUUID();
  const skipped: SkippedItem[] = [];
  const fitting = files.filter((file) => {
    if (file.size <= MAX_FILE_BYTES) return true;
    skipped.push({ name: file.name, reason: TOO_LARGE });
    return false;
  });
  const keys = fitting.map((_, at) => `${jobId}/${String(at).padStart(7, '0')}`);
  await exclusively(STAGING_LOCK, async () => {
    try {
      await stage(database, jobId, fitting, keys);
      const now = Date.now();
      await jobTable(database).add({
        id: jobId,
        type: 'import',
        state: fitting.length > 0 ? 'waiting' : 'done',
        createdAt: now,
        updatedAt: now,
        total: files.length,
        done: skipped.length,
        added: 0,
        unchanged: 0,
        skipped,
        current: null,
        problem: null,
        files: keys,
        cursor: { file: 0, item: 0, counted: false, tries: 0 },
      });
    } catch (error) {
      await jobFileTable(database).where('jobId').equals(jobId).delete();
      throw corpusError(error);
    }
  });
  return jobId;
}

async function stage(database: CorpusDatabase, jobId: string, files: readonly StagedFile[], keys: readonly string[]): Promise<void> {
  let chunk: JobFileRow[] = [];
  let size = 0;
  for (const [at, file] of files.entries()) {
    chunk.push({ key: keys[at] ?? '', jobId, name: file.name, bytes: await file.arrayBuffer() });
    size += file.size;
    if (size >= CHUNK_BYTES || chunk.length >= CHUNK_FILES || at === files.length - 1) {
      await jobFileTable(database).bulkPut(chunk);
      chunk = [];
      size = 0;
    }
  }
}

/** Removes staged files whose job was never acknowledged: the context died while staging. */
export async function sweepStaging(database: CorpusDatabase): Promise<void> {
  await exclusively(STAGING_LOCK, () =>
    database.transaction('rw', jobTable(database), jobFileTable(database), async () => {
      const jobs = new Set(await jobTable(database).toCollection().primaryKeys());
      const staged = await jobFileTable(database).toCollection().primaryKeys();
      await jobFileTable(database).bulkDelete(staged.filter((key) => !jobs.has(key.slice(0, key.indexOf('/')))));
    }));
}
