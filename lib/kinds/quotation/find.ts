import type { TextDocument } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import { blocksOf, type Author } from './blocks.ts';
import { closingSingle, opensSingle } from './single-quotes.ts';

/** Quoted words. */
export interface Quotation extends Span {
  /** Whose they are, of words that stand without marks; see `blocksOf`. */
  readonly by?: Author | null;
}

const cache = new WeakMap<TextDocument, readonly Quotation[]>();

/**
 * What stands between quotation marks in an article, marks left out, in order: curly and straight double quotes, and
 * single ones in the British manner. A quotation may run over sentences and, with the opening mark repeated, over
 * paragraphs (one span each). One that is never closed ends with its sentence. And what is quoted without marks, sentence by sentence.
 * Computed once per document; linear.
 */
export function quotationsOf(document: TextDocument): readonly Quotation[] {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const { text } = document;
  const found: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) scanParagraph(document, start, end, found);
    start = end + 1;
  }
  const all = withBlocks(text, found, blocksOf(document));
  cache.set(document, all);
  return all;
}

/** Double marks within quoted words go before the words around them, single ones are part of those. Both lists are in order. */
function withBlocks(text: string, marked: readonly Quotation[], blocks: readonly Quotation[]): readonly Quotation[] {
  if (blocks.length === 0) return marked;
  const all: Quotation[] = [];
  let k = 0;
  for (const block of blocks) {
    for (let one = marked[k]; one !== undefined && one.end <= block.start; one = marked[k]) {
      all.push(one);
      k += 1;
    }
    const inside: Quotation[] = [];
    for (let one = marked[k]; one !== undefined && one.start < block.end; one = marked[k]) {
      inside.push(one);
      k += 1;
    }
    const isBroken = inside.some(({ start, end }) => isDouble(text[start - 1] ?? '') || start < block.start || end > block.end);
    all.push(...(isBroken ? inside : [block]));
  }
  return [...all, ...marked.slice(k)];
}

/** Marks that may open a quotation. */
const OPENING = /["“„‘'`]/g;

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

function opensDouble(text: string, at: number, start: number): boolean {
  if (text[at] === '“' || text[at] === '„') return true;
  if (text[at] !== '"') return false;
  const before = at === start ? undefined : text[at - 1];
  return (isSpace(before) || /[([{—–‘'-]/.test(before ?? '')) && !isSpace(text[at + 1]);
}

const isDouble = (char: string): boolean => char === '"' || char === '“' || char === '„' || char === '”' || char === '″';

/** End of the double quotation opened at `at`, or -1: an opening mark on the way means that it was never closed. */
function closingDouble(text: string, at: number, end: number): number {
  const straight = text[at] === '"';
  for (let i = at + 1; i < end; i += 1) {
    const char = text[i] ?? '';
    if (!isDouble(char)) continue;
    if (char === '”') return i;
    // The double prime closes what a machine has marked; behind a figure it means inches.
    if (char === '″') {
      if (/\d/.test(text[i - 1] ?? '')) continue;
      return i;
    }
    if (char === '"') {
      if (!straight || !opensDouble(text, i, at) || i + 1 >= end) return i;
      return -1;
    }
    if (i > at + 1) return -1;
  }
  return -1;
}

function scanParagraph(document: TextDocument, start: number, end: number, found: Span[]): void {
  const { text } = document;
  for (let i = nextOpening(text, start); i < end; i = nextOpening(text, i + 1)) {
    if (opensDouble(text, i, start)) {
      const close = closingDouble(text, i, end);
      const to = close >= 0 ? close : unclosedEnd(document, i, start, end);
      found.push({ start: i + 1, end: to });
      i = close >= 0 ? close : to - 1;
    } else if (opensSingle(text, i, start)) {
      const close = closingSingle(text, i, end);
      const opensParagraph = i === start || /[:,] $/.test(text.slice(Math.max(start, i - 2), i));
      const to = close >= 0 ? close : opensParagraph && continuesAsSingle(text, end) ? end : -1;
      if (to < 0) continue;
      found.push({ start: i + 1, end: to });
      i = to;
    }
  }
}

/** Index of the first such mark from `from` on, infinite if there is none. */
function nextOpening(text: string, from: number): number {
  OPENING.lastIndex = from;
  return OPENING.exec(text)?.index ?? Infinity;
}

/** Where a paragraph's unclosed single quotation goes on: the next paragraph opens with the mark again. */
function continuesAsSingle(text: string, end: number): boolean {
  const next = firstOfNext(text, end);
  return next === '‘' || next === "'";
}

function firstOfNext(text: string, end: number): string | undefined {
  let i = end;
  while (i < text.length && isSpace(text[i])) i += 1;
  return text[i];
}

/** An unclosed quotation goes to the end of its paragraph if the next one opens with the mark again, else of its sentence. */
function unclosedEnd(document: TextDocument, at: number, start: number, end: number): number {
  const { text, sentences } = document;
  let restart = end;
  for (let i = at + 1; i < end; i += 1) {
    if (opensDouble(text, i, start) && i > at + 1) {
      restart = i;
      break;
    }
  }
  const next = firstOfNext(text, end);
  if (restart === end && next !== undefined && (next === text[at])) return end;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? Infinity) > at) high = middle;
    else low = middle + 1;
  }
  return Math.max(at + 1, Math.min(restart, sentences[low]?.end ?? end, end));
}
