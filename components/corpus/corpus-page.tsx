import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { t } from '../i18n.ts';
import { byteWords } from '../shared/bytes.ts';
import { readSavedCopyHash } from '../shared/links.ts';
import { Toast, useToasts } from '../shared/toast.tsx';
import { ArticleList } from './article-list.tsx';
import { DeleteAll } from './delete-all.tsx';
import { failureSentence } from './failure.tsx';
import { Feeding } from './feeding.tsx';
import { Jobs } from './jobs.tsx';
import type { CheckCopy, Imports, PageGathering, StorageUsed } from './ports.ts';
import { Rebuild } from './rebuild.tsx';
import { SavedCopy } from './saved-copy.tsx';
import { useShelf } from './use-shelf.ts';

/** Address part of the links that lead to the button for open tabs. */
const ADD_TABS = '#add-tabs';

function useHash(): string {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
}

export interface CorpusPageProps {
  readonly corpus: Corpus;
  readonly imports: Imports;
  readonly pages: PageGathering;
  readonly check: CheckCopy;
  readonly rebuild: () => Promise<void>;
  readonly storageUsed: StorageUsed;
}

interface UsedProps {
  readonly storageUsed: StorageUsed;
  /** Asked again whenever this changes. */
  readonly articles: number | null;
}

function Used({ storageUsed, articles }: UsedProps) {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    let over = false;
    // Without an estimate the line is left out: it is a courtesy, nothing depends on it.
    storageUsed().then((bytes) => { if (!over) setUsed(bytes); }, () => { if (!over) setUsed(null); });
    return () => { over = true; };
  }, [storageUsed, articles]);
  return used === null ? null : <span> {t('corpus_used', byteWords(used))}.</span>;
}

function Library({ corpus, imports, pages, rebuild, storageUsed, tabsAsked }: Omit<CorpusPageProps, 'check'> & { readonly tabsAsked: boolean }) {
  const toasts = useToasts();
  const shelf = useShelf(corpus, imports);
  const count = shelf.found.state === 'ready' ? shelf.found.value.count : null;
  const { show } = toasts;
  const onFailure = useCallback((error: unknown) => {
    show({ tone: 'problem', text: failureSentence(error) });
  }, [show]);
  return (
    <main tabIndex={-1}>
      <h1>{t('corpus_title')}</h1>
      <p className="intro">{t('corpus_intro')}<Used articles={count} storageUsed={storageUsed} /></p>
      <Feeding {...{ corpus, imports, pages, toasts, tabsAsked }} />
      {shelf.jobs !== null && <Jobs jobs={shelf.jobs} imports={imports} onFailure={onFailure} />}
      <ArticleList corpus={corpus} shelf={shelf} toasts={toasts} />
      <Rebuild rebuild={rebuild} toasts={toasts} />
      <DeleteAll corpus={corpus} imports={imports} count={count ?? 0} toasts={toasts} />
      <Toast toasts={toasts} />
    </main>
  );
}

/** The full-tab page: all articles, or the saved copy that the address names. */
export function CorpusPage(props: CorpusPageProps) {
  const hash = useHash();
  const shown = readSavedCopyHash(hash);
  return (
    <div className="corpus">
      <header className="masthead">
        <span className="wordmark">Crossread</span>
        <nav aria-label={t('nav_pages')}>
          <a href="/welcome.html">{t('nav_welcome')}</a> <a href="/compare.html">{t('panel_compare')}</a> <a href="/options.html">{t('nav_options')}</a>
        </nav>
      </header>
      {shown ? <SavedCopy corpus={props.corpus} check={props.check} {...shown} /> : <Library {...props} tabsAsked={hash === ADD_TABS} />}
    </div>
  );
}
