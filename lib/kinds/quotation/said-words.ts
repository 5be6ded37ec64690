import { distance } from 'fastest-levenshtein';
import { soundsAlike } from '../../text/names/sound.ts';
import { oncePer } from '../../text/once.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord, STOP_WORDS } from '../../text/stopwords.ts';

/** A word of a quotation with its stem. */
export interface Said {
  readonly word: string;
  readonly stem: string;
  readonly isContent: boolean;
}

/** A quotation is held against many: its words are stemmed once. */
export const saidIn = oncePer((words: readonly string[]): readonly Said[] => words.map((word) => ({ word, stem: stem(word), isContent: !isStopWord(word) })));
/** The stems of a quotation: all of them, those of its words of content and those of the others, repeats kept in the lists. */
export interface Stems {
  readonly all: ReadonlySet<string>;
  readonly content: readonly string[];
  readonly light: readonly string[];
}

export const stemsOf = oncePer((words: readonly string[]): Stems => {
  const said = saidIn(words);
  const stemsWhere = (isContent: boolean): string[] => said.filter((one) => one.isContent === isContent).map((one) => one.stem);
  return { all: new Set(said.map((one) => one.stem)), content: stemsWhere(true), light: stemsWhere(false) };
});

const LIGHT_STEMS: ReadonlySet<string> = new Set([...STOP_WORDS].map(stem));

/**
 * Stems of its words of content, one of which every quotation like it has; null where it has none, or where one of them is
 * a small word's stem too.
 */
export const tellingStems = oncePer((words: readonly string[]): readonly string[] | null => {
  const { content } = stemsOf(words);
  return content.length === 0 || content.some((one) => LIGHT_STEMS.has(one)) ? null : [...new Set(content)];
});

/** The same, one for each word, in order. */
export const stemListOf = oncePer((words: readonly string[]): readonly string[] => saidIn(words).map((said) => said.stem));
/** How many of its words {@link isSameWord} may take for one that is spelt otherwise. */
export const misspeltIn = oncePer((words: readonly string[]): number => saidIn(words).filter(mayBeMisspelt).length);

/** From this length on, two words one letter apart that sound alike are one word spelt in two ways: "protester", "protestor". */
const LONG_WORD = 8;

/** One family name in the spelling of two papers: "-sky", "-skiy", "-skyy", "-ski". */
function familyEnding(word: string): string {
  return word.replace(/sk(?:iy|yy|ij|yi|i|y)$/, 'sky');
}

const mayBeMisspelt = ({ word }: Said): boolean => word.length >= LONG_WORD;

/** Whether two quotations have one word there, spelt in one way or in two. */
export function isSameWord({ word: a, stem: left }: Said, { word: b, stem: right }: Said): boolean {
  if (left === right || (a.length >= LONG_WORD && b.length >= LONG_WORD && familyEnding(a) === familyEnding(b))) return true;
  return a.length >= LONG_WORD && a.length === b.length && soundsAlike(a, b) && distance(a, b) === 1;
}
