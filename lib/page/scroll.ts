/** Brings a range into the middle of the view, in whatever scrolls it. */
export function scrollToRange(range: Range): void {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (element == null || view == null) return;
  if (isInView(range, view)) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const tall = element.getBoundingClientRect().height > view.innerHeight / 2;
  if (!tall) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  // In a paragraph taller than the window its middle may be far from the words.
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  view.scrollBy({ top: range.getBoundingClientRect().top - view.innerHeight / 2, behavior });
}

function isInView(range: Range, view: Window): boolean {
  const box = range.getBoundingClientRect();
  return box.height > 0 && box.top >= 0 && box.bottom <= view.innerHeight;
}
