// Dexie watches only where IndexedDB is global, and looks for it when it is loaded: this comes first.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openCorpus } from '../../lib/corpus/store.ts';
import { watchJobs } from '../../lib/jobs/job-list.ts';
import type { Job } from '../../lib/jobs/job.ts';
import { runJobs } from '../../lib/jobs/run-jobs.ts';
import { startImport } from '../../lib/jobs/start-import.ts';

test('those who watch see a job appear and finish', async () => {
  const corpus = await openCorpus();
  const seen: (Job['state'] | undefined)[] = [];
  const waiters: { readonly state: Job['state']; readonly resolve: () => void }[] = [];
  const subscription = watchJobs(corpus.database).subscribe((jobs) => {
    seen.push(jobs[0]?.state);
    for (const { state, resolve } of waiters) if (state === jobs[0]?.state) resolve();
  });
  const reached = (state: Job['state']) => new Promise<void>((resolve) => waiters.push({ state, resolve }));

  const waiting = reached('waiting');
  await startImport(corpus.database, [new File(['Title\n\nSome text.'], 'a.txt')]);
  await waiting;
  const done = reached('done');
  await runJobs(corpus);
  await done;
  subscription.unsubscribe();
  expect(seen.at(-1)).toBe('done');
});
