import type { Anchor } from './anchors.ts';
import type { PageMark } from './page-claim.ts';

/** Elements that do something of their own when clicked. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, option, video, audio, iframe, embed, object, [contenteditable=""], [contenteditable="true"], [role="button"], [role="link"], [role="checkbox"], [role="menuitem"], [role="tab"], [role="switch"], [onclick]';

/** Pointer travel between press and release above which a click was a drag, in CSS pixels. */
const DRAG = 5;

/** Where the pointer went down, in client coordinates. */
export interface PressPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * True if a click means "open this claim": made by the reader's own main button, without modifier, without dragging or selecting,
 * and not on something that the page itself reacts to.
 */
export function isPlainClick(event: MouseEvent, press: PressPoint | null): boolean {
  if (!event.isTrusted || event.button !== 0 || event.detail > 1) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return false;
  if (press !== null && Math.hypot(event.clientX - press.x, event.clientY - press.y) > DRAG) return false;
  const target = event.target;
  if (!(target instanceof Element) || target.closest(INTERACTIVE) !== null) return false;
  const selection = target.ownerDocument.getSelection();
  return selection === null || selection.isCollapsed;
}

/**
 * The anchor painted under a point (client coordinates). `target` is the topmost element there, so that a dialogue over the text
 * takes its own clicks. Goes by the boxes of the text itself, as a caret would snap to words nearby.
 */
export function anchorAt<A extends Anchor<PageMark>>(anchors: readonly A[], target: Element, x: number, y: number): A | null {
  for (const anchor of anchors) {
    if (anchor.sentence.intersectsNode(target) && covers(anchor.sentence, x, y)) return anchor;
  }
  return null;
}

/** Of several claims in one sentence the one whose own words lie under a point (client coordinates), the shortest of nested ones. */
export function wordsAt<A extends Anchor<PageMark>>(anchors: readonly A[], x: number, y: number): A | null {
  const length = ({ wordsText }: A): number => wordsText.length;
  return anchors.filter(({ words }) => covers(words, x, y)).sort((a, b) => length(a) - length(b))[0] ?? null;
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}
