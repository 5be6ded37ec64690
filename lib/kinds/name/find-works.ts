import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { firstMarked, marksOf } from '../../text/word-marks.ts';
import { isMentioned } from '../quotation/mentioned.ts';
import type { FindContext } from '../kind.ts';
import { OPENING_MARK } from './find-nicknames.ts';

const LEAST_WORDS = 3;
const LONGEST = 20;

/** Titles of books, plans and articles between quotation marks where the sentence says that they are: a plan titled “Why We Must Save the Lake”. */
export function findWorks(context: FindContext): Span[] {
  const { document: { tokens }, sentence } = context;
  if (sentence.paragraph === 0) return [];
  const [found, marks]: [Span[], Uint32Array] = [[], marksOf(tokens)];
  for (let at = firstMarked(marks, sentence.firstToken, sentence.endToken, OPENING_MARK); at >= 0; at = firstMarked(marks, at + 1, sentence.endToken, OPENING_MARK)) {
    if (tokens[at]?.text !== '“' && tokens[at]?.text !== '"') continue;
    const words = titleWords(tokens, at + 1, Math.min(sentence.endToken, at + LONGEST));
    const [first, last] = [words?.[0], words?.[words.length - 1]];
    if (words === null || first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    if (isMentioned(context, span, words)) found.push(span);
  }
  return found;
}

/** The words from token `from` up to the closing mark if all are written as those of a title. */
function titleWords(tokens: readonly Token[], from: number, end: number): Token[] | null {
  const words: Token[] = [];
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.text === '”' || token.text === '"') return isTitle(words) ? words : null;
    if (token.type === 'word') words.push(token);
    else if (!/^(?:[:,'’&-]|\d+)$/.test(token.text)) return null;
  }
  return null;
}

function isTitle(words: readonly Token[]): boolean {
  const capitals = words.filter(({ text }) => isUpper(text.charCodeAt(0)));
  if (words.length < LEAST_WORDS || capitals.length < LEAST_WORDS || !words.some(({ text }) => text.length > 1 && text !== text.toUpperCase())) return false;
  return words.every(({ text, lower }, at) => isUpper(text.charCodeAt(0)) || lower === "'s" || lower === '’s' || (at > 0 && isStopWord(lower)));
}
