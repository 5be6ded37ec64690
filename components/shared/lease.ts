import { browser } from 'wxt/browser';

/** Rights asked for one task. */
export interface Wanted {
  readonly permissions?: readonly 'tabs'[];
  /** Match patterns, `https://site.example/*`. */
  readonly origins?: readonly string[];
}

/** Rights that the reader has given for one task. */
export interface Lease {
  /**
   * Gives back those that were not granted before. Chrome takes every narrower right back with a wider one (measured), so
   * a pattern that covers sites the reader has granted for good must not be leased.
   */
  giveBack(): Promise<void>;
}

/**
 * Asks for rights for one task; null when the reader says no. To be called in the same turn as their click: browsers ask
 * only then, and the first `await` ends it.
 */
export async function lease({ permissions = [], origins = [] }: Wanted): Promise<Lease | null> {
  const before = Promise.all([
    Promise.all(permissions.map(async (one) => ((await browser.permissions.contains({ permissions: [one] })) ? [] : [one]))),
    Promise.all(origins.map(async (one) => ((await browser.permissions.contains({ origins: [one] })) ? [] : [one]))),
  ]);
  const granted = await browser.permissions.request({ permissions: [...permissions], origins: [...origins] });
  const [newPermissions, newOrigins] = await before;
  if (!granted) return null;
  const news = { permissions: newPermissions.flat(), origins: newOrigins.flat() };
  return {
    async giveBack() {
      if (news.permissions.length + news.origins.length > 0) await browser.permissions.remove(news);
    },
  };
}

/** The pattern of a page's whole site, without the port, which Firefox does not know in patterns; null for what is not of the web. */
export function sitePattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}
