import { ShingleHolders } from './shingle-holders.ts';

/** Words in a row that make one shingle: long enough that two writers rarely share one by chance. */
const SHINGLE_WORDS = 8;
/** Articles sharing this part of the shorter one's shingles are copies or rewrites of one text. */
const COPY_SHARE = 0.35;
/** Fewer shingles than this decide nothing: two short notes may share a quotation. */
const LEAST_SHINGLES = 8;

/** 31 to the power of a shingle's words: what its first word weighs when the next one comes in. */
const LEAVING = Array.from({ length: SHINGLE_WORDS }).reduce((power: number) => Math.imul(power, 31), 1);

/** Hashes of every run of eight words, lower-cased, punctuation dropped, in the order of the text. */
function shinglesOf(text: string): Int32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Int32Array(words.length);
  const shingles = new Int32Array(Math.max(0, words.length + 1 - SHINGLE_WORDS));
  let hash = 0;
  for (let i = 0; i < words.length; i += 1) {
    const own = hashWord(words[i] ?? '');
    hashes[i] = own;
    hash = (Math.imul(hash, 31) + own - (i < SHINGLE_WORDS ? 0 : Math.imul(LEAVING, hashes[i - SHINGLE_WORDS] ?? 0))) | 0;
    if (i + 1 >= SHINGLE_WORDS) shingles[i + 1 - SHINGLE_WORDS] = hash;
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll, Vo). */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

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
