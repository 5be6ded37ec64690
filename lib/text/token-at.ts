import type { Token } from './document.ts';

/** Index of the first token that starts at `start` or behind it, `tokens.length` if none does; the tokens are in order, so it is found by halving. */
export function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
