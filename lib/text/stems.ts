import porter2 from 'wink-porter2-stemmer';
import type { Token } from './document.ts';
import { americanSpelling } from './spelling.ts';
import { isStopWord } from './stopwords.ts';
import { wordsOf } from './word-marks.ts';

const cache = new Map<string, string>();
/** About 4 MB at most; then the cache starts anew. */
const MAX_CACHED = 50_000;
/** Porter2 works on letters; longer strings are no words. */
const MAX_WORD = 40;

/** Letters without their diacritics: "élysée" → "elysee", "müller" → "muller", "ø" → "o". */
export function foldDiacritics(text: string): string {
  let ascii = true;
  for (let at = 0; at < text.length && ascii; at++) ascii = text.charCodeAt(at) < 128;
  if (ascii) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øØ]/g, 'o').replace(/[łŁ]/g, 'l').replace(/[đĐð]/g, 'd').replace(/ß/g, 'ss').replace(/[æÆ]/g, 'ae').replace(/[ıİ]/g, 'i');
}

/**
 * Porter2 stem of a word, after folding case, diacritics and British spellings, so that "organisation" and
 * "Organizations" share one. Words of other scripts come back folded, without stemming.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const folded = foldDiacritics(word.toLowerCase());
  const made = folded.length <= MAX_WORD && /^[a-z']+$/.test(folded) ? porter2(americanSpelling(folded)) : folded;
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(word, made);
  return made;
}

/** Of each token the stem of a word or number that carries a topic, null for all other tokens. */
export function stemsOf(tokens: readonly Token[]): (string | null)[] {
  const words = wordsOf(tokens);
  return tokens.map((token, at) => {
    const word = words[at];
    if (token.type !== 'word' || word === undefined) return contentStem(token);
    if (word.stem === undefined) word.stem = contentStem(token);
    return word.stem;
  });
}

/** Stems of the words and numbers that carry a topic, in order, repeats kept. */
export function contentStems(tokens: readonly Token[]): string[] {
  const stems: string[] = [];
  for (const token of tokens) {
    const one = contentStem(token);
    if (one !== null) stems.push(one);
  }
  return stems;
}

/** The stem of a word or number that carries a topic, null for all other tokens. */
function contentStem({ type, lower }: Token): string | null {
  if (type === 'number') return lower;
  return type === 'word' && lower.length > 1 && !isStopWord(lower) ? stem(lower) : null;
}
