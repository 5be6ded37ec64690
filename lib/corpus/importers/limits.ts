import type { Reason } from '../../kinds/kind.ts';

/** Beyond this a file is no article and no usual collection; it would have to be held in memory whole. */
export const MAX_FILE_BYTES = 50 * 2 ** 20;

/** Why such a file is left out. Apart from the importers, so that pages which only hand files over need not load them. */
export const TOO_LARGE: Reason = { key: 'skip_too_large', args: [String(MAX_FILE_BYTES / 2 ** 20)] };
