import type { Span } from './span.ts';
import { classOf, DIGIT, FRACTION, isLower, isUpper, LETTER, SPACE } from './characters.ts';
import { runInHeading } from './run-in-heading.ts';
import { endsSentence } from './sentence-end.ts';

/** A sentence before its tokens are known. */
export interface RawSentence extends Span {
  /** 0 for the headline; the body counts from 1. */
  readonly paragraph: number;
}

const isTerminator = (unit: number): boolean => unit === 46 || unit === 63 || unit === 33 || unit === 0x2026;
/** 。！？．、 of CJK need no space after them; ؟ ۔ । are the Arabic, Urdu and Devanagari signs. */
const isForeignTerminator = (unit: number): boolean =>
  unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff61 || unit === 0x061f || unit === 0x06d4 || unit === 0x0964;
const isLineBreak = (unit: number): boolean => (unit < 32 ? unit === 10 || unit === 13 : unit > 126 && (unit === 0x2028 || unit === 0x2029 || unit === 0x85));
const isSpace = (unit: number): boolean => classOf(unit) === SPACE;

/** Quotes and brackets that close. A straight quote closes when it directly follows the end mark. */
function isCloser(unit: number): boolean {
  return (
    unit === 34 || unit === 39 || unit === 41 || unit === 93 || unit === 125 || unit === 0x201d || unit === 0x2019 ||
    unit === 0xbb || unit === 0x203a || unit === 0x300d || unit === 0x300f || unit === 0xff09 || unit === 0x3011
  );
}

/**
 * Sentences of a text whose title takes the first `titleLength` code units, in order; their spans are trimmed and
 * cover everything but white space. Line breaks always end a sentence. Linear time, no look-back beyond one word.
 */
export function splitSentences(text: string, titleLength: number): RawSentence[] {
  const sentences: RawSentence[] = [];
  splitTitle(text, titleLength, sentences);
  let paragraph = 0;
  let lineStart = titleLength;
  for (let at = titleLength; at <= text.length; at++) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue;
    const span = trim(text, lineStart, at);
    if (span.end > span.start) splitLine(text, span, ++paragraph, sentences);
    lineStart = at + 1;
  }
  return sentences;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** A headline is one sentence, unless it closes with a full stop and has others within. */
function splitTitle(text: string, titleLength: number, into: RawSentence[]): void {
  const span = trim(text, 0, titleLength);
  if (span.end === span.start) return;
  const parts: RawSentence[] = [];
  splitLine(text, span, 0, parts);
  const several = isTerminator(text.charCodeAt(span.end - 1)) && parts.every((part) => part.end - part.start >= 20);
  if (several) into.push(...parts);
  else into.push({ start: span.start, end: span.end, paragraph: 0 });
}

function splitLine(text: string, line: Span, paragraph: number, into: RawSentence[]): void {
  let start = line.start;
  let at = line.start;
  while (at < line.end) {
    const unit = text.charCodeAt(at);
    // Small letters and spaces are nine signs of ten, and end nothing.
    if ((unit >= 97 && unit <= 122) || unit === 32) {
      at += 1;
      continue;
    }
    if (isForeignTerminator(unit)) {
      at = skipClosers(text, at + 1, line.end);
    } else if (isTerminator(unit)) {
      const cut = terminatorEnd(text, start, at, line.end);
      if (!cut.ends) {
        at = cut.to;
        continue;
      }
      at = cut.to;
    } else if (unit >= 66 && unit <= 84 && lostStop(text, start, at, line.end)) {
      add(into, text, { start, end: at }, paragraph);
      start = at;
      at += 1;
      continue;
    } else {
      at += 1;
      continue;
    }
    add(into, text, { start, end: at }, paragraph);
    while (at < line.end && isSpace(text.charCodeAt(at))) at += 1;
    start = at;
  }
  if (start < line.end) add(into, text, { start, end: line.end }, paragraph);
}

/** Adds a sentence of the body, a heading that ran into it as one of its own. */
function add(into: RawSentence[], text: string, { start, end }: Span, paragraph: number): void {
  const heading = paragraph === 0 ? null : runInHeading(text, start, end);
  if (heading === null) {
    into.push({ start, end, paragraph });
    return;
  }
  into.push({ start, end: heading, paragraph }, { ...trim(text, heading, end), paragraph });
}

/** Words that open sentences and end no brand name, as found glued to the word before ("in BerlinThe talks"). */
const GLUED_OPENERS = /(?:The|This|These|But|However|Meanwhile|They|She|According) /y;

/** A heading or caption glued to the next sentence without stop or space: a small letter, then such a word. */
function lostStop(text: string, start: number, at: number, end: number): boolean {
  if (at - 3 < start || !isLower(text.charCodeAt(at - 1)) || !isLower(text.charCodeAt(at - 2))) return false;
  GLUED_OPENERS.lastIndex = at;
  return GLUED_OPENERS.test(text) && GLUED_OPENERS.lastIndex <= end;
}

function skipClosers(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isCloser(text.charCodeAt(at)) || isTerminator(text.charCodeAt(at)) || isForeignTerminator(text.charCodeAt(at)))) at += 1;
  return at;
}

/** Reads the whole end mark that starts at `mark` (`?!`, `. . .`, `."`) and decides whether a sentence ends behind it. */
function terminatorEnd(text: string, start: number, mark: number, end: number): { to: number; ends: boolean } {
  let to = skipClosers(text, mark + 1, end);
  while (to + 1 < end && text.charCodeAt(to) === 32 && text.charCodeAt(to + 1) === 46) to = skipClosers(text, to + 2, end);
  if (to >= end) return { to, ends: true };
  const next = text.charCodeAt(to);
  if (!isSpace(next)) return { to, ends: gluedSentence(text, start, mark, to, end) };
  // `said. "` — a closing quote set off by a space belongs to the sentence.
  if ((next === 32 || next === 0xa0) && to + 2 <= end && text.charCodeAt(to + 1) === 0x201d) {
    to = skipClosers(text, to + 1, end);
    if (to >= end) return { to, ends: true };
    if (!isSpace(text.charCodeAt(to))) return { to, ends: false };
  }
  return { to, ends: endsSentence(text, { start, mark, to, end }) };
}

/** "was killed.The police": no space, but a lower-case word before and a capitalised one behind. */
function gluedSentence(text: string, start: number, mark: number, to: number, end: number): boolean {
  if (mark - 3 < start || to + 2 >= end) return false;
  for (let at = mark - 3; at < mark; at++) if (!isLower(text.charCodeAt(at))) return false;
  let at = to;
  const quote = text.charCodeAt(at);
  if (quote === 0x201c || quote === 0x2018) at += 1;
  if (!isUpper(text.charCodeAt(at))) return false;
  const second = text.charCodeAt(at + 1);
  if (!isLower(second) && !isSpace(second)) return false;
  let word = at + 1;
  while (word < end && isLower(text.charCodeAt(word))) word += 1;
  // "Amazon.Com", "index.Html": a known opener is not needed, but a word must be followed by another.
  return word < end && isSpace(text.charCodeAt(word)) && ![DIGIT, FRACTION].includes(classOf(quote)) && classOf(text.charCodeAt(at)) === LETTER;
}
