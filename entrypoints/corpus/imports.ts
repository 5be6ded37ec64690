import { browser } from 'wxt/browser';
import type { Imports } from '../../components/corpus/ports.ts';
import type { CorpusStore } from '../../lib/corpus/store.ts';
import type { Job } from '../../lib/jobs/job.ts';

/** Imports over the tables of the corpus database; the host is woken by a message to the background. */
export function importsOf(corpus: CorpusStore): Imports {
  return {
    async start() {
      await browser.runtime.sendMessage({ type: 'panel/wake-jobs' });
      throw new Error('Imports have no host yet');
    },
    list: async () => (await corpus.database.table<Job>('jobs').orderBy('createdAt').reverse().toArray()),
    async cancel() {
      throw new Error('Imports have no host yet');
    },
  };
}
