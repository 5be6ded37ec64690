import { RULES_VERSION } from '../claims/claim.ts';
import type { Extraction } from '../claims/claim.ts';
import type { CorpusDatabase } from './database.ts';

/** Stored claims by article; those made by older rules are left out, so that the caller makes them anew. */
export async function readExtractions(database: CorpusDatabase, ids: readonly string[]): Promise<Map<string, Extraction>> {
  const rows = await database.extractions.bulkGet([...ids]);
  const found = new Map<string, Extraction>();
  for (const row of rows) if (row?.extraction.rulesVersion === RULES_VERSION) found.set(row.id, row.extraction);
  return found;
}

/** Stores claims beside their articles. Articles swept in the meantime are passed over. */
export async function writeExtractions(database: CorpusDatabase, items: ReadonlyMap<string, Extraction>): Promise<void> {
  const ids = [...items.keys()];
  await database.transaction('rw', database.articles, database.extractions, async () => {
    const known = new Set(await database.articles.where('id').anyOf(ids).primaryKeys());
    const rows = [...items].filter(([id]) => known.has(id)).map(([id, extraction]) => ({ id, extraction }));
    await database.extractions.bulkPut(rows);
  });
}
