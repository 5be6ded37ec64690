import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { SMALL_NUMBERS } from '../../values/number-words.ts';
import { isPlural } from './befallen.ts';

/** How widely those counted are spread; the telling goes on behind the place. */
const WIDE = wordSet('across nationwide statewide worldwide countrywide citywide globally throughout');
/** Where those counted were, of whom they are, or how old. */
const PLACED = wordSet('ages age aged at in inside aboard on from near outside under with of');
/** What an aside on those counted begins with, besides a number and a name. */
const ASIDES = wordSet('including among all both most mostly many some half none each ages aged who a an his her their');
/** How the telling goes on of several, and of one. */
const OF_SEVERAL = wordSet('were are have died drowned perished');
const OF_ONE = wordSet('was is has died drowned perished');
/** Words that begin another clause. */
const CLAUSES = wordSet('that which who whose when while as where because after before and or but if to');
const PLACE_REACH = 7;
const ASIDE_REACH = 26;

/**
 * Where the telling goes on behind those counted up to token `i`, past a place or an aside: "four workers at the plant *were* hurt", "three people,
 * including a child, *were* killed", "five people across the region *have* died"; `i` itself where nothing of the sort stands between.
 */
export function behindAside(tokens: readonly Token[], i: number, end: number): number {
  const first = tokens[i];
  const counted = tokens[i - 1];
  const goesOn = counted !== undefined && (isPlural(counted.lower) || (counted.type === 'number' && counted.text !== '1')) ? OF_SEVERAL : OF_ONE;
  if (first?.text === ',') return behindCommas(tokens, i, end, goesOn);
  if (first === undefined || (!WIDE.has(first.lower) && !PLACED.has(first.lower))) return i;
  for (let k = i + 1; k < Math.min(end, i + PLACE_REACH); k += 1) {
    const token = tokens[k];
    if (token === undefined || token.type === 'punctuation' || (CLAUSES.has(token.lower) && !(token.lower === 'and' && tokens[k + 1]?.type === 'number'))) return i;
    if (goesOn.has(token.lower)) return k;
  }
  return i;
}

function behindCommas(tokens: readonly Token[], i: number, end: number, goesOn: ReadonlySet<string>): number {
  const opener = tokens[i + 1];
  if (opener === undefined || !(ASIDES.has(opener.lower) || opener.type === 'number' || SMALL_NUMBERS.has(opener.lower) || /^\p{Lu}/u.test(opener.text))) return i;
  for (let k = i + 2; k < Math.min(end, i + ASIDE_REACH); k += 1) {
    const token = tokens[k];
    if (token === undefined || /^[.;:“”"()—–]$/.test(token.text)) return i;
    if (tokens[k - 1]?.text === ',' && goesOn.has(token.lower)) return k;
    // Behind a comma another clause begins.
    if (tokens[k - 1]?.text === ',' && /^(?:but|while|when|as|after|before|where|because|he|she|they|it|police|officials|authorities|the)$/.test(token.lower)) return i;
  }
  return i;
}
