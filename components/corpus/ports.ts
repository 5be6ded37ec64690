import type { Job } from '../../lib/jobs/job.ts';

/** The imports, as the corpus page needs them. */
export interface Imports {
  /** Writes a job for these files and sees that its host runs. */
  start(files: readonly File[]): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly Job[]>;
  cancel(id: string): Promise<void>;
  /** Lets a failed one go on from where it stopped. */
  retry(id: string): Promise<void>;
  /** Takes a finished one off the list. */
  forget(id: string): Promise<void>;
}

/** Bytes used by this extension's storage; null when the browser does not tell. */
export type StorageUsed = () => Promise<number | null>;
