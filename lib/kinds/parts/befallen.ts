import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { CountRead } from './count-read.ts';
import { PERSON_NOUNS } from './counted-nouns.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** What befell those whose noun stands behind it. */
const BEFALLEN = wordSet('dead wounded injured missing');

/** People told of together. */
const COMPANIES = /^(?:police|troops|crew|personnel|staff)$/;

/** "Four *dead geese*", "12 *wounded soldiers*": who or what is told to be dead or hurt at token `at`; null where a plain "four dead" is. */
export function befallenAt(tokens: readonly Token[], at: number, end: number): Pick<CountRead, 'endToken' | 'unit' | 'head'> | null {
  if (!BEFALLEN.has(tokens[at]?.lower ?? '')) return null;
  const phrase = readNounPhrase(tokens, at + 1, end);
  const noun = tokens[phrase?.headToken ?? -1];
  // A body is that of somebody.
  if (phrase === null || noun === undefined || phrase.modifiers.length > 0 || noun.text !== noun.lower || noun.lower === 'bodies' || !isPlural(noun.lower)) return null;
  return { endToken: phrase.endToken, unit: PERSON_NOUNS.has(noun.lower) || COMPANIES.test(noun.lower) ? 'people' : 'item', head: phrase.headToken };
}

/** True for nouns of more than one. */
export function isPlural(noun: string): boolean {
  return (noun.endsWith('s') && !noun.endsWith('ss')) || /(?:men|people|feet|teeth|children|mice|geese|sheep|fish|deer|aircraft|series|species|troops|police|data|criteria|media|dead|cattle|crew|personnel)$/.test(noun);
}
