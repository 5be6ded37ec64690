/** Longest stretch of uninterrupted work, in milliseconds: well under the 50 ms that a browser calls a long task. */
export const SLICE_MS = 12;

/** Yielded before a piece of work that cannot be interrupted: it gets a slice of its own. */
export const PAUSE = Symbol('pause');

interface SchedulerLike {
  yield?: () => Promise<void>;
}

/** Gives the page its turn. Not throttled in hidden tabs, as timers are. */
export function yieldToPage(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: SchedulerLike }).scheduler;
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      // An open port would keep a worker or a test runner alive.
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/**
 * Runs a generator to its end, pausing whenever it has used up its slice. The generator yields often (every few dozen
 * nodes); it may yield {@link PAUSE} to end the slice at once, anything else is ignored.
 *
 * @throws the signal's reason, when it is aborted between two slices.
 */
export async function runInSlices<T>(
  work: Generator<unknown, T>,
  options: { readonly sliceMs?: number; readonly signal?: AbortSignal } = {},
): Promise<T> {
  const sliceMs = options.sliceMs ?? SLICE_MS;
  for (;;) {
    options.signal?.throwIfAborted();
    const end = performance.now() + sliceMs;
    do {
      const step = work.next();
      if (step.done) return step.value;
      if (step.value === PAUSE) break;
    } while (performance.now() < end);
    await yieldToPage();
  }
}
