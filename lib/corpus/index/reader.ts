import { CorpusBroken } from '../errors.ts';
import type { CorpusDatabase } from '../database.ts';
import { Block } from './block.ts';
import type { Postings } from './block.ts';
import { OpenSegment } from './directory.ts';
import { fromPending } from './pending.ts';
import { blockKey, idRowKey, IDS_PER_ROW } from './rows.ts';
import type { NumberedArticle } from './segment.ts';

/** Bytes of opened blocks kept for the next query. Blocks never change, so keeping them is safe. */
const CACHE_BYTES = 8 * 2 ** 20;

/** What a query sees: everything as of one transaction. */
export interface View {
  readonly segments: readonly OpenSegment[];
  readonly pending: readonly NumberedArticle[];
  readonly tombstones: readonly number[];
}

/** Reads the index in part: segments and their directories once, then only the blocks that hold a query's terms. */
export class IndexReader {
  readonly #database: CorpusDatabase;
  readonly #segments = new Map<number, OpenSegment>();
  readonly #pending = new Map<number, NumberedArticle>();
  readonly #blocks = new Map<number, Block>();
  #cached = 0;

  constructor(database: CorpusDatabase) {
    this.#database = database;
  }

  /** Must run inside a transaction over segments, pending and tombstones. */
  async view(): Promise<View> {
    const { segments, pending, tombstones } = this.#database;
    const [segmentIds, pendingNumbers, dead] = await Promise.all([
      segments.toCollection().primaryKeys(),
      pending.toCollection().primaryKeys(),
      tombstones.toCollection().primaryKeys(),
    ]);
    forgetOthers(this.#segments, segmentIds);
    forgetOthers(this.#pending, pendingNumbers);
    const newSegments = segmentIds.filter((id) => !this.#segments.has(id));
    const newPending = pendingNumbers.filter((n) => !this.#pending.has(n));
    const [segmentRows, pendingRows] = await Promise.all([
      newSegments.length > 0 ? segments.bulkGet(newSegments) : [],
      newPending.length > 0 ? pending.bulkGet(newPending) : [],
    ]);
    for (const row of segmentRows) if (row) this.#segments.set(row.id, new OpenSegment(row));
    for (const row of pendingRows) if (row) this.#pending.set(row.n, fromPending(row));
    return {
      segments: segmentIds.flatMap((id) => this.#segments.get(id) ?? []),
      pending: pendingNumbers.flatMap((n) => this.#pending.get(n) ?? []),
      tombstones: dead,
    };
  }

  /**
   * Postings of terms, `[segment][term]`, by one bulk read of the blocks not yet known. Must run in the transaction
   * of the view, over `blocks` too.
   * @throws CorpusBroken when a block is missing or malformed
   */
  async postings(view: View, terms: readonly string[]): Promise<Postings[][][]> {
    const wanted = view.segments.map((segment) => terms.map((term) => {
      const { first, end } = segment.blocksOf(term);
      return Array.from({ length: end - first }, (_, at) => blockKey(segment.row.id, first + at));
    }));
    const blocks = await this.#load(new Set(wanted.flat(2)));
    return wanted.map((ofSegment) => ofSegment.map((keys, at) => keys.flatMap((key) => {
      const block = blocks.get(key);
      const term = terms[at];
      if (block === undefined || term === undefined) return [];
      const { first, end } = block.find(term);
      return Array.from({ length: end - first }, (_, entry) => block.postings(first + entry));
    })));
  }

  /** Ids of documents, in the order asked. Must run in the transaction of the view. */
  async ids(documents: readonly { readonly segment: OpenSegment; readonly ordinal: number }[]): Promise<string[]> {
    const keys = documents.map(({ segment, ordinal }) => idRowKey(segment.row.id, ordinal));
    const distinct = [...new Set(keys)];
    const rows = await this.#database.blocks.bulkGet(distinct);
    const words = new Map(rows.flatMap((row) => (row ? [[row.key, row.words.split('\n')] as const] : [])));
    return documents.map(({ ordinal }, at) => {
      const id = words.get(keys[at] ?? -1)?.[ordinal % IDS_PER_ROW];
      if (id === undefined) throw new CorpusBroken('index', 'A row of ids is missing from the index');
      return id;
    });
  }

  async #load(keys: ReadonlySet<number>): Promise<Map<number, Block>> {
    const found = new Map<number, Block>();
    const missing: number[] = [];
    for (const key of keys) {
      const block = this.#blocks.get(key);
      if (block === undefined) missing.push(key);
      else found.set(key, block);
    }
    const rows = missing.length > 0 ? await this.#database.blocks.bulkGet(missing) : [];
    for (const row of rows) {
      if (row === undefined) throw new CorpusBroken('index', 'A block is missing from the index');
      const block = openBlock(row.words, row.data);
      found.set(row.key, block);
      this.#keep(row.key, block);
    }
    return found;
  }

  #keep(key: number, block: Block): void {
    this.#blocks.set(key, block);
    this.#cached += block.size;
    for (const [oldest, old] of this.#blocks) {
      if (this.#cached <= CACHE_BYTES) break;
      this.#blocks.delete(oldest);
      this.#cached -= old.size;
    }
  }
}

/** @throws CorpusBroken when the bytes are not what the writer wrote */
export function openBlock(words: string, data: Uint8Array): Block {
  try {
    return new Block(words, data);
  } catch (error) {
    throw new CorpusBroken('index', 'A block of the index is damaged', { cause: error });
  }
}

function forgetOthers(map: Map<number, unknown>, keep: readonly number[]): void {
  const kept = new Set(keep);
  for (const key of map.keys()) if (!kept.has(key)) map.delete(key);
}
