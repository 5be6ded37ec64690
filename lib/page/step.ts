import type { Anchor } from './anchors.ts';

/**
 * The next (`by` 1) or previous (-1) painted claim after the current one, round the end; with no current claim, the first one in
 * or below the view, or the last one above it.
 */
export function stepFrom<A extends Anchor>(anchors: readonly A[], current: A | null, by: 1 | -1): A | null {
  if (anchors.length === 0) return null;
  const at = current === null ? -1 : anchors.findIndex((anchor) => anchor.claim.sentenceStart === current.claim.sentenceStart);
  if (at >= 0) return anchors[(at + by + anchors.length) % anchors.length] ?? null;
  const isAbove = (anchor: A): boolean => anchor.sentence.getBoundingClientRect().bottom < 0;
  if (by === 1) return anchors.find((anchor) => !isAbove(anchor)) ?? anchors[0] ?? null;
  return anchors.findLast(isAbove) ?? anchors.at(-1) ?? null;
}
