import { useCallback, useState } from 'react';
import type { FromPanel, PanelAnswer } from '../../lib/messages/protocol.ts';
import { t } from '../i18n.ts';
import type { Toasts } from '../shared/toast.tsx';
import { problemWords } from './problem.tsx';
import type { Send } from './ports.ts';

export interface Actions {
  /** An action of this kind is waiting for its answer. */
  readonly busy: FromPanel['type'] | null;
  check(): void;
  cancel(): void;
  clear(): void;
  add(): void;
  show(claimId: string): void;
  /** Shows a sentence of the page, by its place in the full text. */
  showSentence(start: number, end: number): void;
  /** Takes an added article out of the corpus again. */
  undoAdd(articleId: string): void;
}

/** What the reader can ask of the background about one tab, with a notice for every outcome worth one. */
export function useActions(tabId: number, send: Send, toasts: Toasts): Actions {
  const [busy, setBusy] = useState<Actions['busy']>(null);
  const { show: notify } = toasts;

  const ask = useCallback(async (message: FromPanel): Promise<Extract<PanelAnswer, { ok: true }> | null> => {
    setBusy(message.type);
    try {
      const answer = await send(message);
      if (answer.ok) return answer;
      const { title, help } = problemWords(answer.problem);
      notify({ tone: 'problem', text: `${title} ${help}` });
    } catch {
      const { title, help } = problemWords('failed');
      notify({ tone: 'problem', text: `${title} ${help}` });
    } finally {
      setBusy(null);
    }
    return null;
  }, [send, notify]);

  const undoAdd = useCallback(async (articleId: string) => {
    if (await ask({ type: 'panel/undo-add', tabId, articleId })) notify({ tone: 'done', text: t('panel_add_undone') });
  }, [ask, notify, tabId]);

  const add = useCallback(async () => {
    const answer = await ask({ type: 'panel/add', tabId });
    if (!answer) return;
    const { articleId, version = 1, alreadyThere = false } = answer;
    if (alreadyThere) return notify({ tone: 'done', text: t('panel_added_already') });
    const text = version > 1 ? t('panel_added_version', version) : t('panel_added');
    notify(articleId === undefined ? { tone: 'done', text } : { tone: 'done', text, undo: () => void undoAdd(articleId) });
  }, [ask, notify, tabId, undoAdd]);

  const clear = useCallback(async (notice: string | null) => {
    if (await ask({ type: 'panel/clear', tabId }) && notice !== null) notify({ tone: 'done', text: notice });
  }, [ask, notify, tabId]);

  return {
    busy,
    check: () => void ask({ type: 'panel/check', tabId }),
    cancel: () => void clear(null),
    clear: () => void clear(t('panel_cleared')),
    add: () => void add(),
    undoAdd: (articleId) => void undoAdd(articleId),
    showSentence: (start, end) => void ask({ type: 'panel/show-sentence', tabId, start, end }),
    show: (claimId) => void ask({ type: 'panel/show-claim', tabId, claimId }),
  };
}
