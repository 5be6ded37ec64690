import { extname } from 'node:path';
import type { ImportItem } from '../../lib/corpus/importers/importer.ts';

/** Endings of the files that a folder may hold. */
const ENDINGS: ReadonlySet<string> = new Set(['.txt', '.html', '.htm', '.md', '.json']);

/** True for the name of a file that {@link readFile} reads. */
export function isReadable(name: string): boolean {
  return ENDINGS.has(extname(name).toLowerCase());
}

/** The articles of one .txt, .html, .md or .json file; what is broken is an item with a problem. */
export async function readFile(name: string, bytes: Uint8Array): Promise<ImportItem[]> {
  // Loaded late: --help and mistakes in the arguments need no reader of HTML.
  const importers = await import('../../lib/corpus/importers/list.ts');
  return collect(importers.readFile({ name, bytes }));
}

/**
 * The articles of a .jsonl file; an item is named by its `id`, and where it has none by `FILE:LINE`. However large the
 * file: the limit of imports is one of browsers.
 */
export async function readLines(name: string, bytes: Uint8Array): Promise<ImportItem[]> {
  const { jsonlImporter } = await import('../../lib/corpus/importers/jsonl.ts');
  return collect(jsonlImporter.read({ name, bytes }));
}

async function collect(read: AsyncIterable<ImportItem> | Iterable<ImportItem>): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const item of read) items.push(item);
  return items;
}
