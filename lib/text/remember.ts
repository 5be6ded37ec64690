/** Answers that are kept before a table starts anew: a few megabytes at most. */
const MOST_KEPT = 20_000;

/**
 * A function of a word or a phrase that keeps its answers. For work that costs much more than a look into a table (a
 * chain of replacements, a stemmer) and is asked for the same names again and again, within an article and across a library.
 *
 * @param work pure: told by the text alone
 */
export function remembered<V extends string | number | boolean | readonly string[]>(work: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, made);
    return made;
  };
}
