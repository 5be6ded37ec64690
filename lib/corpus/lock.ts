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
  if (locks === undefined) return queued(name, task);
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

/**
 * As {@link exclusively}, but gives up at once when the lock is taken.
 * @returns whether the task was run
 */
export async function ifFree(name: string, task: () => Promise<void>): Promise<boolean> {
  const locks = globalThis.navigator?.locks;
  if (locks === undefined) {
    if (queues.has(name)) return false;
    await queued(name, task);
    return true;
  }
  let granted = false;
  await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    granted = true;
    await task();
  });
  return granted;
}
