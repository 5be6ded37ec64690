import { IDBObjectStore } from 'fake-indexeddb';

const METHODS = ['put', 'add', 'delete', 'get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor', 'clear'] as const;

/**
 * Lets the first `allowed` database operations through and makes `error` of every one after them, as a context that
 * was killed or a disk that is full would have it; then puts everything back.
 * @param only kinds of operation that count; all by default
 * @returns how many operations were asked for, and what the task threw, if it did
 */
export async function failAfter(
  allowed: number,
  error: () => Error,
  task: () => Promise<unknown>,
  only: readonly string[] = METHODS,
): Promise<{ operations: number; thrown: unknown }> {
  const prototype = IDBObjectStore.prototype;
  const originals = METHODS.flatMap((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    return descriptor === undefined ? [] : [{ name, descriptor }];
  });
  let operations = 0;
  for (const { name, descriptor } of originals) {
    if (!only.includes(name)) continue;
    const original = descriptor.value as (...args: unknown[]) => unknown;
    Object.defineProperty(prototype, name, {
      ...descriptor,
      value: function (this: unknown, ...args: unknown[]) {
        operations += 1;
        if (operations > allowed) throw error();
        return original.apply(this, args);
      },
    });
  }
  try {
    await task();
    return { operations, thrown: null };
  } catch (thrown) {
    return { operations, thrown };
  } finally {
    for (const { name, descriptor } of originals) Object.defineProperty(prototype, name, descriptor);
  }
}

export const killed = (): Error => new DOMException('the context is gone', 'AbortError');
export const diskFull = (): Error => new DOMException('no room', 'QuotaExceededError');
