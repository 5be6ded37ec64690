import type { Token } from '../../text/document.ts';
import { isDash } from '../../values/numbers.ts';

/** Units that money is paid by, with their singular. */
const PER: ReadonlyMap<string, string> = new Map(
  'hour day night week month year quarter season game match person head capita employee worker member student pupil child family household couple passenger guest customer driver shareholder share unit barrel gallon litre liter ton tonne ounce pound kilo kilogram bushel mile kilometre kilometer acre hectare ticket vote episode minute second semester dose bottle pack item seat room visit ride'
    .split(' ').map((word): [string, string] => [word, word]),
);
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'], ['daily', 'day'], ['nightly', 'night'], ['weekly', 'week'], ['monthly', 'month'], ['quarterly', 'quarter'], ['yearly', 'year'], ['annually', 'year'], ['annual', 'year'], ['apiece', 'one'],
]);

/** What each amount is paid for. */
export interface PerRead {
  readonly per: string;
  readonly endToken: number;
}

/** "a week", "per hour", "an ounce", "each year", "/month", "-a-year", "weekly", "apiece" at token `i`; null if none. */
export function readPer(tokens: readonly Token[], i: number, end: number): PerRead | null {
  const token = tokens[i];
  if (!token || i >= end) return null;
  const adverb = ADVERBS.get(token.lower);
  if (adverb !== undefined) return { per: adverb, endToken: i + 1 };
  let at = i;
  if (isDash(token.text) && !token.spaceBefore) at += 1;
  const word = tokens[at]?.lower ?? '';
  if (word !== 'a' && word !== 'an' && word !== 'per' && word !== 'each' && word !== 'every' && word !== '/') return null;
  at += 1;
  if (isDash(tokens[at]?.text)) at += 1;
  const unit = at < end ? PER.get(tokens[at]?.lower ?? '') : undefined;
  if (unit !== undefined) return { per: unit === 'capita' || unit === 'head' ? 'person' : unit, endToken: at + 1 };
  return word === 'each' && at - 1 === i ? { per: 'one', endToken: i + 1 } : null;
}
