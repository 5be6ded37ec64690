import { isImportable } from '../corpus/importers/file-types.ts';
import { maxBytes, tooLarge } from '../corpus/importers/limits.ts';
import type { CorpusDatabase } from '../corpus/database.ts';
import { corpusError } from '../corpus/errors.ts';
import { exclusively } from '../corpus/lock.ts';
import type { SkippedItem } from './job.ts';
import { jobFileKey, jobFileTable, jobTable } from './tables.ts';
import type { JobFileRow } from './tables.ts';

/** What staging needs of a `File`; in a folder, `name` is the path below the folder. */
export interface StagedFile extends Pick<File, 'name' | 'size' | 'arrayBuffer'> {
  /** Why it cannot be read, if that is known already; then it may be a folder. */
  readonly unreadable?: string;
}

export interface StagingOptions {
  /** Aborted while files are staged: nothing of them is kept. */
  readonly signal?: AbortSignal;
  /** Told how many files have been copied. */
  readonly progress?: (files: number) => void;
}

/** One transaction of staging holds at most this much. */
const CHUNK_BYTES = 8 * 2 ** 20;
const CHUNK_FILES = 200;

/** Held while files are staged, so that the sweep of abandoned ones leaves them alone. */
export const STAGING_LOCK = 'crossread-staging';

/**
 * Copies files into the database and writes the job for them. When this resolves, the import is acknowledged: no death
 * of anything loses it. Files of other types or too large are skipped at once, without being read; a file that cannot be
 * read (it was moved, or may not be opened) is skipped with what the browser says.
 *
 * @returns the job's id; see that a host runs (`ensureJobHost`)
 * @throws StorageFull when the files do not fit, and the signal's reason when aborted; then nothing of them is kept
 */
export async function startImport(database: CorpusDatabase, files: readonly StagedFile[], options: StagingOptions = {}): Promise<string> {
  const jobId = crypto.randomUUID();
  await exclusively(STAGING_LOCK, async () => {
    try {
      const skipped: SkippedItem[] = [];
      const count = await stage(database, jobId, files, skipped, options);
      const now = Date.now();
      await jobTable(database).add({
        id: jobId,
        type: 'import',
        state: count > 0 ? 'waiting' : 'done',
        createdAt: now,
        updatedAt: now,
        total: files.length,
        done: skipped.length,
        added: 0,
        unchanged: 0,
        skipped,
        current: null,
        problem: null,
        fileCount: count,
        cursor: { file: 0, item: 0, counted: 0, tries: 0 },
      });
    } catch (error) {
      await jobFileTable(database).where('jobId').equals(jobId).delete();
      throw corpusError(error);
    }
  });
  return jobId;
}

/** Returns how many files were staged; the others are in `skipped`. */
async function stage(
  database: CorpusDatabase,
  jobId: string,
  files: readonly StagedFile[],
  skipped: SkippedItem[],
  { signal, progress }: StagingOptions,
): Promise<number> {
  let chunk: JobFileRow[] = [];
  let size = 0;
  let staged = 0;
  const write = async (): Promise<void> => {
    signal?.throwIfAborted();
    if (chunk.length > 0) await jobFileTable(database).bulkPut(chunk);
    chunk = [];
    size = 0;
  };
  for (const [at, file] of files.entries()) {
    const read = await readBytes(file);
    if ('reason' in read) skipped.push(read);
    else {
      chunk.push({ key: jobFileKey(jobId, staged), jobId, name: file.name, bytes: read.bytes });
      staged += 1;
      size += read.bytes.byteLength;
    }
    if (size < CHUNK_BYTES && chunk.length < CHUNK_FILES) continue;
    await write();
    progress?.(at + 1);
  }
  await write();
  return staged;
}

async function readBytes(file: StagedFile): Promise<SkippedItem | { readonly bytes: ArrayBuffer }> {
  const { name } = file;
  if (file.unreadable !== undefined) return { name, reason: { key: 'skip_unreadable', args: [file.unreadable] } };
  if (!isImportable(name)) return { name, reason: { key: 'skip_unsupported', args: [] } };
  if (file.size > maxBytes(name)) return { name, reason: tooLarge(name) };
  try {
    return { bytes: await file.arrayBuffer() };
  } catch (error) {
    // NotFoundError, NotReadableError: of the file system, about this file only.
    if (!(error instanceof DOMException)) throw error;
    return { name, reason: { key: 'skip_unreadable', args: [error.message] } };
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
