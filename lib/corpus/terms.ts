import { classOf, DIGIT, isUpper, LETTER } from '../text/characters.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stopwords.ts';
import type { ArticleDraft } from './article.ts';
import type { IndexedArticle, Query } from './search-index.ts';

/** Longer runs of letters and digits are no words (keys, encoded data). */
const MAX_WORD = 40;
/** Raw word → term, or '' for a word that carries no topic. Words repeat; most of the time of indexing is saved here. */
const cache = new Map<string, string>();
const MAX_CACHED = 100_000;

function termOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase().replaceAll('’', "'");
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  const made = bare.length < 2 || isStopWord(bare) || isStopWord(lower) ? '' : stem(bare);
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(word, made);
  return made;
}

/** One word of a text as the index sees it. */
interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** Calls `visit` for every word and number that carries a topic. A hand loop: tokenising is what bounds indexing. */
function eachWord(text: string, visit: (word: Word) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    const kind = classOf(first);
    if (kind !== LETTER && kind !== DIGIT) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const next = classOf(unit);
      if (next === LETTER || next === DIGIT) at += 1;
      else if (isApostrophe(unit) && at + 1 < length && classOf(text.charCodeAt(at + 1)) === LETTER) at += 2;
      else break;
    }
    if (at - start > MAX_WORD) continue;
    const term = termOf(text.slice(start, at));
    if (term !== '') visit({ term, start, end: at, capital: isUpper(first) });
  }
}

/** What is known of a term of one article. */
interface TermUse {
  count: number;
  /** Written with a capital away from the start of a sentence, at least once: a name, as a rule. */
  named: boolean;
}

/**
 * Terms of a text: stems of its words, and each pair of neighbouring capitalised words ("xi jinp"), since full names
 * tell stories apart far better than their parts.
 */
function usesOf(text: string): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  const use = (term: string, named: boolean): void => {
    const known = uses.get(term);
    if (known === undefined) uses.set(term, { count: 1, named });
    else {
      known.count += 1;
      known.named ||= named;
    }
  };
  let before: Word | null = null;
  eachWord(text, (word) => {
    const named = word.capital && !beginsSentence(text, word.start);
    use(word.term, named);
    if (word.capital && before?.capital === true && word.start === before.end + 1 && text.charCodeAt(before.end) === 32) {
      use(`${before.term} ${word.term}`, true);
    }
    before = word;
  });
  return uses;
}

/** True if only quotation marks and white space stand between the end of a sentence (or line) and this place. */
function beginsSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const char = text.charAt(at);
    if (char === '\n' || char === '.' || char === '!' || char === '?' || char === ':') return true;
    if (!' "“”‘’\'('.includes(char)) return false;
  }
  return true;
}

type Readable = Pick<ArticleDraft, 'title' | 'text' | 'publishedAt'>;

/** Days since 1970-01-01 of an ISO 8601 date or date-time, in its own zone; null when there is none. */
export function dayOf(publishedAt: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt ?? '');
  if (match === null) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Math.floor(time / 86_400_000);
}

/** An article as the index stores it. */
export function indexedArticle(id: string, article: Readable): IndexedArticle {
  const terms = new Map<string, number>();
  for (const [term, { count }] of usesOf(`${article.title}\n\n${article.text}`)) terms.set(term, count);
  return { id, terms, day: dayOf(article.publishedAt) };
}

/** Enough to tell a story, few enough to be one quick look-up. */
const QUERY_TERMS = 32;
/** The headline names the story; so does what opens the report. Names tell more than other words. */
const TITLE_FACTOR = 2;
const OPENING_FACTOR = 1.5;
const NAME_FACTOR = 2;
/** Code units of the text that count as its opening: two or three paragraphs of news. */
const OPENING = 800;
/** Beyond this nothing new is said of what the story is. */
const MAX_READ = 60_000;

/**
 * The look-up for a page: its most telling terms, weighted. Works on the text alone, so that a page not yet stored can
 * be looked up. @param exclude ids never to return
 */
export function queryOf(article: Readable, exclude: ReadonlySet<string> = new Set()): Query {
  const title = usesOf(article.title);
  const opening = usesOf(article.text.slice(0, OPENING));
  const body = usesOf(`${article.title}\n\n${article.text.slice(0, MAX_READ)}`);
  const terms = [...body].map(([term, { count, named }]) => ({
    term,
    weight:
      (1 + Math.log(count)) *
      (title.has(term) ? TITLE_FACTOR : 1) *
      (opening.has(term) ? OPENING_FACTOR : 1) *
      (named ? NAME_FACTOR : 1),
  }));
  // A stable order for equal weights: that of the text.
  terms.sort((a, b) => b.weight - a.weight);
  return { terms: terms.slice(0, QUERY_TERMS), day: dayOf(article.publishedAt), exclude };
}
