import type { Token } from '../../text/document.ts';
import { COUNTRIES, DEMONYMS } from '../../text/names/countries.ts';
import { STATES } from '../../text/names/states.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isDash } from '../../values/numbers.ts';
import { endsBefore } from './read-common.ts';
import { bareValue, type Bare } from './value.ts';

/** A border told by the countries or states that it parts. */
export interface BorderRead {
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: Bare;
}

const BORDERS = wordSet('border borders boundary frontier');
/** True for the nouns at which a border may be told. */
export const isBorderNoun = (lower: string): boolean => BORDERS.has(lower);

/** Longest name of a country, in tokens: "Democratic Republic of Congo". */
const MOST_WORDS = 4;

/** The country or state whose name, abbreviation or adjective ends before token `end` (`-1`) or begins at token `at` (`1`); null for anything else. */
function landAt(tokens: readonly Token[], at: number, way: -1 | 1): { readonly name: string; readonly length: number } | null {
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const part = way === 1 ? tokens.slice(at, at + length) : tokens.slice(Math.max(0, at - length), at);
    if (part.length < length || !/^\p{Lu}/u.test(part[0]?.text ?? '')) continue;
    const words = part.map(({ lower, spaceBefore }, n) => (n > 0 && spaceBefore ? ' ' : '') + lower).join('');
    const name = COUNTRIES.get(words) ?? DEMONYMS.get(words) ?? STATES.get(words);
    if (name !== undefined) return { name, length };
  }
  return null;
}

const isJoin = (token: Token | undefined): boolean => token !== undefined && (isDash(token.text) || token.text === '/' || token.lower === 'and');

/** What stands on a border, of one country alone; its agents and its security are elsewhere too. */
const THERE = wordSet('wall walls fence fencing barrier barriers crossing crossings town towns city cities village villages area areas region regions zone checkpoint communities post posts bridge');

/** "The Mexican border", "the Syrian border town", not "Peruvian border agents". */
const isTold = (tokens: readonly Token[], noun: number, endToken: number): boolean => endToken > noun + 1 || THERE.has(tokens[endToken]?.lower ?? '') || endsBefore(tokens[endToken]);

/** "Chile-Peru border", "the Syrian border", "a border with Peru", "the border between Chad and Sudan" at the noun in token `noun`; null where no country or state is told. */
export function borderAt(tokens: readonly Token[], noun: number, first: number, end: number): BorderRead | null {
  const lands: string[] = [];
  let firstToken = noun;
  const last = landAt(tokens, noun, -1);
  if (last !== null && noun - last.length >= first) {
    lands.push(last.name);
    firstToken = noun - last.length;
    const other = isJoin(tokens[firstToken - 1]) ? landAt(tokens, firstToken - 1, -1) : null;
    if (other !== null && firstToken - 1 - other.length >= first) {
      lands.unshift(other.name);
      firstToken -= 1 + other.length;
    }
  }
  let endToken = noun + 1;
  const link = tokens[endToken]?.lower;
  if (link === 'with' || link === 'between') {
    const at = tokens[endToken + 1]?.lower === 'the' ? endToken + 2 : endToken + 1;
    const land = landAt(tokens, at, 1);
    const second = land !== null && link === 'between' && tokens[at + land.length]?.lower === 'and' ? landAt(tokens, at + land.length + (tokens[at + land.length + 1]?.lower === 'the' ? 2 : 1), 1) : null;
    if (land !== null && (link === 'with' || second !== null)) {
      lands.push(land.name);
      endToken = at + land.length;
      if (second !== null) {
        lands.push(second.name);
        endToken += (tokens[endToken + 1]?.lower === 'the' ? 2 : 1) + second.length;
      }
    }
  }
  if (lands.length === 0 || endToken > end || (lands.length === 1 && (tokens[noun]?.lower !== 'border' || !isTold(tokens, noun, endToken)))) return null;
  return { firstToken, endToken, value: bareValue({ type: 'common', name: 'border', grain: 'common', scale: 'site', words: [...new Set(lands)].sort().concat('border') }) };
}
