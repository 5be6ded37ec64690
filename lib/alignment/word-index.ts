import { oncePer } from '../text/once.ts';
import { foldDiacritics, stem } from '../text/stems.ts';
import type { Reading } from './reading.ts';

/** The words of one article, laid out for the question "is this said anywhere?". */
export interface WordIndex {
  /** Content stem → indexes of the sentences it occurs in, boilerplate left out. */
  readonly sentencesOf: ReadonlyMap<string, readonly number[]>;
  /** Capitalised words, folded to lower case without diacritics; possessives cut off. */
  readonly names: ReadonlySet<string>;
  /** Numbers in digits, separators of thousands dropped: `28412`, `2:04:51`. */
  readonly numbers: ReadonlySet<string>;
}

/** The word index of a reading; made once. Linear in the text, and asked only of reports of one news. */
export const wordIndexOf = oncePer((reading: Reading): WordIndex => ({ sentencesOf: sentencesByStem(reading), names: namesIn(reading.text), numbers: numbersIn(reading.text) }));

/** See {@link WordIndex.sentencesOf}; made by itself, as every candidate is asked for it. */
export const sentencesByStem = oncePer((reading: Reading): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  reading.extraction.sentences.forEach(({ stems, boilerplate }, sentence) => {
    if (boilerplate) return;
    for (const one of stems) {
      const places = index.get(one);
      if (places) places.push(sentence);
      else index.set(one, [sentence]);
    }
  });
  return index;
});

const CAPITALISED = /\p{Lu}[\p{L}\p{N}]*/gu;

function namesIn(text: string): Set<string> {
  return new Set((text.match(CAPITALISED) ?? []).map((word) => foldDiacritics(word.toLowerCase())));
}

const IN_DIGITS = /\d[\d,.:]*/g;

/**
 * The numbers of a text that are written in digits, as {@link WordIndex.numbers} holds them.
 *
 * @param counts whether the number that starts at an offset is one to be taken; asked in the order of the text
 */
export function numbersIn(text: string, counts: (start: number) => boolean = () => true): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(IN_DIGITS)) if (counts(match.index)) found.add(match[0].replaceAll(',', '').replace(/[.:]+$/, ''));
  return found;
}

/** Stems of all words of a phrase, in order. */
export function stemsOfPhrase(phrase: string): string[] {
  return (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);
}
