/**
 * Why the corpus cannot be used.
 * - `unopenable`: the browser cannot open the database (damaged files, storage forbidden)
 * - `newer`: it was written by a later version of Crossread
 * - `index`: the search index contradicts itself; the texts are safe and `rebuildIndex` makes it anew
 * - `closed`: another context upgraded or closed the database; open it again
 */
export type BrokenReason = 'unopenable' | 'newer' | 'index' | 'closed';

/** The corpus cannot be read. Nothing has been deleted. */
export class CorpusBroken extends Error {
  override readonly name = 'CorpusBroken';
  readonly reason: BrokenReason;

  constructor(reason: BrokenReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** The disk or the quota is full. The write that met it was undone whole; what was stored before is intact. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
    names.push(at.name);
    // Dexie keeps the browser's own error in `inner`.
    at = 'inner' in at && at.inner !== at ? at.inner : at.cause;
  }
  return names;
};

/** Gives storage errors their type; every other error comes back as it is. For use in `throw corpusError(error)`. */
export function corpusError(error: unknown): unknown {
  if (error instanceof CorpusBroken || error instanceof StorageFull) return error;
  const names = namesOf(error);
  const has = (...wanted: string[]): boolean => wanted.some((name) => names.includes(name));
  const message = error instanceof Error ? error.message : String(error);
  if (has('QuotaExceededError')) return new StorageFull(message, { cause: error });
  if (has('VersionError')) return new CorpusBroken('newer', message, { cause: error });
  if (has('DatabaseClosedError')) return new CorpusBroken('closed', message, { cause: error });
  if (has('OpenFailedError', 'UnknownError', 'MissingAPIError', 'NotFoundError', 'SecurityError', 'DatabaseGoneError')) {
    return new CorpusBroken('unopenable', message, { cause: error });
  }
  return error;
}
