import { decodeText } from './decode.ts';

/** A file of a zip archive, as its directory describes it. Sizes and offsets in bytes. */
export interface ZipEntry {
  /** For reading only: no path of an archive is ever written to. */
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Of the local header, in the file. */
  readonly offset: number;
}

/** The archive's directory cannot be read: cut off, or no archive at all. */
export class BrokenZip extends Error {
  override readonly name = 'BrokenZip';
}

// Layout and signatures: APPNOTE.TXT, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const UTF8_FLAG = 0x0800;
const ENCRYPTED_FLAG = 0x0001;

/** What systems put beside the reader's own files. */
const SYSTEM_FILE = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;
const MAX_NAME = 300;

/**
 * The files of an archive in the order of its directory; folders and files of the system's own are left out.
 * @throws BrokenZip
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = end - size;
  // Something may stand before the archive (a program that unpacks it); its own offsets do not count that.
  const shift = start - view.getUint32(end + 16, true);
  if (start < 0 || shift < 0) throw new BrokenZip('The directory lies outside the file');
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new BrokenZip('The directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new BrokenZip('The directory is damaged');
    const flags = view.getUint16(at + 8, true);
    const name = nameOf(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength), (flags & UTF8_FLAG) !== 0);
    if (!name.endsWith('/') && !SYSTEM_FILE.test(name)) {
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        encrypted: (flags & ENCRYPTED_FLAG) !== 0,
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true) + shift,
      });
    }
    at = next;
  }
  return entries;
}

/** The packed bytes of a file; null when its local header is not where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return null;
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + entry.packed > bytes.length ? null : bytes.subarray(start, start + entry.packed);
}

/** True if two files claim the same bytes, which only archives made to fill memory do. */
export function overlap(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  return sorted.some((entry, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next.offset < entry.offset + LOCAL_SIZE + entry.packed;
  });
}

/** The end record is the last thing in the file but for a comment of any length up to 64 kB. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new BrokenZip('There is no directory');
}

/** Control and direction marks could make a list of names say something else than it does. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  const name = utf8 ? new TextDecoder().decode(bytes) : decodeText(bytes);
  return name.replace(/[\p{Cc}\p{Cf}]/gu, '').replaceAll('\\', '/').slice(-MAX_NAME);
}
