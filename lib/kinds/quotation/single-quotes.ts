const LETTER = /\p{L}/u;
/** A quotation in single marks has to be this long, or it is a nickname, a title or an apostrophe gone astray. */
const MAX_LENGTH = 1200;

/** True if a single mark at `at` may open a quotation: at the start of a word, not "’90s" or "’em". */
export function opensSingle(text: string, at: number, start: number): boolean {
  const char = text[at];
  if (char !== '‘' && char !== "'") return false;
  const before = at === start ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + 1] ?? ' ';
  if (!/[\s(—–[]/.test(before) || !LETTER.test(after)) return false;
  return !/^['‘](?:em|til|cause|tis|twas|n|round|bout)\b/i.test(text.slice(at, at + 8));
}

/**
 * Place of the mark that closes a single quotation, or -1. A mark inside a word is an apostrophe; one after a plural s is
 * taken for a possessive unless no better one follows.
 */
export function closingSingle(text: string, at: number, end: number): number {
  const close = text[at] === '‘' ? '’' : "'";
  const limit = Math.min(end, at + MAX_LENGTH);
  let fallback = -1;
  for (let i = at + 2; i < limit; i += 1) {
    const char = text[i];
    if (char !== close && char !== "'") continue;
    if (LETTER.test(text[i + 1] ?? ' ') || /\d/.test(text[i + 1] ?? ' ')) continue;
    const before = text[i - 1] ?? ' ';
    if (/\s/.test(before)) continue;
    if (before !== 's' && before !== 'S') return i;
    if (fallback < 0) fallback = i;
  }
  return fallback;
}
