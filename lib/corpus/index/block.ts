import { ByteReader, ByteWriter } from './bytes.ts';

/** Ordinals ascending, and how often the term occurs in each. */
export interface Postings {
  readonly ordinals: Uint32Array;
  readonly counts: Uint32Array;
}

/**
 * A block is closed once it holds this many bytes of postings. Between 4 kB (less read for a query) and 16 kB
 * (fewer rows to write): see the measurements in docs/ARCHITECTURE.md.
 */
const BLOCK_BYTES = 8192;
/** A longer list is cut into entries of this many postings, in as many blocks as it takes. */
const ENTRY_POSTINGS = 4096;

export interface PackedBlock {
  readonly firstTerm: string;
  /** Terms joined by line feeds. */
  readonly words: string;
  readonly data: Uint8Array;
}

/**
 * Packs terms, given in ascending order, into blocks. `data` is a varint with the length of the header; the header, two
 * varints an entry (number of postings, their bytes); then the postings: a varint `gap × 2 + 1` for a single occurrence,
 * or `gap × 2` followed by a varint with the count. The first gap counts from ordinal 0.
 */
export class BlockWriter {
  readonly #finished: PackedBlock[] = [];
  readonly #header = new ByteWriter();
  readonly #body = new ByteWriter(BLOCK_BYTES * 2);
  #terms: string[] = [];

  add(term: string, ordinals: ArrayLike<number>, counts: ArrayLike<number>, from = 0, to = ordinals.length): void {
    for (let start = from; start < to; start += ENTRY_POSTINGS) {
      const end = Math.min(to, start + ENTRY_POSTINGS);
      const before = this.#body.length;
      let last = 0;
      for (let at = start; at < end; at += 1) {
        const ordinal = ordinals[at] ?? 0;
        const count = counts[at] ?? 0;
        const gap = (ordinal - last) * 2;
        last = ordinal;
        if (count === 1) this.#body.varint(gap + 1);
        else {
          this.#body.varint(gap);
          this.#body.varint(count);
        }
      }
      this.#terms.push(term);
      this.#header.varint(end - start);
      this.#header.varint(this.#body.length - before);
      if (this.#body.length >= BLOCK_BYTES) this.#close();
    }
  }

  /** All blocks made since the last call. */
  take(): PackedBlock[] {
    this.#close();
    return this.#finished.splice(0);
  }

  #close(): void {
    const firstTerm = this.#terms[0];
    if (firstTerm === undefined) return;
    const data = new ByteWriter(this.#header.length + this.#body.length + 5);
    data.varint(this.#header.length);
    data.append(this.#header.view());
    data.append(this.#body.view());
    this.#finished.push({ firstTerm, words: this.#terms.join('\n'), data: data.view().slice() });
    this.#header.clear();
    this.#body.clear();
    this.#terms = [];
  }
}

/** One block, opened for reading. */
export class Block {
  readonly terms: readonly string[];
  readonly size: number;
  readonly #data: Uint8Array;
  readonly #sizes: Uint32Array;
  readonly #starts: Uint32Array;

  constructor(words: string, data: Uint8Array) {
    this.terms = words.split('\n');
    this.size = data.length + words.length;
    this.#data = data;
    this.#sizes = new Uint32Array(this.terms.length);
    this.#starts = new Uint32Array(this.terms.length);
    const reader = new ByteReader(data);
    const headerLength = reader.varint();
    let start = reader.at + headerLength;
    for (let entry = 0; entry < this.terms.length; entry += 1) {
      this.#sizes[entry] = reader.varint();
      this.#starts[entry] = start;
      start += reader.varint();
    }
    if (start !== data.length) throw new RangeError('Malformed index block');
  }

  /** Positions of the entries of a term: [first, end). */
  find(term: string): { readonly first: number; readonly end: number } {
    let low = 0;
    let high = this.terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.terms[middle] ?? '') < term) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.terms[end] === term) end += 1;
    return { first: low, end };
  }

  postings(entry: number): Postings {
    const size = this.#sizes[entry] ?? 0;
    const reader = new ByteReader(this.#data, this.#starts[entry] ?? 0);
    const ordinals = new Uint32Array(size);
    const counts = new Uint32Array(size);
    let ordinal = 0;
    for (let at = 0; at < size; at += 1) {
      const code = reader.varint();
      ordinal += code >>> 1;
      ordinals[at] = ordinal;
      counts[at] = code & 1 ? 1 : reader.varint();
    }
    return { ordinals, counts };
  }
}
