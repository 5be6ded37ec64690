import {
  AFTER_CLOCK, BEFORE_NUMBERS, MAYBE_FINAL, NEVER_FINAL, SAYING_VERBS, SENTENCE_OPENERS, TITLES_BEFORE_NAMES,
} from './abbreviations.ts';
import { classOf, DIGIT, isLower, isUpper, LETTER, PUNCTUATION, SPACE, SYMBOL } from './characters.ts';

/** An end mark inside a line: the sentence began at `start`, the mark at `mark`, and `to` is behind its closing quotes. */
export interface EndMark {
  readonly start: number;
  readonly mark: number;
  /** White space stands at `to`. */
  readonly to: number;
  /** End of the line. */
  readonly end: number;
}

/** The longest word that is looked at; longer ones are no abbreviations. Keeps the work on hostile input constant. */
const MAX_WORD = 24;

interface NextWord {
  readonly start: number;
  /** Without inner points; capitals kept. */
  readonly word: string;
  readonly lower: string;
  readonly upper: boolean;
  readonly digit: boolean;
  /** An opening quote or bracket, a dash or a bullet stands before it. */
  readonly opened: boolean;
}

function nextWord(text: string, from: number, end: number): NextWord {
  let at = from;
  let opened = false;
  const limit = Math.min(end, from + MAX_WORD);
  while (at < limit) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === PUNCTUATION || kind === SYMBOL) opened = true;
    else if (kind !== SPACE) break;
    at += 1;
  }
  let to = at;
  const last = Math.min(end, at + MAX_WORD);
  while (to < last) {
    const unit = text.charCodeAt(to);
    const kind = classOf(unit);
    if (kind !== LETTER && kind !== DIGIT && unit !== 39 && unit !== 0x2019) break;
    to += 1;
  }
  const word = text.slice(at, to).replace('’', "'");
  const first = at < end ? text.charCodeAt(at) : 32;
  return { start: at, word, lower: word.toLowerCase(), upper: isUpper(first), digit: classOf(first) === DIGIT, opened };
}

/** The word directly before `mark`, inner points kept ("U.S" of "U.S."); empty behind a space or a bracket. */
function previousWord(text: string, start: number, mark: number): string {
  let at = mark;
  const limit = Math.max(start, mark - MAX_WORD);
  while (at > limit) {
    const unit = text.charCodeAt(at - 1);
    const kind = classOf(unit);
    if (kind !== LETTER && kind !== DIGIT && unit !== 46) break;
    at -= 1;
  }
  return text.slice(at, mark);
}

/** `?” Smith asked`, `!” the Rev. Jones shouted`: up to three words, then a verb of saying. */
function speakerFollows(text: string, from: number, end: number): boolean {
  let at = from;
  for (let count = 0; count < 5 && at < end; count++) {
    const next = nextWord(text, at, end);
    if (SAYING_VERBS.has(next.lower)) return count > 0;
    if (next.opened && count > 0) return false;
    at = next.start + next.word.length;
    if (text.charCodeAt(at) === 46) at += 1;
    if (next.word === '' || (at < end && classOf(text.charCodeAt(at)) !== SPACE)) return false;
  }
  return false;
}

/** Decides whether an end mark that white space follows ends its sentence. */
export function endsSentence(text: string, mark: EndMark): boolean {
  const next = nextWord(text, mark.to, mark.end);
  const unit = text.charCodeAt(mark.mark);
  const closed = mark.to > mark.mark + 1 && !isDotRun(text, mark.mark, mark.to);
  if (next.word === '') return true;
  const startsLower = isLower(text.charCodeAt(next.start));
  if (startsLower) return !next.opened && lowerCaseText(text, mark, next);
  if (unit === 63 || unit === 33) return !(closed && !SENTENCE_OPENERS.has(next.lower) && speakerFollows(text, mark.to, mark.end));
  const dots = mark.to - mark.mark > 1 && isDotRun(text, mark.mark, mark.to);
  if (dots || unit === 0x2026) return next.lower !== 'i' && !next.lower.startsWith("i'");
  if (closed && classOf(text.charCodeAt(mark.mark + 1)) === PUNCTUATION && text.charCodeAt(mark.mark + 1) !== 41) return true;
  return !continues(previousWord(text, mark.start, mark.mark), next, text, mark);
}

function isDotRun(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 46 && unit !== 32 && unit !== 0x2026) return false;
  }
  return true;
}

/** A line wholly in lower case still has sentences; a brand such as "iPhone" may open one. */
function lowerCaseText(text: string, mark: EndMark, next: NextWord): boolean {
  if (/^[a-z][A-Z]/.test(next.word)) return true;
  const previous = previousWord(text, mark.start, mark.mark);
  if (previous.length < 3 || NEVER_FINAL.has(previous) || MAYBE_FINAL.has(previous)) return false;
  if (!SENTENCE_OPENERS.has(next.lower) || text.charCodeAt(mark.mark) !== 46 || mark.to !== mark.mark + 1) return false;
  const limit = Math.min(mark.mark, mark.start + 200);
  for (let at = mark.start; at < limit; at++) if (isUpper(text.charCodeAt(at))) return false;
  return true;
}

/** True if the word before the point is an abbreviation that the next word continues. */
function continues(previous: string, next: NextWord, text: string, mark: EndMark): boolean {
  const lower = previous.toLowerCase();
  const opener = next.upper && SENTENCE_OPENERS.has(next.lower);
  if (previous === '') return false;
  if (NEVER_FINAL.has(lower)) return true;
  if (next.digit) {
    if (BEFORE_NUMBERS.has(lower) || TITLES_BEFORE_NAMES.has(previous)) return true;
  }
  if (lower === 'a.m' || lower === 'p.m' || lower === 'am' || lower === 'pm') return AFTER_CLOCK.has(next.lower) && next.lower !== 'i';
  if (previous === 'St' || previous === 'Sr' || previous === 'Bros' || previous === 'Ed') return !opener;
  if (TITLES_BEFORE_NAMES.has(previous)) return !(next.opened && opener);
  if (lower === 'etc') return false;
  const initial = previous.length === 1 && isUpper(previous.charCodeAt(0));
  if (initial) return !opener || (mark.mark - 1 === mark.start && !next.opened);
  if (MAYBE_FINAL.has(previous) || isDotted(previous)) return !opener && !next.opened;
  // "1. Check the doors": a number alone at the start is a list mark.
  return mark.mark - previous.length === mark.start && previous.length <= 3 && classOf(previous.charCodeAt(0)) === DIGIT && classOf(text.charCodeAt(mark.mark - 1)) === DIGIT;
}

/** "U.S", "J.K", "p.m": single letters with points. */
function isDotted(word: string): boolean {
  for (let at = 1; at < word.length; at += 2) if (word.charCodeAt(at) !== 46) return false;
  return word.length >= 3 && word.length % 2 === 1;
}
