import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { patternOf } from '../../lib/settings/sites.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/store.ts';

export interface Site {
  readonly host: string;
  /** False when the browser, or the reader there, has taken the permission back. */
  readonly granted: boolean;
}

export interface SitesView {
  /** Sites chosen; null until they are read. */
  readonly sites: readonly Site[] | null;
  /** Match patterns that the browser grants beside those of `sites`. */
  readonly others: readonly string[];
  /** Asks the browser and adds the site; false when the reader said no. To be called in the turn of a click. */
  allow(host: string): Promise<boolean>;
  /** Takes a site off the list and gives its permission back. */
  remove(host: string): Promise<void>;
  removeOther(pattern: string): Promise<void>;
}

async function read(): Promise<Pick<SitesView, 'sites' | 'others'>> {
  const { sites: hosts } = await readSettings();
  const sites = await Promise.all(hosts.map(async (host) => ({ host, granted: await browser.permissions.contains({ origins: [patternOf(host)] }) })));
  const own = new Set(hosts.map(patternOf));
  const { origins = [] } = await browser.permissions.getAll();
  return { sites, others: origins.filter((pattern) => !own.has(pattern)) };
}

/** The sites as chosen and as granted; changes from outside (the browser's own pages) are noticed. */
export function useSites(): SitesView {
  const [state, setState] = useState<Pick<SitesView, 'sites' | 'others'>>({ sites: null, others: [] });
  const [failure, setFailure] = useState<unknown>(null);
  const refresh = useCallback(() => { read().then(setState, setFailure); }, []);
  useEffect(() => {
    const stop = watchSettings(refresh);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    refresh();
    return () => {
      stop();
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [refresh]);

  const allow = useCallback(async (host: string) => {
    if (!(await browser.permissions.request({ origins: [patternOf(host)] }))) return false;
    await changeSettings(({ sites }) => ({ sites: [...sites.filter((site) => site !== host), host] }));
    return true;
  }, []);
  const remove = useCallback(async (host: string) => {
    await changeSettings(({ sites }) => ({ sites: sites.filter((site) => site !== host) }));
    await browser.permissions.remove({ origins: [patternOf(host)] });
  }, []);
  const removeOther = useCallback(async (pattern: string) => {
    await browser.permissions.remove({ origins: [pattern] });
  }, []);
  if (failure !== null) throw failure;
  return { ...state, allow, remove, removeOther };
}
