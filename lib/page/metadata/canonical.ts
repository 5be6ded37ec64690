import type { ArticleObject } from './json-ld.ts';

/** Host names that show the same site in another dress. */
const DRESS = /^(?:www\d?|m|mobile|amp)\./;

/** The address as a URL, if it is one of the web's; null for `file:`, `javascript:`, `data:` and what is no address. */
export function webUrl(raw: string | null, base?: URL): URL | null {
  if (raw === null || !URL.canParse(raw, base)) return null;
  const url = new URL(raw, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/**
 * The address the page calls its canonical one (`<link rel=canonical>`, else `og:url`), without fragment. Believed only when it
 * lies within the same site: the same host, or one host a subdomain of the other. A page that had its say on other sites could
 * pass its text off as theirs. A home page is no article's address either. Null without an address of the page's own.
 */
export function canonicalUrl(document: Document, page: URL | null): string | null {
  if (page === null) return null;
  const candidates = [
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? null,
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null,
  ];
  for (const candidate of candidates) {
    const url = webUrl(candidate, page);
    if (url === null || !sameSite(url, page) || (url.pathname === '/' && url.search === '')) continue;
    url.hash = '';
    url.username = '';
    url.password = '';
    return url.href;
  }
  return null;
}

function sameSite(a: URL, b: URL): boolean {
  const [first, second] = [a.hostname.replace(DRESS, ''), b.hostname.replace(DRESS, '')];
  if (first === second) return a.port === b.port;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.includes('.') && long.endsWith(`.${short}`);
}

/**
 * True if an address in the metadata is that of the page itself. Pages that load the next article in place leave those of the
 * article before.
 */
export function namesAddress(document: Document, objects: readonly ArticleObject[], page: URL | null): boolean {
  if (page === null) return true;
  const raw = [
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    ...objects.flatMap((object) => [object['url'], object['mainEntityOfPage'], idOf(object['mainEntityOfPage'])]),
  ];
  return raw.some((each) => typeof each === 'string' && pathOf(webUrl(each, page)) === pathOf(page));
}

const pathOf = (url: URL | null): string | null => url?.pathname.replace(/\/$/, '') ?? null;

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : null;
}
