import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { toQuantity, type QuantityRead } from '../../values/approximation.ts';
import { PERSON_NOUNS } from './counted-nouns.ts';
import { countRead, exactQuantity, type CountRead } from './count-read.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { stateAfter, stateBefore, stateOf } from './states.ts';

/** What one of several may be told to have suffered or undergone; "another rescue", "another shooting" tell of no person. */
const SUFFERED = wordSet('wounded injured hurt dead killed missing hospitalized hospitalised arrested detained charged shot rescued kidnapped abducted');
const ADVERB = /^(?:was|were|is|are|remains?|critically|seriously|severely|badly|slightly|lightly|fatally|gravely|mortally|still|also|reported|reportedly|later|left)$/;
/** How many words may stand between "another" and what befell that one. */
const MOST_BETWEEN = 3;

/** "Two were killed and *another* wounded", "wounding *another*", "*another woman* was hurt": one more, of whom it is told what befell them; null else. */
export function readAnother(tokens: readonly Token[], i: number, first: number, end: number): CountRead | null {
  const one = (endToken: number, state: CountRead['state'], head: number | null): CountRead => ({ ...countRead({ firstToken: i, endToken, quantity: exactQuantity(1), unit: 'people', head, state }), added: true });
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  if (next?.lower === 'dozen') return anotherDozen(tokens, i, first, end);
  if (next?.type !== 'word') {
    const state = /^[.,;)]$/.test(next?.text ?? '.') && SUFFERED_BEFORE.has(tokens[i - 1]?.lower ?? '') ? stateBefore(tokens, i, first) : null;
    return state === null ? null : one(i + 1, state, null);
  }
  let at = i + 1;
  while (at < Math.min(end, i + 1 + MOST_BETWEEN) && ADVERB.test(tokens[at]?.lower ?? '')) at += 1;
  if (SUFFERED.has(tokens[at]?.lower ?? '') && at < end) {
    // "Another missing child", "another wounded man": told of somebody already named.
    const behind = at + 1 < end ? tokens[at + 1] : undefined;
    if (at === i + 1 && behind?.type === 'word' && !/^(?:in|on|at|by|when|after|as|during|and|while|with|for|from|near|outside|inside|before|who|over|following)$/.test(behind.lower)) return null;
    const state = stateAfter(tokens, i + 1, end);
    return state === null ? null : one(at === i + 1 ? at + 1 : i + 1, state, null);
  }
  const phrase = readNounPhrase(tokens, i + 1, end);
  const noun = phrase ? (tokens[phrase.headToken]?.lower ?? '') : '';
  if (phrase === null || !PERSON_NOUNS.has(noun) || /[^s]s$/.test(noun)) return null;
  const state = /^(?:was|is|remains|has|had|who)$/.test(tokens[phrase.endToken]?.lower ?? '') || SUFFERED.has(tokens[phrase.endToken]?.lower ?? '') ? stateAfter(tokens, phrase.endToken, end) : SUFFERED_BEFORE.has(tokens[i - 1]?.lower ?? '') ? stateBefore(tokens, i, first) : null;
  return state === null ? null : { ...one(phrase.endToken, state, phrase.headToken), modifiers: phrase.modifiers };
}

/** "Injured *another dozen*", "*another dozen people* were hurt"; null where nothing is said to have befallen them. */
function anotherDozen(tokens: readonly Token[], i: number, first: number, end: number): CountRead | null {
  const phrase = readNounPhrase(tokens, i + 2, end);
  const people = phrase !== null && PERSON_NOUNS.has(tokens[phrase.headToken]?.lower ?? '');
  const endToken = people ? phrase.endToken : i + 2;
  const state = stateAfter(tokens, endToken, end) ?? stateBefore(tokens, i, first);
  if (state === null || (phrase !== null && !people && /^[a-z]+s$/.test(tokens[phrase.headToken]?.lower ?? ''))) return null;
  return { ...countRead({ firstToken: i, endToken, quantity: exactQuantity(DOZEN), unit: 'people', head: people ? phrase.headToken : null, modifiers: people ? phrase.modifiers : [], state }), added: true };
}

const DOZEN = 12;

/** "*Wounding* another", "*killed* another". */
const SUFFERED_BEFORE = wordSet('killing wounding injuring killed wounded injured kills injures wounds arrested arresting kidnapped hurting hurt');

/** Bodies that hold seats, and how they do. */
const BODIES = wordSet('caucus party coalition bloc alliance opposition conference faction group democrats republicans conservatives liberals greens socialists nationalists populists centrists government parties tories labour gop');
const HOLDING = wordSet('controls control controlled holds hold held commands command commanded has have had');
/** From the body to its verb. */
const BODY_REACH = 4;
/** Smaller rests are people or things just named: "the other two". */
const LEAST_REST = 13;

/**
 * "The Liberal caucus controls *31*", "the other *12 million*", "the remaining *43*", "the vote was *31* against it": a bare number of seats or votes, or of what is left of
 * those told of; null where nothing before it says so.
 */
export function bareToldBefore(tokens: readonly Token[], read: QuantityRead, first: number): Pick<CountRead, 'head' | 'unit' | 'state'> | null {
  const at = read.firstToken - 1;
  const before = at >= first ? (tokens[at]?.lower ?? '') : '';
  const isRest = /^(?:other|remaining)$/.test(before) && /^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? '') && (read.value ?? 0) >= LEAST_REST;
  if (isRest || (HOLDING.has(before) && isBody(tokens, at, first))) return { head: null, unit: 'item', state: null };
  if (/^(?:was|were)$/.test(before) && /^(?:votes?|tally|count)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:against|for|opposed)$/.test(tokens[read.endToken]?.lower ?? '')) return { head: null, unit: 'item', state: null };
  const isPopulation = /^(?:population|pop)$/.test((before === ',' || before === ':' || before === '.' ? tokens[at - 1]?.lower : before) ?? '');
  return isPopulation && (read.value ?? 0) > 1 ? { head: before === ',' || before === ':' || before === '.' ? at - 1 : at, unit: 'people', state: null } : null;
}

/** What only people do, each of those counted once. */
const DEEDS = wordSet(
  'attended gathered enrolled registered protested marched rallied demonstrated graduated applied volunteered participated voted testified signed resigned retired perished evacuated queued applauded cheered responded donated competed',
);
const LEAST_DOERS = 2;

/** "About *900* attended", "some *60* have enrolled": people, told of no noun. Null for those named before, whose noun is theirs. */
export function bareDoers(tokens: readonly Token[], read: QuantityRead, end: number): Pick<CountRead, 'head' | 'unit' | 'state'> | null {
  const at = /^(?:have|had)$/.test(tokens[read.endToken]?.lower ?? '') ? read.endToken + 1 : read.endToken;
  if (at >= end || !DEEDS.has(tokens[at]?.lower ?? '') || (read.value ?? 0) < LEAST_DOERS) return null;
  // "900 registered sailors", "60 retired teachers".
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  return next?.type === 'word' && !BEHIND_DEED.has(next.lower) ? null : { head: null, unit: 'people', state: null };
}

/** "*Thousands* lined the route", "*tens of thousands* fled": people, told of no noun, who open a sentence or a clause. */
export function bareCrowd(tokens: readonly Token[], read: QuantityRead, first: number, end: number): CountRead | null {
  const [before, last, next] = [tokens[read.firstToken - 1], tokens[read.endToken - 1], tokens[read.endToken]];
  if (!/^(?:dozens|hundreds|thousands|millions|scores)$/.test(last?.lower ?? '') || next === undefined || read.endToken >= end) return null;
  const opens = read.firstToken === first || /^(?:,|and|as|while|when|that)$/.test(before?.lower ?? '');
  // "Hundreds wounded" is read with its state.
  if (!opens || next.text !== next.lower || (stateOf(next.lower) !== null && next.lower !== 'died') || !(DEEDS.has(next.lower) || CROWD_DEEDS.has(next.lower))) return null;
  return countRead({ firstToken: read.firstToken, endToken: read.endToken, quantity: toQuantity(read), unit: 'people', state: stateAfter(tokens, read.endToken, end) });
}

/** What only people do: flights are cancelled by the dozen as well. */
const CROWD_DEEDS = wordSet('lined fled gathered marched protested cheered chanted stood sang fought rode ran slept died flocked rallied queued wept prayed mourned applauded celebrated');

const BEHIND_DEED = wordSet('the a an in on at for from with to by and or but as when while during after before against last this that today yesterday online there here outside inside so though it its his her their');

function isBody(tokens: readonly Token[], at: number, first: number): boolean {
  for (let k = at - 1; k >= Math.max(first, at - BODY_REACH); k -= 1) {
    if (BODIES.has(tokens[k]?.lower ?? '')) return k === at - 1 || tokens[k + 1]?.lower === 'now' || tokens[k + 1]?.lower === 'currently';
  }
  return false;
}

const PER = /^(?:a|an|per|each|every)$/;
const SPAN = /^(?:hour|day|night|week|month|quarter|year|minute|season)$/;
const LEAST_RATE = 100;

/** "At a rate of *4 million* per week", "running at *12,000* a day": a bare number that is told for each stretch of time. */
export function isRate(tokens: readonly Token[], read: QuantityRead, end: number): boolean {
  const at = read.endToken;
  return at + 1 < end && (read.value ?? 0) >= LEAST_RATE && PER.test(tokens[at]?.lower ?? '') && SPAN.test(tokens[at + 1]?.lower ?? '') && !/^\$|[$£€]$/.test(tokens[read.firstToken - 1]?.text ?? '');
}
