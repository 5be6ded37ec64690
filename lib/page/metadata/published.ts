import type { ArticleObject } from './json-ld.ts';
import { textOf } from './json-ld.ts';
import { isoDate, writtenDate } from './date-text.ts';
import { metaContent } from './meta-tags.ts';

/** In falling order of trust. None of them is a date of modification. */
const META_NAMES = [
  'article:published_time', 'og:article:published_time', 'article:published', 'parsely-pub-date', 'datepublished', 'publish-date',
  'publish_date', 'publishdate', 'pubdate', 'published_date', 'published-date', 'cxenseparse:recs:publishtime', 'sailthru.date',
  'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date', 'citation_publication_date',
  'date',
];

/** `/2023/06/18/`, `/2023/jun/18/`, `-20230618` and `/2023-06-18` in an address; year and month alone do not tell the day. */
const URL_DATE = /[/_-]((?:19|20)\d{2})([/-]?)(\d{2}|[a-z]{3})\2(\d{2})(?=[/_.-]|$)/i;
const MODIFIED = /\b(?:modif|updat|edit(?:ed)?\b)/i;
const OTHER_MATTER = 'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="promo" i], [class*="most-" i]';
const DATE_ELEMENTS = '[itemprop="datePublished"], time[pubdate], time[datetime], time';
const DATELINE_LENGTH = 400;

/**
 * When the article was first published, ISO 8601 with the zone as given: JSON-LD, then meta, then `<time>` beside the article,
 * then the address, then a date written out at the head of the text. Null when none of them tells.
 *
 * @param objects null when the metadata speaks of another article: then neither they nor meta are asked
 */
export function publishedAt(document: Document, objects: readonly ArticleObject[] | null, url: URL | null, text: string): string | null {
  const stated = objects === null ? null : fromMetadata(document, objects);
  return stated ?? fromTimeElement(document) ?? fromUrl(url) ?? writtenDate(text.slice(0, DATELINE_LENGTH));
}

function fromMetadata(document: Document, objects: readonly ArticleObject[]): string | null {
  for (const object of objects) {
    const date = fromText(textOf(object['datePublished']));
    if (date !== null) return date;
  }
  for (const name of META_NAMES) {
    const date = fromText(metaContent(document, name));
    if (date !== null) return date;
  }
  return null;
}

const fromText = (text: string | null): string | null => (text === null ? null : isoDate(text));

function fromTimeElement(document: Document): string | null {
  for (const root of document.querySelectorAll('article, main, [role="main"], body')) {
    for (const element of root.querySelectorAll(DATE_ELEMENTS)) {
      if (element.closest(OTHER_MATTER) !== null || isModified(element)) continue;
      for (const raw of [element.getAttribute('content'), element.getAttribute('datetime'), element.textContent]) {
        const date = fromText(raw);
        if (date !== null) return date;
      }
    }
  }
  return null;
}

function isModified(element: Element): boolean {
  const own = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''} ${element.textContent ?? ''}`;
  const label = element.previousSibling?.textContent ?? element.parentElement?.getAttribute('class') ?? '';
  return MODIFIED.test(own) || MODIFIED.test(label.slice(-40));
}

function fromUrl(url: URL | null): string | null {
  const match = url === null ? null : URL_DATE.exec(url.pathname);
  if (match === null) return null;
  const [, year, , month, day] = match;
  return isoDate(/^\d/.test(month ?? '') ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
}
