import type { Sentence, Token } from '../../text/document.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { isDash } from '../../values/numbers.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import type { ScopeRead } from './read-scope.ts';
import type { SuperlativeRead } from './superlatives.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** What is ranked, and where its words end. */
export interface Noun {
  readonly word: string;
  readonly endToken: number;
}

/** How many words an infinitive may run on. */
export const INFINITIVE = 9;

const CLOSING = /^(?:[.,;:!?()“”"—]|but|and|or|while|when|because|although|though|after|before|said|says|told|which|where)$/;
/** No phrase ends with one of these. */
const OPEN = wordSet('the a an of in on at for to from with by and or that its than as is was were be then');
/** How far a clause behind a rank may run, in tokens. */
const LONGEST = 16;
/** How many words may complete a noun that was cut. */
const MOST_ADDED = 4;

interface Ending {
  readonly superlative: SuperlativeRead;
  readonly scopes: readonly ScopeRead[];
  readonly infinitive: number;
  readonly noun: Noun | null;
  /** Where reading stopped. */
  readonly at: number;
  readonly isSole: boolean;
  readonly isOwned: boolean;
}

/** One past the last word of the rank: its scope, its infinitive, what it is of, or the clause that tells of whom. */
export function endOf(tokens: readonly Token[], { endToken: end }: Sentence, { superlative, scopes, infinitive, noun, at, isSole, isOwned }: Ending): number {
  const scope = scopes.at(-1);
  if (scope !== undefined) {
    // "The only country she has ever called home".
    const isClause = tokens[scope.endToken - 1]?.lower === 'ever' && scope.firstToken > (noun?.endToken ?? scope.firstToken);
    if (isClause) return clauseEnd(tokens, scope.endToken, end) ?? scope.endToken;
    return scope.since?.years === null && scope.since.length === null ? whole(tokens, scope.endToken, superlative.endToken, end) : scope.endToken;
  }
  if (infinitive < 0 && noun !== null && (isSole || isOwned)) {
    const next = tokens[noun.endToken]?.lower ?? '';
    const isTold = next === 'who' || (superlative.quality === 'only' && /^(?:that|with|left)$/.test(next));
    return isTold ? (clauseEnd(tokens, noun.endToken, end) ?? noun.endToken) : complementEnd(tokens, noun.endToken, end);
  }
  return whole(tokens, Math.min(at, infinitive + INFINITIVE), superlative.endToken, end);
}

/** "The only person *who showed up to help her*": one past the clause at token `from`; null when it does not end in good time. */
function clauseEnd(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + LONGEST); at += 1) {
    if (at > from && CLOSING.test(tokens[at]?.lower ?? '')) return shut(tokens, at, from);
  }
  return from + LONGEST >= end ? shut(tokens, end, from) : null;
}

/** "The largest maker *of liquid crystals*", "the biggest bank *by assets*": past what the ranked noun is of; `from` itself where nothing follows. */
function complementEnd(tokens: readonly Token[], from: number, end: number): number {
  const word = tokens[from]?.lower ?? '';
  if (!/^(?:of|by|for)$/.test(word) || (word === 'for' && tokens[from - 1]?.type !== 'word')) return from;
  const at = /^(?:the|a|an|its|his|her|their)$/.test(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const phrase = readNounPhrase(tokens, at, end);
  if (phrase === null || (word !== 'of' && /^\p{Lu}/u.test(tokens[at]?.text ?? ''))) return from;
  const joined = tokens[phrase.endToken]?.lower === 'and' ? readNounPhrase(tokens, phrase.endToken + 1, end) : null;
  const isList = joined !== null && word === 'of' && !isStopWord(tokens[phrase.endToken + 1]?.lower ?? '') && /^(?:[.,;]|for|in)$/.test(tokens[joined.endToken]?.text ?? '.');
  return isList ? joined.endToken : phrase.endToken;
}

/** A rank that was cut within a noun phrase up to its head, one that ends with small words without them. */
function whole(tokens: readonly Token[], endToken: number, first: number, end: number): number {
  const last = tokens[endToken - 1];
  let to = endToken;
  const isOpen = last !== undefined && (/^\p{Lu}/u.test(last.text) || OPEN.has(last.lower) || isDash(tokens[to]?.text));
  while (isOpen && to < Math.min(end, endToken + MOST_ADDED) && tokens[to]?.type === 'word' && !isStopWord(tokens[to]?.lower ?? '') && !CLOSING.test(tokens[to]?.lower ?? '') && !/(?:ed|ing)$/.test(tokens[to]?.lower ?? '')) to += 1;
  return shut(tokens, to, first);
}

function shut(tokens: readonly Token[], endToken: number, first: number): number {
  let to = endToken;
  while (to - 1 > first && OPEN.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  return to;
}
