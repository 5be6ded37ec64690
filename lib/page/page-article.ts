import type { TextMap } from './text-map.ts';

/** What a page says of its article: the shape of the corpus's article draft. */
export interface PageArticle {
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly source: string | null;
  readonly byline: string | null;
  /** ISO 8601 with the zone as given, or a bare date. */
  readonly publishedAt: string | null;
  /** Paragraphs separated by "\n\n"; a single line break inside one is "\n". */
  readonly text: string;
  /** BCP 47 primary tag recognised from the text. */
  readonly language: string;
}

/** An article read, with the place of every word in the page. */
export interface ReadArticle {
  readonly ok: true;
  readonly draft: PageArticle;
  /** Map of the full text, `title + "\n\n" + text`. */
  readonly map: TextMap;
  readonly method: 'readability' | 'outline';
}

export type ReadResult = ReadArticle | { readonly ok: false; readonly problem: 'no-article' | 'pdf' };
