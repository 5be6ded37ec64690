import type { Extraction } from '../claims/claim.ts';
import type { Article, ArticleDraft, ArticleOrigin } from './article.ts';
import type { Added, ArticleFilter, ArticleSummary, Corpus } from './corpus.ts';
import { BASE_NAME, openDatabase } from './database.ts';
import type { CorpusDatabase, Engine } from './database.ts';
import { corpusError } from './errors.ts';
import { readExtractions, writeExtractions } from './extractions.ts';
import { mergeSlice } from './index/merge.ts';
import { StoredIndex } from './index/stored-index.ts';
import { listArticles, listSources, listVersions, shownCount } from './listing.ts';
import { copies, findByAddress, readArticles } from './reading.ts';
import { exclusively } from './lock.ts';
import { deleteArticles, deleteEverything, restoreArticles, sweepDeleted } from './deleting.ts';
import { maintainIndex, rebuildIndex } from './maintenance.ts';
import { storeAdditions } from './adding.ts';

/** One draft to add. A given `id` is kept (the command line names articles by their files); else one is made. */
export interface Addition {
  readonly id?: string;
  readonly draft: ArticleDraft;
  readonly origin: ArticleOrigin;
}

/** Runs inside the transaction that stores a batch, so that both happen or neither; database calls only. */
export interface Alongside {
  readonly tables: readonly string[];
  write(database: CorpusDatabase, added: readonly Added[]): Promise<void>;
}

/** The corpus with what jobs and set-up need beyond reading. */
export interface CorpusStore extends Corpus {
  readonly database: CorpusDatabase;
  addMany(items: readonly Addition[]): Promise<Added[]>;
  /** As {@link addMany}, for one batch in one transaction together with `alongside`. */
  addBatch(items: readonly Addition[], alongside: Alongside): Promise<Added[]>;
  /** Does at most this many slices of merging, if any is due: called between writes, it keeps the index in few segments. */
  tidy(slices: number): Promise<void>;
  /** Merges segments in slices of some tens of milliseconds until nothing is due; resumes after any death. */
  maintain(signal?: AbortSignal): Promise<void>;
  /** Removes for good what was deleted before this moment (milliseconds since the epoch). Returns how many articles. */
  sweep(deletedBefore: number): Promise<number>;
  /** Makes the index anew from the stored texts, after `CorpusBroken` for `index`. */
  rebuildIndex(): Promise<void>;
}

/** Articles stored in one transaction by {@link CorpusStore.addMany}: many make few large rows, fewer hold less memory. */
const BATCH = 2000;

class StoredCorpus implements CorpusStore {
  readonly database: CorpusDatabase;
  readonly index: StoredIndex;

  constructor(database: CorpusDatabase) {
    this.database = database;
    this.index = new StoredIndex(database, (task) => this.#writing(task));
  }

  async add(draft: ArticleDraft, origin: ArticleOrigin): Promise<Added> {
    // Before and not after: an addition that was stored must not fail for want of tidying.
    await this.tidy(1);
    const [added] = await this.addMany([{ draft, origin }]);
    if (added === undefined) throw new Error('Adding one article answered with none');
    return added;
  }

  async addMany(items: readonly Addition[]): Promise<Added[]> {
    const added: Added[] = [];
    for (let at = 0; at < items.length; at += BATCH) {
      const batch = items.slice(at, at + BATCH);
      for (const one of await this.#writing(() => storeAdditions(this.database, batch, null))) added.push(one);
    }
    return added;
  }

  addBatch(items: readonly Addition[], alongside: Alongside): Promise<Added[]> {
    return this.#writing(() => storeAdditions(this.database, items, alongside));
  }

  async get(id: string): Promise<Article | undefined> {
    return (await this.getMany([id]))[0];
  }

  getMany(ids: readonly string[]): Promise<Article[]> {
    return reading(() => readArticles(this.database, ids));
  }

  list(filter: ArticleFilter = {}): Promise<{ readonly total: number; readonly items: ArticleSummary[] }> {
    return reading(() => listArticles(this.database, filter));
  }

  count(): Promise<number> {
    return reading(() => shownCount(this.database));
  }

  sources(): Promise<string[]> {
    return reading(() => listSources(this.database));
  }

  versions(versionKey: string): Promise<ArticleSummary[]> {
    return reading(() => listVersions(this.database, versionKey));
  }

  findByUrl(url: string): Promise<ArticleSummary | undefined> {
    return reading(() => findByAddress(this.database, url));
  }

  copiesOf(contentHash: string): Promise<string[]> {
    return reading(() => copies(this.database, contentHash));
  }

  delete(ids: readonly string[]): Promise<void> {
    return this.#writing(() => deleteArticles(this.database, ids));
  }

  restore(ids: readonly string[]): Promise<void> {
    return this.#writing(() => restoreArticles(this.database, ids));
  }

  deleteAll(): Promise<void> {
    return this.#writing(() => deleteEverything(this.database));
  }

  sweep(deletedBefore: number): Promise<number> {
    return this.#writing(() => sweepDeleted(this.database, deletedBefore));
  }

  extractions(ids: readonly string[]): Promise<Map<string, Extraction>> {
    return reading(() => readExtractions(this.database, ids));
  }

  putExtractions(items: ReadonlyMap<string, Extraction>): Promise<void> {
    return this.#writing(() => writeExtractions(this.database, items));
  }

  async tidy(slices: number): Promise<void> {
    for (let done = 0; done < slices; done += 1) {
      if (!(await this.#writing(() => mergeSlice(this.database)))) return;
    }
  }

  maintain(signal?: AbortSignal): Promise<void> {
    // The lock is taken anew for every slice, so that a reader who adds a page meanwhile does not wait.
    return maintainIndex(this.database, (task) => this.#writing(task), signal);
  }

  rebuildIndex(): Promise<void> {
    return this.#writing(() => rebuildIndex(this.database));
  }

  close(): void {
    this.database.close();
  }

  async #writing<T>(task: () => Promise<T>): Promise<T> {
    return reading(() => exclusively(lockName(this.database.name), task));
  }
}

const lockName = (name: string): string => (name.startsWith(BASE_NAME) ? 'crossread-corpus' : `crossread-corpus:${name}`);

async function reading<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw corpusError(error);
  }
}

/**
 * Opens the corpus of the reader, or the one named.
 * `indexedDB` and `IDBKeyRange` stand in for the browser's own in tests and on the command line.
 * @throws CorpusBroken when it cannot be opened; nothing is deleted, see `startAnew` in database.ts
 */
export async function openCorpus(options: Engine & { readonly name?: string } = {}): Promise<CorpusStore> {
  return new StoredCorpus(await openDatabase(options));
}
