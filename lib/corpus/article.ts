/** What a reader of pages or files hands over, before it has an id. */
export interface ArticleDraft {
  readonly url: string | null;
  /** `rel=canonical`, believed only within the same site. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly source: string | null;
  readonly byline: string | null;
  /** ISO 8601 with the zone as given, or a bare date; never the date of modification. */
  readonly publishedAt: string | null;
  readonly text: string;
  /** BCP 47 primary tag as recognised from the text: `en`, or `und` / another language. */
  readonly language: string;
}

/** Where the text came from, for counting copies of one agency text as one origin. */
export interface ArticleOrigin {
  /** `page`, `file`, `feed`, `paste`, `sample` */
  readonly via: 'page' | 'file' | 'feed' | 'paste' | 'sample';
  /** Agency credited in the text: "(AP) —", "Reuters"; lower case. */
  readonly wire: string | null;
  readonly fileName: string | null;
  readonly feedUrl: string | null;
}

/** A saved news text. Never changed in place: the same address with other text is a new version. */
export interface Article extends ArticleDraft {
  readonly id: string;
  /** SHA-256 of the normalised full text, hex. */
  readonly contentHash: string;
  /** Articles of one address share it; the address without tracking parameters, or the id where there is none. */
  readonly versionKey: string;
  /** 1, 2, … within the versionKey. */
  readonly version: number;
  /** False once a later version is stored; only the latest version is evidence. */
  readonly latest: boolean;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
  readonly origin: ArticleOrigin;
}

/** `title + "\n\n" + text`: the string that all offsets refer to. */
export function fullText(article: { readonly title: string; readonly text: string }): string {
  return `${article.title}\n\n${article.text}`;
}
