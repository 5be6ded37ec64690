import { browser } from 'wxt/browser';
import type { Finder } from '../../components/panel/ports.ts';
import { searchAddress } from '../../lib/settings/search.ts';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';

/** Asked only where the browser's own search cannot be had; keeps no profile of who asks. */
const FALLBACK = 'https://duckduckgo.com/?q=%s';

/** The reader's template. Read ahead, because in the press itself there is no time to wait. */
let template = DEFAULTS.searchTemplate;
readSettings().then(({ searchTemplate }) => { template = searchTemplate; }, (error: unknown) => console.warn('Crossread: settings not read', error));
watchSettings(({ searchTemplate }) => { template = searchTemplate; });

async function searchWithBrowser(words: string): Promise<boolean> {
  const granted = await browser.permissions.request({ permissions: ['search'] });
  // The interface appears with the permission.
  const { search } = browser as { search?: typeof browser.search };
  if (!granted || search === undefined) return false;
  await search.query({ text: words, disposition: 'NEW_TAB' });
  return true;
}

/** Searches by the reader's template, or else with the browser's default search, for which leave is asked at the press. */
export const finder: Finder = {
  async search(words) {
    if (template === null) return searchWithBrowser(words);
    await browser.tabs.create({ url: searchAddress(template, words) });
    return true;
  },
  fallback(words) {
    const address = searchAddress(template ?? FALLBACK, words);
    return { address, host: new URL(address).hostname.replace(/^www\./, '') };
  },
  addTabs: '/corpus.html#add-tabs',
};
