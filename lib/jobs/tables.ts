import type { Table } from 'dexie';
import type { CorpusDatabase } from '../corpus/database.ts';
import type { Job } from './job.ts';

/** Where a job stands: everything before this item of this file is stored. */
export interface JobCursor {
  /** Position among the job's files. */
  readonly file: number;
  /** Items of the file that are done. */
  readonly item: number;
  /** Files whose items are counted in `total`: those before this position. */
  readonly counted: number;
  /** Runs begun at this place. An item that brings its host down each time is given up after some. */
  readonly tries: number;
}

/** A job as stored. */
export interface JobRow extends Job {
  /** How many files it has; their keys are {@link jobFileKey}. Not a list, as this row is written again with every slice. */
  readonly fileCount: number;
  readonly cursor: JobCursor;
}

/** Bytes of a file handed over for import, kept until they are stored as articles. */
export interface JobFileRow {
  /** See {@link jobFileKey}. */
  readonly key: string;
  readonly jobId: string;
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** `jobId/position`, in order of the positions. */
export const jobFileKey = (jobId: string, position: number): string => `${jobId}/${String(position).padStart(7, '0')}`;

export const jobTable = (database: CorpusDatabase): Table<JobRow, string> => database.table('jobs');
export const jobFileTable = (database: CorpusDatabase): Table<JobFileRow, string> => database.table('jobFiles');

/** Names of the tables that a slice of a job writes beside those of the corpus. */
export const JOB_TABLES = ['jobs', 'jobFiles'] as const;

export const isUnfinished = (job: Job): boolean => job.state === 'waiting' || job.state === 'running';
