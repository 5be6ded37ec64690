import { evaluate } from './view.ts';
import type { View } from './view.ts';

/** Verdicts that are painted, with the texts painted so, in order of the registry. */
export interface Highlights {
  readonly differs: readonly string[];
  readonly unstated: readonly string[];
  readonly agrees: readonly string[];
}

/** What is painted in the page now. Read from the page's own world, which shares the registry with the extension's. */
export async function highlights(view: View): Promise<Highlights> {
  return evaluate(view, () => {
    const of = (name: string): string[] => [...(CSS.highlights.get(`crossread-${name}`) ?? [])].map((range) =>
      (range as Range).toString().replace(/\s+/g, ' ').trim());
    return { differs: of('differs'), unstated: of('unstated'), agrees: of('agrees') };
  });
}

/** Number of highlighted stretches. */
export async function highlightCount(view: View): Promise<number> {
  const { differs, unstated, agrees } = await highlights(view);
  return differs.length + unstated.length + agrees.length;
}

/**
 * Scrolls to the words inside a highlighted stretch and gives a point on them; null when no such words are painted.
 */
export async function pointOn(view: View, words: string): Promise<{ readonly x: number; readonly y: number } | null> {
  return evaluate(view, (wanted: string) => {
    for (const name of ['differs', 'unstated', 'agrees']) {
      for (const each of CSS.highlights.get(`crossread-${name}`) ?? []) {
        const range = each as Range;
        const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
        for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
          const at = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').indexOf(wanted) : -1;
          if (at < 0 || !range.intersectsNode(node)) continue;
          const part = document.createRange();
          part.setStart(node, at);
          part.setEnd(node, at + wanted.length);
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = part.getClientRects()[0];
          if (box && range.comparePoint(node, at) === 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
    }
    return null;
  }, words);
}
