import type { Token } from '../../text/document.ts';
import { readQuantity, toQuantity } from '../../values/approximation.ts';
import type { MoneyRead } from './read-money.ts';

/** How many tokens before "of" its number may begin. */
const BEFORE = 5;
/** Without a scale it may count anything: "two of the $5 tickets". */
const LEAST = 1e6;

/** "*280 million* of the $1.5 billion needed": the part of the amount `whole`, in its currency; null if no part is told. */
export function readPart(tokens: readonly Token[], whole: MoneyRead, first: number): MoneyRead | null {
  const of = /^(?:the|its|his|her|their|a|an|that)$/.test(tokens[whole.firstToken - 1]?.lower ?? '') ? whole.firstToken - 2 : whole.firstToken - 1;
  if (of <= first || tokens[of]?.lower !== 'of' || !/^(?:million|billion|trillion|m|bn)$/.test(tokens[of - 1]?.lower ?? '')) return null;
  for (let s = Math.max(first, of - BEFORE); s < of; s += 1) {
    const read = readQuantity(tokens, s, of);
    if (read?.endToken !== of || read.value === null || read.range) continue;
    if (read.value < LEAST || read.value >= (whole.quantity.point ?? 0) || (s > first && tokens[s - 1]?.type === 'symbol')) return null;
    return { firstToken: s, endToken: of, currency: whole.currency, quantity: toQuantity(read) };
  }
  return null;
}
