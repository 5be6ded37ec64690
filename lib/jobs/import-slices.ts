import type { Added } from '../corpus/corpus.ts';
import type { CorpusDatabase } from '../corpus/database.ts';
import type { ImportItem } from '../corpus/importers/importer.ts';
import { countItems, readFile } from '../corpus/importers/list.ts';
import type { Addition, CorpusStore } from '../corpus/store.ts';
import type { SkippedItem } from './job.ts';
import { JOB_TABLES, jobFileTable, jobTable } from './tables.ts';
import type { JobCursor, JobFileRow, JobRow } from './tables.ts';

/** A slice ends when one of these is reached. */
export interface SliceLimits {
  readonly items: number;
  /** Code units of text. */
  readonly text: number;
}

const LIMITS: SliceLimits = { items: 100, text: 2 * 2 ** 20 };
/** Enough for merging to keep pace: an article is merged some four times in all, as segments grow fourfold. */
const MERGES_A_SLICE = 3;
/** Runs begun at one place before its file is given up as one that brings the host down. */
const MAX_TRIES = 3;

/** The job was cancelled or taken away while a slice was made; the slice is not stored. */
class JobGone extends Error {}

/** What one slice does to the job. */
interface Slice {
  readonly additions: readonly Addition[];
  readonly skipped: readonly SkippedItem[];
  readonly items: number;
  readonly last: string;
  readonly fileDone: boolean;
}

/**
 * Runs one import from its cursor to its end, slice by slice. A slice stores its articles and moves the cursor in one
 * transaction, so that a death at any moment neither loses nor doubles an article.
 */
export async function runSlices(corpus: CorpusStore, jobId: string, signal?: AbortSignal, limits: SliceLimits = LIMITS): Promise<void> {
  const { database } = corpus;
  let job = await beginRun(database, jobId);
  try {
    while (job !== null && job.state === 'running') {
      const key = job.files[job.cursor.file];
      const file = key === undefined ? undefined : await jobFileTable(database).get(key);
      if (file === undefined) job = await store(corpus, job, { additions: [], skipped: [], items: 0, last: '', fileDone: true });
      else if (job.cursor.tries > MAX_TRIES) job = await store(corpus, job, givenUp(file));
      else job = await runFile(corpus, job, file, signal, limits);
    }
  } catch (error) {
    if (!(error instanceof JobGone)) throw error;
  }
}

/** Marks the job as running and counts the try. */
async function beginRun(database: CorpusDatabase, id: string): Promise<JobRow | null> {
  const jobs = jobTable(database);
  return database.transaction('rw', jobs, async () => {
    const job = await jobs.get(id);
    if (job === undefined || (job.state !== 'waiting' && job.state !== 'running')) return null;
    const running: JobRow = { ...job, state: 'running', cursor: { ...job.cursor, tries: job.cursor.tries + 1 }, updatedAt: Date.now() };
    await jobs.put(running);
    return running;
  });
}

async function runFile(corpus: CorpusStore, start: JobRow, file: JobFileRow, signal: AbortSignal | undefined, limits: SliceLimits): Promise<JobRow> {
  let job = start;
  if (!job.cursor.counted) job = await count(corpus.database, job, file);
  // After a death, single items: so what was done before the one that kills is kept.
  const careful = job.cursor.tries > 1 ? { ...limits, items: 1 } : limits;
  let slice = emptySlice();
  let position = 0;
  for await (const item of itemsOf(file)) {
    position += 1;
    if (position <= job.cursor.item) continue;
    slice.take(item, file.name);
    if (slice.items < careful.items && slice.text < limits.text) continue;
    job = await store(corpus, job, slice.finish(false));
    await corpus.tidy(MERGES_A_SLICE);
    slice = emptySlice();
    signal?.throwIfAborted();
  }
  return store(corpus, job, slice.finish(true));
}

/** A file's items; an error of the reader itself ends the file as one that could not be read. */
async function* itemsOf(file: JobFileRow): AsyncIterable<ImportItem> {
  try {
    yield* readFile({ name: file.name, bytes: new Uint8Array(file.bytes) });
  } catch (error) {
    yield { name: file.name, problem: { key: 'skip_unreadable', args: [error instanceof Error ? error.message : String(error)] } };
  }
}

function givenUp({ name }: JobFileRow): Slice {
  return { additions: [], skipped: [{ name, reason: { key: 'skip_crashed', args: [] } }], items: 1, last: name, fileDone: true };
}

function emptySlice() {
  const additions: Addition[] = [];
  const skipped: SkippedItem[] = [];
  let last = '';
  return {
    items: 0,
    text: 0,
    take(item: ImportItem, fileName: string): void {
      this.items += 1;
      last = item.name;
      if ('problem' in item) {
        skipped.push({ name: item.name, reason: item.problem });
        return;
      }
      this.text += item.draft.text.length;
      additions.push({ draft: item.draft, origin: { via: 'file', wire: null, fileName, feedUrl: null } });
    },
    finish(fileDone: boolean): Slice {
      return { additions, skipped, items: this.items, last, fileDone };
    },
  };
}

/** Raises the job's total by what a file of many articles holds, before its first slice. */
async function count(database: CorpusDatabase, job: JobRow, file: JobFileRow): Promise<JobRow> {
  const items = countItems({ name: file.name, bytes: new Uint8Array(file.bytes) });
  return update(database, job.id, (stored) => ({
    ...stored,
    total: stored.total + Math.max(0, items - 1),
    current: file.name,
    cursor: { ...stored.cursor, counted: true },
  }));
}

async function store(corpus: CorpusStore, job: JobRow, slice: Slice): Promise<JobRow> {
  let stored: JobRow = job;
  await corpus.addBatch(slice.additions, {
    tables: JOB_TABLES,
    write: async (database, added) => {
      stored = await update(database, job.id, (row) => advance(row, slice, added));
      const key = job.files[job.cursor.file];
      if (slice.fileDone && key !== undefined) await jobFileTable(database).delete(key);
    },
  });
  return stored;
}

function advance(job: JobRow, slice: Slice, added: readonly Added[]): JobRow {
  const unchanged = added.filter(({ outcome }) => outcome === 'unchanged').length;
  const cursor: JobCursor = slice.fileDone
    ? { file: job.cursor.file + 1, item: 0, counted: false, tries: 0 }
    : { ...job.cursor, item: job.cursor.item + slice.items, tries: 0 };
  const finished = cursor.file >= job.files.length;
  return {
    ...job,
    state: finished ? 'done' : 'running',
    // The total was told before reading; what is done is what there was.
    total: finished ? job.done + slice.items : job.total,
    done: job.done + slice.items,
    added: job.added + added.length - unchanged,
    unchanged: job.unchanged + unchanged,
    skipped: [...job.skipped, ...slice.skipped],
    current: finished ? null : slice.last === '' ? job.current : slice.last,
    cursor,
  };
}

/** Changes a running job within the current transaction (or one of its own). @throws JobGone unless it still runs */
async function update(database: CorpusDatabase, id: string, change: (job: JobRow) => JobRow): Promise<JobRow> {
  const jobs = jobTable(database);
  return database.transaction('rw', jobs, async () => {
    const job = await jobs.get(id);
    if (job?.state !== 'running') throw new JobGone(id);
    const changed = { ...change(job), updatedAt: Date.now() };
    await jobs.put(changed);
    return changed;
  });
}
