import type { Reason } from '../kinds/kind.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';

/** Long work as a record with a cursor: whatever dies, the next host goes on from `done`. */
export interface Job {
  readonly id: string;
  readonly type: 'import';
  readonly state: JobState;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Items in all, and how many are finished (the cursor). */
  readonly total: number;
  readonly done: number;
  readonly added: number;
  /** Same text already stored. */
  readonly unchanged: number;
  /** Items left out, with the reason in the reader's words. */
  readonly skipped: readonly SkippedItem[];
  /** Name of the item under way, for the progress line. */
  readonly current: string | null;
  /** Why the job failed, else null. */
  readonly problem: Reason | null;
}

export interface SkippedItem {
  readonly name: string;
  readonly reason: Reason;
}
