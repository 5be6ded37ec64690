import { idf, nearness, saturation } from '../../../lib/corpus/index/scoring.ts';
import type { Candidate, IndexedArticle, Query } from '../../../lib/corpus/search-index.ts';

/** The plainest index that gives the right answers: every article in memory, every query over all of them. */
export class NaiveIndex {
  readonly #articles = new Map<string, IndexedArticle>();

  put(articles: readonly IndexedArticle[]): void {
    for (const article of articles) {
      this.#articles.delete(article.id);
      this.#articles.set(article.id, article);
    }
  }

  delete(ids: readonly string[]): void {
    for (const id of ids) this.#articles.delete(id);
  }

  get size(): number {
    return this.#articles.size;
  }

  frequency(term: string): number {
    return [...this.#articles.values()].filter((article) => article.terms.has(term)).length;
  }

  /** All matches, best first. */
  matches(query: Query): Candidate[] {
    const lengthOf = (article: IndexedArticle): number => [...article.terms.values()].reduce((sum, count) => sum + count, 0);
    const all = [...this.#articles.values()];
    const average = Math.max(1, all.reduce((sum, article) => sum + lengthOf(article), 0) / Math.max(1, all.length));
    const found = all.map((article) => {
      let score = 0;
      for (const { term, weight } of query.terms) {
        const count = article.terms.get(term);
        if (count !== undefined) score += weight * idf(all.length, this.frequency(term)) * saturation(count, lengthOf(article), average);
      }
      return { id: article.id, score: score * nearness(query.day, article.day) };
    });
    return found.filter(({ id, score }) => score > 0 && !query.exclude.has(id)).sort((a, b) => b.score - a.score);
  }
}
