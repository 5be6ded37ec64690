/** What the worker says. */
export type WorkerNote = { readonly type: 'busy' } | { readonly type: 'idle' } | { readonly type: 'failed'; readonly message: string };

/** Built by WXT from `entrypoints/job-worker.ts`; the background and every page of the extension stand at its root. */
const WORKER_SCRIPT = '/job-worker.js';

/** Owns the Worker that runs the jobs. A worker that dies is made anew at the next wake. */
export class JobWorker {
  readonly #onBusy: (busy: boolean) => void;
  #worker: Worker | null = null;

  /** @param onBusy told whenever the worker begins or stops working */
  constructor(onBusy: (busy: boolean) => void) {
    this.#onBusy = onBusy;
  }

  /** Makes the worker look for jobs, now and (if it is at work) once more when it is through. */
  wake(): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage('wake');
  }

  #start(): Worker {
    const worker = new Worker(WORKER_SCRIPT, { name: 'crossread-jobs' });
    worker.onmessage = ({ data }: MessageEvent<WorkerNote>) => {
      if (data.type === 'failed') console.error('Crossread: the jobs stopped:', data.message);
      this.#onBusy(data.type === 'busy');
    };
    worker.onerror = (event) => {
      console.error('Crossread: the job worker died:', event.message);
      worker.terminate();
      if (this.#worker === worker) this.#worker = null;
      this.#onBusy(false);
    };
    return worker;
  }
}
