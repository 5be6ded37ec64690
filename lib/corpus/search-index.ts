/** An article as the index sees it. */
export interface IndexedArticle {
  readonly id: string;
  /** Stem → how often. Made by `terms.ts`. */
  readonly terms: ReadonlyMap<string, number>;
  /** Days since 1970-01-01 of publication, or null. */
  readonly day: number | null;
}

/** One look-up of a page (or of a claim left without evidence). */
export interface Query {
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  /** Articles published near this day rank higher; undated ones are not punished. */
  readonly day: number | null;
  /** Ids never to return (the page's own article and copies of it). */
  readonly exclude: ReadonlySet<string>;
}

export interface Candidate {
  readonly id: string;
  readonly score: number;
}

export interface IndexStats {
  readonly articles: number;
  readonly terms: number;
  readonly segments: number;
  readonly bytes: number;
}

/** The narrow door to retrieval. Whatever lies behind it may change without anyone noticing. */
export interface SearchIndex {
  /** Adds articles in one transaction; an id already present is replaced. */
  put(articles: readonly IndexedArticle[]): Promise<void>;
  /** Best first, at most `limit`. */
  candidates(query: Query, limit: number): Promise<Candidate[]>;
  delete(ids: readonly string[]): Promise<void>;
  stats(): Promise<IndexStats>;
  /** Number of articles each term occurs in, 0 when unknown: the weights of rarity used by alignment. */
  documentFrequencies(terms: readonly string[]): Promise<Map<string, number>>;
}
