const queues = new Map<string, Promise<unknown>>();

/** Waits for its turn within this context; for places without Web Locks (Node before 24). */
async function queued<T>(name: string, task: () => Promise<T>): Promise<T> {
  const before = queues.get(name) ?? Promise.resolve();
  const run = before.then(task, task);
  const settled = run.then(() => undefined, () => undefined);
  queues.set(name, settled);
  try {
    return await run;
  } finally {
    if (queues.get(name) === settled) queues.delete(name);
  }
}

/**
 * Runs a task while no other holder of the same name runs, in any context of the extension. The browser frees the lock
 * of a context that dies.
 */
export async function exclusively<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return queued(name, task);
  return new Promise<T>((resolve, reject) => {
    locks
      .request(name, async () => {
        const value = await task();
        return () => resolve(value);
      })
      // Only now is the lock free again, which the caller may rely on.
      .then((done) => done(), reject);
  });
}
