import { Dexie } from 'dexie';
import type { Collection } from 'dexie';
import { foldDiacritics } from '../text/stems.ts';
import type { ArticleFilter, ArticleSummary } from './corpus.ts';
import type { CorpusDatabase } from './database.ts';
import { toSummary } from './reading.ts';
import type { ArticleRow } from './rows.ts';

/** Rows of one index, oldest first. */
type Rows = Collection<ArticleRow, string>;

/** Rows looked through at once where no index tells which fit: many make few requests, fewer hold less memory. */
const CHUNK = 1000;

/** Nobody finds a source in a longer list by looking; search finds it by its name. */
const MAX_SOURCES = 1000;

const shown = (database: CorpusDatabase): Rows =>
  database.articles.where('[shown+addedAt]').between([1, Dexie.minKey], [1, Dexie.maxKey]);

/** Number of articles: latest versions that are not deleted. */
export function shownCount(database: CorpusDatabase): Promise<number> {
  return shown(database).count();
}

/**
 * Latest versions, newest first, never their texts. What one index tells (no filter, a source, days) reads only the page
 * asked for; words, and a source together with days, are looked for in all rows.
 */
export async function listArticles(
  database: CorpusDatabase,
  filter: ArticleFilter,
): Promise<{ readonly total: number; readonly items: ArticleSummary[] }> {
  const { offset = 0, limit = 50 } = filter;
  const indexed = byIndex(database, filter);
  return database.transaction('r', database.articles, async () => {
    if (indexed !== null) {
      const [total, rows] = await Promise.all([indexed().count(), indexed().reverse().offset(offset).limit(limit).toArray()]);
      return { total, items: rows.map(toSummary) };
    }
    const ids = await search(database, filter);
    const page = await database.articles.bulkGet(ids.slice(offset, offset + limit));
    return { total: ids.length, items: page.flatMap((row) => (row ? [toSummary(row)] : [])) };
  });
}

const wordsOf = (filter: ArticleFilter): string[] => folded(filter.words ?? '').split(/\s+/).filter((word) => word !== '');
const folded = (text: string): string => foldDiacritics(text.toLowerCase());
/** A day is the beginning of every moment in it. */
const endOf = (day: string | undefined): string => `${day ?? '9999'}\uffff`;

/** The rows of one index that are exactly those asked for; null where no index has them. */
function byIndex({ articles }: CorpusDatabase, filter: ArticleFilter): (() => Rows) | null {
  const { source, from, to } = filter;
  const dated = from !== undefined || to !== undefined;
  if (wordsOf(filter).length > 0 || (dated && source !== undefined)) return null;
  if (dated) return () => articles.where('[shown+publishedAt]').between([1, from ?? ''], [1, endOf(to)]);
  if (source !== undefined) return () => articles.where('[shown+source+addedAt]').between([1, source, -Infinity], [1, source, Infinity]);
  return () => articles.where('[shown+addedAt]').between([1, Dexie.minKey], [1, Dexie.maxKey]);
}

/** Ids of the rows that fit, newest first. In chunks by key, which browsers answer many times faster than a walk. */
async function search({ articles }: CorpusDatabase, filter: ArticleFilter): Promise<string[]> {
  const { source, from, to } = filter;
  const dated = from !== undefined || to !== undefined;
  const words = wordsOf(filter);
  const fits = (row: ArticleRow): boolean => {
    if (row.shown !== 1 || (source !== undefined && row.source !== source)) return false;
    if (dated && (row.publishedAt === null || row.publishedAt < (from ?? '') || row.publishedAt > endOf(to))) return false;
    const haystack = folded(`${row.title}\n${row.source ?? ''}\n${row.url ?? ''}`);
    return words.every((word) => haystack.includes(word));
  };
  const found: ArticleRow[] = [];
  for (let last = ''; ;) {
    const chunk = await articles.where('id').above(last).limit(CHUNK).toArray();
    found.push(...chunk.filter(fits));
    last = chunk.at(-1)?.id ?? last;
    if (chunk.length < CHUNK) break;
  }
  const rank = (row: ArticleRow): string | number => (dated ? row.publishedAt ?? '' : row.addedAt);
  return found.sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0)).map(({ id }) => id);
}

/** Names of the sources of articles in use, each found by one look-up behind the one before. */
export async function listSources(database: CorpusDatabase): Promise<string[]> {
  return database.transaction('r', database.articles, async () => {
    const sources: string[] = [];
    for (let after: IDBValidKey = [1]; sources.length < MAX_SOURCES;) {
      const row: ArticleRow | undefined = await database.articles.where('[shown+source+addedAt]').above(after).first();
      if (row?.source == null) break;
      sources.push(row.source);
      after = [1, row.source, Infinity];
    }
    return sources.sort((a, b) => a.localeCompare(b, 'en'));
  });
}

/** All versions of an article that are not deleted, the first one first. */
export async function listVersions(database: CorpusDatabase, versionKey: string): Promise<ArticleSummary[]> {
  const rows = await database.articles.where('versionKey').equals(versionKey).and((row) => row.deletedAt === undefined).toArray();
  return rows.sort((a, b) => a.version - b.version).map(toSummary);
}
