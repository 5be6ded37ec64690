import { decodeText } from './decode.ts';
import { problem } from './importer.ts';
import type { ImportFile, Importer, ImportItem } from './importer.ts';
import { readRecord } from './record.ts';

/** JSON: one article, a list of them, or an object whose `articles` is such a list (our own export). */
export const jsonImporter: Importer = {
  extensions: ['json'],
  count({ bytes }): number {
    return parse(decodeText(bytes).trim())?.list?.length ?? 1;
  },
  *read(file: ImportFile): Iterable<ImportItem> {
    const text = decodeText(file.bytes).trim();
    if (text === '') {
      yield problem(file.name, 'skip_empty');
      return;
    }
    const parsed = parse(text);
    if (parsed === null) yield problem(file.name, 'skip_broken_json');
    else if (parsed.list === null) yield readRecord(parsed.value, file.name);
    else if (parsed.list.length === 0) yield problem(file.name, 'skip_empty');
    else yield* parsed.list.map((record, at) => readRecord(record, `${file.name}[${at}]`));
  },
};

function parse(text: string): { readonly value: unknown; readonly list: readonly unknown[] | null } | null {
  try {
    const value: unknown = JSON.parse(text);
    const inner = typeof value === 'object' && value !== null && 'articles' in value ? value.articles : value;
    return { value, list: Array.isArray(inner) ? inner : null };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
