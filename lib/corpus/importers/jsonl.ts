import { decodeText } from './decode.ts';
import { problem } from './importer.ts';
import type { Importer, ImportItem } from './importer.ts';
import { readRecord } from './record.ts';

/** One article a line, `id,url,title,source,publishedAt,text`. A broken line is named by its number and passed over. */
export const jsonlImporter: Importer = {
  extensions: ['jsonl', 'ndjson'],
  count({ bytes }): number {
    let lines = 0;
    for (const line of linesOf(bytes)) if (line.some((byte) => byte > 32)) lines += 1;
    return lines;
  },
  *read({ name, bytes }): Iterable<ImportItem> {
    let number = 0;
    for (const line of linesOf(bytes)) {
      number += 1;
      const written = decodeText(line).trim();
      if (written === '') continue;
      const lineName = `${name}:${number}`;
      const parsed = parseLine(written);
      yield parsed === null ? problem(lineName, 'skip_broken_line', String(number)) : readRecord(parsed.value, lineName);
    }
    if (number === 0) yield problem(name, 'skip_empty');
  },
};

/** Lines as bytes, so that a file of 50 MB is never one string. UTF-8 has no line feed inside a character. */
function* linesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end);
    if (end < 0) return;
    start = end + 1;
  }
}

function parseLine(line: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(line) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
