import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { GatherState } from '../../lib/jobs/gather.ts';
import { gatherPages } from '../../lib/jobs/gather.ts';
import { problemOfUrl } from '../../lib/messages/page-access.ts';
import { t } from '../i18n.ts';
import type { Gather } from './gathering.tsx';
import { addPage, gathered, problemReason } from './add-page.ts';
import { lease } from './lease.ts';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'url' | 'title' | 'incognito' | 'discarded' | 'active'>;

/** Every page of the web. Tabs of the browser's own then stay nameless, which is better than asking for their names. */
const WANTED = { origins: ['*://*/*'] };

/** Adds the articles of all open tabs but those of private windows and our own pages; to be called in the turn of a click. */
export const addOpenTabs: Gather = async (options) => {
  const granted = await lease(WANTED);
  if (granted === null) return null;
  try {
    return await gatherTabs(await browser.tabs.query({}), options);
  } finally {
    await granted.giveBack();
  }
};

function gatherTabs(tabs: readonly Tab[], options: Parameters<Gather>[0]): Promise<GatherState> {
  const own = (browser.runtime as typeof Browser.runtime).getURL('');
  const others = tabs.filter(({ incognito, url }) => !incognito && !(url ?? '').startsWith(own));
  return gatherPages(others, {
    ...options,
    nameOf: ({ title, url }) => title || url || t('gather_nameless'),
    gather: async ({ id, url, discarded }) => {
      const known = url === undefined || url === '' ? 'restricted' : problemOfUrl(url);
      if (id === undefined || known !== null) return { skipped: problemReason(known ?? 'restricted') };
      // Reading it would load it anew, which the reader did not ask for.
      if (discarded) return { skipped: { key: 'skip_tab_discarded', args: [] } };
      return gathered(await addPage(id));
    },
  });
}
