import { decodeText } from './decode.ts';
import { makeDraft } from './draft.ts';
import { problem } from './importer.ts';
import type { Importer, ImportItem } from './importer.ts';

const FACT = /^(Published|Source):[ \t]*(.*)$/i;

/**
 * Plain text: the first line is the title; lines `Published: YYYY-MM-DD` and `Source: NAME` may follow it, after empty lines too; the rest is
 * the text, trimmed at both ends and otherwise untouched, because offsets are promised in it.
 */
export const textImporter: Importer = {
  extensions: ['txt', 'text'],
  *read({ name, bytes }): Iterable<ImportItem> {
    const lines = decodeText(bytes).trim().split('\n');
    const title = lines[0] ?? '';
    const facts = new Map<string, string>();
    let next = 1;
    for (; next < lines.length; next += 1) {
      const line = lines[next] ?? '';
      if (line.trim() === '') continue;
      const match = FACT.exec(line);
      const key = match?.[1]?.toLowerCase();
      if (match === null || key === undefined || facts.has(key)) break;
      facts.set(key, match[2] ?? '');
    }
    const text = lines.slice(next).join('\n').trim();
    if (title === '' && text === '') yield problem(name, 'skip_empty');
    else if (text === '') yield problem(name, 'skip_no_text');
    else yield { name, draft: makeDraft({ title, text, source: facts.get('source') ?? null, publishedAt: facts.get('published') ?? null }) };
  },
};
