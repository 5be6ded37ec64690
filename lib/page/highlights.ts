import type { Anchor } from './anchors.ts';
import { STRENGTH } from './page-claim.ts';
import type { PageMark } from './page-claim.ts';

/** Names in the page's highlight registry; `public/highlights.css` gives each its look. */
export const HIGHLIGHT_NAMES = {
  differs: 'crossread-differs',
  unstated: 'crossread-unstated',
  agrees: 'crossread-agrees',
  /** A word of a sentence on whose event other reports give more. */
  addition: 'crossread-addition',
  /** The compared words inside an underlined sentence. */
  words: 'crossread-words',
  /** The claim that is open or was stepped to. */
  current: 'crossread-current',
} as const;

/** Paints claims and marks, in place of what was painted before. Touches the registry only, never the DOM. */
export function paintAnchors(anchors: readonly Anchor[], marks: readonly Anchor<PageMark>[]): void {
  STRENGTH.forEach((verdict, index) => {
    if (verdict === 'unmatched') return;
    const ranges = anchors.filter((anchor) => anchor.claim.verdict === verdict).map((anchor) => anchor.sentence);
    setHighlight(HIGHLIGHT_NAMES[verdict], ranges, STRENGTH.length - index);
  });
  // Agreement is the quietest of the three: its words need no second mark.
  const marked = anchors.filter((anchor) => anchor.claim.verdict !== 'agrees').map((anchor) => anchor.words);
  setHighlight(HIGHLIGHT_NAMES.words, marked, STRENGTH.length + 1);
  setHighlight(HIGHLIGHT_NAMES.addition, marks.map(({ words }) => words), STRENGTH.length + 1);
}

/** Marks one sentence as the current one; null marks none. */
export function paintCurrent(anchor: Anchor<PageMark> | null): void {
  setHighlight(HIGHLIGHT_NAMES.current, anchor === null ? [] : [anchor.sentence], STRENGTH.length + 2);
}

/** Takes every highlight of ours out of the registry. */
export function removeHighlights(): void {
  for (const name of Object.values(HIGHLIGHT_NAMES)) CSS.highlights.delete(name);
}

function setHighlight(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
