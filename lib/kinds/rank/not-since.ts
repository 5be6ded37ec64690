import { wordSet } from '../../text/names/word-set.ts';
import { stem } from '../../text/stems.ts';
import type { FindContext } from '../kind.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import type { Read } from './find-ranks.ts';
import { wordsOf } from './firsts.ts';
import { INFINITIVE } from './rank-end.ts';
import { readScope } from './read-scope.ts';
import type { RankValue } from './value.ts';

/** How many tokens behind what is denied its scope may begin. */
const REACH = 22;

/** "No minister has been there since 2013": a first by other words. */
export function readNever(context: FindContext, i: number, published: number | null): Read | null {
  const { document, sentence, times } = context;
  const { tokens } = document;
  if (tokens[i]?.lower !== 'no') return null;
  const phrase = readNounPhrase(tokens, i + 1, sentence.endToken);
  if (!phrase || !/^(?:has|had|have)$/.test(tokens[phrase.endToken]?.lower ?? '')) return null;
  for (let at = phrase.endToken; at < Math.min(sentence.endToken, phrase.endToken + REACH); at += 1) {
    if (/^[.;:,]$/.test(tokens[at]?.text ?? '')) return null;
    const scope = tokens[at]?.lower === 'since' || tokens[at]?.lower === 'in' ? readScope(tokens, at, sentence.endToken, times, published) : null;
    if (!scope?.since) continue;
    const [first, last] = [tokens[i], tokens[scope.endToken - 1]];
    if (!first || !last) return null;
    const span = { start: first.start, end: last.end };
    const value: RankValue = {
      quality: 'first', order: 1, noun: stem(tokens[phrase.headToken]?.lower ?? ''), words: wordsOf(tokens, i + 1, at), since: scope.since, scope: null,
      written: document.text.slice(span.start, span.end),
    };
    return { rank: { ...span, value }, endToken: scope.endToken };
  }
  return null;
}

/** "Not since 1998 has", "not in 26 years": a first by other words, at the head of its clause. */
export function readNotSince(context: FindContext, i: number, published: number | null): Read | null {
  const { document, sentence, times } = context;
  const { tokens } = document;
  const token = tokens[i];
  if (token?.lower !== 'not' || (i > sentence.firstToken && !/^[“"—,;:]$/.test(tokens[i - 1]?.text ?? ''))) return null;
  const scope = /^(?:since|in|for)$/.test(tokens[i + 1]?.lower ?? '') ? readScope(tokens, i + 1, sentence.endToken, times, published) : null;
  const last = scope?.since ? tokens[scope.endToken - 1] : undefined;
  if (!scope?.since || !last) return null;
  // Bare "not for two years" denies a length of time.
  if (tokens[i + 1]?.lower === 'for' && !/^(?:has|have|had)$/.test(tokens[scope.endToken]?.lower ?? '')) return null;
  const span = { start: token.start, end: last.end };
  const value: RankValue = { quality: 'first', order: 1, noun: null, words: wordsOf(tokens, scope.endToken, Math.min(sentence.endToken, scope.endToken + INFINITIVE)), since: scope.since, scope: null, written: document.text.slice(span.start, span.end) };
  return { rank: { ...span, value }, endToken: scope.endToken };
}

/** "Has not" in one word. */
export const DENIED = wordSet("hasn't haven't hadn't hasn’t haven’t hadn’t");
/** How far behind "not" its "since" may stand, in tokens. */
const NOT_REACH = 14;

/** "The question has *not been asked since 1950*", "they *hadn’t met since 2009*": a first by other words, where a year is told. */
export function readNotAgain({ document, sentence, times }: FindContext, i: number, published: number | null): Read | null {
  const { tokens } = document;
  const token = tokens[i];
  const isDenied = DENIED.has(token?.lower ?? '') || (token?.lower === 'not' && i > sentence.firstToken && /^(?:has|have|had)$/.test(tokens[i - 1]?.lower ?? ''));
  if (!isDenied) return null;
  for (let at = i + 2; at < Math.min(sentence.endToken - 1, i + NOT_REACH); at += 1) {
    const word = tokens[at];
    if (word === undefined || (word.type === 'punctuation' && /^[.;:,!?()“”"—]$/.test(word.text))) return null;
    if (word.lower !== 'since') continue;
    const scope = readScope(tokens, at, sentence.endToken, times, published);
    const last = scope === null ? undefined : tokens[scope.endToken - 1];
    const words = wordsOf(tokens, i + 1, at);
    // "Since the 2008 crash" is told by the crash.
    if (scope?.since?.years == null || tokens[at + 1]?.lower === 'the' || last === undefined || words.length === 0 || /^(?:1[5-9]|20)\d\d$/.exec(last.text) === null) return null;
    const span = { start: token?.start ?? 0, end: last.end };
    const value: RankValue = { quality: 'first', order: 1, noun: null, words, since: scope.since, scope: null, written: document.text.slice(span.start, span.end) };
    return { rank: { ...span, value }, endToken: scope.endToken };
  }
  return null;
}
