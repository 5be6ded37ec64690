import type { Span } from '../../lib/text/span.ts';

export interface Paragraph extends Span {
  readonly text: string;
}

/** The paragraphs of a body text, with offsets in the article's full text, whose body starts at `offset`. */
export function paragraphsOf(text: string, offset: number): Paragraph[] {
  const found: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    if (match[0].trim() === '') continue;
    const start = offset + match.index;
    found.push({ start, end: start + match[0].length, text: match[0] });
  }
  return found;
}
