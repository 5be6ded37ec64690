import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ComparePage } from '../../components/compare/compare-page.tsx';
import type { ComparePorts } from '../../components/compare/ports.ts';
import { ErrorBoundary } from '../../components/shared/error-boundary.tsx';
import { openCorpus } from '../../lib/corpus/store.ts';
import { wireOf } from '../../lib/corpus/wire.ts';
import { compareTwo } from '../../lib/report/compare-two.ts';
import { allTabs, knownTabs, readTabs } from './open-tabs.ts';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/verdicts.css';
import '../../components/styles/corpus.css';
import '../../components/styles/compare.css';

const ports: ComparePorts = {
  knownTabs,
  allTabs,
  read: readTabs,
  compare: compareTwo,
  async store(drafts) {
    // Opened for this alone: a comparison that is not kept touches no corpus.
    const corpus = await openCorpus();
    try {
      const added = await corpus.addMany(drafts.map(({ draft, pasted }) => ({
        draft,
        origin: { via: pasted ? 'paste' : 'page', wire: wireOf(draft.text, draft.byline), fileName: null, feedUrl: null },
      })));
      return added.map(({ article }) => article.id);
    } finally {
      corpus.close();
    }
  },
};

const tab = /^#tab=(\d{1,15})$/.exec(location.hash)?.[1];
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary reload={() => location.reload()}>
      <ComparePage ports={ports} first={tab === undefined ? null : Number(tab)} />
    </ErrorBoundary>
  </StrictMode>,
);
