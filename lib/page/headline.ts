import { collectText } from './collect-text.ts';
import { isHidden } from './elements.ts';
import { TextMap } from './text-map.ts';

/** Likeness from which two titles are the same headline. Editors' short titles keep about half of the words. */
const SAME_HEADLINE = 0.6;
const MAX_HEADINGS = 40;

/** The article's headline: its text, where it stands in the page, and the element, which is no part of the body then. */
export interface Headline {
  readonly map: TextMap;
  readonly element: Element | null;
}

/**
 * The heading that the reader sees, when it says the same as the metadata's title; else that title, which stands nowhere in the
 * page. With no title in the metadata, the only `<h1>`.
 */
export function findHeadline(document: Document, title: string): Headline {
  const headings = [...document.querySelectorAll('h1, h2, [itemprop="headline"]')].slice(0, MAX_HEADINGS);
  let best: { map: TextMap; element: Element; score: number } | null = null;
  const mainHeadings = headings.filter((element) => element.tagName.toUpperCase() === 'H1');
  for (const element of headings) {
    if (isHidden(element)) continue;
    const map = drain(collectText(element));
    const onlyOne = title === '' && mainHeadings.length === 1 && mainHeadings[0] === element;
    const score = onlyOne ? 1 : likeness(map.text, title);
    if (map.text !== '' && !map.text.includes('\n') && score >= SAME_HEADLINE && score > (best?.score ?? 0)) {
      best = { map, element, score };
    }
  }
  return best ?? { map: new TextMap(title, []), element: null };
}

/** Sørensen–Dice coefficient of the titles' words, in [0, 1]. */
function likeness(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  if (first.size === 0 || second.size === 0) return 0;
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  return (2 * common) / (first.size + second.size);
}

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function drain<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
