import { browser } from 'wxt/browser';
import type { Imports } from '../../components/corpus/ports.ts';
import type { CorpusStore } from '../../lib/corpus/store.ts';
import { cancelJob, forgetJob, listJobs, retryJob } from '../../lib/jobs/job-list.ts';
import { startImport } from '../../lib/jobs/start-import.ts';
import type { FromPanel } from '../../lib/messages/protocol.ts';

async function wakeHost(): Promise<void> {
  const message: FromPanel = { type: 'panel/wake-jobs' };
  await browser.runtime.sendMessage(message);
}

/** Imports as jobs in the corpus database; the background sees that their host runs. */
export function importsOf({ database }: CorpusStore): Imports {
  return {
    async start(files, options) {
      await startImport(database, files, options);
      await wakeHost();
    },
    wake: wakeHost,
    list: () => listJobs(database),
    cancel: (id) => cancelJob(database, id),
    async retry(id) {
      await retryJob(database, id);
      await wakeHost();
    },
    forget: (id) => forgetJob(database, id),
  };
}
