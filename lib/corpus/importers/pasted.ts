import type { ArticleDraft } from '../article.ts';
import { makeDraft } from './draft.ts';
import { textImporter } from './text.ts';

/** A first line longer than this (characters) is a paragraph and no headline. */
const LONGEST_HEADLINE = 180;

/**
 * The article in pasted text, read as a .txt file is: the first line is the headline, lines `Published:` and `Source:` may follow it.
 * Text that begins with a paragraph has no headline. Null when there are no words.
 */
export function pastedDraft(text: string): ArticleDraft | null {
  const tidy = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim();
  if (!/\p{L}/u.test(tidy)) return null;
  const [first = ''] = tidy.split('\n', 1);
  if (first.length === tidy.length || first.length > LONGEST_HEADLINE) return makeDraft({ title: '', text: tidy });
  const bytes = new TextEncoder().encode(tidy);
  for (const item of textImporter.read({ name: '', bytes }) as Iterable<{ draft?: ArticleDraft }>) {
    if (item.draft !== undefined) return item.draft;
  }
  return makeDraft({ title: '', text: tidy });
}
