import type { Token } from '../../text/document.ts';
import { foldDiacritics } from '../../text/stems.ts';
import { remembered } from '../../text/remember.ts';
import { americanSpelling } from '../../text/spelling.ts';
import { isOath, maskedTokens, OATH } from './masked.ts';

/** Normalised words of a quotation with their offsets relative to the start of the mention: start, end, start, end, … */
export interface QuotedWords {
  readonly words: readonly string[];
  readonly at: readonly number[];
}

/** Stands for words left out by the reporter. */
export const GAP = '…';

const NUMBERS: ReadonlyMap<string, string> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
    .split(' ').map((word, value) => [word, String(value)]),
);
const FORMS: ReadonlyMap<string, string> = new Map([
  ["can't", 'can not'], ["won't", 'will not'], ["shan't", 'shall not'], ['cannot', 'can not'], ["ain't", 'is not'], ["let's", 'let us'],
  ['gonna', 'going to'], ['wanna', 'want to'], ['gotta', 'got to'], ["i'm", 'i am'], ['okay', 'ok'], ['alright', 'all right'],
  ['u.s.', 'us'], ['u.s', 'us'], ['u.k.', 'uk'], ['u.n.', 'un'], ['%', 'percent'], ['&', 'and'], ['per', 'per'], ['sen', 'senator'], ['sens', 'senators'], ['rep', 'representative'], ['gov', 'governor'], ['dr', 'doctor'], ['prof', 'professor'],
]);
const ENDINGS: readonly (readonly [string, string])[] = [["n't", 'not'], ["'ll", 'will'], ["'re", 'are'], ["'ve", 'have'], ["'d", 'would']];
/** Names of two words and their abbreviations. */
const UNITED: ReadonlyMap<string, string> = new Map([['united states', 'us'], ['united kingdom', 'uk'], ['united nations', 'un'], ['european union', 'eu']]);
/** After these "’s" is a verb. */
const IS_HOSTS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'that', 'there', 'here', 'what', 'who', 'where', 'how', 'this', 'everything', 'everybody', 'everyone', 'nobody', 'nothing']);

function expand({ type, lower }: Token, previous: string, next: Token | undefined): readonly string[] {
  if (type === 'number') return [foldDiacritics(lower).replaceAll(',', '')];
  if (lower === "'s") return IS_HOSTS.has(previous) ? ['is'] : [];
  // "A hundred" is said for "one hundred".
  if (lower === 'a' && /^(?:hundred|thousand|million|billion)$/.test(next?.lower ?? '')) return ['1'];
  if (lower === 'no' && next?.text === '.' && !next.spaceBefore) return ['number'];
  return expandWord(lower);
}

/** What a word stands for whatever is beside it. */
const expandWord = remembered((written: string): readonly string[] => {
  const lower = foldDiacritics(written);
  if (isOath(lower)) return [OATH];
  const whole = FORMS.get(lower);
  if (whole !== undefined) return whole.split(' ');
  const number = NUMBERS.get(lower);
  if (number !== undefined) return [number];
  for (const [ending, word] of ENDINGS) {
    if (lower.length > ending.length && lower.endsWith(ending)) return [lower.slice(0, -ending.length), word];
  }
  return [americanSpelling(lower.replaceAll('.', ''))];
});

/**
 * Words of a quotation, made equal where only the writing differs: case, punctuation, curly marks, British spelling,
 * contractions, "No. 1" and number words up to twenty, and oaths, printed or masked. Words in brackets, square or round, are the reporter's and left out;
 * an ellipsis and what stands in brackets stay as {@link GAP}. Linear.
 */
export function quotedWords(tokens: readonly Token[], start: number): QuotedWords {
  const words: string[] = [];
  const at: number[] = [];
  let brackets = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const capital = brackets === 0 ? bracketedCapital(tokens, i) : null;
    if (capital !== null) {
      const rest = tokens[capital.at];
      words.push(`${capital.letter}${rest?.lower ?? ''}`);
      at.push(token.start - start, (rest?.end ?? token.end) - start);
      i = capital.at;
      continue;
    }
    const masked = brackets === 0 ? maskedTokens(tokens, i) : 0;
    if (masked > 0) {
      i += masked - 1;
      words.push(OATH);
      at.push(token.start - start, (tokens[i] ?? token).end - start);
    } else if (token.text === '[' || token.text === '(') {
      brackets += 1;
      // What a reporter puts in brackets often stands for other words.
      if (words.length > 0 && words.at(-1) !== GAP) {
        words.push(GAP);
        at.push(token.start - start, token.end - start);
      }
    } else if (token.text === ']' || token.text === ')') brackets = Math.max(0, brackets - 1);
    else if (token.text === '…' || (token.text === '.' && tokens[i + 1]?.text === '.')) {
      if (words.length > 0 && words.at(-1) !== GAP) {
        words.push(GAP);
        at.push(token.start - start, token.end - start);
      }
    } else if (brackets === 0 && (token.type === 'word' || token.type === 'number' || token.text === '%' || token.text === '&')) {
      const previous = words.at(-1) ?? '';
      const name = previous === 'united' || previous === 'european' ? UNITED.get(`${previous} ${token.lower}`) : undefined;
      if (name !== undefined) {
        words[words.length - 1] = name;
        at[at.length - 1] = token.end - start;
        continue;
      }
      for (const word of expand(token, previous, tokens[i + 1])) {
        words.push(word);
        at.push(token.start - start, token.end - start);
      }
    }
  }
  while (words.at(-1) === GAP) {
    words.pop();
    at.splice(-2);
  }
  return { words, at };
}

/** "[T]he rule": a letter that the writer made a capital or a small one; the bracket before a quotation's first one is outside of it. */
function bracketedCapital(tokens: readonly Token[], i: number): { readonly letter: string; readonly at: number } | null {
  const first = tokens[i]?.text === '[' ? i + 1 : i === 0 ? 0 : -1;
  const [letter, close, rest] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (first < 0 || letter?.lower.length !== 1 || letter.type !== 'word' || close?.text !== ']' || close.spaceBefore || rest?.type !== 'word' || rest.spaceBefore) return null;
  return { letter: letter.lower, at: first + 2 };
}
