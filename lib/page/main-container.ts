import { holdsNoText, isElement, isHidden, isText, tagOf } from './elements.ts';

/** Class and id words of matter that is not the report. Whole words of hyphenated names, so that "header" is not "ad". */
const OTHER_MATTER =
  /(?:^|[\s_-])(?:ads?|advert\w*|banner|breadcrumbs?|comments?|cookie\w*|disqus|footer|masthead|menu|modal|nav\w*|newsletters?|outbrain|paywall|popup|promo\w*|recirc\w*|recommend\w*|related|share\w*|sharing|sidebar|skip|social|sponsor\w*|subscri\w*|taboola|tags|toolbar|widget)(?:$|[\s_-])/i;

/** A text node shorter than this is a label, a link or a button, not prose (characters). */
const PROSE_LENGTH = 25;
/** A child takes its parent's place when it holds this share of the parent's prose. */
const MOST = 0.7;
const STEP = 60;

/** True for elements that hold navigation, promotion or readers' comments by their role or name. */
export function isOtherMatter(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'ASIDE' || tag === 'NAV' || tag === 'FOOTER') return true;
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || tag === 'ARTICLE') return false;
  if (!OTHER_MATTER.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)) return false;
  // A frame of the whole page may be called "has-sidebar".
  return element.querySelector('article, main, [role="main"], [itemprop="articleBody"]') === null;
}

/**
 * The smallest element that holds most of the page's prose, for pages too large for a full extraction. One walk in document order,
 * adding up the length of prose outside links; then down from the body as long as one child has most of it.
 */
export function* mainContainer(body: Element): Generator<void, Element> {
  const prose = new Map<Element, number>();
  const open: { element: Element; sum: number }[] = [];
  let visited = 0;
  let node: Node | null = body;
  const close = (): void => {
    const closed = open.pop();
    if (closed === undefined || closed.sum === 0) return;
    prose.set(closed.element, closed.sum);
    const parent = open.at(-1);
    if (parent !== undefined) parent.sum += closed.sum;
  };
  while (node !== null) {
    if (++visited % STEP === 0) yield;
    let descend: Node | null = null;
    if (isText(node)) {
      const length = node.data.length < PROSE_LENGTH ? 0 : node.data.trim().length;
      const top = open.at(-1);
      if (length >= PROSE_LENGTH && top !== undefined) top.sum += length;
    } else if (isElement(node) && tagOf(node) !== 'A' && !holdsNoText(node) && !isOtherMatter(node) && !isHidden(node)) {
      descend = node.firstChild;
      if (descend !== null) open.push({ element: node, sum: 0 });
    }
    if (descend !== null) {
      node = descend;
      continue;
    }
    while (node !== null && node !== body && node.nextSibling === null) {
      node = node.parentNode;
      close();
    }
    node = node === body || node === null ? null : node.nextSibling;
  }
  return narrow(body, prose);
}

function narrow(body: Element, prose: ReadonlyMap<Element, number>): Element {
  let container = body;
  for (;;) {
    const whole = prose.get(container) ?? 0;
    let next: Element | null = null;
    for (let child = container.firstElementChild; child !== null; child = child.nextElementSibling) {
      if (whole > 0 && (prose.get(child) ?? 0) >= whole * MOST) next = child;
    }
    if (next === null) return container;
    container = next;
  }
}
