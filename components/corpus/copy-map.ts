import { TextMap } from '../../lib/page/text-map.ts';
import type { TextRun } from '../../lib/page/text-map.ts';

/** Attribute of the elements of a saved copy that hold a part of the text: the offset of its first character. */
export const START = 'data-start';

/** Where each part of a saved article's full text stands in its rendered copy. */
export function copyMap(view: Element, text: string): TextMap {
  const runs: TextRun[] = [];
  for (const part of view.querySelectorAll(`[${START}]`)) {
    let start = Number(part.getAttribute(START));
    const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      runs.push({ start, length: node.length, node, offset: 0 });
      start += node.length;
    }
  }
  return new TextMap(text, runs);
}
