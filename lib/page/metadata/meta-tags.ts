/** Longest value believed to be a title, a name or a date. */
const MAX_LENGTH = 1_000;

/** Content of the first non-empty `<meta>` with that name, property or itemprop, whatever its case; null if there is none. */
export function metaContent(document: Document, name: string): string | null {
  const wanted = name.toLowerCase();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const own = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (own?.trim().toLowerCase() !== wanted) continue;
    const content = tidy(meta.getAttribute('content') ?? '');
    if (content !== '') return content;
  }
  return null;
}

/** One line without outer white space, and of a sane length. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
}
