import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { patternOf } from '../../lib/settings/sites.ts';
import { readSettings } from '../../lib/settings/store.ts';

/** Of scripts registered at run time; the browser keeps them over its restarts, and forgets them with an update. */
const SCRIPT_ID = 'always';

let turn: Promise<void> = Promise.resolve();

/**
 * Registers the look for articles on the sites that the reader chose and the browser grants, and on no others. To be called
 * whenever either may have changed; calls wait for each other.
 */
export function syncSites(): Promise<void> {
  turn = turn.then(sync, sync);
  return turn;
}

async function sync(): Promise<void> {
  const { sites } = await readSettings();
  const patterns = sites.map(patternOf);
  const granted = await Promise.all(patterns.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const matches = patterns.filter((_pattern, at) => granted[at]);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id: SCRIPT_ID, matches, js: ['auto.js'], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}
