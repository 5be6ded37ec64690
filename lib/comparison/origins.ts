import { classOf, DIGIT, FRACTION, LETTER } from '../text/characters.ts';
import { ShingleHolders } from './shingle-holders.ts';

/** Words in a row that make one shingle: long enough that two writers rarely share one by chance. */
const SHINGLE_WORDS = 8;
/** Articles sharing this part of the shorter one's shingles are copies or rewrites of one text. */
const COPY_SHARE = 0.35;
/** Fewer shingles than this decide nothing: two short notes may share a quotation. */
const LEAST_SHINGLES = 8;

/** 31 to the power of a shingle's words: what its first word weighs when the next one comes in. */
const LEAVING = Array.from({ length: SHINGLE_WORDS }).reduce((power: number) => Math.imul(power, 31), 1);

/**
 * Hashes of every run of eight words, lower-cased, punctuation dropped, in the order of the text. Each word is hashed where
 * it stands: no string is made of it.
 */
function shinglesOf(text: string): Int32Array {
  const lower = text.toLowerCase();
  const hashes = new Int32Array((lower.length >> 1) + 1);
  const shingles = new Int32Array(hashes.length);
  let [words, hash] = [0, 0];
  for (let at = 0; at < lower.length; at += 1) {
    if (!isOfWord(lower.charCodeAt(at))) continue;
    let own = HASH_START;
    for (; at < lower.length && isOfWord(lower.charCodeAt(at)); at += 1) own = Math.imul(own ^ lower.charCodeAt(at), 0x01000193);
    hashes[words] = own;
    hash = (Math.imul(hash, 31) + own - (words < SHINGLE_WORDS ? 0 : Math.imul(LEAVING, hashes[words - SHINGLE_WORDS] ?? 0))) | 0;
    words += 1;
    if (words >= SHINGLE_WORDS) shingles[words - SHINGLE_WORDS] = hash;
  }
  return shingles.subarray(0, Math.max(0, words + 1 - SHINGLE_WORDS));
}

function isOfWord(unit: number): boolean {
  const kind = classOf(unit);
  return kind === LETTER || kind === DIGIT || kind === FRACTION;
}

/** Where FNV-1a over UTF-16 code units starts, 32 bits (Fowler, Noll, Vo). */
const HASH_START = 0x811c9dc5 | 0;

/** An article as origin detection sees it. */
export interface OriginItem {
  readonly id: string;
  readonly text: string;
}

/** How an article came to its origin. */
export interface OriginPath {
  /** `o1` is always the page's own. */
  readonly origin: string;
  /** The article whose words it shares; null where it is the first of its origin. */
  readonly copyOf: string | null;
  /** Part of the shorter text's runs of eight words that both have, 0–1; 0 without `copyOf`. */
  readonly shared: number;
}

/**
 * Groups articles by who first wrote them: copies of one text are one origin. Only articles with a shingle in common are
 * held against each other.
 *
 * @param page the article being read
 * @param others candidates, in a stable order
 * @returns for each article id how it came to its origin, the page included
 */
export function traceOrigins(page: OriginItem, others: readonly OriginItem[]): Map<string, OriginPath> {
  const items = [page, ...others];
  const shingles = items.map(({ text }) => shinglesOf(text));
  const holders = new ShingleHolders(shingles.reduce((sum, { length }) => sum + length, 0));
  const sizes: number[] = [];
  const groups: Group[] = [];
  const paths = new Map<string, OriginPath>();
  items.forEach(({ id }, index) => {
    const { size, shared } = holders.enter(index, shingles[index] ?? new Int32Array());
    sizes.push(size);
    const part = (known: number): number => sharedPart(shared.get(known) ?? 0, Math.min(size, sizes[known] ?? 0));
    const isCopied = (known: number): boolean => part(known) >= COPY_SHARE;
    let group = groups.find(({ members }) => members.some(isCopied));
    const source = group?.members.find(isCopied);
    if (!group) groups.push((group = { origin: `o${groups.length + 1}`, members: [] }));
    group.members.push(index);
    paths.set(id, { origin: group.origin, copyOf: source === undefined ? null : (items[source]?.id ?? null), shared: source === undefined ? 0 : part(source) });
  });
  return paths;
}

/** The part of the shorter text's shingles that the other one has too, 0–1; 0 where there are too few to tell. */
function sharedPart(shared: number, shorter: number): number {
  return shorter < LEAST_SHINGLES ? 0 : shared / shorter;
}

interface Group {
  readonly origin: string;
  /** Places in the list of articles. */
  readonly members: number[];
}

/** {@link traceOrigins} without the way there: origin id per article id. */
export function groupOrigins(page: OriginItem, others: readonly OriginItem[]): Map<string, string> {
  return new Map([...traceOrigins(page, others)].map(([id, { origin }]) => [id, origin]));
}
