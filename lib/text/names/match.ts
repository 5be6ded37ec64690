import { distance } from 'fastest-levenshtein';
import type { Entity } from '../document.ts';
import { oncePer } from '../once.ts';
import { foldDiacritics } from '../stems.ts';
import { CITIES } from './cities.ts';
import { COUNTRIES } from './countries.ts';
import { canonicalPhrase, initialsOf } from './canonical.ts';
import { NAME_SUFFIXES } from './family-names.ts';
import { areTwoPeople } from './gender.ts';
import { sameGivenName } from './nicknames.ts';
import { KNOWN_ORGANISATIONS } from './organisations.ts';
import { givenOf } from './persons.ts';
import { areLettersSwapped, soundsAlike } from './sound.ts';
import { STATES } from './states.ts';

/**
 * Whether two entities of different articles are one.
 * - `same`: names that one and the same bearer goes by in news (surname alone, nickname, initial, abbreviation, alias)
 * - `variant`: nearly the same spelling ("Anthony"/"Antony", "Jake"/"Jack" with one surname): one bearer, one name miswritten
 * - `different`: cannot be the same bearer
 * - `unknown`: the names say nothing either way
 */
export type EntityMatch = 'same' | 'variant' | 'different' | 'unknown';

/** Compares entities of two different articles by their names and types alone. Symmetric. */
export function sameEntity(a: Entity, b: Entity): EntityMatch {
  if (a.type === 'person' && b.type === 'person') return samePerson(a, b);
  if (a.type === 'place' && b.type === 'place') return samePlace(a, b);
  if (a.type === 'person' && b.type !== 'person') return b.type === 'other' && isSurnameOf(b, a) ? 'same' : shareName(a, b) ? 'same' : 'unknown';
  if (b.type === 'person') return sameEntity(b, a);
  return sameBody(a, b);
}

/** A bare word whose nature its own article does not show. */
const isSurnameOf = (bare: Entity, person: Entity): boolean => person.surname !== null && foldDiacritics(bare.name.toLowerCase()) === person.surname;

function shareName(a: Entity, b: Entity): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase() || (a.aliases.includes(b.name.toLowerCase()) && b.aliases.includes(a.name.toLowerCase()));
}

/** Name words, folded, without initials' points, suffixes and particles' capitals. */
const wordsOf = oncePer((entity: Entity): readonly string[] =>
  foldDiacritics(entity.name.toLowerCase())
    .split(/[\s,]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '' && !NAME_SUFFIXES.has(word)),
);

/** The same whatever their order: "Roe Jane" and "Jane Roe". */
const sortedWords = oncePer((entity: Entity): string => wordsOf(entity).toSorted().join(' '));

/** One letter apart in a word of five, two in a word of eight, two that changed places: slips and transliterations, not other names. */
function nearlyEqual(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5 || a[0] !== b[0]) return false;
  const apart = distance(a, b);
  return apart <= (length >= 8 ? 2 : 1) || (apart === 2 && areLettersSwapped(a, b));
}

/** Given names are shorter and better known: two letters apart from four letters on, with the same beginning. */
function nearlyEqualGiven(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && a.slice(0, 2) === b.slice(0, 2) && Math.abs(a.length - b.length) <= 1 && distance(a, b) <= 2;
}

function samePerson(a: Entity, b: Entity): EntityMatch {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === right.length && (left.length > 1 ? sortedWords(a) === sortedWords(b) : left[0] === right[0])) return 'same';
  const givenA = a.surname === null ? (left[0] ?? null) : givenOf(left);
  const givenB = b.surname === null ? (right[0] ?? null) : givenOf(right);
  if (a.surname === null || b.surname === null) {
    return givenA !== null && givenB !== null && !sameGivenName(givenA, givenB) && !nearlyEqualGiven(givenA, givenB) ? 'different' : 'unknown';
  }
  const given = compareGiven(givenA, givenB, left, right);
  if (a.surname === b.surname) return given === 'unknown' ? 'same' : given;
  if ((left.includes(b.surname) || right.includes(a.surname)) && given === 'same') return 'same';
  if (nearlyEqual(a.surname, b.surname)) return given === 'different' ? 'different' : 'variant';
  // Heard, not read: "Karl Haile" and "Carl Hayle". A family name alone is too little to hear a name in.
  return given !== 'unknown' && given !== 'different' && soundsAlike(a.surname, b.surname) ? 'variant' : 'different';
}

/** `unknown` when one of the two goes by the surname alone. */
function compareGiven(a: string | null, b: string | null, left: readonly string[], right: readonly string[]): EntityMatch {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  if ((nearlyEqualGiven(a, b) || soundsAlike(a, b)) && !areTwoPeople(a, b)) return 'variant';
  if (sameGivenName(a, b)) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1 && long.startsWith(short)) return 'same';
  if (a.replace(/[\s-]/g, '') === b.replace(/[\s-]/g, '')) return 'same';
  // Known by the middle name: "Willard Mitt Roe" and "Mitt Roe".
  if (left.slice(1, -1).includes(b) || right.slice(1, -1).includes(a)) return 'same';
  return 'different';
}

function samePlace(a: Entity, b: Entity): EntityMatch {
  const left = placeNames(a);
  const right = placeNames(b);
  if (left.some((name) => right.includes(name))) return 'same';
  const [nameA = '', nameB = ''] = [left[0], right[0]];
  for (const list of [COUNTRIES, STATES, CITIES]) if (list.has(nameA) && list.has(nameB)) return 'different';
  if (nearlyEqual(nameA, nameB)) return 'variant';
  const [wordsA, wordsB] = [nameA.split(' '), nameB.split(' ')];
  const sameHead = wordsA.length > 1 && wordsB.length > 1 && wordsA[wordsA.length - 1] === wordsB[wordsB.length - 1];
  const narrowing = wordsB.slice(0, -1);
  return sameHead && !wordsA.slice(0, -1).some((word) => narrowing.includes(word)) ? 'different' : 'unknown';
}

const placeNames = oncePer((entity: Entity): readonly string[] => [...new Set([entity.name.toLowerCase(), ...entity.aliases].map((alias) => canonicalPhrase(foldDiacritics(alias).replace(/\.$/, ''))))]);

function sameBody(a: Entity, b: Entity): EntityMatch {
  const [left, right] = [bodyNames(a), bodyNames(b)];
  if (left.names.some((name) => right.names.includes(name)) || abbreviates(left, right) || abbreviates(right, left)) return 'same';
  const [nameA = '', nameB = ''] = [left.names[0], right.names[0]];
  if (nearlyEqual(nameA, nameB)) return 'variant';
  if (a.type === 'organisation' && b.type === 'organisation' && KNOWN_ORGANISATIONS.has(nameA) && KNOWN_ORGANISATIONS.has(nameB)) return 'different';
  return 'unknown';
}

/** What a body is called: its names in one form, those of them that may be abbreviations, and the initials of the longer ones. */
interface BodyNames {
  readonly names: readonly string[];
  readonly letters: readonly string[];
  readonly initials: ReadonlySet<string>;
}

const bodyNames = oncePer((entity: Entity): BodyNames => {
  const names = [...new Set([entity.name.toLowerCase(), ...entity.aliases].map((alias) => withoutCountry(canonicalPhrase(foldDiacritics(alias)))))];
  const letters = names.map((name) => name.replaceAll('.', '')).filter((name) => /^[a-z]{2,7}$/.test(name));
  return { names, letters, initials: new Set(names.filter((name) => name.includes(' ')).flatMap(initialsOf)) };
});

/** "U.S. Justice Department" is called "Justice Department" at home. */
function withoutCountry(phrase: string): string {
  const space = phrase.indexOf(' ');
  const first = space > 0 ? phrase.slice(0, space) : '';
  return first !== '' && phrase.includes(' ', space + 1) && COUNTRIES.has(first) ? phrase.slice(space + 1) : phrase;
}

function abbreviates({ letters }: BodyNames, { initials }: BodyNames): boolean {
  return letters.some((short) => initials.has(short));
}
