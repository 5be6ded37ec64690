/**
 * BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) with its usual
 * constants: K1 limits what repetition adds, B how much long articles are discounted.
 */
const K1 = 1.2;
const B = 0.75;

/** Rarity of a term; positive even for a term that is everywhere. */
export function idf(articles: number, frequency: number): number {
  return Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
}

/** Part of the score that one term adds, before its rarity and weight. */
export function saturation(count: number, length: number, averageLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / averageLength));
}

/**
 * Reports of one story come within days of each other. What is published the same day counts half as much again, half
 * of that is left after a week; undated articles are taken to be near, so that a missing date is no punishment.
 */
const NEAR_BONUS = 0.5;
const HALF_LIFE_DAYS = 7;

export function nearness(queryDay: number | null, day: number | null): number {
  if (queryDay === null) return 1;
  const distance = day === null ? 0 : Math.abs(day - queryDay);
  return 1 + NEAR_BONUS * 2 ** (-distance / HALF_LIFE_DAYS);
}

export interface Scored<T> {
  readonly score: number;
  /** Breaks ties: the article added later comes first. */
  readonly n: number;
  readonly document: T;
}

/** Keeps the best `limit` of what is offered, best first. */
export class TopList<T> {
  readonly #limit: number;
  readonly #items: Scored<T>[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** True if an item of this score would be kept; saves making it. */
  takes(score: number, n: number): boolean {
    const last = this.#items.at(-1);
    return this.#items.length < this.#limit || (last !== undefined && isBetter(score, n, last));
  }

  offer(item: Scored<T>): void {
    if (!this.takes(item.score, item.n)) return;
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#items[middle];
      if (other !== undefined && isBetter(item.score, item.n, other)) high = middle;
      else low = middle + 1;
    }
    this.#items.splice(low, 0, item);
    if (this.#items.length > this.#limit) this.#items.pop();
  }

  get items(): readonly Scored<T>[] {
    return this.#items;
  }
}

const isBetter = (score: number, n: number, other: { readonly score: number; readonly n: number }): boolean =>
  score > other.score || (score === other.score && n > other.n);
