import type { Token } from '../../text/document.ts';
import { readQuantity } from '../../values/approximation.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { stateAfter, type State } from './states.ts';
import { wordSet } from '../../text/names/word-set.ts';

const ARTICLE = wordSet('a an one another his her their the');
/** What may come between a member of the list and the next: "an employee *of the ministry*". */
const BELONGING = wordSet('of for from with at in');
/** "Seven women and five men convicted him" tells what they did. */
const TOLD = wordSet('are were was have had remain remained died');
/** Further members of a list that are read. */
const MOST = 5;

/**
 * The state that a list of people is told to be in behind its last member, `i` being the token behind its first: "two
 * officers, a clerk of the court and three children *were killed*"; null if no list goes on there or nothing is told of it.
 */
export function stateOfList(tokens: readonly Token[], i: number, end: number): State | null {
  let at = i;
  let closed = false;
  for (let members = 0; members < MOST; members += 1) {
    if (members === 0 || BELONGING.has(tokens[at]?.lower ?? '')) at = behindBelonging(tokens, at, end);
    if (closed) return TOLD.has(tokens[at]?.lower ?? '') ? stateAfter(tokens, at, end) : null;
    if (tokens[at]?.text === ',') at += 1;
    if (tokens[at]?.lower === 'and') {
      closed = true;
      at += 1;
    } else if (tokens[at - 1]?.text !== ',') return null;
    const start = ARTICLE.has(tokens[at]?.lower ?? '') ? at + 1 : readQuantity(tokens, at, end)?.endToken;
    const phrase = start === undefined || at >= end ? null : readNounPhrase(tokens, start, end);
    if (phrase === null) return null;
    at = phrase.endToken;
  }
  return null;
}

function behindBelonging(tokens: readonly Token[], at: number, end: number): number {
  if (!BELONGING.has(tokens[at]?.lower ?? '')) return at;
  const start = ARTICLE.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return readNounPhrase(tokens, start, end)?.endToken ?? at;
}
