import type { Span } from '../text/span.ts';

/** A stretch of the text that stands, code unit for code unit, in one text node of the page. */
export interface TextRun {
  /** Offset in the text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly offset: number;
}

/** A place in the page, as `Range.setStart` takes it. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/**
 * A text and where each part of it stands in the page. Line breaks between blocks, and a title that the page does not show,
 * belong to no node. Holds the nodes, so it is only good until the page replaces them.
 */
export class TextMap {
  constructor(
    readonly text: string,
    /** In order of `start`, not overlapping. */
    readonly runs: readonly TextRun[],
  ) {}

  /** The runs that share at least one code unit with the span, in order. */
  runsIn(span: Span): TextRun[] {
    const found: TextRun[] = [];
    for (let i = this.#firstEndingAfter(span.start); i < this.runs.length; i++) {
      const run = this.runs[i];
      if (run === undefined || run.start >= span.end) break;
      found.push(run);
    }
    return found;
  }

  /** Where the span's first and last code units that stand in the page are; null when none does. */
  locate(span: Span): { readonly from: TextPosition; readonly to: TextPosition } | null {
    const runs = this.runsIn(span);
    const first = runs[0];
    const last = runs.at(-1);
    if (first === undefined || last === undefined) return null;
    return {
      from: { node: first.node, offset: first.offset + Math.max(0, span.start - first.start) },
      to: { node: last.node, offset: last.offset + Math.min(last.length, span.end - last.start) },
    };
  }

  /** The same nodes under `title + "\n\n" + text`; `title` is the map of the headline, or a bare text when the page shows none. */
  withTitle(title: TextMap): TextMap {
    const shift = title.text.length + 2;
    return new TextMap(`${title.text}\n\n${this.text}`, [
      ...title.runs,
      ...this.runs.map((run) => ({ ...run, start: run.start + shift })),
    ]);
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const run = this.runs[middle];
      if (run !== undefined && run.start + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
