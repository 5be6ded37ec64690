import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { addSample, readSample, storedSample } from '../../lib/settings/sample.ts';
import { failureWords } from '../corpus/failure.tsx';
import { useLive } from '../corpus/use-live.ts';
import { t } from '../i18n.ts';
import type { Toasts } from '../shared/toast.tsx';
import type { SampleView } from './sample-step.tsx';

export interface UseSample {
  readonly corpus: Corpus;
  readonly toasts: Toasts;
  /** Opens the panel of this window, in the turn of the click; failing to is no failure of the rest. */
  readonly openPanel: () => void;
  readonly onOpened: () => void;
}

/** The sample in the corpus, and how many other articles there are. */
export function useSample({ corpus, toasts, openPanel, onOpened }: UseSample): { readonly sample: SampleView; readonly own: number | null } {
  const [drafts, setDrafts] = useState<ArticleDraft[] | null>(null);
  const { show } = toasts;
  const fail = useCallback((error: unknown) => {
    const { title, help } = failureWords(error);
    show({ tone: 'problem', text: `${title}. ${help}` });
  }, [show]);
  useEffect(() => { readSample().then(setDrafts, fail); }, [fail]);
  const found = useLive(useCallback(async () => {
    if (drafts === null) return null;
    const ids = await storedSample(corpus, drafts);
    return { ids, own: (await corpus.count()) - ids.length };
  }, [corpus, drafts]));
  const stored = found.state === 'ready' ? found.value : null;

  const open = () => {
    openPanel();
    const work = async () => {
      await addSample(corpus, drafts ?? await readSample());
      await browser.tabs.create({ url: '/sample.html' });
      onOpened();
    };
    work().catch(fail);
  };
  const remove = () => {
    if (stored === null) return;
    const { ids } = stored;
    const undo = () => { corpus.restore(ids).catch(fail); };
    corpus.delete(ids).then(() => show({ tone: 'done', text: t('sample_removed'), undo }), fail);
  };
  return { sample: { loaded: stored === null ? null : stored.ids.length > 0, open, remove }, own: stored?.own ?? null };
}
