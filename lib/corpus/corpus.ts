import type { Extraction } from '../claims/claim.ts';
import type { Article, ArticleDraft, ArticleOrigin } from './article.ts';
import type { SearchIndex } from './search-index.ts';

/** What became of a draft. `unchanged`: the same text is stored already, nothing was written. */
export interface Added {
  readonly article: Article;
  readonly outcome: 'added' | 'new-version' | 'unchanged';
}

export interface ArticleFilter {
  /** Words that must occur in title, source or address. */
  readonly words?: string;
  /** Exactly this source. */
  readonly source?: string;
  /** First and last day of publication, `YYYY-MM-DD`; articles without a date are then left out. */
  readonly from?: string;
  readonly to?: string;
  readonly offset?: number;
  readonly limit?: number;
}

/** Title and facts of an article without its text: lists must not load texts. */
export type ArticleSummary = Omit<Article, 'text'> & { readonly length: number };

/** The reader's articles, their index and their extracted claims. One instance a context; writes take a Web Lock. */
export interface Corpus {
  readonly index: SearchIndex;
  /** Stores text, index entries and versions in one transaction. Never changes a stored article in place. */
  add(draft: ArticleDraft, origin: ArticleOrigin): Promise<Added>;
  addMany(items: readonly { readonly draft: ArticleDraft; readonly origin: ArticleOrigin }[]): Promise<Added[]>;
  get(id: string): Promise<Article | undefined>;
  getMany(ids: readonly string[]): Promise<Article[]>;
  /** Newest first: by the day of publication where that is asked for, else by when they were added. */
  list(filter?: ArticleFilter): Promise<{ readonly total: number; readonly items: ArticleSummary[] }>;
  count(): Promise<number>;
  /** Names of the sources there are, in alphabetical order; the first thousand. */
  sources(): Promise<string[]>;
  /** All versions of an article that are not deleted, the first one first. */
  versions(versionKey: string): Promise<ArticleSummary[]>;
  /** The stored latest version for an address, if any. */
  findByUrl(url: string): Promise<ArticleSummary | undefined>;
  /** Other stored articles with the same content hash. */
  copiesOf(contentHash: string): Promise<string[]>;
  /** Hides the articles at once; they are swept later, until then `restore` brings them back. */
  delete(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Removes every article, text and claim for good, and empties the index. */
  deleteAll(): Promise<void>;
  /** Stored claims; those of an older RULES_VERSION are left out. */
  extractions(ids: readonly string[]): Promise<Map<string, Extraction>>;
  putExtractions(items: ReadonlyMap<string, Extraction>): Promise<void>;
  close(): void;
}
