import { browser } from 'wxt/browser';

/** Sites that the reader lets one task read. */
export interface Lease {
  /** Gives back those that were not granted before. */
  giveBack(): Promise<void>;
}

/**
 * Asks to read sites (match patterns) for one task; null when the reader says no. To be called in the same turn as their
 * click: browsers ask only then, and the first `await` ends it.
 */
export async function lease({ origins }: { readonly origins: readonly string[] }): Promise<Lease | null> {
  const before = Promise.all(origins.map(async (origin) => ((await browser.permissions.contains({ origins: [origin] })) ? [] : [origin])));
  const granted = await browser.permissions.request({ origins: [...origins] });
  const news = (await before).flat();
  if (!granted) return null;
  return {
    async giveBack() {
      if (news.length > 0) await browser.permissions.remove({ origins: news });
    },
  };
}

/** The pattern of a page's whole site, without the port, which Firefox does not know in patterns; null for what is not of the web. */
export function sitePattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}
