import type { Token } from '../../text/document.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isDash } from '../../values/numbers.ts';

/** Nouns that reports use for those whom they do not name. */
const PERSONS = wordSet('gunman gunwoman shooter suspect attacker assailant perpetrator victim accused defendant deceased man woman boy girl teen teenager youth driver pilot passenger rider officer deputy trooper student employee worker soldier sailor marine airman killer prisoner inmate patient caller winner author owner');
const DETERMINERS = wordSet("the his her their its whose 's");
/** Words between the determiner and such a noun: "the 34-year-old alleged gunman". */
const MOST_BETWEEN = 7;
/** Words of a role before its noun. */
const MOST_NARROWING = 5;
/** What follows the comma behind an apposition of one, and in a list. */
const LISTING = wordSet('and or a an the two three four five six another as but');

/**
 * "The gunman, a Danish army officer, was": where the words of the role at the noun in token `noun` begin, told in apposition of
 * somebody without a name; null for any other noun, and in a list. `first` and `end` bound the sentence.
 */
export function apposedAt(tokens: readonly Token[], noun: number, first: number, end: number): number | null {
  const start = pastArticle(tokens, noun, first);
  if (start === null || tokens[start - 2]?.text !== ',' || !isUnnamed(tokens, start - 3, first)) return null;
  return isFollowed(tokens[noun + 1]) && endsApposition(tokens, noun + 1, end) ? start : null;
}

/** Who is said of: "the victim, a judge at the court", but "the victim, a judge ruled". */
const isFollowed = (next: Token | undefined): boolean => next === undefined || next.type !== 'word' || /^(?:of|at|in|for|from|with|on|by|who|whose|and)$/.test(next.lower);

/** First token behind the "a" that opens the phrase of the noun, null where another word stands. */
export function pastArticle(tokens: readonly Token[], noun: number, first: number): number | null {
  for (let at = noun - 1; at >= Math.max(first, noun - 1 - MOST_NARROWING); at -= 1) {
    const token = tokens[at];
    if (token?.lower === 'a' || token?.lower === 'an') return at + 1;
    if (token === undefined || (!isDash(token.text) && token.type !== 'number' && (token.type !== 'word' || isStopWord(token.lower)))) return null;
  }
  return null;
}

/** "The gunman", "his attacker", "the 34-year-old suspect" at token `at`. */
export function isUnnamed(tokens: readonly Token[], at: number, first: number): boolean {
  const noun = tokens[at];
  if (noun === undefined || at < first || !(PERSONS.has(noun.text) || isAged(tokens, at))) return false;
  for (let back = at - 1; back >= Math.max(first, at - MOST_BETWEEN); back -= 1) {
    const token = tokens[back];
    if (token === undefined || DETERMINERS.has(token.lower)) return token !== undefined;
    if (!isDash(token.text) && token.type !== 'number' && (token.type !== 'word' || isStopWord(token.lower))) return false;
  }
  return false;
}

/** "The 34-year-old". */
const isAged = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'old' && isDash(tokens[at - 1]?.text) && tokens[at - 2]?.lower === 'year';

/** Past "of two", "at the plant", up to a comma that opens no list, a dash, the end. */
function endsApposition(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.lower === 'who') return true;
    if (token.text === ',') return !LISTING.has(tokens[at + 1]?.lower ?? '');
    if (/^[.;)\]—–]$/.test(token.text)) return token.spaceBefore || at === end - 1;
    if (token.type === 'word' && (ROLE_HEADS.has(token.lower) || /^(?:and|or|was|were|said|had)$/.test(token.lower))) return false;
  }
  return true;
}
