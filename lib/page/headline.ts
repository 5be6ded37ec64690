import { collectText } from './collect-text.ts';
import { isHidden } from './elements.ts';
import type { PageTitles } from './metadata/naming.ts';
import { TextMap } from './text-map.ts';

/** Likeness from which two titles are the same headline. Editors' short titles keep about half of the words. */
const SAME_HEADLINE = 0.6;
/** Below this two titles are of different articles: even a headline written anew for social media shares a name or two. */
const OTHER_ARTICLE = 0.2;
/** A shorter heading may be the name of the section. */
const HEADLINE_WORDS = 4;
const MAX_HEADINGS = 40;

/** The article's headline: its text, where it stands in the page, and the element, which is no part of the body then. */
export interface Headline {
  readonly map: TextMap;
  readonly element: Element | null;
  /** The titles written for machines are of another article: a page that loads the next one in place has left them behind. */
  readonly isStale: boolean;
}

interface Heading {
  readonly map: TextMap;
  readonly element: Element;
  readonly isMain: boolean;
  /** Likeness to the page's title that is likest, in [0, 1]. */
  readonly score: number;
}

/**
 * The heading that the reader sees, a main one first, when it says the same as one of the page's titles. When none does, the only
 * main heading of the article, if it is as long as a headline; else the title from the metadata, which stands nowhere in the page.
 * With no title in the metadata, the only `<h1>`.
 */
export function findHeadline(document: Document, { stated, tab }: PageTitles): Headline {
  const titles = [...stated, tab].filter((title) => title !== '');
  const headings = [...document.querySelectorAll('h1, h2, [itemprop="headline"]')].slice(0, MAX_HEADINGS).flatMap((element): Heading[] => {
    if (isHidden(element)) return [];
    const map = drain(collectText(element));
    if (map.text === '' || map.text.includes('\n')) return [];
    const score = Math.max(0, ...titles.map((title) => likeness(map.text, title)));
    return [{ map, element, isMain: element.tagName.toUpperCase() === 'H1', score }];
  });
  const found = sameAsTitle(headings) ?? onlyMain(headings, titles.length === 0);
  if (found === null) return { map: new TextMap(titles[0] ?? '', []), element: null, isStale: false };
  const isStale = stated.length > 0 && stated.every((title) => likeness(found.map.text, title) < OTHER_ARTICLE);
  return { map: found.map, element: found.element, isStale };
}

function sameAsTitle(headings: readonly Heading[]): Heading | null {
  const same = headings.filter(({ score }) => score >= SAME_HEADLINE);
  return same.sort((a, b) => Number(b.isMain) - Number(a.isMain) || b.score - a.score)[0] ?? null;
}

function onlyMain(headings: readonly Heading[], untitled: boolean): Heading | null {
  const [main, ...others] = headings.filter(({ isMain }) => isMain);
  if (main === undefined || others.length > 0) return null;
  const isHeadline = words(main.map.text).size >= HEADLINE_WORDS && main.element.closest('article, main, [role="main"]') !== null;
  return untitled || isHeadline ? main : null;
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
