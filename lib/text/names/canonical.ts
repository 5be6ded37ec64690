import { remembered } from '../remember.ts';
import { americanSpelling } from '../spelling.ts';
import { COUNTRIES } from './countries.ts';

const LEGAL_ENDING = / (?:inc|corp|co|ltd|llc|plc|company|corporation)$/;
const SMALL = /^(?:of|the|and|for|on|at|in|&)$/;

/**
 * One phrase for the forms of one place or organisation (lower-case in and out): "u.s" → "united states", "acme inc" →
 * "acme", "department of justice" → "justice department", "main st" → "main street".
 */
export const canonicalPhrase = remembered((phrase: string): string => {
  const bare = phrase.replace(/^the /, '').replaceAll('’', "'").replace(/\.$/, '');
  const country = COUNTRIES.get(bare) ?? COUNTRIES.get(`${bare}.`);
  if (country !== undefined) return country;
  const plain = bare
    .replace(LEGAL_ENDING, '').replace(/,$/, '')
    .replace(/ police department$/, ' police')
    .replace(/\bst$/, 'street').replace(/\bave$/, 'avenue').replace(/\brd$/, 'road').replace(/\bblvd$/, 'boulevard');
  const turned = /^(department|ministry) of (?:the )?(.+)$/.exec(plain);
  const ordered = turned === null ? plain : `${turned[2] ?? ''} ${turned[1] ?? ''}`;
  return ordered.includes('defen') || ordered.includes('labo') ? ordered.split(' ').map(americanSpelling).join(' ') : ordered;
});

/** Initials of the large words of a phrase, with and without its first word: "u.s. federal roe office" → usfro, fro. */
export function initialsOf(phrase: string): string[] {
  const words = phrase.split(' ').filter((word) => word !== '' && !SMALL.test(word));
  const initials = words.map((word) => word[0] ?? '').join('');
  return words.length > 3 ? [initials, initials.slice(1)] : [initials];
}
