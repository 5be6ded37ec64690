import { useEffect, useRef } from 'react';
import type { TabNotice } from '../../lib/messages/protocol.ts';
import { words } from '../i18n.ts';
import type { Toasts } from '../shared/toast.tsx';
import { problemWords } from './problem.tsx';
import type { Actions } from './use-actions.ts';

/** Notices older than this are not shown by a panel that opens later, in milliseconds. */
const FRESH_MS = 60_000;

/** Shows once what the background has to say of the tab, as a notice like those of the panel's own buttons. */
export function useNotice(notice: TabNotice | null, actions: Actions, toasts: Toasts): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (notice === null || shown.current === notice.id) return;
    shown.current = notice.id;
    if (Date.now() - notice.at > FRESH_MS) return;
    const { articleId, problem } = notice;
    const why = problem === null ? '' : ` ${problemWords(problem).title} ${problemWords(problem).help}`;
    const undo = articleId === null ? {} : { undo: () => actions.undoAdd(articleId) };
    toasts.show({ tone: notice.tone, text: `${words(notice.words)}${why}`, ...undo });
  }, [notice, actions, toasts]);
}
