import type { Token } from '../../text/document.ts';
import { PERSON_NOUNS } from './counted-nouns.ts';
import { countRead, exactQuantity, type CountRead } from './count-read.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { readOneHurt } from './read-one-hurt.ts';
import { stateAfter, stateOf } from './states.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Things told one by one: "a single bullet", "a single vote". */
const SINGLE: ReadonlySet<string> = new Set('shot bullet round gunshot blow punch kick wound vote gunman shooter attacker assailant robber suspect blast explosion missile rocket case death arrest witness survivor passenger officer vehicle car drone bomb count charge ballot seat juror casualty fatality injury dissent'.split(' '));

/** "a single shot", "one shot rang out", "one count of fraud"; not "a single mother", "not a single case", "one shot dead". */
export function readSingle(tokens: readonly Token[], i: number, first: number, end: number): CountRead | null {
  const fired = tokens[i]?.lower === 'one';
  if (!fired && (tokens[i]?.lower !== 'a' || tokens[i + 1]?.lower !== 'single')) return null;
  const hurt = fired ? readOneHurt(tokens, i, first, end) : null;
  if (hurt !== null) return hurt;
  if (i > first && /^(?:not|without|never|nor|no|n't|even)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  const phrase = readNounPhrase(tokens, fired ? i + 1 : i + 2, end);
  const head = fired && /^(?:shot|bullet|round)$/.test(tokens[i + 1]?.lower ?? '') ? i + 1 : (phrase?.headToken ?? -1);
  const word = tokens[head]?.lower ?? '';
  if (!SINGLE.has(word) || head >= end) return null;
  const next = head + 1 < end ? (tokens[head + 1]?.lower ?? '') : '';
  const isOneCharge = CHARGES.has(word) && next === 'of';
  const isShotBefore = fired && FIRED.test(tokens[i - 1]?.lower ?? '') && head === i + 1 && /^(?:shot|bullet|round)$/.test(word) && next !== '-';
  if (fired && !isOneCharge && !isShotBefore && (head !== i + 1 || !/^(?:is|was|rang|hit|struck|missed|fired|had|has|went)$/.test(next))) return null;
  const people = PERSON_NOUNS.has(word);
  const state = people ? (stateAfter(tokens, head + 1, end) ?? stateOf(word)) : null;
  const modifiers = phrase?.headToken === head ? phrase.modifiers : [];
  return countRead({ firstToken: i, endToken: head + 1, quantity: exactQuantity(1), unit: people ? 'people' : 'item', head, modifiers, state });
}

/** "He *fired* one round". */
const FIRED = /^(?:fire[sd]?|firing|discharg(?:ed|es|ing)|squeezed)$/;
/** What a court charges by number: "one count of fraud". */
const CHARGES = wordSet('count charge');

const GROUPS: ReadonlyMap<string, number> = new Map([['pair', 2], ['duo', 2], ['trio', 3], ['quartet', 4]]);
/** What comes in pairs, and is one thing. */
const PAIRED: ReadonlySet<string> = new Set('shoes boots sneakers slippers sandals socks stockings gloves mittens pants trousers jeans shorts leggings pyjamas pajamas glasses sunglasses goggles spectacles earrings scissors pliers binoculars headphones handcuffs skis skates eyes hands legs arms feet ears wings tights lips years months weeks days hours minutes'.split(' '));

/** "a pair of army bases", "a trio of suspects": that many; not "a pair of gloves". */
export function readPair(tokens: readonly Token[], i: number, end: number): CountRead | null {
  const word = tokens[i + 1]?.lower ?? '';
  const size = tokens[i]?.lower === 'a' && tokens[i + 2]?.lower === 'of' ? GROUPS.get(word) : undefined;
  const phrase = size === undefined ? null : readNounPhrase(tokens, i + 3, end);
  const noun = phrase ? (tokens[phrase.headToken]?.lower ?? '') : '';
  const people = PERSON_NOUNS.has(noun);
  if (phrase === null || size === undefined || PAIRED.has(noun) || !(people || /[^s]s$/.test(noun))) return null;
  const state = people ? (stateAfter(tokens, phrase.endToken, end) ?? stateOf(noun)) : null;
  return countRead({ firstToken: i, endToken: phrase.endToken, quantity: exactQuantity(size), unit: people ? 'people' : 'item', head: phrase.headToken, modifiers: phrase.modifiers, state });
}
