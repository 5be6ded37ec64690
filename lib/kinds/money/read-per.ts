import type { Token } from '../../text/document.ts';
import { isDash } from '../../values/numbers.ts';

/** Units that money is paid by, with their singular. */
const PER: ReadonlyMap<string, string> = new Map(
  'hour day night week month year quarter season game match person head capita employee worker member student pupil child family household home victim taxpayer pensioner resident farmer couple passenger guest customer driver shareholder share unit barrel gallon litre liter ton tonne ounce pound kilo kilogram bushel mile kilometre kilometer acre hectare ticket vote episode minute second semester dose bottle pack item seat room visit ride'
    .split(' ').map((word): [string, string] => [word, word]),
);
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'], ['daily', 'day'], ['nightly', 'night'], ['weekly', 'week'], ['monthly', 'month'], ['quarterly', 'quarter'], ['yearly', 'year'], ['annually', 'year'], ['annual', 'year'], ['apiece', 'one'],
]);

/** Those whom the same sum is given to, one by one. */
const RECEIVERS: ReadonlySet<string> = new Set(['household', 'family', 'person', 'victim', 'worker', 'employee', 'taxpayer', 'pensioner', 'resident', 'farmer', 'student', 'child', 'couple']);

/** Whether what an amount is paid by is somebody who gets it. */
export const isReceiver = (per: string): boolean => RECEIVERS.has(per);

/** How many words may stand between "every" and who it is: "every *flood-hit* household". */
const DESCRIBING = 3;

/** "$2,000 *to every flooded household*", "offered *every flooded home* $2,000", "the payment *to each family* to $500": who gets it; null if nobody is said to. */
export function readReceiver(tokens: readonly Token[], amount: { readonly firstToken: number; readonly endToken: number }, first: number, end: number): PerRead | null {
  const { firstToken, endToken } = amount;
  const behind = /^(?:to|for)$/.test(tokens[endToken]?.lower ?? '') ? endToken + 1 : -1;
  if (behind > 0 && isEach(tokens[behind])) {
    for (let k = behind + 1; k < Math.min(end, behind + 2 + DESCRIBING); k += 1) {
      const per = receiverAt(tokens, k);
      if (per !== null) return { per, endToken };
    }
  }
  const at = /^(?:to|at|by|of|with)$/.test(tokens[firstToken - 1]?.lower ?? '') ? firstToken - 2 : firstToken - 1;
  const before = at > first ? receiverAt(tokens, at) : null;
  if (before === null) return null;
  for (let k = at - 1; k >= Math.max(first, at - 1 - DESCRIBING); k -= 1) if (isEach(tokens[k])) return { per: before, endToken };
  return null;
}

function isEach(token: Token | undefined): boolean {
  return token?.lower === 'each' || token?.lower === 'every';
}

function receiverAt(tokens: readonly Token[], k: number): string | null {
  const unit = PER.get(tokens[k]?.lower ?? '');
  const per = unit === 'home' ? 'household' : unit;
  return per !== undefined && RECEIVERS.has(per) ? per : null;
}

/** What each amount is paid for. */
export interface PerRead {
  readonly per: string;
  readonly endToken: number;
}

/** One past the "cents" that slipped in behind a sum with its sign, "$1.62 cents a share"; `i` itself where none did. */
export function pastSlip(tokens: readonly Token[], i: number, end: number): number {
  return tokens[i]?.lower === 'cents' && i + 1 < end && readPer(tokens, i + 1, end)?.per === 'share' ? i + 1 : i;
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
  if (unit !== undefined) return { per: unit === 'capita' || unit === 'head' ? 'person' : unit === 'home' ? 'household' : unit, endToken: at + 1 };
  return word === 'each' && at - 1 === i ? { per: 'one', endToken: i + 1 } : null;
}
