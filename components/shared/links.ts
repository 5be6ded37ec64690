import type { Span } from '../../lib/text/span.ts';

/** Words at each end of a long quotation in a text fragment: enough to be unique, short enough to survive edits between. */
const FRAGMENT_WORDS = 6;

/** Address of the saved copy, scrolled to `at` (offsets in the article's full text) when given. */
export function savedCopyLink(article: string, at: Span | null = null): string {
  const hash = new URLSearchParams({ article });
  if (at) hash.set('at', `${at.start}-${at.end}`);
  return `/corpus.html#${hash}`;
}

/** What {@link savedCopyLink} says; null when the hash names no article. A damaged `at` is left out. */
export function readSavedCopyHash(hash: string): { readonly article: string; readonly at: Span | null } | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const article = parameters.get('article');
  if (!article) return null;
  const at = /^(\d{1,9})-(\d{1,9})$/.exec(parameters.get('at') ?? '');
  const span = at ? { start: Number(at[1]), end: Number(at[2]) } : null;
  return { article, at: span && span.start < span.end ? span : null };
}

/**
 * `-`, `,` and `&` are syntax in a text fragment: https://wicg.github.io/scroll-to-text-fragment/
 * Half a surrogate pair, which a cut text may end in, cannot be encoded at all.
 */
function fragmentPart(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll('-', '%2D');
}

/**
 * Link to a live page at a sentence, by text fragment; null unless the address is http or https (an article's address
 * comes from files and pages, and `javascript:` is an address too).
 */
export function sourceLink(url: string | null, sentence: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  const words = (sentence ?? '').split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return address.href;
  const fragment = words.length <= 2 * FRAGMENT_WORDS
    ? fragmentPart(words)
    : `${fragmentPart(words.slice(0, FRAGMENT_WORDS))},${fragmentPart(words.slice(-FRAGMENT_WORDS))}`;
  return `${address.href}${address.hash ? '' : '#'}:~:text=${fragment}`;
}
