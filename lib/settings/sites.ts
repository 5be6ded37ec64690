const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
/** https://datatracker.ietf.org/doc/html/rfc1035#section-2.3.4 */
const MAX_HOST = 253;

/**
 * The host of an address or of what a reader types for a site ("www.News.example/politics" → `news.example`); null for
 * what is no site of the web.
 */
export function hostOf(site: string): string | null {
  const typed = site.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.replace(/\.$/, '').replace(/^www\./, '');
  if (host.length > MAX_HOST || !host.split('.').every((label) => LABEL.test(label))) return null;
  return host;
}

/** The match pattern of a site with what lies below it; for a number or a bare name, of the host alone. */
export function patternOf(host: string): string {
  const alone = !host.includes('.') || /^[\d.]+$/.test(host);
  return alone ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The match pattern of the one host of an address; null for what is not of the web. */
export function exactPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : null;
}

/** True if the address lies on one of the sites. */
export function isOnSite(url: string, hosts: readonly string[]): boolean {
  const host = hostOf(url);
  return host !== null && hosts.some((site) => host === site || (host.endsWith(`.${site}`) && patternOf(site).includes('*.')));
}
