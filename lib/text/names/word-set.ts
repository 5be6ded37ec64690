/** A set from a list of words separated by white space. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A set from a list of phrases separated by `|` (white space around them is dropped, runs of it count as one space). */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(phrases(list));
}

/** The phrases of a list separated by `|`. */
export function phrases(list: string): string[] {
  return list.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' ')).filter((phrase) => phrase !== '');
}
