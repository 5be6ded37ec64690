import type { StagedFile } from '../../lib/jobs/start-import.ts';

/** Files taken from dropped folders at most; more is somebody's whole disk. */
export const MAX_DROPPED = 50_000;

/** A file under its path, if it has one, so that a list of a thousand says which is meant. */
function underPath(file: File, path: string): StagedFile {
  return { name: path || file.name, size: file.size, arrayBuffer: () => file.arrayBuffer() };
}

/** Files chosen with an input, folders' files under their paths. */
export function chosenFiles(files: FileList | null): StagedFile[] {
  return [...(files ?? [])].map((file) => underPath(file, file.webkitRelativePath));
}

/**
 * All files of a drop, those of folders included, under their paths. The entries are taken in the turn of the drop: the
 * browser forgets them behind it. A folder that cannot be read is named like a file that cannot.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<StagedFile[]> {
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry?.() ?? item.getAsFile() : null));
  const loose = [...transfer.files];
  if (!entries.some((entry) => entry !== null)) return loose.map((file) => underPath(file, ''));
  const found: StagedFile[] = [];
  const waiting = entries.filter((entry) => entry !== null).reverse();
  while (waiting.length > 0 && found.length < MAX_DROPPED) {
    const entry = waiting.pop();
    if (entry === undefined) break;
    if (entry instanceof File) found.push(underPath(entry, ''));
    else if (isDirectory(entry)) await readDirectory(entry, waiting, found);
    else if (isFile(entry)) found.push(await readFile(entry));
  }
  return found;
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const pathOf = (entry: FileSystemEntry): string => entry.fullPath.replace(/^\//, '');

async function readDirectory(entry: FileSystemDirectoryEntry, waiting: (FileSystemEntry | File)[], found: StagedFile[]): Promise<void> {
  const reader = entry.createReader();
  const children: FileSystemEntry[] = [];
  try {
    // Browsers hand over a hundred at a time, and an empty list at the end.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) break;
      children.push(...some);
    }
  } catch (error) {
    found.push(unreadable(pathOf(entry), error));
  }
  waiting.push(...children.reverse());
}

async function readFile(entry: FileSystemFileEntry): Promise<StagedFile> {
  try {
    return underPath(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)), pathOf(entry));
  } catch (error) {
    return unreadable(pathOf(entry), error);
  }
}

function unreadable(path: string, error: unknown): StagedFile {
  return { name: path, size: 0, unreadable: error instanceof Error ? error.message : String(error), arrayBuffer: () => Promise.reject(error) };
}
