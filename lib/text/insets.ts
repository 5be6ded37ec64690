import { firstFrom, overlaps, type Span } from './span.ts';

/** A name told over again in full with its last word glued to a headline: "Jane Roe Jane Ann RoeSenate votes …". At most six words. */
const GLUED = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*\p{Ll}) (?:[\p{Lu}(][\p{L}.'’")-]{0,20} ){1,6}\1(?=[\p{Lu}\d'‘“])/gu;
const MORE = ' MORE';
/** Link lists are about three headlines long. */
const LONGEST = 700;
/** The signature of a quoted post: "— Jane Roe (@janeroe) June 5, 2019". */
const SIGNATURE = /[—–] ?[^—–\n]{1,60}\(@\w{1,30}\),? \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}/gu;

/**
 * What stands inside sentences of a report and is none of it: the links that some sites put behind the names of politicians,
 * and the signatures of quoted posts. In order of `start`; linear in the length of the text.
 */
export function insetsOf(text: string): Span[] {
  const insets: Span[] = [];
  if (text.includes(MORE)) {
    for (const match of text.matchAll(GLUED)) {
      const start = match.index + (match[1]?.length ?? 0);
      const more = text.indexOf(MORE, start);
      const newline = text.indexOf('\n', start);
      const line = newline < 0 ? text.length : newline;
      insets.push({ start, end: more >= 0 && more - start < LONGEST ? more + MORE.length : Math.min(line, start + LONGEST) });
    }
  }
  if (text.includes('(@')) for (const match of text.matchAll(SIGNATURE)) insets.push({ start: match.index, end: match.index + match[0].length });
  return insets.sort((a, b) => a.start - b.start);
}

/** True if a span overlaps one of the insets, which must be in order. */
export function isInset(insets: readonly Span[], span: Span): boolean {
  for (let at = firstFrom(insets, span.start - LONGEST - MORE.length); at < insets.length; at += 1) {
    const inset = insets[at];
    if (inset === undefined || inset.start >= span.end) return false;
    if (overlaps(inset, span)) return true;
  }
  return false;
}
