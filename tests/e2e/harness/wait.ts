/** Longest wait for a condition, and time between two looks at it, in milliseconds. */
const PATIENCE_MS = 15_000;
const LOOK_MS = 40;

/**
 * Waits until `probe` gives something (anything but null, undefined and false) and returns it.
 * A probe that throws counts as "not yet". After `patience` milliseconds throws, naming what was waited for and what was seen last.
 */
export async function waitFor<T>(what: string, probe: () => T | null | undefined | false | Promise<T | null | undefined | false>, patience = PATIENCE_MS): Promise<T> {
  const deadline = performance.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const seen = await probe();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    if (performance.now() > deadline) throw new Error(`waited ${patience} ms in vain for ${what}; last: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
