import { endingOf } from './file-types.ts';
import type { ImportFile, Importer, ImportItem } from './importer.ts';
import { problem } from './importer.ts';
import { MAX_ARCHIVE_ENTRIES, MAX_ARCHIVE_UNPACKED, MAX_FILE_BYTES, MAX_RATIO, RATIO_FROM, tooLarge } from './limits.ts';
import { BrokenZip, overlap, zipEntries } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';
import { unzipEntry } from './unzip.ts';

/** What reads the files inside. Handed in, since the list of importers holds this one, too. */
export interface MemberReader {
  isReadable(name: string): boolean;
  /** True for files that are always one item. */
  isSingle(name: string): boolean;
  read(file: ImportFile): AsyncIterable<ImportItem>;
}

/**
 * An archive of articles: each file in it is read as if it had been handed over by itself. Files of other types, packed
 * files that are damaged, locked or made to fill memory are named and passed over; an archive within an archive is not opened.
 */
export function zipImporter(members: MemberReader): Importer {
  return {
    extensions: ['zip'],
    binary: true,
    count(file): number {
      const found = entriesOf(file);
      return 'problem' in found ? 1 : Math.max(1, found.entries.length);
    },
    async *read(file: ImportFile, from = 0): AsyncIterable<ImportItem> {
      const found = entriesOf(file);
      if ('problem' in found) {
        yield found.problem;
        return;
      }
      if (found.entries.length === 0) yield problem(file.name, 'skip_empty_zip');
      let position = 0;
      for (const entry of found.entries) {
        if (position < from && members.isSingle(entry.name)) {
          position += 1;
          yield problem(entry.name, 'skip_unreadable', '');
          continue;
        }
        for await (const item of readEntry(members, file, entry)) {
          position += 1;
          yield item;
        }
      }
    },
  };
}

function entriesOf({ name, bytes }: ImportFile): { readonly entries: readonly ZipEntry[] } | { readonly problem: ImportItem } {
  let entries: ZipEntry[];
  try {
    entries = zipEntries(bytes);
  } catch (error) {
    if (error instanceof BrokenZip) return { problem: problem(name, 'skip_broken_zip') };
    throw error;
  }
  if (entries.length > MAX_ARCHIVE_ENTRIES) return { problem: problem(name, 'skip_zip_entries', MAX_ARCHIVE_ENTRIES.toLocaleString('en')) };
  const unpacked = entries.reduce((sum, { size }) => sum + (size > MAX_FILE_BYTES ? 0 : size), 0);
  if (unpacked > MAX_ARCHIVE_UNPACKED || overlap(entries)) return { problem: problem(name, 'skip_zip_bomb') };
  return { entries };
}

async function* readEntry(members: MemberReader, archive: ImportFile, entry: ZipEntry): AsyncIterable<ImportItem> {
  const name = `${archive.name}/${entry.name}`;
  const refused = refusal(members, entry);
  if (refused !== null) {
    yield { name, problem: refused };
    return;
  }
  const bytes = unzipEntry(archive.bytes, entry);
  if (bytes === null) {
    yield problem(name, 'skip_broken_entry');
    return;
  }
  try {
    yield* members.read({ name, bytes });
  } catch (error) {
    // The reader of one file has failed; the others are still good.
    yield problem(name, 'skip_unreadable', error instanceof Error ? error.message : String(error));
  }
}

function refusal(members: MemberReader, { name, size, packed, encrypted }: ZipEntry) {
  const reason = (key: string) => ({ key, args: [] });
  if (endingOf(name) === 'zip') return reason('skip_nested_zip');
  if (!members.isReadable(name)) return reason('skip_unsupported');
  if (encrypted) return reason('skip_encrypted');
  if (size > MAX_FILE_BYTES) return tooLarge(name);
  return size > RATIO_FROM && size > packed * MAX_RATIO ? reason('skip_zip_ratio') : null;
}
