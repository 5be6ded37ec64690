/** Finding pieces of sentences in a document, as `score.py` of the shared tools does it; every string is {@link norm}ed. */

export type Place = readonly [start: number, end: number];

/** Straight quotes, single spaces, lower case; so that copies of a text match however they were typeset. */
export function norm(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const WORD = /[\p{L}\p{N}_]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

/** Where `piece` occurs in `text`: as whole words if asked for and possible, else anywhere. */
export function places(piece: string, text: string, wholeWords = false): Place[] {
  if (piece === '') return [];
  const whole = wholeWords ? occurrences(piece, text, true) : [];
  return whole.length > 0 ? whole : occurrences(piece, text, false);
}

function occurrences(piece: string, text: string, wholeWords: boolean): Place[] {
  const found: Place[] = [];
  let from = text.indexOf(piece);
  while (from >= 0) {
    const end = from + piece.length;
    const inside = wholeWords && (WORD_CHARACTER.test(text[from - 1] ?? ' ') || WORD_CHARACTER.test(text[end] ?? ' '));
    if (!inside) found.push([from, end]);
    from = text.indexOf(piece, inside ? from + 1 : end);
  }
  return found;
}

/** Length of the common part; negative when there is a gap between the two. */
export function shared(a: Place, b: Place): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}

/** The two texts are wordings of one span: one holds the other, or half the words of the shorter are in both. */
export function overlapping(first: string, second: string): boolean {
  const [a, b] = [norm(first), norm(second)];
  if (a.includes(b) || b.includes(a)) return true;
  const [left, right] = [new Set(a.match(WORD)), new Set(b.match(WORD))];
  const common = [...left].filter((word) => right.has(word)).length;
  return common > 0 && common >= 0.5 * Math.min(left.size, right.size);
}

/**
 * The sentence holds the anchor, or (where the anchor runs over a sentence end) at least half of the shorter of the two,
 * or 25 characters of it.
 */
export function meets(anchor: string, sentence: string, text: string): boolean {
  const [a, b] = [norm(anchor), norm(sentence)];
  if (b.includes(a)) return true;
  const need = Math.min(25, Math.max(0.5 * Math.min(a.length, b.length), Math.min(10, a.length)));
  return places(a, text).some((x) => places(b, text).some((y) => shared(x, y) >= need));
}
