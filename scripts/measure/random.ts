/** Numbers in [0, 1) that are the same for the same seed. */
export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for drawing samples. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A random choice of `size` items without repetition, in random order; all of them when there are fewer. */
export function sample<T>(items: readonly T[], size: number, random: Random): T[] {
  const pool = [...items];
  const drawn: T[] = [];
  while (drawn.length < size && pool.length > 0) {
    const at = Math.floor(random() * pool.length);
    const last = pool.pop() as T;
    drawn.push(at < pool.length ? (pool[at] as T) : last);
    if (at < pool.length) pool[at] = last;
  }
  return drawn;
}

/** One item at random, undefined of nothing. */
export function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}
