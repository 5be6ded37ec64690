/** A link of a page, as far as it may lead to another report. */
export interface PageLink {
  /** What the reader sees of it, white space levelled. */
  readonly text: string;
  /** `http:` or `https:`, without fragment, user name and password. */
  readonly href: string;
}

/** Links looked at and kept: a page of many thousand must not hold its reader up, and beyond these nothing new comes. */
const MAX_LOOKED_AT = 1_500;
const MAX_KEPT = 120;
const MAX_TEXT = 200;
const MAX_ADDRESS = 2_000;

/** Where sites put the way around themselves. */
const NAVIGATION = 'nav, footer, [role=navigation], [role=contentinfo], [role=banner], [role=menu], body > header, [hidden], [aria-hidden=true]';

/**
 * Links of a page outside its navigation, each address once, in order of the document. Reads the document and changes nothing in it.
 */
export function pageLinks(document: Document): PageLink[] {
  const own = cleanAddress(document.baseURI, document.baseURI);
  const found = new Map<string, PageLink>();
  let looked = 0;
  for (const anchor of document.querySelectorAll('a[href]')) {
    if (++looked > MAX_LOOKED_AT || found.size >= MAX_KEPT) break;
    const href = cleanAddress(anchor.getAttribute('href') ?? '', document.baseURI);
    if (href === null || href === own || anchor.closest(NAVIGATION) !== null) continue;
    const text = (anchor.textContent ?? '').slice(0, 2 * MAX_TEXT).replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
    const known = found.get(href);
    // A story is often linked by its picture first and by its headline after.
    if (text !== '' && (known === undefined || text.length > known.text.length)) found.set(href, { text, href });
  }
  return [...found.values()];
}

function cleanAddress(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href.length <= MAX_ADDRESS ? url.href : null;
}
