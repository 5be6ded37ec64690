import { foldDiacritics } from '../stems.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.ts';
import { FAMILY_FIRST, JAPANESE_FAMILY, NAME_SUFFIXES, PARTICLES } from './family-names.ts';
import type { Unit } from './units.ts';

/** Syllables of Chinese, Korean and Vietnamese given names in Latin letters, one or two, with or without a hyphen. */
const EAST_ASIAN_GIVEN = /^(?:zh|ch|sh|ng|ph|th|tr|kh|nh|ts|hs|sz|hw|gw|ky|my|hy|by|gy|[bpmfdtnlgkhjqxrzcsywv])?[aeiouyw]{1,4}(?:ng|nh|ch|n|k|l|m|p|t|r|h|o)?(?:-?(?:zh|ch|sh|ng|ph|th|tr|kh|nh|ts|hs|sz|hw|gw|ky|my|hy|by|gy|[bpmfdtnlgkhjqxrzcsywv])?[aeiouyw]{1,4}(?:ng|nh|ch|n|k|l|m|p|t|r|h|o)?)?$/;

/** Name words of a person: folded, without initials' points, suffixes left out. */
export function personWords(units: readonly Unit[]): string[] {
  return units.filter((unit) => !NAME_SUFFIXES.has(unit.lower)).map((unit) => foldDiacritics(unit.lower));
}

/** True for a family name followed by one or two syllabic given names: "Xi Jinping", "Kim Jong Un". */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [family, ...given] = words;
  if (family === undefined || given.length === 0 || given.length > 2) return false;
  if (JAPANESE_FAMILY.has(family)) return given.length === 1 && FIRST_NAMES.has(given[0] ?? '') && !JAPANESE_FAMILY.has(given[0] ?? '');
  return FAMILY_FIRST.has(family) && given.every((word) => word.length <= 13 && EAST_ASIAN_GIVEN.test(word)) && !(given.length === 1 && FIRST_NAMES.has(family) && FAMILY_FIRST.has(given[0] ?? ''));
}

/** How much the words of a name by themselves speak for a person. */
export function personStrength(units: readonly Unit[], smallSeen: (word: string) => boolean): 'sure' | 'likely' | 'none' {
  const words = personWords(units);
  const [first, second] = words;
  if (first === undefined || words.length > 6) return 'none';
  const last = words[words.length - 1] ?? '';
  if (words.length >= 2 && words.length < units.length && !smallSeen(last)) return 'sure';
  if (second === undefined) return 'none';
  if (FIRST_NAMES.has(first.split('-')[0] ?? first) || FIRST_NAMES.has(first)) {
    if (!AMBIGUOUS_FIRST_NAMES.has(first)) return 'sure';
    return /s$/.test(last) && words.length === 2 ? 'none' : 'likely';
  }
  if (isFamilyFirst(words)) return 'sure';
  if (units.some((unit) => unit.initial) && units[units.length - 1]?.initial === false && last.length > 2) return 'sure';
  if (units.some((unit, at) => at > 0 && !unit.capital && PARTICLES.has(unit.lower) && unit.lower !== 'y' && unit.lower !== 'e')) return 'likely';
  return 'none';
}

/** Family name, folded: last word, without "al-"; the first in East Asian order; null for a given name alone. */
export function surnameOf(words: readonly string[]): string | null {
  const [first] = words;
  if (first === undefined) return null;
  if (words.length > 1 && isFamilyFirst(words)) return first;
  return (words[words.length - 1] ?? first).replace(/^(?:al|el|ul|ash|as)-/, '');
}

/** Given name, folded; null when only the family name is there. */
export function givenOf(words: readonly string[]): string | null {
  if (words.length < 2) return null;
  return isFamilyFirst(words) ? words.slice(1).join(' ') : (words[0] ?? null);
}
