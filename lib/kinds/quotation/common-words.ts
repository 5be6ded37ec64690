import { oncePer } from '../../text/once.ts';

/** In bits, as the operators of the language have them. */
const WORD = 32;
const CARRIED = 2 ** WORD;

/** By symbol where it stands, as a row of bits; a quotation is held against many. */
const placesOf = oncePer((symbols: readonly string[]): ReadonlyMap<string, Int32Array> => {
  const places = new Map<string, Int32Array>();
  symbols.forEach((symbol, at) => {
    const bits = places.get(symbol) ?? new Int32Array(Math.ceil(symbols.length / WORD));
    bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
    places.set(symbol, bits);
  });
  return places;
});

/**
 * How many symbols two lists have in common in the same order: the length of their longest common subsequence, a whole
 * word of the machine at a time (Hyyrö 2004, "Bit-parallel LCS-length computation revisited").
 */
export function commonInOrder(a: readonly string[], b: readonly string[]): number {
  const places = placesOf(a);
  const row = new Int32Array(Math.ceil(a.length / WORD)).fill(-1);
  for (const symbol of b) {
    const bits = places.get(symbol);
    if (bits === undefined) continue;
    let carry = 0;
    for (let k = 0; k < row.length; k += 1) {
      const before = row[k] ?? 0;
      const met = before & (bits[k] ?? 0);
      const sum = (before >>> 0) + (met >>> 0) + carry;
      carry = sum >= CARRIED ? 1 : 0;
      row[k] = (sum | 0) | (before & ~met);
    }
  }
  let common = 0;
  for (let at = 0; at < a.length; at += 1) if ((((row[at >> 5] ?? 0) >>> (at & 31)) & 1) === 0) common += 1;
  return common;
}
