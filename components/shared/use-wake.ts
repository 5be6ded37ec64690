import { useEffect } from 'react';

/** How often a view that waits for the background sees that there is one, in milliseconds. */
export const WAKE_MS = 2_000;

/**
 * While `waiting`, wakes the background again and again: browsers may stop it in the middle of work, and it goes on with what it
 * left unfinished only when something starts it. A wake that fails is followed by the next one.
 */
export function useWake(waiting: boolean, wake: () => Promise<unknown>): void {
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => {
      wake().catch((error: unknown) => console.warn('Crossread: the background did not wake', error));
    }, WAKE_MS);
    return () => clearInterval(timer);
  }, [waiting, wake]);
}
