import * as v from 'valibot';
import type { ToReader } from './protocol.ts';

const claimId = v.pipe(v.string(), v.regex(/^c\d{1,7}$/));

/** Apart from the other schemas, so that the content script carries no more than it needs. */
const toReaderSchema: v.GenericSchema<unknown, ToReader> = v.variant('type', [
  v.strictObject({ type: v.literal('reader/ping') }),
  v.strictObject({ type: v.literal('reader/check') }),
  v.strictObject({ type: v.literal('reader/draft') }),
  v.strictObject({ type: v.literal('reader/clear') }),
  v.strictObject({ type: v.literal('reader/show-claim'), claimId }),
  v.strictObject({ type: v.literal('reader/show-sentence'), start: v.number(), end: v.number() }),
  v.strictObject({ type: v.literal('reader/step'), by: v.picklist([1, -1]) }),
]);

/** The message, if it is one that the background may send to a content script; null for anything else. Never throws. */
export function parseToReader(message: unknown): ToReader | null {
  const result = v.safeParse(toReaderSchema, message);
  return result.success ? result.output : null;
}
