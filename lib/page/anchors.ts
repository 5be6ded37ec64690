import type { Span } from '../text/span.ts';
import type { PageClaim, PageMark } from './page-claim.ts';
import type { TextMap } from './text-map.ts';

/** A claim, or another mark, with its place in the live page. */
export interface Anchor<C extends PageMark = PageClaim> {
  readonly claim: C;
  readonly sentence: Range;
  readonly words: Range;
  /** The ranges' text when they were made; another text now means that the page has changed there. */
  readonly sentenceText: string;
  readonly wordsText: string;
}

/** A range over the span; null when the page does not show it, or has dropped the nodes it stood in. */
export function rangeOf(map: TextMap, span: Span): Range | null {
  for (const run of map.runsIn(span)) {
    const shown = run.node.data.slice(run.offset, run.offset + run.length);
    if (!run.node.isConnected || !sameText(shown, map.text.slice(run.start, run.start + run.length))) return null;
  }
  const place = map.locate(span);
  if (place === null) return null;
  const range = place.from.node.ownerDocument.createRange();
  range.setStart(place.from.node, place.from.offset);
  range.setEnd(place.to.node, place.to.offset);
  return range;
}

/** Anchors a claim at its own offsets. */
export function anchorClaim<C extends PageMark>(map: TextMap, claim: C): Anchor<C> | null {
  return anchorAt(map, claim, 0);
}

/** True while the page still shows the same words in the same nodes. */
export function isIntact(anchor: Anchor<PageMark>): boolean {
  const { sentence, words } = anchor;
  return (
    sentence.startContainer.isConnected &&
    sentence.endContainer.isConnected &&
    !words.collapsed &&
    sentence.toString() === anchor.sentenceText &&
    words.toString() === anchor.wordsText
  );
}

/**
 * Finds a claim again in a page that has changed: by its sentence, and of several places with the same sentence the one nearest to
 * where it stood, as a share of the whole text. `original` is the full text that the claim's offsets refer to.
 */
export function reanchorClaim<C extends PageMark>(map: TextMap, original: string, claim: C): Anchor<C> | null {
  const sentence = original.slice(claim.sentenceStart, claim.sentenceEnd);
  if (sentence.trim() === '') return null;
  const expected = (claim.sentenceStart / Math.max(1, original.length)) * map.text.length;
  let best = -1;
  for (let at = map.text.indexOf(sentence); at >= 0; at = map.text.indexOf(sentence, at + sentence.length)) {
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best < 0 ? null : anchorAt(map, claim, best - claim.sentenceStart);
}

function anchorAt<C extends PageMark>(map: TextMap, claim: C, shift: number): Anchor<C> | null {
  const sentence = rangeOf(map, { start: claim.sentenceStart + shift, end: claim.sentenceEnd + shift });
  const words = rangeOf(map, { start: claim.start + shift, end: claim.end + shift });
  if (sentence === null || words === null) return null;
  return { claim, sentence, words, sentenceText: sentence.toString(), wordsText: words.toString() };
}

/** A run may begin or end with a line break that the text shows as a space. */
function sameText(shown: string, text: string): boolean {
  return shown === text || shown.replace(/[\t\n\r\f]/g, ' ') === text;
}
