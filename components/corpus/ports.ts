import type { Link } from '../../lib/corpus/importers/bookmarks.ts';
import type { Job } from '../../lib/jobs/job.ts';
import type { StagedFile } from '../../lib/jobs/start-import.ts';
import type { Report } from '../../lib/report/report.ts';
import type { PaintedClaim } from '../../lib/messages/protocol.ts';
import type { Article } from '../../lib/corpus/article.ts';
import type { Gather } from '../shared/gathering.tsx';

export interface StartOptions {
  readonly signal: AbortSignal;
  /** Told how many files have been copied. */
  readonly progress: (files: number) => void;
}

/** The imports, as the corpus page needs them. */
export interface Imports {
  /** Writes a job for these files and sees that its host runs. Rejects with the signal's reason when aborted; then nothing is kept. */
  start(files: readonly StagedFile[], options: StartOptions): Promise<void>;
  /** Sees that their host runs. */
  wake?(): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly Job[]>;
  cancel(id: string): Promise<void>;
  /** Lets a failed one go on from where it stopped. */
  retry(id: string): Promise<void>;
  /** Takes a finished one off the list. */
  forget(id: string): Promise<void>;
}

/** Ways to add pages that are not files. Both ask for rights, so they are to be called in the turn of a click. */
export interface PageGathering {
  readonly openTabs: Gather;
  links(links: readonly Link[]): Gather;
}

/** Checks a saved article against the rest of the corpus. */
export type CheckCopy = (article: Article, signal: AbortSignal) => Promise<{ readonly report: Report; readonly claims: readonly PaintedClaim[] }>;

/** Bytes used by this extension's storage; null when the browser does not tell. */
export type StorageUsed = () => Promise<number | null>;
