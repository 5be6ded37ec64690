/** Words that two quotations share which begin or end otherwise, before they are taken for one: "We hope to open it" is said often. */
export const ENOUGH_INSIDE = 8;

/** True if the words of `part` stand in `whole` one after the other. */
export function isRun(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length > whole.length) return false;
  for (let from = 0; from + part.length <= whole.length; from += 1) {
    let k = 0;
    while (k < part.length && part[k] === whole[from + k]) k += 1;
    if (k === part.length) return true;
  }
  return false;
}

/** One breaks off where the other goes on: the end of the one is the beginning of the other. */
export function dovetail(a: readonly string[], b: readonly string[]): boolean {
  const most = Math.min(a.length, b.length) - 1;
  for (let size = most; size >= ENOUGH_INSIDE; size -= 1) {
    if (isTailOf(a, b, size) || isTailOf(b, a, size)) return true;
  }
  return false;
}

/** Whether the first `size` words of `head` are the last ones of `tail`. */
function isTailOf(head: readonly string[], tail: readonly string[], size: number): boolean {
  const from = tail.length - size;
  for (let k = 0; k < size; k += 1) if (head[k] !== tail[from + k]) return false;
  return true;
}
