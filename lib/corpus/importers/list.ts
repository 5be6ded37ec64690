import { isBinary } from './decode.ts';
import { htmlImporter } from './html.ts';
import { problem } from './importer.ts';
import type { ImportFile, Importer, ImportItem } from './importer.ts';
import { jsonImporter } from './json.ts';
import { jsonlImporter } from './jsonl.ts';
import { MAX_FILE_BYTES, TOO_LARGE } from './limits.ts';
import { markdownImporter } from './markdown.ts';
import { textImporter } from './text.ts';

/** Every format that can be imported. */
export const IMPORTERS: readonly Importer[] = [textImporter, markdownImporter, htmlImporter, jsonImporter, jsonlImporter];

const PDF_MAGIC = [0x25, 0x50, 0x44, 0x46];

/**
 * All articles of a file, in order. The format is told by the ending of the name, and where that is unknown by how
 * the file begins.
 */
export async function* readFile(file: ImportFile): AsyncIterable<ImportItem> {
  const unusable = unusableFile(file);
  if (unusable !== null) yield unusable;
  else yield* importerOf(file).read(file);
}

/** How many items {@link readFile} will give; may be off by a few for malformed files. */
export function countItems(file: ImportFile): number {
  return unusableFile(file) === null ? (importerOf(file).count?.(file) ?? 1) : 1;
}

function unusableFile({ name, bytes }: ImportFile): ImportItem | null {
  if (bytes.length === 0) return problem(name, 'skip_empty');
  if (bytes.length > MAX_FILE_BYTES) return { name, problem: TOO_LARGE };
  if (PDF_MAGIC.every((byte, at) => bytes[at] === byte)) return problem(name, 'skip_pdf');
  return isBinary(bytes) ? problem(name, 'skip_binary') : null;
}

const importerOf = ({ name, bytes }: ImportFile): Importer => byEnding(name) ?? byContent(bytes);

function byEnding(name: string): Importer | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return IMPORTERS.find((importer) => ending !== undefined && importer.extensions.includes(ending));
}

function byContent(bytes: Uint8Array): Importer {
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<!--)/.test(head)) return htmlImporter;
  if (head.startsWith('[')) return jsonImporter;
  if (head.startsWith('{')) return bytes.includes(10) && !head.startsWith('{\n') ? jsonlImporter : jsonImporter;
  return textImporter;
}
