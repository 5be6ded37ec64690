import type { Reason } from '../kinds/kind.ts';
import type { SkippedItem } from './job.ts';

/** What became of one page. */
export type Gathered = { readonly outcome: 'added' | 'new-version' | 'unchanged' } | { readonly skipped: Reason };

/** How far the gathering of pages has come. */
export interface GatherState {
  readonly total: number;
  readonly done: number;
  readonly added: number;
  readonly unchanged: number;
  readonly skipped: readonly SkippedItem[];
  /** Name of a page under way. */
  readonly current: string | null;
}

export interface GatherOptions<T> {
  readonly nameOf: (item: T) => string;
  /** Stores one page whole, or says why not. An error ends the gathering: it is about the corpus, not about the page. */
  readonly gather: (item: T) => Promise<Gathered>;
  readonly progress: (state: GatherState) => void;
  /** Pages at once. */
  readonly parallel?: number;
  readonly signal?: AbortSignal;
}

/**
 * Takes pages one by one (open tabs, links of a list) into the corpus. Not a job: it needs a page of the reader's that is
 * open, and the rights they have given for it. Each page is stored whole or not at all; when aborted, those that were not
 * begun are left out, and what is stored stays.
 */
export async function gatherPages<T>(items: readonly T[], options: GatherOptions<T>): Promise<GatherState> {
  const { nameOf, gather, progress, parallel = 1, signal } = options;
  let state: GatherState = { total: items.length, done: 0, added: 0, unchanged: 0, skipped: [], current: null };
  const change = (part: Partial<GatherState>): void => {
    state = { ...state, ...part };
    progress(state);
  };
  let next = 0;
  let failed = false;
  const work = async (): Promise<void> => {
    while (next < items.length && !failed && signal?.aborted !== true) {
      const item = items[next++] as T;
      const name = nameOf(item);
      change({ current: name });
      try {
        const result = await gather(item);
        const done = state.done + 1;
        if ('skipped' in result) change({ done, skipped: [...state.skipped, { name, reason: result.skipped }] });
        else if (result.outcome === 'unchanged') change({ done, unchanged: state.unchanged + 1 });
        else change({ done, added: state.added + 1 });
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  change({});
  await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, work));
  change({ current: null });
  return state;
}
