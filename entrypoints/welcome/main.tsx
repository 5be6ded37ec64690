import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Failure } from '../../components/corpus/failure.tsx';
import { openShortcutPage, useShortcuts } from '../../components/options/shortcuts.tsx';
import { useSites } from '../../components/options/use-sites.ts';
import { ErrorBoundary } from '../../components/shared/error-boundary.tsx';
import { followColours } from '../../components/shared/own-colours.ts';
import { useToasts } from '../../components/shared/toast.tsx';
import { useProgress } from '../../components/welcome/use-progress.ts';
import { useSample } from '../../components/welcome/use-sample.ts';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import { openPanel } from '../background/open-panel.ts';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/verdicts.css';
import '../../components/styles/set-up.css';

/** The window's number, needed in the turn of a click. */
function useWindowId(): number | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null), (error: unknown) => console.error('Crossread:', error));
  }, []);
  return windowId;
}

function Welcome({ corpus }: { readonly corpus: Corpus }) {
  const toasts = useToasts();
  const { progress, note } = useProgress();
  const windowId = useWindowId();
  const { sample, own } = useSample({
    corpus, toasts,
    openPanel: () => { if (windowId !== null) openPanel(windowId); },
    onOpened: () => note({ sample: 'done' }),
  });
  return <WelcomePage {...{ progress, sample, own, toasts }} onProgress={note} sites={useSites()} shortcuts={useShortcuts()} onOpenShortcuts={() => void openShortcutPage()} />;
}

function App() {
  const [corpus, setCorpus] = useState<Corpus | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => { openCorpus().then(setCorpus, setError); }, []);
  if (error !== null) return <Failure error={error} onRetry={() => location.reload()} />;
  return corpus && <Welcome corpus={corpus} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
void followColours(document);
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary reload={() => location.reload()}><App /></ErrorBoundary>
  </StrictMode>,
);
