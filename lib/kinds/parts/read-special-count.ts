import type { Token } from '../../text/document.ts';
import type { Quantity } from '../../values/interval.ts';
import { isDash, readNumber, readOrdinal } from '../../values/numbers.ts';
import { PERSON_NOUNS } from './counted-nouns.ts';
import { countRead, exactQuantity, type CountRead } from './count-read.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { stateAfter, stateOf } from './states.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Nouns of happenings whose number matters: "a third victim", "the second explosion". */
const NUMBERED: ReadonlySet<string> = new Set(
  'explosion blast bomb bombing attack shooting shot quake earthquake aftershock tremor body death case arrest crash plane vehicle vessel boat missile device fire launch strike homicide killing murder slaying fatality raid arson robbery stabbing'.split(' '),
);
/** Nouns whose absence is news: "no injuries", "no one was hurt". */
const ABSENT: ReadonlySet<string> = new Set('injuries deaths casualties fatalities arrests survivors victims people suspects passengers civilians officers'.split(' '));
const VOTING = wordSet('vote votes voted voting passed approved ruled ruling decision majority tally margin senate house council board court committee parliament rejected referendum confirmed defeated jury deadlocked split');

/** "took no questions": said of who came before the press. */
const TAKING = wordSet('take takes took taking taken answer answers answered answering');

/** "no injuries", "no one was hurt", "nobody died", "took no questions"; null for "no plans" and for "no one" without a state. */
export function readNone(tokens: readonly Token[], i: number, end: number): CountRead | null {
  const one = tokens[i]?.lower === 'nobody' ? i + 1 : tokens[i + 1]?.lower === 'one' ? i + 2 : -1;
  if (one > 0) {
    const state = stateAfter(tokens, one, end);
    return state === null ? null : countRead({ firstToken: i, endToken: one, quantity: exactQuantity(0), unit: 'people', state });
  }
  const phrase = readNounPhrase(tokens, i + 1, end);
  const word = phrase ? (tokens[phrase.headToken]?.lower ?? '') : '';
  const isUnasked = word === 'questions' && TAKING.has(tokens[i - 1]?.lower ?? '');
  const state = phrase ? (stateOf(word) ?? stateAfter(tokens, phrase.endToken, end)) : null;
  // "No Americans were hurt" tells a number; "no officers attended" does not.
  const abstained = phrase !== null && PERSON_NOUNS.has(word) && CASTING.has(tokens[phrase.endToken]?.lower ?? '');
  const isSpared = phrase !== null && PERSON_NOUNS.has(word) && word.endsWith('s') && stateAfter(tokens, phrase.endToken, end) !== null;
  if (!phrase || !(ABSENT.has(word) || isUnasked || isSpared || abstained)) return null;
  return countRead({ firstToken: i, endToken: phrase.endToken, quantity: exactQuantity(0), unit: isUnasked ? 'item' : 'people', head: phrase.headToken, modifiers: phrase.modifiers, state });
}

/** "No senator *voted* for it": how many did is told. */
const CASTING = wordSet('voted backed supported opposed dissented objected abstained');

/** "*Not a single* senator backed it": none did; null where the noun is for no person or nothing was cast. */
export function readNotOne(tokens: readonly Token[], i: number, end: number): CountRead | null {
  if (tokens[i]?.lower !== 'a' || tokens[i + 1]?.lower !== 'single' || tokens[i - 1]?.lower !== 'not') return null;
  const phrase = readNounPhrase(tokens, i + 2, end);
  if (phrase === null || !PERSON_NOUNS.has(tokens[phrase.headToken]?.lower ?? '') || !CASTING.has(tokens[phrase.endToken]?.lower ?? '')) return null;
  return countRead({ firstToken: i - 1, endToken: phrase.endToken, quantity: exactQuantity(0), unit: 'people', head: phrase.headToken, modifiers: phrase.modifiers });
}

/** "neither officer was hurt", "neither of the men has been charged", "none of the passengers was hurt": none of them; null where nothing is said to have befallen them. */
export function readNeither(tokens: readonly Token[], i: number, end: number): CountRead | null {
  const at = tokens[i + 1]?.lower === 'of' && /^(?:the|those|these|its|their|his|her)$/.test(tokens[i + 2]?.lower ?? '') ? i + 3 : i + 1;
  // "None but the brave": who is meant stands behind "of the".
  if (tokens[i]?.lower === 'none' && at === i + 1) return null;
  // "None of its four sailors was hurt": no four were.
  const phrase = readNounPhrase(tokens, readNumber(tokens, at, end)?.endToken ?? at, end);
  const state = phrase && PERSON_NOUNS.has(tokens[phrase.headToken]?.lower ?? '') ? stateAfter(tokens, phrase.endToken, end) : null;
  if (phrase === null || state === null) return null;
  return countRead({ firstToken: i, endToken: phrase.endToken, quantity: exactQuantity(0), unit: 'people', head: phrase.headToken, modifiers: phrase.modifiers, state });
}

/** "twice"; not in "twice as many", "twice a week", "twice the size", "think twice", "twice-elected". */
export function readTwice(tokens: readonly Token[], i: number): CountRead | null {
  if (tokens[i]?.lower !== 'twice' || /^(?:a|an|as|the|per|that|its|his|their|what|daily|weekly|-)$/.test(tokens[i + 1]?.lower ?? '')) return null;
  if (/^(?:think|thinks|thinking|thought)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  return countRead({ firstToken: i, endToken: i + 1, quantity: exactQuantity(2), unit: 'times' });
}

/** "a third, unidentified victim", "the second suspect", "11th case": that many with this one. Not "first", not "a third of". */
export function readNth(tokens: readonly Token[], i: number, end: number): CountRead | null {
  const ordinal = readOrdinal(tokens, i, end);
  if (!ordinal || ordinal.value < 2 || isDash(tokens[ordinal.endToken]?.text)) return null;
  const alone = readNthAlone(tokens, i, ordinal, end);
  if (alone) return alone;
  const at = tokens[ordinal.endToken]?.text === ',' ? ordinal.endToken + 1 : ordinal.endToken;
  const phrase = readNounPhrase(tokens, at, end);
  const word = phrase ? (tokens[phrase.headToken]?.lower ?? '') : '';
  if (!phrase || word.endsWith('s') || !(PERSON_NOUNS.has(word) || NUMBERED.has(word)) || /^(?:party|lady|class|minister|president)$/.test(word)) return null;
  // "9th Circuit Judge" is a name.
  if (phrase.modifiers.some((k) => /^[A-Z]/.test(tokens[k]?.text ?? '')) && /^[a-z\d]/.test(tokens[i]?.text ?? '')) return null;
  // Offices and firsts among family are numbered for other reasons.
  if (/^(?:brother|sister|son|daughter|child|family|leader|official|wife|husband|member|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|attorney|partner)$/.test(word)) return null;
  const state = stateOf(word) ?? stateAfter(tokens, phrase.endToken, end);
  // "The second friend recalled": the other one of two just named.
  if (ordinal.value === 2 && tokens[i - 1]?.lower === 'the' && state === null && PERSON_NOUNS.has(word)) return null;
  return countRead({ firstToken: i, endToken: phrase.endToken, quantity: exactQuantity(ordinal.value), unit: 'ordinal', head: phrase.headToken, modifiers: phrase.modifiers, state });
}

/** "the second time that …", "was the ninth in the county this year", "the fourth minister to resign": how often it has come to that. */
function readNthAlone(tokens: readonly Token[], i: number, ordinal: { readonly value: number; readonly endToken: number }, end: number): CountRead | null {
  const at = ordinal.endToken;
  const word = at < end ? (tokens[at]?.lower ?? '') : '';
  const nth = (endToken: number, head: number | null): CountRead => countRead({ firstToken: i, endToken, quantity: exactQuantity(ordinal.value), unit: 'ordinal', head });
  if (tokens[i - 1]?.lower !== 'the') return null;
  if (word === 'time' && !/^(?:zone|trial|around)$/.test(tokens[at + 1]?.lower ?? '')) return nth(at + 1, at);
  if (/^(?:minister|member|aide|official|leader)$/.test(word) && /^(?:to|whom|who)$/.test(tokens[at + 1]?.lower ?? '')) return nth(at + 1, at);
  const isTold = /^(?:is|was|became|be|marked|marks|makes)$/.test(tokens[i - 2]?.lower ?? '');
  return isTold && /^(?:by|in|this|since|on|for)$/.test(word) && hasSpan(tokens, at, end) ? nth(at, null) : null;
}

/** How far behind an ordinal the time or the place may stand that it was counted over. */
const SPAN_REACH = 10;

/** "in as many weeks", "this year", "since May", "in 2019", "in the past month": over how long it was counted. */
function hasSpan(tokens: readonly Token[], i: number, end: number): boolean {
  for (let k = i; k < Math.min(end, i + SPAN_REACH); k += 1) {
    const word = tokens[k]?.lower ?? '';
    if (/^(?:years?|months?|weeks?|days?|decade|since|season|(?:19|20)\d\d)$/.test(word)) return true;
    if (/^[,;.]$/.test(word)) return false;
  }
  return false;
}

/** "voted unanimously", "a unanimous vote": none were against; how many were for it is not told. */
export function readUnanimous(tokens: readonly Token[], i: number, end: number): CountRead | null {
  const word = tokens[i]?.lower;
  const [before, next] = [tokens[i - 1]?.lower ?? '', i + 1 < end ? (tokens[i + 1]?.lower ?? '') : ''];
  const isVote = word === 'unanimous' ? /^(?:vote|votes|decision|ruling|approval|verdict|passage)$/.test(next) : CAST.has(before) || CAST.has(next);
  if (!isVote) return null;
  const quantity: Quantity = { interval: { low: 2, high: Infinity, lowOpen: false, highOpen: false }, point: null, precision: 'vague', approximation: word ?? null };
  return countRead({ firstToken: i, endToken: i + 1, quantity, unit: 'vote', against: 0 });
}

const CAST = wordSet('vote votes voted voting ruled rules passed passes approved approves agreed rejected rejects decided elected acquitted convicted');

/** How far a word of voting may stand from the figures. */
const VOTE_REACH = 8;

/** "52-48", "a 5 to 4 vote", where the sentence speaks of voting nearby; null otherwise. */
export function readVote(tokens: readonly Token[], i: number, first: number, end: number): CountRead | null {
  const left = readNumber(tokens, i, end);
  if (!left || !Number.isInteger(left.value)) return null;
  const told = readToldVote(tokens, i, left, end);
  if (told) return told;
  if (left.value > MOST_SEATS && left.unit >= ROUND) return null;
  const joint = tokens[left.endToken];
  if (!joint || !(isDash(joint.text) || joint.lower === 'to' || joint.lower === 'against')) return null;
  const rightAt = joint.lower === 'to' && isDash(tokens[left.endToken + 1]?.text) ? left.endToken + 2 : left.endToken + 1;
  const right = readNumber(tokens, isDash(tokens[rightAt]?.text) ? rightAt + 1 : rightAt, end);
  if (!right || !Number.isInteger(right.value) || isDash(tokens[right.endToken]?.text)) return null;
  // "282,717 to 281,812": the ballots of a whole district, to the last one; round figures are a range.
  if (left.value > MOST_SEATS && (right.unit >= ROUND || right.value >= left.value)) return null;
  for (let k = Math.max(first, i - VOTE_REACH); k < Math.min(end, right.endToken + VOTE_REACH); k += 1) {
    if ((k < i || k >= right.endToken) && VOTING.has(tokens[k]?.lower ?? '')) {
      return countRead({ firstToken: i, endToken: right.endToken, quantity: exactQuantity(left.value), unit: 'vote', against: right.value });
    }
  }
  return null;
}

/** No chamber has so many members. */
const MOST_SEATS = 10_000;
const ROUND = 1000;

const VOTERS = wordSet('votes deputies lawmakers legislators mps members senators delegates councillors councilors representatives judges justices jurors republicans democrats commissioners directors councilmembers states countries nations');
/** From the ayes to the noes: "voted for the bill and", "were in favour and". */
const NOES_REACH = 8;
const AYE = wordSet('for favour favor favouring favoring yes aye supporting supported backing backed');
const NO = wordSet('against no nay opposed opposing');
/** Between the number of the noes and what they did: "and 10 *Democrats were* opposed". */
const MOST_BETWEEN = 2;

/** "41 votes to 38", "forty-one senators were in favour and 38 against", "with 31 Liberals backing it and 12 Greens opposed": both figures in words of voting; null else. */
function readToldVote(tokens: readonly Token[], i: number, left: { readonly value: number; readonly endToken: number }, end: number): CountRead | null {
  const noun = tokens[left.endToken]?.lower ?? '';
  // "Seven in favour and two against", told of no noun.
  const isBare = noun === 'in' && /^favou?r$/.test(tokens[left.endToken + 1]?.lower ?? '');
  if (!VOTERS.has(noun) && !isBare) return null;
  const vote = (against: number, endToken: number): CountRead => countRead({ firstToken: i, endToken, quantity: exactQuantity(left.value), unit: 'vote', against });
  const behind = left.endToken + 1;
  if (noun === 'votes' && /^(?:to|against)$/.test(tokens[behind]?.lower ?? '')) {
    const right = readNumber(tokens, behind + 1, end);
    return right && Number.isInteger(right.value) ? vote(right.value, right.endToken) : null;
  }
  let inFavour = false;
  for (let k = behind; k < Math.min(end, behind + NOES_REACH); k += 1) {
    const word = tokens[k]?.lower ?? '';
    if (AYE.has(word)) inFavour = true;
    const right = inFavour ? readNumber(tokens, k, end) : null;
    if (right) {
      const no = noesAt(tokens, right.endToken, end);
      if (noun !== tokens[right.endToken]?.lower && VOTERS.has(tokens[right.endToken]?.lower ?? '') && followsTally(tokens, i)) return null;
      return Number.isInteger(right.value) && no >= 0 ? vote(right.value, no + 1) : null;
    }
  }
  return null;
}

/** In tokens. */
const TALLY_REACH = 12;

/** "The vote was *214-201*, with four Republicans for it and nine Democrats against": who left either party, not how the chamber voted. */
function followsTally(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(2, i - TALLY_REACH); k -= 1) {
    if (tokens[k]?.text === '.') return false;
    if (tokens[k]?.type === 'number' && isDash(tokens[k - 1]?.text ?? '') && tokens[k - 2]?.type === 'number') return true;
  }
  return false;
}

/** Token that says that those before it were against; -1 if it is not there. */
function noesAt(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  while (at < i + MOST_BETWEEN && at < end && (VOTERS.has(tokens[at]?.lower ?? '') || /^(?:were|was|voted|voting|voters)$/.test(tokens[at]?.lower ?? ''))) at += 1;
  return at < end && NO.has(tokens[at]?.lower ?? '') ? at : -1;
}
