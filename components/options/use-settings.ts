import { useCallback, useEffect, useState } from 'react';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/store.ts';

export interface SettingsView {
  /** Null until they are read. */
  readonly settings: Settings | null;
  readonly change: (change: Partial<Settings>) => void;
}

/** The settings as they are, whoever changes them. The first failure is thrown while rendering, for the error boundary. */
export function useSettings(): SettingsView {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let over = false;
    const stop = watchSettings((now) => setSettings(now));
    readSettings().then((read) => { if (!over) setSettings((newer) => newer ?? read); }, setFailure);
    return () => {
      over = true;
      stop();
    };
  }, []);
  const change = useCallback((changes: Partial<Settings>) => {
    changeSettings(changes).then(setSettings, setFailure);
  }, []);
  if (failure !== null) throw failure;
  return { settings, change };
}
