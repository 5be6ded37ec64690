import { recogniseLanguage } from '../../text/language.ts';
import { believedCanonical, webAddress } from '../address.ts';
import type { ArticleDraft } from '../article.ts';

/** What a file says of an article; whatever is left out is null. */
export interface RawArticle {
  readonly title: string;
  readonly text: string;
  readonly url?: string | null;
  readonly canonicalUrl?: string | null;
  readonly source?: string | null;
  readonly byline?: string | null;
  readonly publishedAt?: string | null;
}

/** Code units of text by which its language is told; more costs time and changes nothing. */
const LANGUAGE_SAMPLE = 4000;

const orNull = (value: string | null | undefined): string | null => {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

/** Makes a draft: addresses of the web only, dates that are dates, the language recognised from the text. */
export function makeDraft(raw: RawArticle): ArticleDraft {
  const url = webAddress(orNull(raw.url));
  return {
    url,
    canonicalUrl: believedCanonical(url, orNull(raw.canonicalUrl)),
    title: raw.title.replace(/\s+/g, ' ').trim(),
    source: orNull(raw.source),
    byline: orNull(raw.byline),
    publishedAt: isoDate(raw.publishedAt ?? null),
    text: raw.text,
    language: recogniseLanguage(`${raw.title}\n\n${raw.text.slice(0, LANGUAGE_SAMPLE)}`),
  };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A date as ISO 8601, zone kept as given; null when it is none. Other ways of writing ("June 18, 2023") are read as far
 * as the platform reads them, and give a bare date.
 */
export function isoDate(value: string | null): string | null {
  const written = value?.trim() ?? '';
  const match = ISO.exec(written);
  if (match !== null) {
    const [, year, month, day] = match.map(Number);
    const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
    return date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? written.replace(' ', 'T') : null;
  }
  // Without a month's name the platforms disagree on what is day and what is month.
  if (written.length > 60 || !/[a-z]{3}/i.test(written) || !/\b\d{4}\b/.test(written)) return null;
  const date = new Date(written);
  if (Number.isNaN(date.getTime())) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
