import { distance } from 'fastest-levenshtein';
import { CITIES } from '../../text/names/cities.ts';
import { COUNTRIES } from '../../text/names/countries.ts';
import { initialsOf } from '../../text/names/canonical.ts';
import { oncePer } from '../../text/once.ts';
import { STATES } from '../../text/names/states.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { stem } from '../../text/stems.ts';
import type { Likeness } from './compare-persons.ts';
import type { NameValue } from './value.ts';

/** Compares the names of two bodies or things by their words alone. Symmetric. */
export function compareBodies(a: NameValue, b: NameValue): Likeness {
  const [left, right] = [spelled(a), spelled(b)];
  if (left.words === right.words) return 'same';
  if (abbreviates(left, right) || abbreviates(right, left)) return 'short';
  if (left.transcribed === right.transcribed) return 'short';
  // "Blueheron Foods" and "Blue Heron Foods"; "JP Roe" and "JPRoe" are both how initials are written.
  if (a.words.join('') === b.words.join('')) return Math.min(a.words[0]?.length ?? 0, b.words[0]?.length ?? 0) > 2 ? 'spelling' : 'short';
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (few.length < many.length) return few.length >= 2 && shortens(few, many) ? 'short' : 'other';
  return spelling(few, many);
}

/** Words of other alphabets that papers write in their own ways, by the first of them. */
const TRANSCRIBED: ReadonlyMap<string, string> = new Map(
  ['hezbollah hizbullah hizbollah hezbullah', 'kataib kataeb', 'qaeda qaida', 'taliban taleban', 'houthi huthi', 'houthis huthis', 'fatah fateh', 'quds qods', 'mujahideen mujahedeen mujahidin', 'shabaab shabab'].flatMap(
    (row) => row.split(' ').map((word, _, words): [string, string] => [word, words[0] ?? word]),
  ),
);

/** Whether two names differ in nothing but how words of other alphabets are written. */
export function areTranscribedAlike(a: NameValue, b: NameValue): boolean {
  return spelled(a).transcribed === spelled(b).transcribed;
}

function transcribed(words: readonly string[]): string {
  return words.map((word) => word.replace(/['’‘ʻ`]/g, '')).map((word) => TRANSCRIBED.get(word) ?? word).join(' ');
}

/** The words of a name in one; the letters that it may be the abbreviation of, if it is one; and its own initials. */
interface Spelled {
  readonly words: string;
  readonly letters: string | null;
  readonly initials: readonly string[];
  readonly transcribed: string;
}

const spelled = oncePer((name: NameValue): Spelled => {
  const words = name.words.join(' ');
  const letters = words.replaceAll('.', '');
  return { words, letters: /^[a-z]{3,7}$/.test(letters) ? letters : null, initials: words.includes(' ') ? initialsOf(words) : [], transcribed: transcribed(name.words) };
});

function abbreviates({ letters }: Spelled, { initials }: Spelled): boolean {
  return letters !== null && initials.includes(letters);
}

/** Bodies that every chamber, state and city has: which one it is, goes without saying in a report of it. */
const OF_CHAMBERS = wordSet('committee subcommittee caucus');
const OF_PLACES = wordSet('department office council commission board bureau court police legislature assembly');
const CHAMBERS = wordSet('house senate congressional');

/** "Hill School" of "Hill Magnet High School"; "Justice Department" of "U.S. Justice Department", "Budget Committee" of "Senate Budget Committee". */
function shortens(few: readonly string[], many: readonly string[]): boolean {
  const cut = many.slice(0, many.length - few.length);
  if (few.every((word, at) => word === many[cut.length + at])) {
    const [whose, sort] = [cut.join(' '), few.at(-1) ?? ''];
    if (COUNTRIES.has(whose) || (OF_CHAMBERS.has(sort) && CHAMBERS.has(whose)) || (OF_PLACES.has(sort) && (STATES.has(whose) || CITIES.has(whose)))) return true;
  }
  if (few[0] !== many[0] || few.at(-1) !== many.at(-1)) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at += 1;
  return at === few.length;
}

/** Nicknames are compared by sound: "Kutthroat" and "Cut Throat". */
export function compareNicknames(a: NameValue, b: NameValue): Likeness {
  const [left, right] = [a.words.join(''), b.words.join('')];
  if (left === right) return a.words.length === b.words.length ? 'same' : 'short';
  const [x, y] = [soundOf(left), soundOf(right)];
  if (x.length < 4 || y.length < 4) return 'other';
  return x === y || (Math.min(x.length, y.length) >= 6 && distance(x, y) <= 1) ? 'spelling' : 'other';
}

function soundOf(word: string): string {
  return word.replace(/ck|[cq]/g, 'k').replaceAll('ph', 'f').replaceAll('z', 's').replace(/(.)\1+/g, '$1');
}

/** As many words, one of which is nearly the same; a plural is no other name. */
function spelling(a: readonly string[], b: readonly string[]): Likeness {
  const at = a.findIndex((word, index) => word !== b[index]);
  if (at < 0) return 'same';
  for (let later = at + 1; later < a.length; later += 1) if (a[later] !== b[later]) return 'other';
  const [x, y] = [a[at] ?? '', b[at] ?? ''];
  if (stem(x) === stem(y)) return 'short';
  // Types of aircraft and rounds of a contest are told apart by their numbers.
  if (/\d/.test(x + y)) return 'other';
  const length = Math.min(x.length, y.length);
  if (length < 5 || x[0] !== y[0]) return 'other';
  return distance(x, y) <= (length >= 8 ? 2 : 1) ? 'spelling' : 'other';
}
