import { distance } from 'fastest-levenshtein';

/** Misprints and spellings of a first name (Jon/John, Antony/Anthony) are at most this many letters apart. */
const SPELLING = 2;

/**
 * Whether two lower-case names may be one participant: the same, one a part of the other ("roe" in "jane roe"), or the
 * same family name with first names alike or abbreviated.
 */
export function sameParticipant(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a.split(' '), b.split(' ')];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length === 1) return few[0] === many.at(-1) || few[0] === many[0];
  if (few.every((word) => many.includes(word))) return true;
  const alike = (x: string, y: string): boolean => x === y || (x.length > 3 && y.length > 3 && distance(x, y) <= SPELLING) || (x.replace('.', '').length === 1 && x[0] === y[0]) || (y.replace('.', '').length === 1 && x[0] === y[0]);
  const [firstFew, lastFew] = [few[0] ?? '', few.at(-1) ?? ''];
  const [firstMany, lastMany] = [many[0] ?? '', many.at(-1) ?? ''];
  return (lastFew === lastMany && alike(firstFew, firstMany)) || (firstFew === firstMany && few.length === 2 && many.length === 2 && alike(lastFew, lastMany));
}

/** Whether two lower-case full names end in the same family name. */
export function sameFamilyName(a: string, b: string): boolean {
  return a.includes(' ') && b.includes(' ') && a.split(' ').at(-1) === b.split(' ').at(-1);
}
