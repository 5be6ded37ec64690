import { parseHTML } from 'linkedom/worker';
import { readArticle } from '../../page/read-article.ts';
import type { Reason } from '../../kinds/kind.ts';
import type { ArticleDraft } from '../article.ts';
import { withoutEmbedded } from './embedded.ts';
import { MAX_MARKUP } from './limits.ts';

/** Real pages stay far below; readers of trees that call themselves run out of stack somewhere above. */
const NESTING_LIMIT = 1000;

/** The article of some markup, read without a browser: nothing in it runs and nothing is fetched. `url` is where it is known to come from. */
export async function readMarkup(html: string, url: string | null): Promise<ArticleDraft | Reason> {
  const light = withoutEmbedded(html);
  if (light.length > MAX_MARKUP) return { key: 'skip_too_much_markup', args: [String(MAX_MARKUP / 1_000_000)] };
  if (nestsTooDeep(light)) return { key: 'skip_too_nested', args: [] };
  const result = await readArticle(documentOf(light), url);
  if (result.ok) return result.draft;
  return { key: result.problem === 'pdf' ? 'skip_pdf' : 'skip_no_article', args: [] };
}

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
