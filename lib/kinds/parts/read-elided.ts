import type { Token } from '../../text/document.ts';
import { DEMONYMS } from '../../text/names/countries.ts';
import { readQuantity, toQuantity, type QuantityRead } from '../../values/approximation.ts';
import { SMALL_NUMBERS, TENS } from '../../values/number-words.ts';
import { countRead, type CountRead } from './count-read.ts';
import { PERSON_NOUNS } from './counted-nouns.ts';
import { isVerb, readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { stateAfter, type State } from './states.ts';
import { isWholeOfPart } from './whole-of-part.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** How far before a bare number the noun may stand that it counts, in words. */
const NOUN_REACH = 32;
/** What a bare number must stand behind to go on from an earlier one. */
const GOES_ON = /^(?:,|;|and|while|but|or|:)$/;

/**
 * A number whose noun is told elsewhere in the sentence: "of the 90 on board, *41 were German*", "788 forms in Bell County
 * and *231* in Roe County", "of the *90*", "60 slept in the church and *620* slept at the school"; null if nothing there says what it counts.
 */
export function readElided(tokens: readonly Token[], read: QuantityRead, first: number, end: number): CountRead | null {
  if (read.style === 'loose' || read.value === null || read.value < 1 || !Number.isInteger(read.value)) return null;
  if (read.value < 2) return readHurt(tokens, read, first, end);
  const next = tokens[read.endToken];
  if (next === undefined || next.type !== 'word' || read.endToken >= end) return null;
  const whole = readWholeOf(tokens, read, first) ?? readNeeded(tokens, read, first, end);
  if (whole !== null) return whole;
  const described = readDescribed(tokens, read, first, end);
  const opener = tokens[read.firstToken - 1];
  const goesOn = read.firstToken - 1 >= first && opener !== undefined && GOES_ON.test(opener.lower);
  const isLocal = /^(?:in|at|from|on)$/.test(next.lower) && /^\p{Lu}/u.test(tokens[read.endToken + 1]?.text ?? '');
  const opens = read.style === 'words' && next.text === next.lower && isVerb(next) && !OF_ONE.has(next.lower) && (read.firstToken === first || (read.firstToken === first + 1 && opener?.lower === 'all'));
  const hurt = readHurt(tokens, read, first, end);
  if (hurt !== null) return hurt;
  if (!(goesOn && (described !== null || isLocal || isVerb(next))) && !opens) return described;
  // "Two abstained" and "two abstentions" are one figure.
  if (next.lower === 'abstained') return countRead({ firstToken: read.firstToken, endToken: read.endToken, quantity: toQuantity(read), unit: 'item', head: read.endToken });
  const noun = goesOn ? nounBefore(tokens, read.firstToken, first, isLocal) : personsBefore(tokens, read.firstToken, first);
  if (noun === null) return described;
  const people = PERSON_NOUNS.has(tokens[noun]?.lower ?? '');
  const state = stateAfter(tokens, read.endToken, end);
  return countRead({ firstToken: read.firstToken, endToken: read.endToken, quantity: toQuantity(read), unit: people ? 'people' : 'item', head: noun, state, ...described });
}

function readHurt(tokens: readonly Token[], read: QuantityRead, first: number, end: number): CountRead | null {
  if (read.firstToken - 1 < first || !GOES_ON.test(tokens[read.firstToken - 1]?.lower ?? '')) return null;
  const state = howHurt(tokens, read.endToken, end);
  const whom = state === null ? null : nounBefore(tokens, read.firstToken, first, false);
  if (whom === null || !PERSON_NOUNS.has(tokens[whom]?.lower ?? '')) return null;
  return countRead({ firstToken: read.firstToken, endToken: read.endToken, quantity: toQuantity(read), unit: 'people', head: whom, state });
}

/** "Five people were hurt, *two seriously*", "…, *three in critical condition*", "…, *one fatally*": of some of them it is told how badly; null for anything else. */
function howHurt(tokens: readonly Token[], at: number, end: number): State | null {
  const [word, next] = [tokens[at]?.lower ?? '', at + 1 < end ? tokens[at + 1] : undefined];
  const closes = next === undefined || (next.type === 'punctuation' && next.text !== '-') || /^(?:and|when|after|in|as)$/.test(next.lower);
  if (closes && word === 'fatally') return 'killed';
  if (closes && /^(?:seriously|critically|severely|gravely|badly|slightly)$/.test(word)) return 'injured';
  return word === 'in' ? stateAfter(tokens, at, end) : null;
}

/** "156 seats of the *338*": as many of the same are all there are. */
function readWholeOf(tokens: readonly Token[], read: QuantityRead, first: number): CountRead | null {
  const head = read.firstToken - 3;
  if (head <= first || tokens[read.firstToken - 1]?.lower !== 'the' || tokens[read.firstToken - 2]?.lower !== 'of') return null;
  for (let k = head - 1; k >= Math.max(first, head - PHRASE_REACH); k -= 1) {
    if (countedAt(tokens, k, head + 1)?.headToken !== head) continue;
    const unit = PERSON_NOUNS.has(tokens[head]?.lower ?? '') ? 'people' : 'item';
    return countRead({ firstToken: read.firstToken, endToken: read.endToken, quantity: toQuantity(read), unit, head });
  }
  return null;
}

/** How far before its noun a number may stand, in words. */
const PHRASE_REACH = 4;

/** "two short of the *76* needed to pass it": what they are, the rest of the report tells. */
function readNeeded(tokens: readonly Token[], read: QuantityRead, first: number, end: number): CountRead | null {
  const at = read.endToken;
  if (read.firstToken - 1 < first || tokens[read.firstToken - 1]?.lower !== 'the' || at + 1 >= end) return null;
  if (!/^(?:needed|required)$/.test(tokens[at]?.lower ?? '') || !/^(?:for|to)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  return countRead({ firstToken: read.firstToken, endToken: at, quantity: toQuantity(read), unit: 'item' });
}

/** "41 were German", "three were children": what those counted are said to be is their noun. */
function readDescribed(tokens: readonly Token[], read: QuantityRead, first: number, end: number): CountRead | null {
  if (!/^(?:were|are)$/.test(tokens[read.endToken]?.lower ?? '')) return null;
  const at = read.endToken + 1;
  const told = at < end ? (tokens[at]?.lower ?? '') : '';
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  // "Three of the *five* were women": some of them.
  if (isWholeOfPart(tokens, read.firstToken, first)) return null;
  const isNoun = (PERSON_NOUNS.has(told) && told !== 'others') || (DEMONYMS.has(told) && (next?.type !== 'word' || /^(?:and|or|nationals?|citizens|who|from|while)$/.test(next.lower)));
  if (!isNoun) return null;
  return countRead({ firstToken: read.firstToken, endToken: at + 1, quantity: toQuantity(read), unit: 'people', head: at });
}

const MEASURES = wordSet('years months weeks days hours minutes seconds miles percent points dollars pounds euros');

/**
 * The head of the nearest counted plural before token `i`, with `placed` only one that is told to be in some place; or the
 * one that the sentence opens with as the whole: "*of* the seven *fires*, three … and *two* …".
 */
function nounBefore(tokens: readonly Token[], i: number, first: number, placed: boolean): number | null {
  if (tokens[first]?.lower === 'of') {
    const whole = countedAt(tokens, tokens[first + 1]?.lower === 'the' ? first + 2 : first + 1, i);
    if (whole !== null) return whole.headToken;
  }
  for (let k = i - 2; k >= Math.max(first, i - NOUN_REACH); k -= 1) {
    const phrase = countedAt(tokens, k, i);
    if (phrase) return !placed || /^(?:in|at|from|on)$/.test(tokens[phrase.endToken]?.lower ?? '') ? phrase.headToken : null;
  }
  return null;
}

/** "Ten is enough", "two can play that game": no verb for several persons told of. */
const OF_ONE = wordSet('is was has can could may might would');

/** "Eight sailors were flown home. *Nine* are still in hospital": the persons counted in the sentence before. */
function personsBefore(tokens: readonly Token[], i: number, first: number): number | null {
  for (let k = first - 2; k >= Math.max(0, i - NOUN_REACH); k -= 1) {
    const phrase = countedAt(tokens, k, first);
    if (phrase) return PERSON_NOUNS.has(tokens[phrase.headToken]?.lower ?? '') ? phrase.headToken : null;
  }
  return null;
}

function countedAt(tokens: readonly Token[], k: number, end: number): NounPhrase | null {
  if (tokens[k]?.type !== 'number' && !SMALL_NUMBERS.has(tokens[k]?.lower ?? '') && !TENS.has(tokens[k]?.lower ?? '')) return null;
  const read = readQuantity(tokens, k, end);
  const phrase = read && read.style !== 'loose' ? readNounPhrase(tokens, read.endToken, end) : null;
  const head = phrase ? (tokens[phrase.headToken]?.lower ?? '') : '';
  return (PERSON_NOUNS.has(head) || /[^su]s$/.test(head)) && !MEASURES.has(head) ? phrase : null;
}
