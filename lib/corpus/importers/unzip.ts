import { Inflate } from 'fflate';
import { packedBytes } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes handed over at once: unpacked they are 16 MB at most, since deflate packs 1032 : 1 at best. */
const STEP = 16 * 1024;

/**
 * The bytes of one file of an archive, unpacked; null when they are not what the directory says: other length, other
 * checksum, damaged, cut off, or packed in a way that is not read here. Never makes more than the size stated there.
 */
export function unzipEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = packedBytes(archive, entry);
  if (packed === null) return null;
  const bytes = entry.method === STORED ? packed : entry.method === DEFLATED ? inflate(packed, entry.size) : null;
  return bytes !== null && bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : null;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let length = 0;
  let fits = true;
  const stream = new Inflate((chunk) => {
    fits &&= length + chunk.length <= size;
    if (!fits) return;
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && fits; at += STEP) {
      const next = Math.min(packed.length, at + STEP);
      stream.push(packed.subarray(at, next), next === packed.length);
    }
  } catch (error) {
    // The library's errors carry a number; anything else is not about the archive.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
  return fits && length === size ? out : null;
}

/** Checksums of single bytes; polynomial of ISO 3309 in reversed bits, as in zip. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
