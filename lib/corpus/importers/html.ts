import { decodeText } from './decode.ts';
import { makeDraft } from './draft.ts';
import { readMarkup } from './html-article.ts';
import { problem } from './importer.ts';
import type { Importer, ImportItem } from './importer.ts';
import { savedFrom } from './saved-from.ts';

/** Browsers look for the declaration in the first 1024 bytes; generators with long heads put it later. */
const CHARSET_HEAD = 4096;
const CHARSET = /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{1,40})/i;

const BOOKMARKS = /^\s*<!doctype netscape-bookmark-file-1>/i;

/**
 * A saved web page. A canonical link in it is believed only where the saver of the page has written down its address,
 * and then only within that site.
 */
export const htmlImporter: Importer = {
  extensions: ['html', 'htm', 'xhtml'],
  async *read({ name, bytes }): AsyncIterable<ImportItem> {
    const html = decodeText(bytes, declaredCharset(bytes));
    if (html.trim() === '') yield problem(name, 'skip_empty');
    else if (BOOKMARKS.test(html.slice(0, CHARSET_HEAD))) yield problem(name, 'skip_bookmarks');
    else {
      const url = savedFrom(html);
      const read = await readMarkup(html, url);
      if ('key' in read) yield { name, problem: read };
      else yield { name, draft: makeDraft(url === null ? { ...read, url: null, canonicalUrl: null } : read) };
    }
  },
};

/** The encoding that a page declares in its head. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const match = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, CHARSET_HEAD)));
  return match?.[1] ?? match?.[2] ?? null;
}
