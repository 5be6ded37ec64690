import { versionKey } from './address.ts';
import type { Article } from './article.ts';
import type { ArticleSummary } from './corpus.ts';
import type { CorpusDatabase } from './database.ts';
import type { ArticleRow } from './rows.ts';

/** Whole articles in the order asked; unknown and deleted ones are left out. */
export async function readArticles(database: CorpusDatabase, ids: readonly string[]): Promise<Article[]> {
  return database.transaction('r', database.articles, database.texts, async () => {
    const [rows, texts] = await Promise.all([database.articles.bulkGet([...ids]), database.texts.bulkGet([...ids])]);
    return rows.flatMap((row, at) => {
      const text = texts[at]?.text;
      return row === undefined || row.deletedAt !== undefined || text === undefined ? [] : [toArticle(row, text)];
    });
  });
}

/** An article out of its two rows. */
export function toArticle(row: ArticleRow, text: string): Article {
  const { shown: _shown, deletedAt: _deletedAt, length: _length, ...rest } = row;
  return { ...rest, text };
}

/** A row without what only the store needs. */
export function toSummary(row: ArticleRow): ArticleSummary {
  const { shown: _shown, deletedAt: _deletedAt, ...summary } = row;
  return summary;
}

/** The stored latest version for an address, if any. */
export async function findByAddress(database: CorpusDatabase, url: string): Promise<ArticleSummary | undefined> {
  const key = versionKey(url, null);
  if (key === null) return undefined;
  const row = await database.articles.where('versionKey').equals(key).and((one) => one.shown === 1).first();
  return row === undefined ? undefined : toSummary(row);
}

/** Articles in use with this content hash. */
export async function copies(database: CorpusDatabase, contentHash: string): Promise<string[]> {
  const rows = await database.articles.where('contentHash').equals(contentHash).toArray();
  return rows.filter((row) => row.shown === 1).map((row) => row.id);
}
