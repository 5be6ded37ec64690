import { useState } from 'react';
import { t } from '../i18n.ts';
import type { Toasts } from '../shared/toast.tsx';
import { failureSentence } from './failure.tsx';

export interface RebuildProps {
  /** Makes the search index anew from the stored texts. */
  readonly rebuild: () => Promise<void>;
  readonly toasts: Toasts;
}

/** The remedy for an index that contradicts itself: checks then fail although the articles can still be read. */
export function Rebuild({ rebuild, toasts }: RebuildProps) {
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      await rebuild();
      toasts.show({ tone: 'done', text: t('corpus_rebuilt') });
    } catch (error) {
      toasts.show({ tone: 'problem', text: failureSentence(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <details className="rebuild">
      <summary>{t('corpus_rebuild')}</summary>
      <p className="hint">{t('corpus_rebuild_help')}</p>
      <p><button type="button" disabled={busy} onClick={() => void run()}>{busy ? t('corpus_rebuilding') : t('corpus_rebuild_start')}</button></p>
    </details>
  );
}
