import type { Added } from '../corpus/corpus.ts';
import type { CorpusDatabase } from '../corpus/database.ts';
import type { ImportItem } from '../corpus/importers/importer.ts';
import { countItems, readFile } from '../corpus/importers/list.ts';
import type { CorpusStore } from '../corpus/store.ts';
import { Slice } from './slice.ts';
import type { SliceLimits } from './slice.ts';
import { JOB_TABLES, jobFileKey, jobFileTable, jobTable } from './tables.ts';
import type { JobFileRow, JobRow } from './tables.ts';

const LIMITS: SliceLimits = { items: 100, text: 2 * 2 ** 20, time: 1000 };
/** Enough for merging to keep pace: an article is merged some four times in all, as segments grow fourfold. */
const MERGES_A_SLICE = 3;
/** Runs begun at one place before its file is given up as one that brings the host down. */
const MAX_TRIES = 3;

/** The job was cancelled or taken away while a slice was made; the slice is not stored. */
class JobGone extends Error {}

/**
 * Runs one import from its cursor to its end, slice by slice; a slice may take in many small files, or a part of a large
 * one. It stores its articles and moves the cursor in one transaction, so that a death at any moment neither loses nor
 * doubles an article.
 */
export async function runSlices(corpus: CorpusStore, jobId: string, signal?: AbortSignal, limits: Partial<SliceLimits> = {}): Promise<void> {
  try {
    const job = await beginRun(corpus.database, jobId);
    if (job === null) return;
    // After a death, single items: so what was done before the one that kills is kept.
    const careful = job.cursor.tries > 1 ? { items: 1 } : {};
    await run(new Importing(corpus, job, signal), { ...LIMITS, ...limits, ...careful });
  } catch (error) {
    if (!(error instanceof JobGone)) throw error;
  }
}

async function run(importing: Importing, limits: SliceLimits): Promise<void> {
  const { job } = importing;
  const { cursor } = job;
  let slice = new Slice(cursor.file, cursor.item);
  if (cursor.tries > MAX_TRIES && slice.file < job.fileCount) {
    const name = (await importing.file(slice.file))?.name ?? '';
    slice.take({ name, problem: { key: 'skip_crashed', args: [] } }, name);
    slice.fileDone();
    slice = await importing.store(slice);
  }
  for (let at = slice.file; at < job.fileCount; at += 1) {
    const file = await importing.file(at);
    if (file !== undefined) {
      await importing.count(at, file);
      let position = 0;
      const from = slice.item;
      for await (const item of itemsOf(file, from)) {
        position += 1;
        if (position <= from) continue;
        // Stored before the next is taken, so that the end of a file and the end of a job are never a slice of their own.
        if (slice.isFull(limits)) slice = await importing.store(slice);
        slice.take(item, file.name);
      }
    }
    slice.fileDone();
  }
  await importing.store(slice);
}

/** A file's items; an error of the reader itself ends the file as one that could not be read. */
async function* itemsOf(file: JobFileRow, from: number): AsyncIterable<ImportItem> {
  try {
    yield* readFile({ name: file.name, bytes: new Uint8Array(file.bytes) }, from);
  } catch (error) {
    yield { name: file.name, problem: { key: 'skip_unreadable', args: [error instanceof Error ? error.message : String(error)] } };
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

/** What a run does to the database. */
class Importing {
  constructor(
    private readonly corpus: CorpusStore,
    readonly job: JobRow,
    private readonly signal: AbortSignal | undefined,
  ) {}

  file(position: number): Promise<JobFileRow | undefined> {
    return jobFileTable(this.corpus.database).get(jobFileKey(this.job.id, position));
  }

  /** Raises the job's total by what a file of many articles holds, before its first slice. */
  async count(position: number, file: JobFileRow): Promise<void> {
    if (position < this.job.cursor.counted) return;
    const items = countItems({ name: file.name, bytes: new Uint8Array(file.bytes) });
    // A file of one item is counted already; its position need not be written down.
    if (items === 1) return;
    await this.#update((job) => ({
      ...job,
      total: job.total + items - 1,
      current: file.name,
      cursor: { ...job.cursor, counted: position + 1 },
    }));
  }

  /** Stores a slice and begins the next one. */
  async store(slice: Slice): Promise<Slice> {
    const { corpus, job } = this;
    await corpus.addBatch(slice.additions, {
      tables: JOB_TABLES,
      write: async (database, added) => {
        const before = await this.#update((row) => advance(row, slice, added));
        const done = Array.from({ length: slice.file - before.cursor.file }, (_, at) => jobFileKey(job.id, before.cursor.file + at));
        await jobFileTable(database).bulkDelete(done);
      },
    });
    if (slice.file < job.fileCount) {
      await corpus.tidy(MERGES_A_SLICE);
      this.signal?.throwIfAborted();
    }
    return new Slice(slice.file, slice.item);
  }

  /**
   * Changes the running job within the current transaction (or one of its own), and returns it as it was.
   * @throws JobGone unless it still runs
   */
  async #update(change: (job: JobRow) => JobRow): Promise<JobRow> {
    const { database } = this.corpus;
    const jobs = jobTable(database);
    return database.transaction('rw', jobs, async () => {
      const job = await jobs.get(this.job.id);
      if (job?.state !== 'running') throw new JobGone(this.job.id);
      await jobs.put({ ...change(job), updatedAt: Date.now() });
      return job;
    });
  }
}

function advance(job: JobRow, slice: Slice, added: readonly Added[]): JobRow {
  const unchanged = added.filter(({ outcome }) => outcome === 'unchanged').length;
  const done = job.done + slice.items;
  const finished = slice.file >= job.fileCount;
  return {
    ...job,
    state: finished ? 'done' : 'running',
    // The total was told before reading; what is done is what there was.
    total: finished ? done : job.total,
    done,
    added: job.added + added.length - unchanged,
    unchanged: job.unchanged + unchanged,
    skipped: [...job.skipped, ...slice.skipped],
    current: finished ? null : slice.last === '' ? job.current : slice.last,
    cursor: { ...job.cursor, file: slice.file, item: slice.item, tries: 0 },
  };
}
