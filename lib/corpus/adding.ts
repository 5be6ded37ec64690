import { believedCanonical, versionKey, webAddress } from './address.ts';
import type { ArticleDraft } from './article.ts';
import type { Added } from './corpus.ts';
import type { CorpusDatabase } from './database.ts';
import { contentHash } from './hash.ts';
import { applyChange, indexTables, planChange } from './index/writer.ts';
import { toArticle } from './reading.ts';
import type { ArticleRow } from './rows.ts';
import type { Addition, Alongside } from './store.ts';
import { indexedArticle } from './terms.ts';
import { wireOf } from './wire.ts';

/** What is stored already that the batch may meet, and what the batch itself adds to it. */
interface Known {
  readonly byId: Map<string, ArticleRow>;
  readonly byKey: Map<string, ArticleRow[]>;
  readonly byHash: Map<string, ArticleRow[]>;
}

/**
 * Stores a batch in one transaction: rows, texts, index, and what goes `alongside`. The caller holds the corpus lock.
 * Hashing and indexing come first, so that the transaction makes database calls only.
 */
export async function storeAdditions(database: CorpusDatabase, items: readonly Addition[], alongside: Alongside | null): Promise<Added[]> {
  const drafts = items.map(({ draft }) => cleanDraft(draft));
  const hashes = await Promise.all(drafts.map((draft) => contentHash(draft)));
  const known = await readKnown(database, items, drafts, hashes);
  const rows = new Map<string, ArticleRow>();
  const texts = new Map<string, string>();
  const superseded = new Set<string>();
  const reused: { readonly at: number; readonly row: ArticleRow }[] = [];
  const added: (Added | null)[] = items.map((item, at) => {
    const draft = drafts[at];
    const hash = hashes[at];
    if (draft === undefined || hash === undefined) return null;
    const same = sameArticle(known, item.id, draft, hash);
    if (same !== undefined) {
      reused.push({ at, row: same });
      return null;
    }
    const id = freeId(known, item.id);
    const key = versionKey(draft.url, draft.canonicalUrl) ?? id;
    const versions = known.byKey.get(key) ?? [];
    for (const old of versions) {
      if (!old.latest) continue;
      const row: ArticleRow = { ...old, latest: false, shown: 0 };
      replaceRow(known, old, row);
      rows.set(row.id, row);
      superseded.add(row.id);
    }
    const { text, ...facts } = draft;
    const row: ArticleRow = {
      ...facts,
      id,
      contentHash: hash,
      versionKey: key,
      version: Math.max(0, ...versions.map((old) => old.version)) + 1,
      latest: true,
      addedAt: Date.now(),
      origin: { ...item.origin, wire: item.origin.wire ?? wireOf(text, draft.byline) },
      length: text.length,
      shown: 1,
    };
    rows.set(id, row);
    texts.set(id, text);
    addRow(known, row);
    return { article: toArticle(row, text), outcome: versions.length > 0 ? 'new-version' : 'added' };
  });

  const inUse = [...texts].filter(([id]) => rows.get(id)?.shown === 1);
  const change = await planChange(
    database,
    inUse.map(([id, text]) => indexedArticle(id, { title: rows.get(id)?.title ?? '', publishedAt: rows.get(id)?.publishedAt ?? null, text })),
    [...superseded],
  );
  const unchanged = await readReused(database, reused.map(({ row }) => row), texts);
  reused.forEach(({ at }, which) => (added[at] = unchanged[which] ?? null));
  const result = added.filter((one) => one !== null);

  const tables = [database.articles, database.texts, ...indexTables(database), ...(alongside?.tables ?? []).map((name) => database.table(name))];
  if (texts.size > 0 || alongside !== null) {
    await database.transaction('rw', tables, async () => {
      await Promise.all([
        database.articles.bulkPut([...rows.values()]),
        database.texts.bulkPut([...texts].map(([id, text]) => ({ id, text }))),
        texts.size > 0 ? applyChange(database, change) : undefined,
        alongside?.write(database, result),
      ]);
    });
  }
  return result;
}

/** Addresses that are not of the web are dropped, and a canonical one of another site is not believed. */
function cleanDraft(draft: ArticleDraft): ArticleDraft {
  return { ...draft, url: webAddress(draft.url), canonicalUrl: believedCanonical(draft.url, draft.canonicalUrl) };
}

async function readKnown(
  database: CorpusDatabase,
  items: readonly Addition[],
  drafts: readonly ArticleDraft[],
  hashes: readonly string[],
): Promise<Known> {
  const ids = items.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const keys = drafts.flatMap((draft) => versionKey(draft.url, draft.canonicalUrl) ?? []);
  // One exact look-up a key: `anyOf` walks a cursor, which costs more in browsers and far more in fake-indexeddb.
  const withIndex = async (index: string, values: readonly string[]): Promise<ArticleRow[]> =>
    (await Promise.all([...new Set(values)].map((value) => database.articles.where(index).equals(value).toArray()))).flat();
  const known: Known = { byId: new Map(), byKey: new Map(), byHash: new Map() };
  if ((await database.articles.count()) === 0) return known;
  const [withId, withKey, withHash] = await database.transaction('r', database.articles, () => Promise.all([
    database.articles.bulkGet([...new Set(ids)]),
    withIndex('versionKey', keys),
    withIndex('contentHash', hashes),
  ]));
  const taken = withId.flatMap((row) => (row ? [`${row.id}~`] : []));
  const numbered = taken.length > 0 ? await database.articles.where('id').startsWithAnyOf(taken).toArray() : [];
  const rows = new Map<string, ArticleRow>();
  for (const row of [...withId, ...withKey, ...withHash, ...numbered]) if (row) rows.set(row.id, row);
  for (const row of rows.values()) addRow(known, row);
  return known;
}

function addRow(known: Known, row: ArticleRow): void {
  known.byId.set(row.id, row);
  known.byKey.set(row.versionKey, [...(known.byKey.get(row.versionKey) ?? []), row]);
  known.byHash.set(row.contentHash, [...(known.byHash.get(row.contentHash) ?? []), row]);
}

function replaceRow(known: Known, old: ArticleRow, row: ArticleRow): void {
  const swap = (one: ArticleRow): ArticleRow => (one.id === old.id ? row : one);
  known.byId.set(row.id, row);
  known.byKey.set(row.versionKey, (known.byKey.get(row.versionKey) ?? []).map(swap));
  known.byHash.set(row.contentHash, (known.byHash.get(row.contentHash) ?? []).map(swap));
}

/**
 * The stored article that a draft merely repeats: the latest version at its address with the same text; without an
 * address, one under the same given id, or one of the same source and date. Deleted ones do not count.
 */
function sameArticle(known: Known, id: string | undefined, draft: ArticleDraft, hash: string): ArticleRow | undefined {
  const alike = (known.byHash.get(hash) ?? []).filter((row) => row.shown === 1);
  const key = versionKey(draft.url, draft.canonicalUrl);
  if (key !== null) return alike.find((row) => row.versionKey === key);
  if (id !== undefined) return alike.find((row) => row.id === id);
  return alike.find((row) => row.url === null && row.source === draft.source && row.publishedAt === draft.publishedAt);
}

/** The given id, with `~2`, `~3`, … behind it if it is taken; a new one if none is given. */
function freeId(known: Known, wanted: string | undefined): string {
  if (wanted === undefined) return crypto.randomUUID();
  let id = wanted;
  for (let copy = 2; known.byId.has(id); copy += 1) id = `${wanted}~${copy}`;
  return id;
}

async function readReused(database: CorpusDatabase, rows: readonly ArticleRow[], fresh: ReadonlyMap<string, string>): Promise<Added[]> {
  const stored = rows.length > 0 ? await database.texts.bulkGet(rows.map((row) => row.id)) : [];
  return rows.map((row, at): Added => ({
    article: toArticle(row, fresh.get(row.id) ?? stored[at]?.text ?? ''),
    outcome: 'unchanged',
  }));
}
