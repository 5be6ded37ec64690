import { firstFrom, overlaps, type Span } from './span.ts';

/** A name told over again in full with its last word glued to a headline: "Jane Roe Jane Ann RoeSenate votes …". At most six words. */
const GLUED = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*\p{Ll}) (?:[\p{Lu}(][\p{L}.'’")-]{0,20} ){1,6}\1(?=[\p{Lu}\d'‘“])/gu;
const MORE = ' MORE';
/** Link lists are about three headlines long. */
const LONGEST = 700;
/** The signature of a quoted post: "— Jane Roe (@janeroe) June 5, 2019". */
const SIGNATURE = /[—–] ?[^—–\n]{1,60}\(@\w{1,30}\),? \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}/gu;

/**
 * The links that some sites put inside sentences, behind the names of politicians, and that are none of the report. In order of `start`;
 * none goes over the end of a line; linear in the length of the text.
 */
function linksOf(text: string): Span[] {
  if (!text.includes(MORE)) return [];
  return [...text.matchAll(GLUED)].map((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, Math.min(newline < 0 ? text.length : newline, start + LONGEST));
    const more = line.indexOf(MORE);
    return { start, end: start + (more < 0 ? line.length : more + MORE.length) };
  });
}

/**
 * The text with spaces in place of such links: sentences go on behind them, and every offset stays what it was.
 */
export function withoutLinks(text: string): string {
  let [read, upTo] = ['', 0];
  for (const { start, end } of linksOf(text)) {
    if (end <= upTo) continue;
    read += text.slice(upTo, Math.max(start, upTo)) + ' '.repeat(end - Math.max(start, upTo));
    upTo = end;
  }
  return upTo === 0 ? text : read + text.slice(upTo);
}

/**
 * What stands inside sentences of a report and is none of it: links, see `withoutLinks`, and the signatures of quoted posts. In order of
 * `start`; linear in the length of the text.
 */
export function insetsOf(text: string): Span[] {
  const insets = linksOf(text);
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
