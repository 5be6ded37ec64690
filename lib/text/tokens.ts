import type { Token, TokenType } from './document.ts';
import { classOf, DIGIT, FRACTION, LETTER, PUNCTUATION, SPACE } from './characters.ts';
import { wordAt, wordOf, writtenAt, type Word } from './words.ts';

const DOT = 46;
const COMMA = 44;

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 0x02bc;
const isLetter = (unit: number): boolean => classOf(unit) === LETTER;
const isDigit = (unit: number): boolean => classOf(unit) === DIGIT;

/** End of the word that starts at `from`: letters and digits, apostrophes between letters ("don't", "O'Brien"). */
function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === DIGIT && at - from <= 3 && isLetter(text.charCodeAt(at - 1)) && isCurrency(text, from, at)) return at;
    if (kind === LETTER || kind === DIGIT) {
      at += 1;
      continue;
    }
    if (!isApostrophe(unit) || at + 1 >= end || !isLetter(text.charCodeAt(at + 1))) break;
    if (isPossessive(text, at, end)) break;
    at += 2;
  }
  return at === from + 1 ? dottedEnd(text, from, end) : at;
}

/** Codes that writers join to an amount, and the letters of a country behind a dollar sign: "USD10m", "RM23.50", "$US5". */
const CODES: ReadonlySet<string> = new Set('USD EUR GBP AUD CAD NZD HKD SGD CHF JPY CNY RMB INR SEK NOK DKK ZAR AED RM Rs'.split(' '));
const COUNTRIES: ReadonlySet<string> = new Set('US A AU C CA NZ HK S NT'.split(' '));

/** True if the letters before the digit at `at` are a currency: the amount is a token of its own. */
function isCurrency(text: string, from: number, at: number): boolean {
  const letters = text.slice(from, at);
  return CODES.has(letters) || (COUNTRIES.has(letters) && text[from - 1] === '$');
}

/** True if the apostrophe at `at` begins `’s` at the end of a word. */
function isPossessive(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 115 && next !== 83) return false;
  return at + 2 >= end || (!isLetter(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 2)));
}

/** "U.S.", "p.m.", "J.K.": single letters with points between them stay one token, their last point included. */
function dottedEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at + 1 < end && text.charCodeAt(at) === DOT && isLetter(text.charCodeAt(at + 1))) {
    if (at + 2 < end && isLetter(text.charCodeAt(at + 2))) break;
    at += 2;
  }
  if (at === from + 1) return at;
  return at < end && text.charCodeAt(at) === DOT ? at + 1 : at;
}

/** End of the number that starts at `from`: digits with single commas or points between them. */
function numberEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) at += 1;
    else if ((unit === COMMA || unit === DOT) && at + 1 < end && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/**
 * Cuts `text[start, end)` into tokens, in order; white space belongs to none. Offsets refer to `text`,
 * `index` counts from `firstIndex`. Rules are those of {@link Token}; beyond them: letters after digits are a token
 * of their own ("21st" → `21` `st`, "10am" → `10` `am`), digits after letters are not ("G7"); dotted single letters
 * are one word with their points ("U.S.", "p.m."); fractions such as ½ are numbers by themselves.
 */
export function tokenize(text: string, start: number, end: number, firstIndex = 0): Token[] {
  const tokens: Token[] = [];
  tokenizeInto(tokens, [], text, start, end, firstIndex);
  return tokens;
}

/** As {@link tokenize}, onto the end of a list, with the word of each token onto the end of another. */
export function tokenizeInto(tokens: Token[], words: Word[], text: string, start: number, end: number, firstIndex: number): void {
  const offset = firstIndex - tokens.length;
  let spaceBefore = start === 0 || classOf(text.charCodeAt(start - 1)) === SPACE;
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === SPACE) {
      spaceBefore = true;
      at += 1;
      continue;
    }
    let type: TokenType = 'symbol';
    let to = at + 1;
    if (kind === LETTER) {
      type = 'word';
      to = wordEnd(text, at, end);
    } else if (kind === DIGIT) {
      type = 'number';
      to = numberEnd(text, at, end);
    } else if (kind === FRACTION) {
      type = 'number';
    } else if (isApostrophe(unit) && at > start && !spaceBefore && isLetter(text.charCodeAt(at - 1)) && to < end && isPossessive(text, at, end)) {
      type = 'word';
      to = at + 2;
    } else if (kind === PUNCTUATION) {
      type = 'punctuation';
    } else if (unit >= 0xd800 && unit <= 0xdbff && to < end) {
      to += 1;
    }
    const word = type === 'word' || type === 'number' ? wordAt(text, at, to) : wordOf(text.slice(at, to).toLowerCase());
    words.push(word);
    tokens.push({ index: offset + tokens.length, type, start: at, end: to, text: writtenAt(word, text, at, to), lower: word.lower, spaceBefore });
    spaceBefore = false;
    at = to;
  }
}
