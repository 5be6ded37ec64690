import { useEffect, useState } from 'react';
import type { Article } from '../../lib/corpus/article.ts';
import type { PaintedClaim } from '../../lib/messages/protocol.ts';
import type { Report } from '../../lib/report/report.ts';
import type { CheckCopy } from './ports.ts';

export type CopyCheck =
  | { readonly state: 'checking' }
  | { readonly state: 'ready'; readonly report: Report; readonly claims: readonly PaintedClaim[] }
  | { readonly state: 'failed'; readonly error: unknown };

/** The check of a saved article against the rest of the corpus, made anew for every article; ended when it is left. */
export function useCopyCheck(article: Article, check: CheckCopy): CopyCheck {
  const [done, setDone] = useState<{ readonly id: string; readonly check: CopyCheck } | null>(null);
  useEffect(() => {
    const { signal, abort } = abortable();
    check(article, signal).then(
      (found) => { if (!signal.aborted) setDone({ id: article.id, check: { state: 'ready', ...found } }); },
      (error: unknown) => { if (!signal.aborted) setDone({ id: article.id, check: { state: 'failed', error } }); },
    );
    return abort;
    // The text of an article never changes under its id.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [article.id, check]);
  return done?.id === article.id ? done.check : { state: 'checking' };
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
