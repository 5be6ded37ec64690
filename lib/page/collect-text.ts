import { holdsNoText, isBlock, isElement, isHidden, isText, tagOf } from './elements.ts';
import type { TextMap } from './text-map.ts';
import { TextMapBuilder } from './text-map-builder.ts';

export interface CollectOptions {
  /** False leaves an element and everything in it out. */
  readonly enter?: (element: Element) => boolean;
  /** False leaves the element's own text nodes out, but not its children. */
  readonly keepTextOf?: (element: Element) => boolean;
  /** Largest share of a block's characters that may stand in links, in [0, 1]; blocks above it are left out. */
  readonly maxLinkShare?: number;
}

/** Nodes visited between two chances to pause. */
const STEP = 40;

/**
 * The visible text under `root`, in document order, with its place in the page. Generator for `runInSlices`; reads the page and
 * changes nothing. Needs no layout, but uses it where there is one.
 */
export function* collectText(root: Element, options: CollectOptions = {}): Generator<void, TextMap> {
  const builder = new TextMapBuilder();
  const { enter = () => true, keepTextOf = () => true, maxLinkShare = 1 } = options;
  let mark = builder.mark();
  let linkLength = 0;
  let linkDepth = 0;
  let visited = 0;

  const endBlock = (): void => {
    const length = builder.length - mark.length;
    if (length > 0 && linkLength / length > maxLinkShare) builder.rollBack(mark);
    builder.blockBreak();
    mark = builder.mark();
    linkLength = 0;
  };
  const leave = (element: Element): void => {
    if (tagOf(element) === 'A') linkDepth--;
    if (isBlock(element)) endBlock();
  };

  let node: Node | null = root;
  while (node !== null) {
    if (++visited % STEP === 0) yield;
    let descend: Node | null = null;
    if (isText(node)) {
      const parent = node.parentElement;
      if (parent === null || keepTextOf(parent)) {
        const before = builder.length;
        builder.add(node);
        if (linkDepth > 0) linkLength += builder.length - before;
      }
    } else if (isElement(node)) {
      if (tagOf(node) === 'BR') builder.lineBreak();
      else if (!holdsNoText(node) && !isHidden(node) && enter(node)) {
        if (isBlock(node)) endBlock();
        if (tagOf(node) === 'A') linkDepth++;
        descend = node.firstChild;
        if (descend === null) leave(node);
      }
    }
    if (descend !== null) {
      node = descend;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && isElement(node)) leave(node);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  endBlock();
  return builder.build();
}
