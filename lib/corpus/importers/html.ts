import { parseHTML } from 'linkedom/worker';
import { readArticle } from '../../page/read-article.ts';
import { decodeText } from './decode.ts';
import { makeDraft } from './draft.ts';
import { problem } from './importer.ts';
import type { Importer, ImportItem } from './importer.ts';

/** Browsers look for the declaration in the first 1024 bytes; generators with long heads put it later. */
const CHARSET_HEAD = 4096;
const CHARSET = /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;

/** Real pages stay far below; readers of trees that call themselves run out of stack somewhere above. */
const NESTING_LIMIT = 1000;

/**
 * A saved web page. The page is read without a browser: nothing in it runs and nothing is fetched. A file has no
 * address of its own, so a canonical link in it is not believed.
 */
export const htmlImporter: Importer = {
  extensions: ['html', 'htm', 'xhtml'],
  async *read({ name, bytes }): AsyncIterable<ImportItem> {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, CHARSET_HEAD));
    const html = decodeText(bytes, CHARSET.exec(head)?.[1] ?? null);
    if (html.trim() === '') {
      yield problem(name, 'skip_empty');
      return;
    }
    const result = nestsTooDeep(html) ? null : await readArticle(documentOf(html), null);
    if (result === null) yield problem(name, 'skip_too_nested');
    else if (!result.ok) yield problem(name, result.problem === 'pdf' ? 'skip_pdf' : 'skip_no_article');
    else yield { name, draft: makeDraft({ ...result.draft, url: null, canonicalUrl: null }) };
  },
};

function documentOf(html: string): Document {
  const whole = /<(?:html|body|head)[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** True for markup whose unclosed elements would exhaust the stack of any reader of trees. */
function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, tag = '', end] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})[^<>]{0,5000}?(\/?)>/gi)) {
    if (end === '/' || VOID.has(tag.toLowerCase())) continue;
    depth += slash === '/' ? -1 : 1;
    if (depth > NESTING_LIMIT) return true;
  }
  return false;
}

const VOID = new Set('area base br col embed hr img input link meta p li source track wbr param option td tr th dd dt'.split(' '));
