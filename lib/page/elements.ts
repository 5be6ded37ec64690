/** Which elements hold text that a reader sees, and which of them start a new line. Tag names are upper case. */

const NEVER_TEXT = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'LINK', 'META', 'TITLE', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'MATH', 'CANVAS',
  'VIDEO', 'AUDIO', 'PICTURE', 'IMG', 'MAP', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'DATALIST', 'PROGRESS', 'METER', 'DIALOG', 'NAV',
]);

const BLOCKS = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION',
  'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'HR', 'HTML', 'LEGEND', 'LI', 'MAIN', 'MENU', 'OL',
  'P', 'PRE', 'SEARCH', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL',
]);

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;
export const isText = (node: Node): node is Text => node.nodeType === TEXT_NODE;

/** Upper-case tag name; SVG and XHTML give theirs in lower case. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();

/** True for elements whose text is no part of a page's reading matter. */
export const holdsNoText = (element: Element): boolean => NEVER_TEXT.has(tagOf(element));

/** True for elements that begin and end a line of their own. */
export const isBlock = (element: Element): boolean => BLOCKS.has(tagOf(element));

const HIDING_STYLE = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;

interface MaybeLaidOut {
  checkVisibility?: (options: { visibilityProperty: boolean }) => boolean;
}

/**
 * True if the reader cannot see the element. Where there is no layout (an imported file) only the element's own attributes are
 * judged.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDING_STYLE.test(style)) return true;
  const check = (element as MaybeLaidOut).checkVisibility;
  if (typeof check !== 'function' || check.call(element, { visibilityProperty: true })) return false;
  // `display: contents` has no box of its own, but its children have.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents';
}
