/**
 * A stretch of an article's full text, `title + "\n\n" + text`.
 * Offsets are UTF-16 code units; `end` is exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True if the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Index of the first of `spans[low, high)` that starts at or after `offset`, by halving: they must be in order of `start`. */
export function firstFrom(spans: readonly Span[], offset: number, low = 0, high = spans.length): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Index of the first of `spans` that ends after `offset`, by halving: they must be in order and not overlap. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
