/**
 * What is known of a word whatever it stands beside. There is one object for each word of all texts, so that whoever needs
 * to know something of a word works it out once and keeps it here, and tokens share the strings.
 */
export interface Word {
  /** As {@link Token.lower}. */
  readonly lower: string;
  readonly hash: number;
  /** The word with a capital first letter, once it has been met that way. */
  capital: string | undefined;
  /** Kept by `word-marks.ts`; negative as long as nobody asked. */
  mark: number;
  /** Kept by `stems.ts`: the stem of a word that carries a topic, null of any other, undefined as long as nobody asked. */
  stem: string | null | undefined;
}

/** A power of two, more than twice {@link MOST_KEPT}: looks into the table stay short. */
const SLOTS = 1 << 17;
/** A few megabytes at most; then the table starts anew. */
const MOST_KEPT = 50_000;
/** No word is longer, in code units; what is (a line without spaces) is not kept. */
const LONGEST = 40;

const table: (Word | undefined)[] = new Array<Word | undefined>(SLOTS).fill(undefined);
let kept = 0;

/** Forgets all words, and what is kept with them. */
export function forgetWords(): void {
  table.fill(undefined);
  kept = 0;
}

/** FNV-1a (Fowler, Noll, Vo; public domain) over code units. */
const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const HASH_START = 0x811c9dc5 | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** Lower case of a letter of ASCII, other signs of ASCII as they are, the straight apostrophe for the curly one; -1 for all else. */
function plainUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit | 32 : unit;
  return unit === 0x2019 ? 39 : -1;
}

/** The word (not punctuation) written in `text[from, to)`, whatever its case. Makes no string for a word that is known. */
export function wordAt(text: string, from: number, to: number): Word {
  let hash = HASH_START;
  for (let at = from; at < to; at += 1) {
    const unit = plainUnit(text.charCodeAt(at));
    if (unit < 0) return wordOf(text.slice(from, to).toLowerCase().replaceAll('’', "'"));
    hash = mixed(hash, unit);
  }
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const word = table[slot];
    if (word === undefined) break;
    if (word.hash === hash && isWritten(word.lower, text, from, to)) return word;
  }
  return keep(text.slice(from, to).toLowerCase().replaceAll('’', "'"), hash);
}

/** The word that is written so in lower case. */
export function wordOf(lower: string): Word {
  let hash = HASH_START;
  for (let at = 0; at < lower.length; at += 1) hash = mixed(hash, lower.charCodeAt(at));
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const word = table[slot];
    if (word === undefined) return keep(lower, hash);
    if (word.hash === hash && word.lower === lower) return word;
  }
}

function isWritten(lower: string, text: string, from: number, to: number): boolean {
  if (lower.length !== to - from) return false;
  for (let at = 0; at < lower.length; at += 1) if (lower.charCodeAt(at) !== plainUnit(text.charCodeAt(from + at))) return false;
  return true;
}

function keep(lower: string, hash: number): Word {
  if (lower.length > LONGEST) return { lower, hash, capital: undefined, mark: -1, stem: undefined };
  if (kept >= MOST_KEPT) forgetWords();
  const word: Word = { lower: copied(lower), hash, capital: undefined, mark: -1, stem: undefined };
  let slot = slotOf(hash);
  while (table[slot] !== undefined) slot = (slot + 1) & (SLOTS - 1);
  table[slot] = word;
  kept += 1;
  return word;
}

/** The word as `text[from, to)` writes it, by the word's own strings where it can. */
export function writtenAt(word: Word, text: string, from: number, to: number): string {
  const { lower } = word;
  if (lower.length !== to - from) return text.slice(from, to);
  for (let at = 1; at < lower.length; at += 1) if (lower.charCodeAt(at) !== text.charCodeAt(from + at)) return text.slice(from, to);
  const first = text.charCodeAt(from);
  if (lower.charCodeAt(0) === first) return lower;
  if (plainUnit(first) !== lower.charCodeAt(0) || first < 65 || first > 90 || lower.length > LONGEST) return text.slice(from, to);
  word.capital ??= copied(text.slice(from, to));
  return word.capital;
}

/** A string of its own: engines keep the whole text for a slice of it. */
function copied(text: string): string {
  const units: number[] = [];
  for (let at = 0; at < text.length; at += 1) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}
