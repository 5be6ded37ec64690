import type { Token } from '../../text/document.ts';
import { contentStems } from '../../text/stems.ts';
import { readOrdinal } from '../../values/numbers.ts';
import type { FindContext } from '../kind.ts';
import type { Read } from './find-ranks.ts';
import { readScope } from './read-scope.ts';
import { wordSet } from '../../text/names/word-set.ts';

const STOP = /^[,;:.!?()“”"—–]$/;
/** Where a clause begins that a first time is told of. */
const OPENING = wordSet('that who which and but when where while because after before as');
/** How many words of its clause are read, before or behind. */
const REACH = 14;
/** "The first time I saw her". */
const FIRST_PERSON = wordSet('i we you my our your me us');
const SUBJECT = wordSet('that the a an any he she it they his her its their such so anyone either both all');
const VERB = wordSet('has had have did');
/** "The first time we met", "remember the first time": a memory, no news. */
const MEMORY = wordSet('remember remembers remembered recall recalls recalled since like until from');

/** From here on nobody has counted: "for the hundredth time". */
const COUNTLESS = 100;

/** "She spoke publicly for the first time", "the first time that a premier has been there", "lost for the 12th time": how often what the clause tells has happened so far. */
export function numberedTimeAt({ document: { tokens, text }, sentence, times }: FindContext, i: number): Read | null {
  const ordinal = readOrdinal(tokens, i, sentence.endToken);
  const [token, time] = [tokens[i], ordinal === null ? undefined : tokens[ordinal.endToken]];
  if (token === undefined || ordinal === null || time?.lower !== 'time' || ordinal.value >= COUNTLESS) return null;
  const { value: order } = ordinal;
  const past = ordinal.endToken + 1;
  if (!(tokens[i - 1]?.lower === 'the' || (order > 1 && tokens[i - 1]?.lower === 'a')) || i - 1 < sentence.firstToken) return null;
  // "It is not the first time".
  const lead = tokens[i - 2]?.lower === 'for' ? i - 3 : i - 2;
  if (/(?:^not|^hardly|n['’]t)$/.test(tokens[lead]?.lower ?? '')) return null;
  const isFor = tokens[i - 2]?.lower === 'for' && i - 2 >= sentence.firstToken;
  const { firstToken, endToken } = sentence;
  const clause = isFor ? clauseOf(tokens, i - 2, past, firstToken, endToken) : SUBJECT.has(tokens[past]?.lower ?? '') ? behind(tokens, past, endToken) : [];
  if (clause.length === 0 || clause.some(({ lower }) => FIRST_PERSON.has(lower)) || (!isFor && (MEMORY.has(tokens[i - 2]?.lower ?? '') || !clause.some(({ lower }) => VERB.has(lower))))) return null;
  const words = [...new Set(contentStems(clause))].filter((word) => word !== 'time');
  // "For the first time in history".
  const scope = isFor ? readScope(tokens, past, endToken, times, null) : null;
  const end = isFor ? (tokens[(scope?.endToken ?? past) - 1] ?? time) : (clause.at(-1) ?? time);
  if (words.length < (isFor ? LEAST_WORDS : 1)) return null;
  const written = text.slice(token.start, end.end);
  const until = isFor ? (scope?.endToken ?? past) : past + clause.length;
  return { rank: { start: token.start, end: end.end, value: { quality: 'first', order, noun: null, words, since: scope?.since ?? null, scope: scope?.scope ?? null, written } }, endToken: until };
}

/** A clause of fewer telling words says too little of what was done. */
const LEAST_WORDS = 2;

/** The clause that ends in "for the first time"; behind it where it opens a sentence. */
function clauseOf(tokens: readonly Token[], until: number, from: number, first: number, end: number): readonly Token[] {
  let at = until;
  while (at - 1 >= first && until - at < REACH && !STOP.test(tokens[at - 1]?.text ?? '') && !OPENING.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  const before = tokens.slice(at, until);
  // "She sang for the first time at the pier": who did it says less than where.
  if (before.length > 0) return contentStems(before).length >= LEAST_WORDS ? before : [...before, ...behind(tokens, from, end)];
  return behind(tokens, tokens[from]?.text === ',' ? from + 1 : from, end);
}

function behind(tokens: readonly Token[], from: number, end: number): readonly Token[] {
  let to = from;
  while (to < Math.min(end, from + REACH) && !STOP.test(tokens[to]?.text ?? '') && (to === from || !OPENING.has(tokens[to]?.lower ?? ''))) to += 1;
  return tokens.slice(from, to);
}
