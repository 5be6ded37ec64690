/**
 * Runs `work` at each wake, never twice at once: wakes during a run lead to one more run after it, so that a job
 * written just before the end of a run is not overlooked.
 * @returns the function to call to wake
 */
export function wakeLoop(work: () => Promise<void>, notify: (note: 'busy' | 'idle' | { readonly failed: unknown }) => void): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;

  const run = async (): Promise<void> => {
    notify('busy');
    try {
      do {
        again = false;
        await work();
      } while (again);
      notify('idle');
    } catch (error) {
      notify({ failed: error });
    } finally {
      running = null;
    }
  };

  return () => {
    again = true;
    running ??= run();
    return running;
  };
}
