import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * The answer of a query over the database, asked again whenever what it read has changed, in any context. While a changed
 * query is under way the last answer stays. `query` must be stable (`useCallback`).
 */
export function useLive<T>(query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error: unknown) => setLive({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, [query]);
  return live;
}
