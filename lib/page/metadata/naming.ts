import type { ArticleObject } from './json-ld.ts';
import { textOf } from './json-ld.ts';
import { metaContent, tidy } from './meta-tags.ts';

/** Who publishes the page: `og:site_name`, the publisher in JSON-LD, `application-name`, else the host without `www.`. */
export function sourceName(document: Document, objects: readonly ArticleObject[], url: URL | null): string | null {
  const published = objects.map((object) => textOf(object['publisher'])).find((name) => name !== null);
  const name = metaContent(document, 'og:site_name') ?? published ?? metaContent(document, 'application-name');
  if (name !== null && name !== undefined) return tidy(name);
  return url === null ? null : url.hostname.replace(/^www\./, '');
}

/** Who wrote it, as far as the page says; without the leading "By". */
export function byline(document: Document, objects: readonly ArticleObject[]): string | null {
  const written = objects.map((object) => textOf(object['author'])).find((name) => name !== null);
  const element = document.querySelector('[itemprop="author"], [rel="author"], .byline');
  const raw = written ?? metaContent(document, 'author') ?? metaContent(document, 'parsely-author') ?? element?.textContent ?? '';
  const name = tidy(raw).replace(/^by\s+/i, '');
  return name === '' || name.length > 200 || /^https?:/i.test(name) ? null : name;
}

/** The page's title by its metadata: `og:title`, JSON-LD `headline`, else `<title>` without the site's name at its end. */
export function metadataTitle(document: Document, objects: readonly ArticleObject[], source: string | null): string {
  const headline = objects.map((object) => textOf(object['headline'])).find((text) => text !== null);
  const title = metaContent(document, 'og:title') ?? headline ?? tidy(document.querySelector('title')?.textContent ?? '');
  return withoutSite(tidy(title), source);
}

/** "Headline - The Paper | World" → "Headline", when what follows the separator is the source. */
function withoutSite(title: string, source: string | null): string {
  if (source === null) return title;
  const match = / [|\-–—:·»] /.exec(title) === null ? -1 : title.toLowerCase().lastIndexOf(source.toLowerCase());
  if (match <= 0) return title;
  const before = title.slice(0, match).replace(/\s*[|\-–—:·»]\s*$/, '');
  return before.length < match && before !== '' ? before : title;
}
