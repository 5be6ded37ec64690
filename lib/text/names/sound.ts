import { distance } from 'fastest-levenshtein';
import { remembered } from '../remember.ts';

/** Vowels, "h" and the letters that writers use for one another: what is left is heard alike in any spelling. */
const skeletonOf = remembered((word: string): string => word
    .replace(/[^a-z]/g, '')
    .replaceAll('ph', 'f')
    .replace(/ck|[cq]/g, 'k')
    .replaceAll('z', 's')
    .replace(/w(?![aeiouy])/g, '')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1'));

/** Letters that two spellings of one spoken name may be apart, and fewer where two consonants are all there is. */
const APART = 3;
const APART_OF_TWO = 2;
const LEAST_LENGTH = 4;
const LEAST_LENGTH_OF_TWO = 5;

/**
 * Whether two name words (lower-case, folded) may be two spellings of one spoken name: the same consonants in the same
 * order, and at most three letters apart: "Keogh" and "Keough", "Haile" and "Hayle", "Derek" and "Derrick".
 */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b || (a.length === b.length && a.replaceAll('y', 'i') === b.replaceAll('y', 'i'))) return true;
  const length = Math.min(a.length, b.length);
  if (length < LEAST_LENGTH || initialOf(a) !== initialOf(b)) return false;
  const [x, y] = [skeletonOf(a), skeletonOf(b)];
  if (x !== y || x.length < 2) return false;
  return x.length > 2 ? distance(a, b) <= APART : length >= LEAST_LENGTH_OF_TWO && distance(a, b) <= APART_OF_TWO;
}

/** The letter that is heard first: "Helena" and "Elena" begin alike, so do "Catherine" and "Katherine". */
function initialOf(word: string): string {
  const heard = word[0] === 'h' && word.length > 1 && 'aeiouy'.includes(word.charAt(1)) ? word.slice(1) : word;
  if (heard.startsWith('ph')) return 'f';
  const isHard = (heard[0] === 'c' || heard[0] === 'q') && heard.length > 1 && 'aorlu'.includes(heard.charAt(1));
  return isHard ? 'k' : (heard[0] ?? '');
}

/** Two neighbouring letters, and nothing else, changed places: "Rowland" and "Rolwand". */
export function areLettersSwapped(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
