import { liveQuery } from 'dexie';
import type { Observable } from 'dexie';
import type { CorpusDatabase } from '../corpus/database.ts';
import type { Job } from './job.ts';
import { isUnfinished, jobFileTable, jobTable } from './tables.ts';
import type { JobRow } from './tables.ts';

function toJob({ fileCount: _fileCount, cursor: _cursor, ...job }: JobRow): Job {
  return job;
}

/** All jobs, newest first. */
export async function listJobs(database: CorpusDatabase): Promise<Job[]> {
  return (await jobTable(database).orderBy('createdAt').reverse().toArray()).map(toJob);
}

/** {@link listJobs} again after every change, whichever context made it. */
export function watchJobs(database: CorpusDatabase): Observable<Job[]> {
  return liveQuery(async () => listJobs(database));
}

/** Whether there is work for a host. */
export async function hasUnfinishedJobs(database: CorpusDatabase): Promise<boolean> {
  return (await jobTable(database).where('state').anyOf('waiting', 'running').count()) > 0;
}

/** Stops a job. What it has stored stays; its staged files go. */
export async function cancelJob(database: CorpusDatabase, id: string): Promise<void> {
  await database.transaction('rw', jobTable(database), jobFileTable(database), async () => {
    const job = await jobTable(database).get(id);
    if (job === undefined || job.state === 'done' || job.state === 'cancelled') return;
    await jobTable(database).put({ ...job, state: 'cancelled', current: null, updatedAt: Date.now() });
    await jobFileTable(database).where('jobId').equals(id).delete();
  });
}

/** Lets a failed job go on from where it stopped, for instance after room was made on the disk. */
export async function retryJob(database: CorpusDatabase, id: string): Promise<void> {
  await database.transaction('rw', jobTable(database), async () => {
    const job = await jobTable(database).get(id);
    if (job?.state !== 'failed') return;
    const cursor = { ...job.cursor, tries: 0 };
    await jobTable(database).put({ ...job, state: 'waiting', problem: null, cursor, updatedAt: Date.now() });
  });
}

/** Takes a finished job off the list; an unfinished one is left alone. */
export async function forgetJob(database: CorpusDatabase, id: string): Promise<void> {
  await database.transaction('rw', jobTable(database), jobFileTable(database), async () => {
    const job = await jobTable(database).get(id);
    if (job === undefined || isUnfinished(job)) return;
    await jobFileTable(database).where('jobId').equals(id).delete();
    await jobTable(database).delete(id);
  });
}
