import { isBinary } from './decode.ts';
import { endingOf } from './file-types.ts';
import { htmlImporter } from './html.ts';
import { problem } from './importer.ts';
import type { ImportFile, Importer, ImportItem } from './importer.ts';
import { jsonImporter } from './json.ts';
import { jsonlImporter } from './jsonl.ts';
import { maxBytes, tooLarge } from './limits.ts';
import { mailImporter } from './mail.ts';
import { markdownImporter } from './markdown.ts';
import { textImporter } from './text.ts';
import { zipImporter } from './zip.ts';

const SINGLE: readonly Importer[] = [textImporter, markdownImporter, htmlImporter, jsonImporter, jsonlImporter, mailImporter];

/** Every format that can be imported. */
export const IMPORTERS: readonly Importer[] = [
  ...SINGLE,
  zipImporter({
    isReadable: (name) => endingOf(name) === 'pdf' || importerFor(SINGLE, name) !== undefined,
    isSingle: (name) => importerFor(SINGLE, name)?.count === undefined,
    read: (file) => readFile(file),
  }),
];

const PDF_MAGIC = [0x25, 0x50, 0x44, 0x46];

/**
 * All articles of a file, in order. The format is told by the ending of the name, and where that is unknown by how
 * the file begins. The first `from` items are known already and need not be made, but something stands for each.
 */
export async function* readFile(file: ImportFile, from = 0): AsyncIterable<ImportItem> {
  const unusable = unusableFile(file);
  if (unusable !== null) yield unusable;
  else yield* importerOf(file).read(file, from);
}

/** How many items {@link readFile} will give; may be off by a few for malformed files. */
export function countItems(file: ImportFile): number {
  return unusableFile(file) === null ? (importerOf(file).count?.(file) ?? 1) : 1;
}

function unusableFile({ name, bytes }: ImportFile): ImportItem | null {
  if (bytes.length === 0) return problem(name, 'skip_empty');
  if (bytes.length > maxBytes(name)) return { name, problem: tooLarge(name) };
  if (endingOf(name) === 'pdf' || PDF_MAGIC.every((byte, at) => bytes[at] === byte)) return problem(name, 'skip_pdf');
  return importerFor(IMPORTERS, name)?.binary !== true && isBinary(bytes) ? problem(name, 'skip_binary') : null;
}

const importerOf = ({ name, bytes }: ImportFile): Importer => importerFor(IMPORTERS, name) ?? byContent(bytes);

function importerFor(importers: readonly Importer[], name: string): Importer | undefined {
  return importers.find((importer) => importer.extensions.includes(endingOf(name)));
}

function byContent(bytes: Uint8Array): Importer {
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<!--)/.test(head)) return htmlImporter;
  if (head.startsWith('[')) return jsonImporter;
  if (head.startsWith('{')) return bytes.includes(10) && !head.startsWith('{\n') ? jsonlImporter : jsonImporter;
  return textImporter;
}
