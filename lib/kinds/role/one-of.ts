import type { Token } from '../../text/document.ts';
import { isCapital } from './complement.ts';
import { isRoleNoun } from './read-role.ts';
import type { SaidOf } from './said-of.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** How far behind "one of" the noun may stand, in tokens: "one of the former president's longtime lawyers". */
const REACH = 8;
const OWNER = wordSet("the his her their its 's ’ several two three four five many");
/** Plurals of which being one is no news of anybody. */
const ANYBODY = wordSet('members leaders officials candidates people friends supporters allies critics others founders owners players stars fans authors writers');

/** "Roe, one of the senator's lawyers,": what the person is among others, as tokens behind a name that ends at `at`; null for anything else. */
export function oneOfMany(tokens: readonly Token[], at: number, end: number): SaidOf | null {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'one' || tokens[at + 2]?.lower !== 'of') return null;
  let start = -1;
  for (let k = at + 3; k < Math.min(end, at + 3 + REACH); k += 1) {
    const token = tokens[k];
    if (token === undefined || (token.type !== 'word' && !/^['’.-]$/.test(token.text) && token.lower !== "'s")) return null;
    if (OWNER.has(token.lower)) {
      start = k + 1;
      continue;
    }
    const noun = /[^s]s$/.test(token.lower) ? token.lower.slice(0, -1) : '';
    const next = tokens[k + 1];
    if (start < 0 || !isRoleNoun(noun) || isCapital(token) || ANYBODY.has(token.lower)) continue;
    const isEnd = next === undefined || next.type === 'punctuation' || /^(?:who|said|told|in|at|for|on|of|has|had|was|is)$/.test(next.lower);
    return isEnd ? { firstToken: start, endToken: k + 1, noun, past: false } : null;
  }
  return null;
}
