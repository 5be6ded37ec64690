import type { Token } from '../../text/document.ts';
import { stem } from '../../text/stems.ts';
import { readNumber } from '../../values/numbers.ts';
import type { FindContext } from '../kind.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import type { Read } from './find-ranks.ts';
import { mayOpen, readSuperlative } from './superlatives.ts';
import type { RankValue } from './value.ts';

const SUCCESSION: readonly (readonly string[])[] = [['in', 'a', 'row'], ['in', 'succession'], ['running'], ['on', 'the', 'trot']];
/** Small numbers that may open a row, in words. */
export const COUNTS: ReadonlySet<string> = new Set(['no', 'not', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);

/** Stretches of time that make up a row, by class: trade has one session a day, a season comes once a year. */
const STRETCHES: ReadonlyMap<string, string> = new Map(
  'day days night nights session sessions|week weeks weekend weekends|month months|quarter quarters|year years season seasons'.split('|').flatMap((row) => row.split(' ').map((word, _, [name = '']): [string, string] => [word, name])),
);

/** "third year in a row", "three wins in succession", "second straight title", "third consecutive win". */
export function readRow(context: FindContext, i: number): Read | null {
  const { document, sentence } = context;
  const { tokens } = document;
  const order = orderAt(tokens, i, sentence.endToken);
  if (!order) return null;
  const straight = /^(?:straight|consecutive|successive)$/.test(tokens[order.endToken]?.lower ?? '');
  const at = straight ? order.endToken + 1 : order.endToken;
  // "Win" is a verb to most readers of noun phrases.
  const won = at < sentence.endToken && /^(?:wins?|loss|losses|defeats?)$/.test(tokens[at]?.lower ?? '');
  const phrase = won ? { headToken: at, endToken: at + 1 } : readNounPhrase(tokens, at, sentence.endToken);
  if (!phrase) return null;
  const behind = straight ? null : SUCCESSION.find((words) => words.every((word, n) => tokens[phrase.endToken + n]?.lower === word));
  if (!straight && !behind) return null;
  const endToken = phrase.endToken + (behind?.length ?? 0);
  const [first, last] = [tokens[i], tokens[endToken - 1]];
  const head = tokens[phrase.headToken]?.lower ?? '';
  if (!first || !last || endToken > sentence.endToken || /^(?:hours?|times?)$/.test(head) || (/^days?$/.test(head) && !(straight && order.isOrdinal))) return null;
  // "I spent 15 years running, fishing and reading".
  if (behind?.[0] === 'running' && COUNTS.has(tokens[i]?.lower ?? '') === false && tokens[i]?.type === 'number' && /^(?:years?|weeks?|months?)$/.test(head) && /^\d+$/.test(tokens[i]?.text ?? '')) return null;
  const stretch = STRETCHES.get(head) ?? null;
  const noun = stretch === null ? stem(head) : null;
  const span = { start: first.start, end: last.end };
  const value: RankValue = { quality: 'row', order: order.value, noun, words: noun === null ? [] : [noun], since: null, scope: stretch, written: document.text.slice(span.start, span.end) };
  return { rank: { ...span, value }, endToken };
}

function orderAt(tokens: readonly Token[], i: number, end: number): { value: number; endToken: number; isOrdinal: boolean } | null {
  const token = tokens[i];
  if (!token || (token.type !== 'number' && token.type !== 'word')) return null;
  if (mayOpen(token)) {
    const ordinal = readSuperlative(tokens, i, end);
    if (ordinal?.quality === 'first' && ordinal.order > 1) return { value: ordinal.order, endToken: ordinal.endToken, isOrdinal: true };
  }
  if (token.lower === 'no' || !(COUNTS.has(token.lower) || /^\d{1,2}$/.test(token.text))) return null;
  const number = readNumber(tokens, i, end);
  return number && Number.isInteger(number.value) ? { value: number.value, endToken: number.endToken, isOrdinal: false } : null;
}
