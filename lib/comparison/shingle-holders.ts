/** What an article brought when it was entered: how many shingles of its own, and how many it shares with each of those before it. */
export interface Entered {
  /** Distinct shingles. */
  readonly size: number;
  /** By place in the list of articles; those that share none are left out. */
  readonly shared: ReadonlyMap<number, number>;
}

/** Half-full at most, so that a look-up meets an empty slot soon. */
const ROOM = 2;
/** 2³² over the golden ratio (Knuth, The Art of Computer Programming 3, 6.4): spreads the hashes over the slots. */
const SPREAD = 0x9e3779b1;

/**
 * Which articles have a shingle: an open table of integers, as tens of thousands of shingles are entered for every page
 * and nearly all are one article's own, which needs no list.
 */
export class ShingleHolders {
  readonly #shift: number;
  readonly #keys: Int32Array;
  /** Place of the first article that has the shingle, plus one; 0 in an empty slot. */
  readonly #first: Int32Array;
  readonly #more = new Map<number, number[]>();

  /** @param most shingles of all articles together, repeated ones counted */
  constructor(most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(Math.max(1, ROOM * most))));
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(2 ** bits);
    this.#first = new Int32Array(2 ** bits);
  }

  /** Enters an article under each of its shingles. Articles are entered in the order of their places. */
  enter(article: number, shingles: Int32Array): Entered {
    const shared = new Map<number, number>();
    const share = (other: number): void => void shared.set(other, (shared.get(other) ?? 0) + 1);
    let size = 0;
    for (const shingle of shingles) {
      const slot = this.#slotOf(shingle);
      const first = (this.#first[slot] ?? 0) - 1;
      const others = first < 0 ? undefined : this.#more.get(slot);
      if (first === article || others?.at(-1) === article) continue;
      size += 1;
      if (first < 0) {
        this.#keys[slot] = shingle;
        this.#first[slot] = article + 1;
        continue;
      }
      share(first);
      others?.forEach(share);
      if (others) others.push(article);
      else this.#more.set(slot, [article]);
    }
    return { size, shared };
  }

  /** Where the shingle is kept, or the empty slot where it belongs. */
  #slotOf(shingle: number): number {
    let slot = Math.imul(shingle, SPREAD) >>> this.#shift;
    while (this.#first[slot] !== 0 && this.#keys[slot] !== shingle) slot = (slot + 1) & (this.#keys.length - 1);
    return slot;
  }
}
