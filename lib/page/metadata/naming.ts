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

/** What a page calls itself, without the site's name at the end. */
export interface PageTitles {
  /** `og:title` and the headlines in JSON-LD: written for machines, and left as they were by pages that load the next article in place. */
  readonly stated: readonly string[];
  /** `<title>`, which such pages do bring up to date as a rule; empty when it is only the site's name. */
  readonly tab: string;
}

/** The page's titles by its metadata, the most telling first. */
export function pageTitles(document: Document, objects: readonly ArticleObject[], source: string | null): PageTitles {
  const stated = [metaContent(document, 'og:title'), ...objects.map((object) => textOf(object['headline']))];
  const tab = withoutSite(tidy(document.querySelector('title')?.textContent ?? ''), source);
  return {
    stated: [...new Set(stated.flatMap((title) => (title === null ? [] : [withoutSite(tidy(title), source)])))],
    tab: tab.toLowerCase() === source?.toLowerCase() ? '' : tab,
  };
}

/** "Headline - The Paper | World" → "Headline", when what follows the separator is the source. */
function withoutSite(title: string, source: string | null): string {
  if (source === null) return title;
  const match = / [|\-–—:·»] /.exec(title) === null ? -1 : title.toLowerCase().lastIndexOf(source.toLowerCase());
  if (match <= 0) return title;
  const before = title.slice(0, match).replace(/\s*[|\-–—:·»]\s*$/, '');
  return before.length < match && before !== '' ? before : title;
}
