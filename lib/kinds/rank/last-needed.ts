import { stem } from '../../text/stems.ts';
import type { FindContext } from '../kind.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import type { Read } from './find-ranks.ts';
import { wordSet } from '../../text/names/word-set.ts';

const NEEDED = wordSet('needed required necessary');

/** "The final vote needed", "the final state required": what completes a number that a rule asks for. */
export function neededLast({ document: { tokens, text }, sentence }: FindContext, i: number): Read | null {
  const token = tokens[i];
  if (token?.lower !== 'final') return null;
  const phrase = readNounPhrase(tokens, i + 1, sentence.endToken);
  const needed = phrase === null ? undefined : tokens[phrase.endToken];
  if (phrase === null || needed === undefined || phrase.endToken >= sentence.endToken || !NEEDED.has(needed.lower)) return null;
  const noun = stem(tokens[phrase.headToken]?.lower ?? '');
  return { rank: { start: token.start, end: needed.end, value: { quality: 'last needed', order: 1, noun, words: [noun, 'need'], since: null, scope: null, written: text.slice(token.start, needed.end) } }, endToken: phrase.endToken + 1 };
}
