/** Waits before the second, third and fourth attempt, in milliseconds. */
const WAITS_MS = [150, 600, 2_000];

/** The background died, or was not there, each time it was asked. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Asks until there is an answer. A background that is killed while it works leaves its caller with a rejection (Chrome) or with
 * `undefined` (Firefox); asking again wakes it.
 *
 * @throws NoAnswer after the last attempt; the signal's reason when aborted
 */
export async function ask<T>(
  send: () => Promise<T | undefined>,
  options: { readonly signal: AbortSignal; readonly wait: (ms: number) => Promise<void> },
): Promise<T> {
  let cause: unknown;
  for (const ms of [0, ...WAITS_MS]) {
    if (ms > 0) await options.wait(ms);
    options.signal.throwIfAborted();
    try {
      const answer = await send();
      options.signal.throwIfAborted();
      if (answer !== undefined && answer !== null) return answer;
      cause = new Error('the background gave no answer');
    } catch (error) {
      options.signal.throwIfAborted();
      cause = error;
    }
  }
  throw new NoAnswer('the background gave no answer', { cause });
}
