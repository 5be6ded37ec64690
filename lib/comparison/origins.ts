/** Words in a row that make one shingle: long enough that two writers rarely share one by chance. */
const SHINGLE_WORDS = 8;
/** Articles sharing this part of the shorter one's shingles are copies or rewrites of one text. */
const COPY_SHARE = 0.35;
/** Fewer shingles than this decide nothing: two short notes may share a quotation. */
const LEAST_SHINGLES = 8;

/** Hashes of every run of eight words, lower-cased, punctuation dropped. */
export function shinglesOf(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= hashes.length; i += 1) {
    let hash = 0;
    for (let k = 0; k < SHINGLE_WORDS; k += 1) hash = Math.imul(hash, 31) + (hashes[i + k] ?? 0);
    shingles.add(hash | 0);
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll, Vo). */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** True if one text is, for a good part, the other's words. */
export function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < LEAST_SHINGLES) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size >= COPY_SHARE;
}

/** An article as origin detection sees it. */
export interface OriginItem {
  readonly id: string;
  readonly text: string;
}

/**
 * Groups articles by who first wrote them: copies of one text are one origin.
 *
 * @param page the article being read
 * @param others candidates, in a stable order
 * @returns origin id per article id (`o1` is always the page's own), the page included
 */
export function groupOrigins(page: OriginItem, others: readonly OriginItem[]): Map<string, string> {
  const groups: { id: string; shingles: Set<number>[] }[] = [{ id: 'o1', shingles: [shinglesOf(page.text)] }];
  const origins = new Map([[page.id, 'o1']]);
  for (const other of others) {
    const shingles = shinglesOf(other.text);
    let group = groups.find((candidate) => candidate.shingles.some((known) => isCopy(known, shingles)));
    if (!group) {
      group = { id: `o${groups.length + 1}`, shingles: [] };
      groups.push(group);
    }
    group.shingles.push(shingles);
    origins.set(other.id, group.id);
  }
  return origins;
}
