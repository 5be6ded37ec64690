import type { CorpusDatabase } from '../database.ts';
import { CorpusBroken } from '../errors.ts';
import type { Block, Postings } from './block.ts';
import type { OpenSegment } from './directory.ts';
import { openBlock } from './reader.ts';
import { blockKey } from './rows.ts';

/** Blocks read ahead by one bulk read. */
const AHEAD = 8;

/** Walks through the terms of a segment in order, from after a given term on, a few blocks in memory at a time. */
export class TermStream {
  readonly #database: CorpusDatabase;
  readonly #segment: OpenSegment;
  readonly #after: string | null;
  #nextBlock: number;
  #blocks: Block[] = [];
  #entry = 0;

  constructor(database: CorpusDatabase, segment: OpenSegment, after: string | null) {
    this.#database = database;
    this.#segment = segment;
    this.#after = after;
    this.#nextBlock = after === null ? 0 : segment.blocksOf(after).first;
  }

  /** The term that {@link take} will give the postings of, or null at the end. */
  async peek(): Promise<string | null> {
    for (;;) {
      const block = this.#blocks[0];
      if (block === undefined) {
        if (!(await this.#readAhead())) return null;
        continue;
      }
      const term = block.terms[this.#entry];
      if (term === undefined) {
        this.#blocks.shift();
        this.#entry = 0;
      } else if (this.#after !== null && term <= this.#after) this.#entry += 1;
      else return term;
    }
  }

  /** All postings of a term; empty when the stream stands at a later one. */
  async take(term: string): Promise<Postings[]> {
    const parts: Postings[] = [];
    while ((await this.peek()) === term) {
      const block = this.#blocks[0];
      if (block !== undefined) parts.push(block.postings(this.#entry));
      this.#entry += 1;
    }
    return parts;
  }

  async #readAhead(): Promise<boolean> {
    const { id, blocks } = this.#segment.row;
    const end = Math.min(blocks, this.#nextBlock + AHEAD);
    if (end <= this.#nextBlock) return false;
    const keys = Array.from({ length: end - this.#nextBlock }, (_, at) => blockKey(id, this.#nextBlock + at));
    for (const row of await this.#database.blocks.bulkGet(keys)) {
      if (row === undefined) throw new CorpusBroken('index', 'A block is missing from the index');
      this.#blocks.push(openBlock(row.words, row.data));
    }
    this.#nextBlock = end;
    return true;
  }
}
