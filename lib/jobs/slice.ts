import type { ImportItem } from '../corpus/importers/importer.ts';
import type { Addition } from '../corpus/store.ts';
import type { SkippedItem } from './job.ts';

/** A slice ends when one of these is reached. */
export interface SliceLimits {
  readonly items: number;
  /** Code units of text. */
  readonly text: number;
  /** Milliseconds: so that progress is seen where reading is slow. */
  readonly time: number;
}

/** Items read and not yet stored, and where reading stands behind them. */
export class Slice {
  readonly additions: Addition[] = [];
  readonly skipped: SkippedItem[] = [];
  items = 0;
  last = '';
  #text = 0;
  readonly #began = performance.now();

  /** @param file position of the next file to read, @param item of the next item in it */
  constructor(public file: number, public item: number) {}

  take(item: ImportItem, fileName: string): void {
    this.items += 1;
    this.item += 1;
    this.last = item.name;
    if ('problem' in item) {
      this.skipped.push({ name: item.name, reason: item.problem });
      return;
    }
    this.#text += item.draft.text.length;
    this.additions.push({ draft: item.draft, origin: { via: 'file', wire: null, fileName, feedUrl: null } });
  }

  fileDone(): void {
    this.file += 1;
    this.item = 0;
  }

  isFull({ items, text, time }: SliceLimits): boolean {
    return this.items >= items || this.#text >= text || performance.now() - this.#began >= time;
  }
}
