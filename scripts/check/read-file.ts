import { extname } from 'node:path';
import type { ImportItem, Importer } from '../../lib/corpus/importers/importer.ts';
import { jsonlImporter } from '../../lib/corpus/importers/jsonl.ts';
import { textImporter } from '../../lib/corpus/importers/text.ts';

/** Endings of files that a folder may hold. The readers of rarer formats are loaded when the first such file is met. */
const FORMATS: Readonly<Record<string, () => Promise<Importer>>> = {
  '.txt': () => Promise.resolve(textImporter),
};

/** True for the name of a file that {@link readFile} reads. */
export function isReadable(name: string): boolean {
  return Object.hasOwn(FORMATS, extname(name).toLowerCase());
}

/** The articles of one .txt, .html, .md or .json file; what is broken is an item with a problem. */
export async function readFile(name: string, bytes: Uint8Array): Promise<ImportItem[]> {
  const importer = await FORMATS[extname(name).toLowerCase()]?.();
  if (!importer) throw new Error(`${name}: no reader for this ending`);
  return collect(importer, name, bytes);
}

/** The articles of a .jsonl file; an item is named by its `id`, and where it has none by `FILE:LINE`. */
export function readLines(name: string, bytes: Uint8Array): Promise<ImportItem[]> {
  return collect(jsonlImporter, name, bytes);
}

async function collect(importer: Importer, name: string, bytes: Uint8Array): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const item of importer.read({ name, bytes })) items.push(item);
  return items;
}
