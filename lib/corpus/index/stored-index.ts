import type { CorpusDatabase } from '../database.ts';
import { corpusError } from '../errors.ts';
import type { Candidate, IndexedArticle, IndexStats, Query, SearchIndex } from '../search-index.ts';
import { frequencies, search, totals } from './query.ts';
import { IndexReader } from './reader.ts';
import { applyChange, indexTables, planChange } from './writer.ts';

/** The index in IndexedDB. `locked` runs a task as the only writer of the corpus. */
export class StoredIndex implements SearchIndex {
  readonly #database: CorpusDatabase;
  readonly #reader: IndexReader;
  readonly #locked: <T>(task: () => Promise<T>) => Promise<T>;

  constructor(database: CorpusDatabase, locked: <T>(task: () => Promise<T>) => Promise<T>) {
    this.#database = database;
    this.#reader = new IndexReader(database);
    this.#locked = locked;
  }

  async put(articles: readonly IndexedArticle[]): Promise<void> {
    await this.#change(articles, []);
  }

  async delete(ids: readonly string[]): Promise<void> {
    await this.#change([], ids);
  }

  async candidates(query: Query, limit: number): Promise<Candidate[]> {
    if (limit <= 0 || query.terms.length === 0) return [];
    return this.#read(async () => {
      const excluded = query.exclude.size > 0 ? await this.#database.indexed.bulkGet([...query.exclude]) : [];
      return search(this.#reader, query, limit, new Set(excluded.flatMap((row) => (row ? [row.n] : []))));
    });
  }

  async documentFrequencies(terms: readonly string[]): Promise<Map<string, number>> {
    const distinct = [...new Set(terms)];
    return this.#read(async () => {
      const view = await this.#reader.view();
      const found = frequencies(view, await this.#reader.postings(view, distinct), distinct);
      return new Map(distinct.map((term, at) => [term, found[at] ?? 0]));
    });
  }

  /** `terms` counts a term once for every segment that holds it. */
  async stats(): Promise<IndexStats> {
    return this.#read(async () => {
      const view = await this.#reader.view();
      const rows = view.segments.map((segment) => segment.row);
      return {
        articles: totals(view).articles,
        terms: rows.reduce((sum, row) => sum + row.terms, 0),
        segments: rows.length,
        bytes: rows.reduce((sum, row) => sum + row.bytes, 0),
      };
    });
  }

  async #change(put: readonly IndexedArticle[], removed: readonly string[]): Promise<void> {
    try {
      await this.#locked(async () => {
        const change = await planChange(this.#database, put, removed);
        await this.#database.transaction('rw', indexTables(this.#database), () => applyChange(this.#database, change));
      });
    } catch (error) {
      throw corpusError(error);
    }
  }

  async #read<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await this.#database.transaction('r', indexTables(this.#database), task);
    } catch (error) {
      throw corpusError(error);
    }
  }
}
