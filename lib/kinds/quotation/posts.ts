import type { Span } from '../../text/span.ts';

/** A stretch of an article that is quoted as a whole. */
export interface Passage extends Span {
  /** Where its author is named. */
  readonly named: Span | null;
  /** Of one author throughout; other passages may be talks. */
  readonly isPost: boolean;
}

/** What follows the name in the signature of a post that is shown in a report. */
const HANDLE = /^\(@\w{1,30}\),? (?:on )?\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}/u;
const LONGEST_HANDLE = 60;
/** The name between the dash and the handle. */
const NAME = /(?:[—–]|(?:^|\s)--?)\s{0,2}([^—–\n]{1,50}) $/;
const NAME_REACH = 60;
/** What a post ends with that is no word of it. */
const LINK = /^(?:https?:|pic\.twitter|t\.co\/|#|www\.)/i;
const WORDS = /\p{L}{2}/u;
/** Line breaks between the paragraphs of one post, where the article's own stand nearer to each other. */
const WIDE_GAP = 3;
const MOST_PARAGRAPHS = 4;

/** Posts with their signature: "… — Jane Miller (@janemiller) May 3, 2021". Links and tags at their end are left out. */
export function signedPosts(text: string): Passage[] {
  const posts: Passage[] = [];
  let before = 0;
  let isNarrow: boolean | null = null;
  for (let at = text.indexOf('(@'); at >= 0; at = text.indexOf('(@', at + 1)) {
    const handle = HANDLE.exec(text.slice(at, at + LONGEST_HANDLE));
    if (handle === null) continue;
    const line = text.lastIndexOf('\n', at) + 1;
    const reach = Math.max(line, at - NAME_REACH);
    const signature = NAME.exec(text.slice(reach, at));
    if (signature === null) continue;
    const name = signature[1] ?? '';
    const named = { start: at - 1 - name.length, end: at - 1 };
    const end = withoutLinks(text, Math.max(line, before), reach + signature.index);
    isNarrow ??= hasNarrowGaps(text);
    const start = Math.max(before, beginning(text, line, end, isNarrow));
    before = at + handle[0].length;
    const stop = end > line ? end : endOfLineBefore(text, line);
    if (stop > start && WORDS.test(text.slice(start, stop))) posts.push({ start, end: withoutLinks(text, start, stop), named, isPost: true });
  }
  return posts;
}

/** Where a post begins whose last line begins at `line`: there, or where the lines begin that belong to it. */
function beginning(text: string, line: number, end: number, isNarrow: boolean): number {
  let start = line;
  // A signature alone in its line is that of the paragraph before it.
  if (end <= line) start = startOfLine(text, endOfLineBefore(text, line));
  for (let k = 1; isNarrow && k < MOST_PARAGRAPHS; k += 1) {
    const stop = endOfLineBefore(text, start);
    if (stop <= 0 || breaksIn(text, stop, start) < WIDE_GAP) break;
    start = startOfLine(text, stop);
  }
  return start;
}

/** Whether most paragraphs stand nearer to each other than those of a post with gaps of its own. */
function hasNarrowGaps(text: string): boolean {
  const gaps = text.match(/\n(?:[ \t]*\n)*/g) ?? [];
  return gaps.filter((gap) => breaksIn(gap, 0, gap.length) >= WIDE_GAP).length * 3 < gaps.length;
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let k = from; k < to; k += 1) if (text[k] === '\n') breaks += 1;
  return breaks;
}

const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function endOfLineBefore(text: string, line: number): number {
  let end = line;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** End of `text[start, end)` without white space, links and tags. */
function withoutLinks(text: string, start: number, end: number): number {
  let stop = end;
  for (;;) {
    while (stop > start && /\s/.test(text[stop - 1] ?? '')) stop -= 1;
    let word = stop;
    while (word > start && !/\s/.test(text[word - 1] ?? '')) word -= 1;
    if (word >= stop || !LINK.test(text.slice(word, stop))) return stop;
    stop = word;
  }
}
