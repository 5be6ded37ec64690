import { canonicalPhrase } from '../../text/names/canonical.ts';
import { NAME_SUFFIXES } from '../../text/names/family-names.ts';
import { givenOf, surnameOf } from '../../text/names/persons.ts';
import { americanSpelling } from '../../text/spelling.ts';
import { foldDiacritics } from '../../text/stems.ts';

/** A name as one report writes it. Plain data; everything that comparing needs is worked out once. */
export interface NameValue {
  readonly type: 'person' | 'organisation' | 'nickname' | 'other';
  /** Exactly as in the article: "Jane Q. Roe Jr.". */
  readonly written: string;
  /** Lower-case, without diacritics, points and suffixes: [`jane`, `q`, `roe`]. Never empty. */
  readonly words: readonly string[];
  /** Of a person: family name, null when the name is none that can be told. */
  readonly surname: string | null;
  /** Of a person: given name, null when the family name stands alone. */
  readonly given: string | null;
  /** What stands in quotation marks inside the name: `suki`, else null. */
  readonly nickname: string | null;
}

/** Lower-case, diacritics off, apostrophes straight. */
const folded = (written: string): string => foldDiacritics(written.toLowerCase()).replace(/[‘’ʼ`]/g, "'");

/** Name words, folded, without initials' points and suffixes. Falls back on the name itself if nothing is left. */
function personWords(written: string): string[] {
  const all = folded(written).split(/[\s,]+/).map((word) => word.replace(/\.$/, '')).filter((word) => word !== '');
  const words = all.filter((word) => !NAME_SUFFIXES.has(word));
  return words.length > 0 ? words : all;
}

/** The value of a person's name. `surname` when the text layer knows it better than the words alone tell. */
export function personName(written: string, surname: string | null, nickname: string | null = null): NameValue {
  const words = personWords(written);
  const family = words.length > 1 ? surnameOf(words) : (surname ?? words[0] ?? null);
  return { type: 'person', written, words, surname: family, given: givenOf(words), nickname };
}

/** "Second World War", "World War Two": one war under one name. */
function warName(phrase: string): string {
  if (!phrase.includes('world war')) return phrase;
  return phrase.replace(/^(?:the )?first world war$|^world war (?:one|1)$/, 'world war i').replace(/^(?:the )?second world war$|^world war (?:two|2)$/, 'world war ii');
}

/** Numbers in the names of courts, amendments, armies and firms, by how they are written out. */
const ORDINALS = new Map('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ').map((word, at): [string, string] => [word, `${String(at + 1)}${['th', 'st', 'nd', 'rd'][at + 1] ?? 'th'}`]));

/** "9th Circuit" of "Ninth Circuit". */
const inDigits = (word: string): string => ORDINALS.get(word) ?? word;

/** The value of the name of a body or a thing, in one spelling and order: "Acme Inc." and "Acme" are one. */
export function bodyName(written: string, type: 'organisation' | 'other'): NameValue {
  const phrase = warName(canonicalPhrase(folded(written)).replace(/^# ?/, '').replaceAll(' & ', ' and '));
  const words = phrase.split(/[\s,]+/).filter((word) => word !== '').map(americanSpelling).map(inDigits);
  return { type, written, words: words.length > 0 ? words : [written.toLowerCase()], surname: null, given: null, nickname: null };
}

/** The value of a nickname: "Cut Throat". */
export function nicknameOf(written: string): NameValue {
  const words = folded(written).split(/[\s-]+/).filter((word) => word !== '');
  return { type: 'nickname', written, words, surname: null, given: null, nickname: null };
}
