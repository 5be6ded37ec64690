import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../../components/shared/error-boundary.tsx';
import { followColours } from '../../components/shared/own-colours.ts';
import { useLive } from '../../components/corpus/use-live.ts';
import { SamplePage } from '../../components/welcome/sample-page.tsx';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import { startReader } from '../../lib/messages/start-reader.ts';
import type { Reader } from '../../lib/messages/reader.ts';
import { addSample, readSample, storedSample } from '../../lib/settings/sample.ts';
import '../../components/styles/tokens.css';
import './sample.css';

interface Ready {
  readonly corpus: Corpus;
  readonly reports: readonly ArticleDraft[];
}

const shown = Number(new URLSearchParams(location.search).get('report') ?? 0);

/** What a news site says of its article in the head of the page. */
function describe({ title, source, publishedAt }: ArticleDraft): void {
  document.title = `${title} | ${source ?? ''}`;
  const facts = { 'og:type': 'article', 'og:site_name': source, 'article:published_time': publishedAt };
  for (const [property, content] of Object.entries(facts)) {
    if (content === null) continue;
    const meta = document.createElement('meta');
    meta.setAttribute('property', property);
    meta.content = content;
    document.head.append(meta);
  }
}

function Sample({ reader }: { readonly reader: Reader }) {
  const [ready, setReady] = useState<Ready | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    Promise.all([openCorpus(), readSample()]).then(([corpus, reports]) => setReady({ corpus, reports }), setFailure);
  }, []);
  const stored = useLive(useCallback(async () => (ready === null ? null : storedSample(ready.corpus, ready.reports)), [ready]));
  const ids = stored.state === 'ready' ? stored.value : null;
  const loaded = ids === null ? null : ids.length > 0;
  const report = ready?.reports[shown];
  useEffect(() => {
    if (report !== undefined) describe(report);
  }, [report]);
  useEffect(() => {
    // As if the toolbar button had been pressed: this page is there to be checked.
    if (loaded) void reader.handle({ type: 'reader/check' });
  }, [loaded, reader]);
  if (failure !== null) throw failure;
  if (ready === null) return null;
  return (
    <SamplePage
      reports={ready.reports} shown={report === undefined ? 0 : shown} loaded={loaded}
      onLoad={() => { addSample(ready.corpus, ready.reports).catch(setFailure); }}
      onRemove={() => { ready.corpus.delete(ids ?? []).catch(setFailure); }}
    />
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
void followColours(document, { highlights: true });
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary reload={() => location.reload()}><Sample reader={startReader(document)} /></ErrorBoundary>
  </StrictMode>,
);
