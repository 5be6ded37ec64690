/** Sent by the background to the offscreen document, which answers `true`. */
export const WAKE_MESSAGE = { type: 'host/wake-jobs' } as const;
