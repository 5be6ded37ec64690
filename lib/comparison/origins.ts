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
  return sharedPart(a, b) >= COPY_SHARE;
}

/** The part of the shorter text's shingles that the other one has too, 0–1; 0 where there are too few to tell. */
function sharedPart(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < LEAST_SHINGLES) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
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
  const groups: Group[] = [];
  const holders: Holders = { first: new Map(), more: new Map() };
  const paths = new Map<string, OriginPath>();
  for (const { id, text } of [page, ...others]) {
    const shingles = shinglesOf(text);
    const member: Member = { id, shingles };
    const met = enter(holders, member);
    const copied = new Set([...met].filter((known) => isCopy(known.shingles, shingles)));
    let group = groups.find(({ members }) => members.some((known) => copied.has(known)));
    const source = group?.members.find((known) => copied.has(known));
    if (!group) groups.push((group = { origin: `o${groups.length + 1}`, members: [] }));
    group.members.push(member);
    paths.set(id, { origin: group.origin, copyOf: source?.id ?? null, shared: source ? sharedPart(source.shingles, shingles) : 0 });
  }
  return paths;
}

interface Member {
  readonly id: string;
  readonly shingles: ReadonlySet<number>;
}

/** Who has a shingle: nearly all are one article's own, and need no list. */
interface Holders {
  readonly first: Map<number, Member>;
  readonly more: Map<number, Member[]>;
}

/** Enters an article under each of its shingles. @returns the articles entered before that have one of them */
function enter({ first, more }: Holders, member: Member): Set<Member> {
  const met = new Set<Member>();
  for (const shingle of member.shingles) {
    const known = first.get(shingle);
    if (known === undefined) {
      first.set(shingle, member);
      continue;
    }
    met.add(known);
    const others = more.get(shingle);
    if (others === undefined) more.set(shingle, [member]);
    else {
      for (const one of others) met.add(one);
      others.push(member);
    }
  }
  return met;
}

interface Group {
  readonly origin: string;
  readonly members: Member[];
}

/** {@link traceOrigins} without the way there: origin id per article id. */
export function groupOrigins(page: OriginItem, others: readonly OriginItem[]): Map<string, string> {
  return new Map([...traceOrigins(page, others)].map(([id, { origin }]) => [id, origin]));
}
