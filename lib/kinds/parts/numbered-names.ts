import type { Token } from '../../text/document.ts';
import { DEMONYMS } from '../../text/names/countries.ts';
import type { QuantityRead } from '../../values/approximation.ts';
import { SMALL_NUMBERS } from '../../values/number-words.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "57 Canadians", "12 Republicans": people by a name that always has its capital. */
function arePeople(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && token.lower.endsWith('s') && (DEMONYMS.has(token.lower) || BY_CREED.has(token.lower));
}

const BY_CREED: ReadonlySet<string> = new Set('republicans democrats conservatives liberals socialists independents christians catholics protestants muslims jews hindus sikhs buddhists mormons'.split(' '));

/** "7 Eyewitness News": digits and capitals in running text are a name; in a headline everything is capitalised. */
export function isNumberedName(tokens: readonly Token[], read: QuantityRead, phrase: NounPhrase, first: number, end: number): boolean {
  if (arePeople(tokens[phrase.headToken])) return false;
  if (isModel(tokens, read, phrase, first)) return true;
  if (read.style !== 'digits' || read.mode !== null || ![...phrase.modifiers, phrase.headToken].every((k) => /^[A-Z]/.test(tokens[k]?.text ?? ''))) return false;
  let [long, capital] = [0, 0];
  for (let k = first; k < end; k += 1) {
    const text = tokens[k]?.text ?? '';
    if (tokens[k]?.type !== 'word' || text.length < 4) continue;
    long += 1;
    if (/^[A-Z]/.test(text)) capital += 1;
  }
  return capital * 3 < long * 2;
}

/** "two new 737 Max jets", "an iPhone 11 Pro camera": digits before a capital, and a name or another count before them. */
function isModel(tokens: readonly Token[], read: QuantityRead, phrase: NounPhrase, first: number): boolean {
  const behind = phrase.modifiers[0];
  if (read.style !== 'digits' || read.mode !== null || behind !== read.endToken || !/^[A-Z]/.test(tokens[behind]?.text ?? '') || !/^[a-z]/.test(tokens[phrase.headToken]?.text ?? '')) return false;
  const before = tokens[read.numberToken - 1];
  if (before?.type !== 'word' || read.numberToken - 1 <= first) return false;
  const counted = tokens[read.numberToken - 2];
  return /^[a-z]*[A-Z]/.test(before.text) || (/^[a-z]+$/.test(before.text) && counted !== undefined && (counted.type === 'number' || SMALL_NUMBERS.has(counted.lower)));
}
