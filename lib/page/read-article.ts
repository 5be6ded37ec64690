import { recogniseLanguage } from '../text/language.ts';
import { collectText } from './collect-text.ts';
import { articleElements, hasMoreElements } from './extract.ts';
import { findHeadline } from './headline.ts';
import { isOtherMatter, mainContainer } from './main-container.ts';
import { canonicalUrl, namesAddress, webUrl } from './metadata/canonical.ts';
import { articleObjects } from './metadata/json-ld.ts';
import { byline, pageTitles, sourceName } from './metadata/naming.ts';
import { publishedAt } from './metadata/published.ts';
import type { ReadResult } from './page-article.ts';
import { PAUSE, runInSlices } from './slices.ts';
import type { TextMap } from './text-map.ts';

/**
 * Elements above which Readability, which cannot be interrupted, would hold the page up for more than a slice; larger pages are
 * read by the outline of their prose instead.
 */
export const ELEMENT_BUDGET = 4_000;

/** An article has at least one paragraph this long (characters), or it is a list of links, a form, a player. */
const PARAGRAPH_LENGTH = 80;
const ARTICLE_LENGTH = 140;
/** A block that is mostly links is a list of other articles. */
const MAX_LINK_SHARE = 0.7;

export interface ReadOptions {
  readonly elementBudget?: number;
  readonly signal?: AbortSignal;
}

/**
 * Finds the article of a document: its text with the place of every word, title, source, date. Works in slices and changes nothing
 * in the document. `url` is the page's address, null for a file. Runs on a DOM without layout, too.
 *
 * @throws the signal's reason, when aborted.
 */
export async function readArticle(document: Document, url: string | null, options: ReadOptions = {}): Promise<ReadResult> {
  return runInSlices(reading(document, url, options.elementBudget ?? ELEMENT_BUDGET), options.signal === undefined ? {} : { signal: options.signal });
}

function* reading(document: Document, url: string | null, budget: number): Generator<unknown, ReadResult> {
  if (isPdf(document)) return { ok: false, problem: 'pdf' };
  const body = document.body as HTMLElement | null;
  if (body === null) return { ok: false, problem: 'no-article' };

  const address = webUrl(url);
  const objects = articleObjects(document);
  const source = sourceName(document, objects, address);
  yield PAUSE;
  const headline = findHeadline(document, pageTitles(document, objects, source));
  // What the metadata says of another article must not become the date and the address of this one.
  const isStale = headline.isStale && !namesAddress(document, objects, address);
  yield PAUSE;

  const small = !hasMoreElements(body, budget);
  const text = yield* small ? readableText(document, body, headline.element) : outlineText(body, headline.element);
  yield PAUSE;
  if (!looksLikeArticle(text)) return { ok: false, problem: 'no-article' };

  const map = text.withTitle(headline.map);
  return {
    ok: true,
    method: small ? 'readability' : 'outline',
    map,
    draft: {
      url: address?.href ?? null,
      canonicalUrl: isStale ? null : canonicalUrl(document, address),
      title: headline.map.text,
      source,
      byline: byline(document, isStale ? [] : objects),
      publishedAt: publishedAt(document, isStale ? null : objects, address, text.text),
      text: text.text,
      language: recogniseLanguage(map.text),
    },
  };
}

function* readableText(document: Document, body: Element, headline: Element | null): Generator<unknown, TextMap> {
  const kept = yield* articleElements(document);
  return yield* collectText(body, {
    enter: (element) => element !== headline,
    keepTextOf: (element) => kept.has(element),
  });
}

function* outlineText(body: Element, headline: Element | null): Generator<void, TextMap> {
  const container = yield* mainContainer(body);
  return yield* collectText(container, {
    enter: (element) => element !== headline && (element === container || !isOtherMatter(element)),
    maxLinkShare: MAX_LINK_SHARE,
  });
}

function looksLikeArticle(map: TextMap): boolean {
  return map.text.length >= ARTICLE_LENGTH && map.text.split('\n').some((line) => line.length >= PARAGRAPH_LENGTH);
}

/** The browser's own viewer shows a PDF as a page with one embedded object. */
function isPdf(document: Document): boolean {
  if (document.contentType === 'application/pdf') return true;
  return document.body?.childElementCount === 1 && document.querySelector('body > embed[type="application/pdf"]') !== null;
}
