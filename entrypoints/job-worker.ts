import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openCorpus } from '../lib/corpus/store.ts';
import { runJobs } from '../lib/jobs/run-jobs.ts';
import { wakeLoop } from '../lib/jobs/wake-loop.ts';
import type { WorkerNote } from '../lib/jobs/worker-client.ts';

/** The Worker of the job host: runs whatever jobs the database holds, each time it is woken. */
export default defineUnlistedScript(() => {
  const say = (note: WorkerNote): void => globalThis.postMessage(note);
  const work = async (): Promise<void> => {
    const corpus = await openCorpus();
    try {
      await runJobs(corpus);
    } finally {
      corpus.close();
    }
  };
  const wake = wakeLoop(work, (note) => {
    if (typeof note === 'string') say({ type: note });
    else say({ type: 'failed', message: note.failed instanceof Error ? `${note.failed.name}: ${note.failed.message}` : String(note.failed) });
  });
  globalThis.onmessage = () => void wake();
});
