// @vitest-environment happy-dom
// First of all: Dexie's live queries are off where there is no IndexedDB when it loads.
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CorpusPage } from '../../components/corpus/corpus-page.tsx';
import type { Imports } from '../../components/corpus/ports.ts';
import { openCorpus } from '../../lib/corpus/store.ts';
import type { CorpusStore } from '../../lib/corpus/store.ts';
import { listJobs } from '../../lib/jobs/job-list.ts';
import { runJobs } from '../../lib/jobs/run-jobs.ts';
import { startImport } from '../../lib/jobs/start-import.ts';
import { show } from './render.tsx';

const ARTICLE = 'Ferry freed\n\nThe ferry with 48 passengers was freed after nearly twelve hours on the sandbank.';

let corpus: CorpusStore;
beforeEach(async () => {
  // happy-dom has the property without the locks.
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  corpus = await openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange });
});
afterEach(() => corpus.close());

it('never tells an import as finished before its articles are in the list', async () => {
  const never = async (): Promise<never> => { throw new Error('not asked for here'); };
  const imports: Imports = { start: never, list: () => listJobs(corpus.database), cancel: never, retry: never, forget: never };
  show(<CorpusPage {...{ corpus, imports }} pages={{ openTabs: never, links: () => never }} check={never} rebuild={never} storageUsed={async () => null} />);
  await screen.findByRole('heading', { name: 'No articles yet' });
  let early = 0;
  const watch = new MutationObserver(() => {
    if (screen.queryByText('Finished') && !screen.queryByText('1 article')) early += 1;
  });
  watch.observe(document.body, { childList: true, characterData: true, subtree: true });
  await startImport(corpus.database, [new File([ARTICLE], 'ferry.txt')]);
  await runJobs(corpus);
  expect(await screen.findByText('Finished')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open the saved copy of “Ferry freed”' })).toBeTruthy();
  watch.disconnect();
  expect(early).toBe(0);
});
