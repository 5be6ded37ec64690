import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { GatherState } from '../../lib/jobs/gather.ts';
import { gatherPages } from '../../lib/jobs/gather.ts';
import { problemOfUrl } from '../../lib/messages/page-access.ts';
import { t } from '../i18n.ts';
import type { Gather, GatherOptions } from './gathering.tsx';
import { addPage, gathered, problemReason } from './add-page.ts';
import { lease, sitePattern } from './lease.ts';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'url' | 'title' | 'incognito' | 'discarded' | 'active'>;

/** Every page of the web. Tabs of the browser's own then stay nameless, which is better than asking for their names. */
const ALL_SITES = { origins: ['*://*/*'] };

/**
 * The gathering of all open tabs but those of private windows and our own pages; to be called in the turn of a click. A
 * reader who has granted no site for good is asked once, for all sites. One who has would lose those when that is given
 * back: they are asked for the list of tabs, and by a second click for the sites of these tabs only.
 */
export function openTabs(): Gather {
  // Read ahead, since in the click itself there is no time to ask.
  let sites: readonly string[] = [];
  const read = (): void => {
    browser.permissions.getAll().then(
      ({ origins = [] }) => { sites = origins; },
      (error: unknown) => console.warn('Crossread: the granted sites are not known', error),
    );
  };
  browser.permissions.onAdded.addListener(read);
  browser.permissions.onRemoved.addListener(read);
  read();
  return (options) => (sites.length === 0 || sites.includes(ALL_SITES.origins[0] ?? '') ? fromAllSites(options) : fromTheirSites(options));
}

async function fromAllSites(options: GatherOptions): Promise<GatherState | null> {
  const granted = await lease(ALL_SITES);
  if (granted === null) return null;
  try {
    return await gatherTabs(await browser.tabs.query({}), options);
  } finally {
    await granted.giveBack();
  }
}

async function fromTheirSites(options: GatherOptions): Promise<GatherState | null> {
  const list = await lease({ permissions: ['tabs'] });
  if (list === null) return null;
  try {
    const tabs = await browser.tabs.query({});
    const origins = [...new Set(tabs.flatMap(({ url, incognito }) => (incognito ? [] : sitePattern(url ?? '') ?? [])))];
    const granted = await options.confirm(origins.length, () => lease({ origins }));
    if (granted === null) return null;
    try {
      return await gatherTabs(tabs, options);
    } finally {
      await granted.giveBack();
    }
  } finally {
    await list.giveBack();
  }
}

function gatherTabs(tabs: readonly Tab[], options: GatherOptions): Promise<GatherState> {
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
