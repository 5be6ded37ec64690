/**
 * An immutable segment of the index: everything about its documents but their postings. Documents are known inside a
 * segment by their ordinal, the position in these arrays; across segments by their number, given in order of addition.
 */
export interface SegmentRow {
  readonly id: number;
  /** Numbers, ascending. */
  readonly numbers: Uint32Array;
  /** Terms of each document, repetitions included. */
  readonly lengths: Uint32Array;
  /** Day of publication, or {@link NO_DAY}. */
  readonly days: Int32Array;
  /** First term of each block, joined by line feeds: the only part of the term dictionary that is held in memory. */
  readonly firstTerms: string;
  readonly blocks: number;
  readonly terms: number;
  /** Size of all blocks. */
  readonly bytes: number;
}

/** Stands for "undated" in {@link SegmentRow.days}. */
export const NO_DAY = -0x80000000;

/** Ids of documents lie in rows of this many beside the blocks, so that only those of a result are loaded. */
export const IDS_PER_ROW = 128;

/** Many terms with their postings in one row: rows are what IndexedDB charges for. Made and read by `block.ts`. */
export interface BlockRow {
  /** `segment × BLOCKS_PER_SEGMENT + position`; see {@link blockKey}. */
  readonly key: number;
  /** Terms in ascending order, joined by line feeds; in an id row the ids. */
  readonly words: string;
  readonly data: Uint8Array;
}

/** Half for postings, half for id rows; at 8 kB a block that is 4 GB of postings. */
export const BLOCKS_PER_SEGMENT = 2 ** 20;
const FIRST_ID_ROW = 2 ** 19;

export const blockKey = (segment: number, position: number): number => segment * BLOCKS_PER_SEGMENT + position;
export const idRowKey = (segment: number, ordinal: number): number =>
  segment * BLOCKS_PER_SEGMENT + FIRST_ID_ROW + Math.floor(ordinal / IDS_PER_ROW);

/** Number under which an id is indexed now. */
export interface IndexedRow {
  readonly id: string;
  readonly n: number;
}

/** A document added singly, waiting to be packed into a segment with others. */
export interface PendingRow {
  readonly n: number;
  readonly id: string;
  readonly day: number | null;
  readonly length: number;
  /** Terms in ascending order, joined by line feeds, and how often each occurs. */
  readonly terms: string;
  readonly counts: Uint32Array;
}

/** A number whose postings no longer count. Goes away when the segment that holds them is merged. */
export interface TombstoneRow {
  readonly n: number;
}

/** Where a merge stands; whatever dies, the next call goes on from here. */
export interface MergeRow {
  readonly key: 'merge';
  readonly target: number;
  readonly sources: readonly number[];
  /** Numbers left out because they were dead when the merge began. */
  readonly dropped: Uint32Array;
  /** Last term written; the next slice begins after it. */
  readonly after: string | null;
  readonly blocks: number;
  readonly terms: number;
  readonly bytes: number;
  readonly firstTerms: string;
}

export interface CounterRow {
  readonly key: 'counters';
  readonly nextNumber: number;
  readonly nextSegment: number;
}

export type MetaRow = MergeRow | CounterRow;
