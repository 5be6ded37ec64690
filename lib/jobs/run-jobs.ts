import { CorpusBroken, StorageFull } from '../corpus/errors.ts';
import { exclusively } from '../corpus/lock.ts';
import type { CorpusStore } from '../corpus/store.ts';
import { runSlices } from './import-slices.ts';
import type { SliceLimits } from './slice.ts';
import { sweepStaging } from './start-import.ts';
import { jobTable } from './tables.ts';
import type { JobRow } from './tables.ts';

export interface RunOptions {
  /** Stops between two slices; the jobs stay as they are and the next run goes on. */
  readonly signal?: AbortSignal;
  readonly limits?: Partial<SliceLimits>;
}

/** Deleted articles can be brought back for this long. */
const UNDO_MS = 24 * 60 * 60 * 1000;

/**
 * Runs every unfinished job to its end, then puts the corpus in order. One runner at a time in all contexts: a second
 * one waits, and then finds what the first has left.
 * @throws CorpusBroken, and the signal's reason when aborted
 */
export async function runJobs(corpus: CorpusStore, options: RunOptions = {}): Promise<void> {
  await exclusively('crossread-jobs', async () => {
    await sweepStaging(corpus.database);
    for (;;) {
      options.signal?.throwIfAborted();
      const job = await nextJob(corpus);
      if (job === undefined) break;
      await runJob(corpus, job, options);
    }
    await corpus.sweep(Date.now() - UNDO_MS);
    await corpus.maintain(options.signal);
  });
}

async function nextJob(corpus: CorpusStore): Promise<JobRow | undefined> {
  const unfinished = await jobTable(corpus.database).where('state').anyOf('waiting', 'running').sortBy('createdAt');
  return unfinished[0];
}

async function runJob(corpus: CorpusStore, job: JobRow, { signal, limits }: RunOptions): Promise<void> {
  try {
    await runSlices(corpus, job.id, signal, limits);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof CorpusBroken) throw error;
    // The slice was undone whole: the cursor still tells what is stored, and a retry goes on from there.
    await fail(corpus, job.id, error);
  }
}

async function fail(corpus: CorpusStore, id: string, error: unknown): Promise<void> {
  const problem = error instanceof StorageFull
    ? { key: 'job_storage_full', args: [] }
    : { key: 'job_failed', args: [error instanceof Error ? error.message : String(error)] };
  const jobs = jobTable(corpus.database);
  await corpus.database.transaction('rw', jobs, async () => {
    const job = await jobs.get(id);
    if (job?.state === 'running' || job?.state === 'waiting') {
      await jobs.put({ ...job, state: 'failed', problem, current: null, updatedAt: Date.now() });
    }
  });
}
