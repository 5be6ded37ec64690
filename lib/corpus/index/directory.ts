import type { SegmentRow } from './rows.ts';

/** A segment held in memory: its row with the directory of blocks opened. Segments never change, so it may be kept. */
export class OpenSegment {
  readonly row: SegmentRow;
  readonly #firstTerms: readonly string[];

  constructor(row: SegmentRow) {
    this.row = row;
    this.#firstTerms = row.blocks === 0 ? [] : row.firstTerms.split('\n');
  }

  get documents(): number {
    return this.row.numbers.length;
  }

  /** Positions [first, end) of the blocks that may hold a term; a long list goes on over several. */
  blocksOf(term: string): { readonly first: number; readonly end: number } {
    const firstNotBefore = this.#search((at) => at < term);
    const firstAfter = this.#search((at) => at <= term);
    return { first: Math.max(0, Math.min(firstNotBefore - 1, firstAfter)), end: firstAfter };
  }

  /** Ordinal of a number, or -1. */
  ordinalOf(n: number): number {
    const { numbers } = this.row;
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[middle] ?? 0) < n) low = middle + 1;
      else high = middle;
    }
    return numbers[low] === n ? low : -1;
  }

  /** Number of leading first terms for which `holds` is true. */
  #search(holds: (firstTerm: string) => boolean): number {
    let low = 0;
    let high = this.#firstTerms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#firstTerms[middle] ?? '')) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
