import { useCallback, useEffect, useState } from 'react';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { t } from '../i18n.ts';
import { CorpusPage } from './corpus-page.tsx';
import { Failure } from './failure.tsx';
import type { CheckCopy, Imports, PageGathering, StorageUsed } from './ports.ts';

/** The opened corpus and the imports that write to it. */
export interface Opened {
  readonly corpus: Corpus;
  readonly imports: Imports;
  /** Must be stable. */
  readonly check: CheckCopy;
  /** Makes the search index anew from the stored texts. */
  readonly rebuild: () => Promise<void>;
}

export interface CorpusAppProps {
  /** Must be stable. Rejects with `CorpusBroken` when the corpus cannot be opened. */
  readonly open: () => Promise<Opened>;
  /** Begins an empty corpus beside the unusable one. */
  readonly startAnew: () => Promise<void>;
  readonly storageUsed: StorageUsed;
  readonly pages: PageGathering;
}

type State =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly opened: Opened }
  | { readonly state: 'failed'; readonly error: unknown };

/** Opens the corpus and shows its page, or says why it cannot. */
export function CorpusApp({ open, startAnew, storageUsed, pages }: CorpusAppProps) {
  const [state, setState] = useState<State>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let over = false;
    let opened: Opened | null = null;
    open().then((value) => {
      opened = value;
      if (over) value.corpus.close();
      else setState({ state: 'open', opened: value });
    }, (error: unknown) => { if (!over) setState({ state: 'failed', error }); });
    return () => {
      over = true;
      opened?.corpus.close();
    };
  }, [open, attempt]);

  const retry = useCallback(() => {
    setState({ state: 'opening' });
    setAttempt((n) => n + 1);
  }, []);
  const anew = useCallback(() => {
    startAnew().then(retry, (error: unknown) => setState({ state: 'failed', error }));
  }, [startAnew, retry]);

  if (state.state === 'open') return <CorpusPage {...state.opened} storageUsed={storageUsed} pages={pages} />;
  return (
    <div className="corpus">
      <header className="masthead"><span className="wordmark">Crossread</span></header>
      <main>
        <h1>{t('corpus_title')}</h1>
        {state.state === 'opening'
          ? <p className="hint" role="status">{t('corpus_loading')}</p>
          : <Failure error={state.error} onRetry={retry} onStartAnew={anew} />}
      </main>
    </div>
  );
}
