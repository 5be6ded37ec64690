import { useCallback, useState } from 'react';
import type { ArticleSummary, Corpus } from '../../lib/corpus/corpus.ts';
import type { Job } from '../../lib/jobs/job.ts';
import { filterOf, NO_WISHES } from './article-filters.tsx';
import type { Wishes } from './article-filters.tsx';
import type { Imports } from './ports.ts';
import { useLive } from './use-live.ts';
import type { Live } from './use-live.ts';

export const PAGE_SIZE = 50;

export const isSearching = (wishes: Wishes): boolean => Object.values(wishes).some((wish) => wish.trim() !== '');

/** One page of the list, and the imports as they stood when it was read. */
export interface ShelfPage {
  readonly jobs: readonly Job[];
  /** Articles in the corpus. */
  readonly count: number;
  /** Articles that fit the wishes. */
  readonly total: number;
  readonly items: readonly ArticleSummary[];
  /** Position of the page, from 0. */
  readonly page: number;
}

/** What the reader sees of the corpus, and the ways to see something else. */
export interface Shelf {
  readonly found: Live<ShelfPage>;
  /** Never ahead of the list: an import is not told as finished before its articles are there to be seen. Null until known. */
  readonly jobs: readonly Job[] | null;
  readonly wishes: Wishes;
  readonly wish: (wishes: Wishes) => void;
  readonly turn: (page: number) => void;
  readonly again: () => void;
}

/** One page of the list; the last one, when deleting has left the page asked for empty. */
async function readPage(corpus: Corpus, wishes: Wishes, asked: number) {
  const read = (page: number) => corpus.list({ ...filterOf(wishes), offset: page * PAGE_SIZE, limit: PAGE_SIZE });
  const found = await read(asked);
  if (found.items.length > 0 || found.total === 0) return { ...found, page: asked };
  const last = Math.ceil(found.total / PAGE_SIZE) - 1;
  return { ...await read(last), page: last };
}

/** Follows the list of articles and the imports that add to it. */
export function useShelf(corpus: Corpus, imports: Imports): Shelf {
  const [wishes, setWishes] = useState(NO_WISHES);
  const [asked, setAsked] = useState(0);
  const [attempt, setAttempt] = useState(0);
  // `attempt` is not read by the query, but a new one must ask again.
  const found = useLive(useCallback(
    async (): Promise<ShelfPage> => {
      // In this order: articles are stored together with the progress of their import, so the list cannot be the older of the two.
      const jobs = await imports.list();
      const page = await readPage(corpus, wishes, asked);
      // Counting very many takes a while: not twice.
      return { jobs, ...page, count: isSearching(wishes) ? await corpus.count() : page.total };
    },
    [corpus, imports, wishes, asked, attempt],
  ));
  // A search through very many articles may take longer than a slice of an import; progress must not wait for it.
  const jobs = useLive(useCallback(() => imports.list(), [imports]));
  const alone = jobs.state === 'ready' ? jobs.value : null;
  return {
    found,
    jobs: found.state === 'ready' && !isSearching(wishes) ? found.value.jobs : alone,
    wishes,
    wish: (next) => {
      setWishes(next);
      setAsked(0);
    },
    turn: setAsked,
    again: () => setAttempt((n) => n + 1),
  };
}
