import { useEffect, useState } from 'react';
import type { Article } from '../../lib/corpus/article.ts';
import type { PaintedClaim } from '../../lib/messages/protocol.ts';
import type { Report } from '../../lib/report/report.ts';
import type { CheckCopy } from './ports.ts';

export type CopyCheck =
  | { readonly state: 'checking' }
  | { readonly state: 'ready'; readonly report: Report; readonly claims: readonly PaintedClaim[] }
  | { readonly state: 'failed'; readonly error: unknown };

/** The check of a saved article against the rest of the corpus, made anew for every article, and ended when it is left. `article` must be stable. */
export function useCopyCheck(article: Article, check: CheckCopy): CopyCheck {
  const [done, setDone] = useState<{ readonly id: string; readonly check: CopyCheck } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    check(article, signal).then(
      (found) => { if (!signal.aborted) setDone({ id: article.id, check: { state: 'ready', ...found } }); },
      (error: unknown) => { if (!signal.aborted) setDone({ id: article.id, check: { state: 'failed', error } }); },
    );
    return () => controller.abort();
  }, [article, check]);
  return done?.id === article.id ? done.check : { state: 'checking' };
}
