import type { Reason } from '../../kinds/kind.ts';

const MEGABYTE = 2 ** 20;

/** Beyond this a file is no article and no usual collection; it would have to be held in memory whole. */
export const MAX_FILE_BYTES = 50 * MEGABYTE;

/** An archive holds many files, but it, too, is held in memory whole. */
const MAX_ARCHIVE_BYTES = 200 * MEGABYTE;

/**
 * Characters of markup left when embedded pictures are taken out. Real pages stay below 3 million; one of 5 million takes
 * up to twenty seconds to be read without a browser.
 */
export const MAX_MARKUP = 5_000_000;

/** Files of one archive. */
export const MAX_ARCHIVE_ENTRIES = 20_000;

/** What the readable files of one archive may come to, in bytes, unpacked. */
export const MAX_ARCHIVE_UNPACKED = 1024 * MEGABYTE;

/** Text seldom packs better than 20 : 1; ten times that is made to fill memory. Asked of files above {@link RATIO_FROM} only. */
export const MAX_RATIO = 200;
export const RATIO_FROM = MEGABYTE;

/** Largest size of a file by its name, in bytes. */
export function maxBytes(name: string): number {
  return /\.zip$/i.test(name) ? MAX_ARCHIVE_BYTES : MAX_FILE_BYTES;
}

/**
 * Why a file is left out that is larger than {@link maxBytes}. Apart from the importers, so that pages which only hand
 * files over need not load them.
 */
export function tooLarge(name: string): Reason {
  return { key: 'skip_too_large', args: [String(maxBytes(name) / MEGABYTE)] };
}
