/** Endings of the files that can be imported, lower case, with the point. Held against the importers by a test. */
export const FILE_TYPES = [
  '.txt', '.text', '.html', '.htm', '.xhtml', '.md', '.markdown', '.json', '.jsonl', '.ndjson', '.eml', '.mht', '.mhtml', '.zip',
] as const;

/** The ending of a file's name, lower case, without the point; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** True for a file that some importer reads, told by its name. A PDF is let through, so that it is told what it is. */
export function isImportable(name: string): boolean {
  const ending = `.${endingOf(name)}`;
  return ending === '.pdf' || FILE_TYPES.some((type) => type === ending);
}
