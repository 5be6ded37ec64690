import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import { CorpusBroken } from './errors.ts';
import type { BlockRow, IndexedRow, MetaRow, PendingRow, SegmentRow, TombstoneRow } from './index/rows.ts';
import type { ArticleRow, ExtractionRow, TextRow } from './rows.ts';

/** The IndexedDB implementation to use; absent means the browser's own. Tests and the command line pass another. */
export interface Engine {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/** Number of the last `version(n)` below. */
const SCHEMA_VERSION = 2;
/** Dexie multiplies version numbers by this for the browser. */
const DEXIE_VERSION_FACTOR = 10;

export const BASE_NAME = 'crossread';

/**
 * The one database of Crossread. The tables `jobs` and `jobFiles` are typed in the jobs layer.
 * A change of the schema is a new `version(n)` with its upgrade, never an edit of an old one.
 */
export class CorpusDatabase extends Dexie {
  declare articles: Table<ArticleRow, string>;
  declare texts: Table<TextRow, string>;
  declare extractions: Table<ExtractionRow, string>;
  declare segments: Table<SegmentRow, number>;
  declare blocks: Table<BlockRow, number>;
  declare indexed: Table<IndexedRow, string>;
  declare pending: Table<PendingRow, number>;
  declare tombstones: Table<TombstoneRow, number>;
  declare meta: Table<MetaRow, string>;

  constructor(name: string, engine: Engine = {}) {
    super(name, {
      ...(engine.indexedDB ? { indexedDB: engine.indexedDB } : {}),
      ...(engine.IDBKeyRange ? { IDBKeyRange: engine.IDBKeyRange } : {}),
      // Relaxed: a power cut may cost the last moments' writes, never consistency; it saves a disk flush a transaction.
      chromeTransactionDurability: 'relaxed',
      cache: 'disabled',
    });
    this.version(1).stores({
      articles: 'id, contentHash, versionKey, deletedAt, [shown+addedAt]',
      texts: 'id',
      extractions: 'id',
      segments: 'id',
      blocks: 'key',
      indexed: 'id',
      pending: 'n',
      tombstones: 'n',
      meta: 'key',
      jobs: 'id, state, createdAt',
      jobFiles: 'key, jobId',
    });
    // Lists by source and by day of publication read only the rows they show.
    this.version(SCHEMA_VERSION).stores({
      articles: 'id, contentHash, versionKey, deletedAt, [shown+addedAt], [shown+source+addedAt], [shown+publishedAt]',
    });
  }
}

/** Which generation a database name stands for: `crossread` 1, `crossread-2` 2, …; 0 for the databases of others. */
function generationOf(name: string | undefined): number {
  const match = /^crossread(?:-([1-9]\d{0,5}))?$/.exec(name ?? '');
  return match === null ? 0 : Number(match[1] ?? 1);
}

const nameOf = (generation: number): string => (generation <= 1 ? BASE_NAME : `${BASE_NAME}-${generation}`);

function generations(found: readonly IDBDatabaseInfo[]): number[] {
  return found.map((one) => generationOf(one.name)).filter((one) => one > 0).sort((a, b) => a - b);
}

async function databases(factory: IDBFactory): Promise<IDBDatabaseInfo[]> {
  try {
    return await factory.databases();
  } catch (error) {
    throw new CorpusBroken('unopenable', 'The browser cannot list its databases', { cause: error });
  }
}

function factoryOf(engine: Engine): IDBFactory {
  const factory = engine.indexedDB ?? globalThis.indexedDB;
  if (factory === undefined) throw new CorpusBroken('unopenable', 'There is no IndexedDB here');
  return factory;
}

/** Name of the database in use: the youngest generation there is. All contexts find the same one without talking. */
export async function currentName(engine: Engine = {}): Promise<string> {
  return nameOf(generations(await databases(factoryOf(engine))).at(-1) ?? 1);
}

/** Names of older databases that were set aside because they could not be used. They are still there. */
export async function setAside(engine: Engine = {}): Promise<string[]> {
  return generations(await databases(factoryOf(engine))).slice(0, -1).map(nameOf);
}

/**
 * Opens a database, the current one unless named.
 * @throws CorpusBroken when it cannot be opened
 */
export async function openDatabase(options: Engine & { readonly name?: string } = {}): Promise<CorpusDatabase> {
  const existing = await databases(factoryOf(options));
  const name = options.name ?? nameOf(generations(existing).at(-1) ?? 1);
  // Dexie would open what a later version wrote, and add to it; we cannot know what its rows mean.
  if ((existing.find((one) => one.name === name)?.version ?? 0) > SCHEMA_VERSION * DEXIE_VERSION_FACTOR) {
    throw new CorpusBroken('newer', 'The corpus was written by a later version of Crossread');
  }
  const database = new CorpusDatabase(name, options);
  // Another context brings a newer schema: let go at once, or its upgrade would wait for us for ever.
  // False keeps Dexie's own listener from opening it again behind our back.
  database.on('versionchange', () => {
    database.close();
    return false;
  });
  try {
    await database.open();
  } catch (error) {
    database.close();
    throw new CorpusBroken('unopenable', error instanceof Error ? error.message : String(error), { cause: error });
  }
  return database;
}

/**
 * Begins an empty database beside the unusable one, which is kept under its name (see {@link setAside}).
 * @returns the new name; from now on {@link currentName} gives it in every context
 */
export async function startAnew(engine: Engine = {}): Promise<string> {
  const newest = generations(await databases(factoryOf(engine))).at(-1) ?? 1;
  const database = await openDatabase({ ...engine, name: nameOf(newest + 1) });
  const { name } = database;
  database.close();
  return name;
}
