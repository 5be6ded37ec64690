import type { CorpusDatabase } from './database.ts';
import { applyChange, indexTables, planChange } from './index/writer.ts';
import { clearIndex } from './maintenance.ts';
import type { ArticleRow } from './rows.ts';
import { indexedArticle } from './terms.ts';

/** Hides articles and takes them out of the index; rows and texts stay until {@link sweepDeleted}. */
export async function deleteArticles(database: CorpusDatabase, ids: readonly string[]): Promise<void> {
  const change = await planChange(database, [], ids);
  const deletedAt = Date.now();
  await database.transaction('rw', [database.articles, ...indexTables(database)], async () => {
    const rows = await database.articles.bulkGet([...ids]);
    const hidden = rows.flatMap((row) => (row && row.deletedAt === undefined ? [{ ...row, shown: 0 as const, deletedAt }] : []));
    await Promise.all([database.articles.bulkPut(hidden), applyChange(database, change)]);
  });
}

/** Brings deleted articles back. One whose address got a later version meanwhile comes back as an earlier version. */
export async function restoreArticles(database: CorpusDatabase, ids: readonly string[]): Promise<void> {
  const rows = (await database.articles.bulkGet([...ids])).flatMap((row) => (row?.deletedAt === undefined ? [] : [row]));
  const restored = await Promise.all(rows.map((row) => restoredRow(database, row)));
  const inUse = restored.filter((row) => row.shown === 1);
  const texts = await database.texts.bulkGet(inUse.map((row) => row.id));
  const change = await planChange(database, inUse.flatMap((row, at) => {
    const text = texts[at]?.text;
    return text === undefined ? [] : [indexedArticle(row.id, { ...row, text })];
  }));
  await database.transaction('rw', [database.articles, ...indexTables(database)], () =>
    Promise.all([database.articles.bulkPut(restored), applyChange(database, change)]));
}

async function restoredRow(database: CorpusDatabase, { deletedAt: _deletedAt, ...row }: ArticleRow): Promise<ArticleRow> {
  const later = await database.articles.where('versionKey').equals(row.versionKey)
    .and((one) => one.shown === 1 && one.version > row.version).first();
  const latest = row.latest && later === undefined;
  return { ...row, latest, shown: latest ? 1 : 0 };
}

/** Removes every article for good, with texts, claims and index, in one transaction. */
export async function deleteEverything(database: CorpusDatabase): Promise<void> {
  const { articles, texts, extractions } = database;
  await database.transaction('rw', [articles, texts, extractions, ...indexTables(database)], () =>
    Promise.all([articles.clear(), texts.clear(), extractions.clear(), clearIndex(database)]));
}

/** Removes for good the articles deleted before a moment, with texts and claims. Returns how many. */
export async function sweepDeleted(database: CorpusDatabase, deletedBefore: number): Promise<number> {
  return database.transaction('rw', database.articles, database.texts, database.extractions, async () => {
    const ids = await database.articles.where('deletedAt').below(deletedBefore).primaryKeys();
    await Promise.all([
      database.articles.bulkDelete(ids),
      database.texts.bulkDelete(ids),
      database.extractions.bulkDelete(ids),
    ]);
    return ids.length;
  });
}
