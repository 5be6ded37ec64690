import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CorpusApp } from '../../components/corpus/corpus-app.tsx';
import { ErrorBoundary } from '../../components/shared/error-boundary.tsx';
import { fetchLinks } from '../../components/shared/linked-pages.ts';
import { openTabs } from '../../components/shared/open-tabs.ts';
import { followColours } from '../../components/shared/own-colours.ts';
import { startAnew } from '../../lib/corpus/database.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import { checkCopyOf } from './check-copy.ts';
import { importsOf } from './imports.ts';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/verdicts.css';
import '../../components/styles/panel.css';
import '../../components/styles/gathering.css';
import '../../components/styles/corpus.css';

async function open() {
  const corpus = await openCorpus();
  return { corpus, imports: importsOf(corpus), check: checkCopyOf(corpus), rebuild: () => corpus.rebuildIndex() };
}

async function storageUsed(): Promise<number | null> {
  return (await navigator.storage.estimate()).usage ?? null;
}

const pages = { openTabs: openTabs(), links: fetchLinks };

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
followColours(document, { highlights: true }).catch((error: unknown) => console.warn('Crossread: the standard colours stay', error));
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary reload={() => location.reload()}>
      <CorpusApp open={open} startAnew={async () => { await startAnew(); }} storageUsed={storageUsed} pages={pages} />
    </ErrorBoundary>
  </StrictMode>,
);
