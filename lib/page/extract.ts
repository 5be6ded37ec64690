import { Readability } from '@mozilla/readability';
import { isElement, isText } from './elements.ts';
import { PAUSE } from './slices.ts';

const TAG = 'data-crossread-block';

/**
 * The elements of the live document whose own text belongs to the article, found by Readability on a clone. Every element that
 * holds text directly is numbered on the clone, never on the page, and the numbers that come out lead back. Empty when
 * Readability finds nothing. Generator for `runInSlices`; the run of Readability itself cannot be interrupted.
 */
export function* articleElements(document: Document): Generator<typeof PAUSE, ReadonlySet<Element>> {
  const clone = document.cloneNode(true) as Document;
  yield PAUSE;
  const live = tagTextHolders(document, clone);
  yield PAUSE;
  const content = new Readability<Element>(clone, {
    disableJSONLD: true,
    charThreshold: 250,
    serializer: (node) => node as Element,
  }).parse()?.content;
  yield PAUSE;
  const kept = new Set<Element>();
  for (const element of content?.querySelectorAll(`[${TAG}]`) ?? []) {
    const original = live[Number(element.getAttribute(TAG))];
    if (original !== undefined) kept.add(original);
  }
  return kept;
}

/** Walks both documents in step; the clone has the same shape, so that the n-th node of one is the n-th of the other. */
function tagTextHolders(document: Document, clone: Document): Element[] {
  const live: Element[] = [];
  let original: Node | null = document.documentElement;
  let copy: Node | null = clone.documentElement;
  const root = original;
  while (original !== null && copy !== null) {
    if (isElement(original) && isElement(copy) && holdsText(original)) {
      copy.setAttribute(TAG, String(live.length));
      live.push(original);
    }
    if (original.firstChild !== null) {
      original = original.firstChild;
      copy = copy.firstChild;
      continue;
    }
    while (original !== null && original !== root && original.nextSibling === null) {
      original = original.parentNode;
      copy = copy?.parentNode ?? null;
    }
    if (original === null || original === root) break;
    original = original.nextSibling;
    copy = copy?.nextSibling ?? null;
  }
  return live;
}

function holdsText(element: Element): boolean {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isText(child) && /\S/.test(child.data)) return true;
  }
  return false;
}

/** True if `root` has more than `limit` elements under it; looks no further than that. */
export function hasMoreElements(root: Element, limit: number): boolean {
  let count = 0;
  let element: Element | null = root.firstElementChild;
  while (element !== null && ++count <= limit) {
    let next: Element | null = element.firstElementChild ?? element.nextElementSibling;
    for (let up = element.parentElement; next === null && up !== null && up !== root; up = up.parentElement) next = up.nextElementSibling;
    element = next;
  }
  return count > limit;
}
