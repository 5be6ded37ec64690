import type { Token } from '../../text/document.ts';
import type { QuantityRead } from '../../values/approximation.ts';
import { CODES } from '../money/currencies.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Nouns of figures that are told with a decimal point. */
const STATISTICS: ReadonlySet<string> = new Set(['average', 'rating', 'score', 'magnitude', 'earthquake', 'quake', 'tremor', 'aftershock', 'temblor', 'mark', 'index', 'ratio']);

/** "a 3.42 *ERA*", "71 *RBI*", "a 4.5-*magnitude* quake": letters that stand for what is counted have no plural. */
export function isStatistic(tokens: readonly Token[], read: QuantityRead, phrase: NounPhrase, first: number, end: number): boolean {
  const [before, head, next] = [tokens[read.numberToken - 1], tokens[phrase.headToken], phrase.endToken < end ? tokens[phrase.endToken] : undefined];
  const written = tokens[read.numberToken]?.text ?? '';
  if (read.style !== 'digits' || read.range || read.numberToken <= first || before?.type !== 'word' || !/^(?:[a-z].*|An?|The)$/.test(before.text) || /^[A-Z]/.test(next?.text ?? '')) return false;
  const letters = phrase.modifiers.length === 0 && /^[a-z]?[A-Z]{2,4}$/.test(head?.text ?? '') && !YEAR_LIKE.test(written) && !NO_STATISTIC.test(head?.text ?? '') && !CODES.has(head?.lower ?? '');
  return letters || (/^\d+\.\d+$/.test(written) && STATISTICS.has(head?.lower ?? ''));
}

/** Time zones, hours, countries and stations. */
const NO_STATISTIC = /^(?:[ECMP][DS]?T|GMT|UTC|BST|CET|CEST|IST|JST|SGT|HKT|AE[SD]T|AM|PM|US|USA|UK|EU|UN|UAE|AD|BC|CE|BCE|OK|TV|PC|NEWS|ABC|CBS|NBC|FOX|CNN|BBC|PBS|CW)$/;
const YEAR_LIKE = /^(?:1[6-9]|2[01])\d\d$/;

/** "A quake of magnitude *4.5* hit the coast": parts of one count no people. */
export function isDecimal(tokens: readonly Token[], { value, numberToken, endToken }: QuantityRead): boolean {
  return !Number.isInteger(value) && /\.\d/.test(tokens[numberToken]?.text ?? '') && endToken === numberToken + 1;
}
