import { distance } from 'fastest-levenshtein';
import { oncePer } from '../../text/once.ts';
import { areLettersSwapped, soundsAlike } from '../../text/names/sound.ts';
import { compareGivenNames } from './given-names.ts';
import { areRomanisedAlike } from './romanised.ts';
import type { NameValue } from './value.ts';

/** How two written names stand to each other; `spelling`: nearly the same, and one of the two must be a slip. */
export type Likeness = 'same' | 'short' | 'spelling' | 'other';

/** Compares two persons' names by their words alone. Symmetric. */
export function comparePersons(a: NameValue, b: NameValue): Likeness {
  const likeness = likenessOf(a, b);
  return likeness === 'spelling' && areRomanisedAlike(a, b) ? 'short' : likeness;
}

function likenessOf(a: NameValue, b: NameValue): Likeness {
  const [left, right] = [spelled(a), spelled(b)];
  if (left.words === right.words) return 'same';
  if (a.surname === null || b.surname === null) return 'other';
  if (a.given === null || b.given === null) return bareLikeness(a, b);
  if (left.sorted === right.sorted) return 'short';
  if (a.surname === b.surname) return givenLikeness(a, b);
  if (addsFamilyName(a, b) || addsFamilyName(b, a)) return 'short';
  const isOneFamily = left.family === right.family;
  if (!isOneFamily && !nearlyEqualSurname(a.surname, b.surname, 4) && !soundsAlike(a.surname, b.surname)) return 'other';
  const given = compareGivenNames(a.given, b.given);
  if (given !== 'other' && isOneFamily) return given === 'spelling' ? 'spelling' : 'short';
  // Two words that are both written otherwise must both sound alike: then who wrote one of them heard it.
  if (given === 'spelling') return soundsAlike(a.given, b.given) && soundsAlike(a.surname, b.surname) ? 'spelling' : 'other';
  const least = given === 'equal' ? 4 : 5;
  return given !== 'other' && (nearlyEqualSurname(a.surname, b.surname, least) || soundsAlike(a.surname, b.surname)) ? 'spelling' : 'other';
}

/** What is asked of a name each time that it is compared: its words in one, in order and sorted, and its family name. */
const spelled = oncePer(({ words, surname }: NameValue) => ({ words: words.join(' '), sorted: words.toSorted().join(' '), family: latinised(surname ?? '') }));

/** A family name alone: it may be short for the full name; two of them are too little to tell a slip. */
function bareLikeness(a: NameValue, b: NameValue): Likeness {
  return a.surname === b.surname ? 'short' : 'other';
}

function givenLikeness(a: NameValue, b: NameValue): Likeness {
  const given = compareGivenNames(a.given ?? '', b.given ?? '');
  const [middleA, middleB] = [a.words.slice(1, -1), b.words.slice(1, -1)];
  if (given === 'equal') return clash(middleA, middleB) ? 'other' : 'short';
  if (middleA.includes(b.given ?? '') || middleB.includes(a.given ?? '')) return 'short';
  return given === 'spelling' && clash(middleA, middleB) ? 'other' : given;
}

/** Two middle names that are neither equal nor one the initial of the other belong to two people. */
function clash(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined || a.length !== b.length) return false;
  return !x.startsWith(y) && !y.startsWith(x) && distance(x, y) > 2;
}

/** "Ann Roe Doe" and "Ann Roe": one bears a further family name. */
function addsFamilyName(long: NameValue, short: NameValue): boolean {
  return long.words.length === 3 && short.words.length === 2 && long.words[0] === short.words[0] && long.words[1] === short.words[1] && (long.words[1]?.length ?? 0) > 2;
}

/**
 * Family names without what papers write each in their own way: Slavic endings (-sky, -skiy, -skyy, -ski; -ov, -off; -yev,
 * -iev), the Arabic article, apostrophes.
 */
function latinised(surname: string): string {
  return surname.replaceAll("'", '').replace(/^(?:al|el)-/, '').replace(/sk(?:y|yy|iy|ij|ii|yi|i|yj)$/, 'sky').replace(/off$/, 'ov').replace(/(?:y|i)ev$/, 'ev');
}

/** One letter apart, two in long names, and the same beginning: a slip or a transcription, not another name. */
function nearlyEqualSurname(a: string, b: string, least: number): boolean {
  const length = Math.min(a.length, b.length);
  if (length < least || a[0] !== b[0]) return false;
  const apart = distance(a, b);
  return apart <= (length >= 8 ? 2 : 1) || (apart === 2 && areLettersSwapped(a, b));
}
