import { useCallback, useEffect, useState } from 'react';
import { noteProgress, readProgress, watchProgress } from '../../lib/settings/progress.ts';
import type { Progress } from '../../lib/settings/progress.ts';

/** How far the reader has come, in whichever tab. The first failure is thrown while rendering, for the error boundary. */
export function useProgress(): { readonly progress: Progress | null; readonly note: (change: Partial<Progress>) => void } {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let over = false;
    const stop = watchProgress(setProgress);
    readProgress().then((read) => { if (!over) setProgress((newer) => newer ?? read); }, setFailure);
    return () => {
      over = true;
      stop();
    };
  }, []);
  const note = useCallback((change: Partial<Progress>) => {
    noteProgress(change).then(setProgress, setFailure);
  }, []);
  if (failure !== null) throw failure;
  return { progress, note };
}
