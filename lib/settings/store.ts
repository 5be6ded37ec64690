import { browser } from 'wxt/browser';
import { exclusively } from '../corpus/lock.ts';
import { parseSettings } from './settings.ts';
import type { Settings } from './settings.ts';

const KEY = 'settings';
const LOCK = 'crossread-settings';

/** @throws what `storage.local` throws, when the profile cannot be read */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings, or those that `change` makes of the present ones; other contexts wait meanwhile. Returns all. */
export async function changeSettings(change: Partial<Settings> | ((settings: Settings) => Partial<Settings>)): Promise<Settings> {
  return exclusively(LOCK, async () => {
    const settings = await readSettings();
    const changed = parseSettings({ ...settings, ...(typeof change === 'function' ? change(settings) : change) });
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Tells of every change, whichever context made it. Returns the function that ends it. */
export function watchSettings(listener: (now: Settings, before: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change !== undefined) listener(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
