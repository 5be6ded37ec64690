import { TextMap } from './text-map.ts';
import type { TextRun } from './text-map.ts';

/** Between two blocks, and for a single `<br>` inside one. */
export const BLOCK_BREAK = '\n\n';
const LINE_BREAK = '\n';

/**
 * White space that a browser renders as one space, and characters that it renders as nothing at all: soft hyphen, zero-width
 * space, word joiner, byte-order mark and the marks that turn the direction of writing. Joiners (U+200C, U+200D) are spelling.
 */
const SPACE_OR_INVISIBLE = /[ \t\n\r\f]+|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const SPACE = /^[ \t\n\r\f]/;

/** Where the builder stood when a block began, to take the block back. */
export interface BuilderMark {
  readonly parts: number;
  readonly runs: number;
  readonly length: number;
}

/** Collects text nodes in document order into one text, white space collapsed as a browser renders it. */
export class TextMapBuilder {
  readonly #parts: string[] = [];
  readonly #runs: TextRun[] = [];
  #length = 0;
  /** A space seen and not yet written: it is dropped at the end of a line. */
  #space: { readonly node: Text; readonly offset: number } | null = null;
  #break: '' | typeof LINE_BREAK | typeof BLOCK_BREAK = '';

  /** Length of the text so far, in code units. */
  get length(): number {
    return this.#length;
  }

  /** Ends the line at the edge of a block. */
  blockBreak(): void {
    this.#space = null;
    this.#break = BLOCK_BREAK;
  }

  /** `<br>`: two in a row are a paragraph's end, as in pages that know no `<p>`. */
  lineBreak(): void {
    this.#space = null;
    this.#break = this.#break === '' ? LINE_BREAK : BLOCK_BREAK;
  }

  add(node: Text): void {
    const data = node.data;
    let from = 0;
    for (const match of data.matchAll(SPACE_OR_INVISIBLE)) {
      this.#word(node, from, match.index);
      from = match.index + match[0].length;
      if (SPACE.test(match[0])) this.#space ??= { node, offset: match.index };
    }
    this.#word(node, from, data.length);
  }

  mark(): BuilderMark {
    return { parts: this.#parts.length, runs: this.#runs.length, length: this.#length };
  }

  /** Forgets all text added since the mark. A mark must be taken at the edge of a block. */
  rollBack(mark: BuilderMark): void {
    this.#parts.length = mark.parts;
    this.#runs.length = mark.runs;
    this.#length = mark.length;
    this.blockBreak();
  }

  build(): TextMap {
    return new TextMap(this.#parts.join(''), this.#runs);
  }

  #word(node: Text, from: number, to: number): void {
    if (from >= to) return;
    if (this.#break !== '') {
      if (this.#length > 0) this.#write(this.#break);
      this.#space = null;
    } else if (this.#space !== null && this.#length > 0) {
      this.#run(this.#space.node, this.#space.offset, 1);
      this.#write(' ');
    }
    this.#space = null;
    this.#break = '';
    this.#run(node, from, to - from);
    this.#write(node.data.slice(from, to));
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #run(node: Text, offset: number, length: number): void {
    const last = this.#runs.at(-1);
    const joins = last?.node === node && last.offset + last.length === offset && last.start + last.length === this.#length;
    // A mark may stand at the end of `last`; blocks never share a run, since a break lies between them.
    if (joins) this.#runs[this.#runs.length - 1] = { ...last, length: last.length + length };
    else this.#runs.push({ start: this.#length, length, node, offset });
  }
}
