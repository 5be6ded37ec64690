import { readBookmarks } from '../../lib/corpus/importers/bookmarks.ts';
import type { Link } from '../../lib/corpus/importers/bookmarks.ts';
import { MAX_FILE_BYTES } from '../../lib/corpus/importers/limits.ts';
import type { StagedFile } from '../../lib/jobs/start-import.ts';

/** In a larger choice, lists of bookmarks are not looked for; the import names one that it meets. */
const LOOKED_AT = 20;
const TYPE = /(?:\.html?|\.json|^Bookmarks)$/i;

/**
 * Takes the exports of bookmarks out of a choice of files: they are no articles but lists of pages to fetch.
 * A file that cannot be read stays among the files, where it is named.
 */
export async function separateBookmarks(files: readonly StagedFile[]): Promise<{ readonly files: readonly StagedFile[]; readonly links: readonly Link[] | null }> {
  if (files.length > LOOKED_AT) return { files, links: null };
  const rest: StagedFile[] = [];
  const links: Link[] = [];
  let found = false;
  for (const file of files) {
    const here = TYPE.test(file.name) && file.size <= MAX_FILE_BYTES ? await bookmarksOf(file) : null;
    if (here === null) rest.push(file);
    else {
      found = true;
      links.push(...here);
    }
  }
  return { files: rest, links: found ? links : null };
}

async function bookmarksOf(file: StagedFile): Promise<Link[] | null> {
  try {
    return readBookmarks(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
