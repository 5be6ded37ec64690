import { makeDraft } from './draft.ts';
import { problem } from './importer.ts';
import type { ImportItem } from './importer.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * Reads one article out of parsed JSON: `{id, url, title, source, publishedAt, text}`, only `text` being necessary.
 * @param fallbackName used when it has no `id`
 */
export function readRecord(value: unknown, fallbackName: string): ImportItem {
  if (!isRecord(value)) return problem(fallbackName, 'skip_not_an_article');
  const string = (key: string): string | null => {
    const field = value[key];
    return typeof field === 'string' ? field : null;
  };
  const id = value['id'];
  const name = typeof id === 'string' && id.trim() !== '' ? id.trim() : typeof id === 'number' ? String(id) : fallbackName;
  const text = lineEnds(string('text') ?? '').trim();
  if (text === '') return problem(name, 'skip_no_text');
  return {
    name,
    draft: makeDraft({
      title: string('title') ?? '',
      text,
      url: string('url'),
      canonicalUrl: string('canonicalUrl'),
      source: string('source'),
      byline: string('byline'),
      publishedAt: string('publishedAt'),
    }),
  };
}
