import type { Comparison } from '../kind.ts';
import type { Since } from './read-scope.ts';
import { sameWholeOf } from './named-wholes.ts';
import { isMeasured } from './superlatives.ts';
import type { RankValue } from './value.ts';

/** Nouns and verbs of one meaning among ranks; the first is the class. */
const KINDRED: readonly (readonly string[])[] = [
  ['visit', 'trip', 'travel', 'tour', 'journey'], ['strike', 'walkout', 'stoppag', 'shutdown'], ['win', 'victori', 'titl', 'success', 'triumph'], ['raid', 'oper', 'sweep'], ['death', 'fatal', 'die'],
  ['fire', 'blaze'], ['attack', 'shoot', 'massacr'], ['sentenc', 'term'], ['offici', 'leader', 'secretari', 'minist', 'diplomat'], ['storm', 'hurrican'], ['quak', 'earthquak'], ['crash', 'disast', 'accid'],
  ['pass', 'carri', 'adopt', 'approv', 'enact'], ['govern', 'coalit', 'administr', 'cabinet'], ['bill', 'law', 'legisl'], ['elect', 'vote', 'poll'], ['speech', 'address'], ['fine', 'penalti'], ['protest', 'demonstr', 'march'],
];
const CLASS_OF: ReadonlyMap<string, string> = new Map(KINDRED.flatMap((words) => words.map((word): [string, string] => [word, words[0] ?? word])));

const classOf = (stem: string): string => CLASS_OF.get(stem) ?? stem;

/** How many content words two ranks share, by class. */
export function sharedWords(a: RankValue, b: RankValue): number {
  const right = new Set(b.words.map(classOf));
  return new Set(a.words.map(classOf).filter((word) => right.has(word))).size;
}

function sameNoun(a: RankValue, b: RankValue): boolean {
  return a.noun !== null && b.noun !== null && classOf(a.noun) === classOf(b.noun);
}

/** Whether two ranks can be wordings of one. Only ranks of the same noun and scope can contradict each other. */
export function compareRanks(a: RankValue, b: RankValue): Comparison {
  const args = [a.written, b.written];
  const result = (outcome: Comparison['outcome'], key: string): Comparison => ({ outcome, reason: { key, args } });
  const apart = result('incomparable', 'reason_rank_other');
  if (isEqual(a, b)) return result('same', 'reason_same');
  const times = compareSince(a.since, b.since);
  if (a.quality !== b.quality) {
    // The highest-level visit in five years is the first of its sort since then.
    const firsts = [a, b].some(({ quality }) => quality === 'first') && [a, b].some(({ quality }) => quality === 'senior' || quality === 'first' || quality === 'only');
    return firsts && a.order === 1 && b.order === 1 && times === 'fit' && sharedWords(a, b) > 0 ? result('compatible', 'reason_rank_fits') : apart;
  }
  // Of what they are places is not told: other places may be of other lists.
  if (a.quality === 'place' || a.quality === 'top') return a.order === b.order ? result('same', 'reason_same') : apart;
  const unsaid = a.noun === null || b.noun === null;
  const alike = sameNoun(a, b) || (unsaid && (a.quality === 'row' || (a.quality !== 'first' && a.scope !== null && sameWholeOf(a.scope, b.scope)))) || isOneFirst(a, b);
  const open = unsaid || sharedWords(a, b) > 0;
  // One of the largest may be the second-largest, and the worst since 1974 one of the worst ever.
  const isShared = a.isShared === true || b.isShared === true;
  const contrary = isShared ? apart : result('different', 'reason_different_value');
  if (a.order !== b.order && !isShared) return alike && times !== 'apart' && times !== 'one' && sameWhole(a, b) ? contrary : apart;
  // What is the worst ever is no worst since 1974: that year was as bad.
  if (times === 'one' && sameNoun(a, b) && ((isEver(a) && isDated(b)) || (isEver(b) && isDated(a))) && a.quality !== 'first' && a.quality !== 'only' && a.quality !== 'row') return contrary;
  if (times === 'one' && a.quality === 'first' && alike && sharedWords(a, b) >= TELLING && ((isEver(a) && !isOfNoYear(b)) || (isEver(b) && !isOfNoYear(a)))) return contrary;
  // "Their deadliest attack yet" and "the deadliest since they landed".
  if (times === 'one' && open && isMeasured(a.quality) && ((isEver(a) && isOfNoYear(b)) || (isEver(b) && isOfNoYear(a)))) return result('compatible', 'reason_rank_fits');
  if (times === 'apart') return alike && sameWholeOf(a.scope, b.scope) ? contrary : apart;
  if (!alike && !(open && times === 'fit')) return apart;
  if (a.scope !== null && b.scope !== null && !sameWholeOf(a.scope, b.scope) && times !== 'fit') return apart;
  return result('compatible', 'reason_rank_fits');
}

/** Shared words from which on two firsts that name what they rank in other places are of one thing. */
const TELLING = 2;

/** "The first time since 1998 that a budget …", "the first budget since 2003"; or the third in history, of what is told elsewhere. */
function isOneFirst(a: RankValue, b: RankValue): boolean {
  // What is the last that is needed, of whatever it is told: a vote, a state.
  if (a.quality === 'last needed') return true;
  if (a.quality !== 'first') return false;
  if (a.order > 1 && a.order === b.order && (a.noun === null || b.noun === null) && a.scope !== null && a.scope === b.scope) return true;
  if (arePeople(a, b) && a.order === b.order && sharedWords(a, b) > (sameNoun(a, b) ? 1 : 0)) return true;
  const names = (one: RankValue, other: RankValue): boolean => one.noun !== null && other.noun === null && other.words.map(classOf).includes(classOf(one.noun));
  return names(a, b) || names(b, a) || (a.noun === null && b.noun === null && sharedWords(a, b) >= TELLING);
}

/** Words for anybody: "the first official to speak" is "the first person to speak". Stems. */
const PEOPLE: ReadonlySet<string> = new Set(['wit', 'offici', 'person', 'peopl', 'man', 'men', 'woman', 'women', 'member', 'lawmak', 'candid', 'player', 'leader', 'employe', 'one', 'senat', 'republican', 'democrat', 'premier', 'minist', 'presid', 'governor']);

/** Both of anybody, narrowed alike: the first *sitting* senator is not the first one. */
function arePeople(a: RankValue, b: RankValue): boolean {
  const narrowing = ({ noun, words }: RankValue): string => (noun === null ? '' : words.slice(0, words.indexOf(noun)).join(' '));
  return [a, b].every(({ noun }) => noun !== null && PEOPLE.has(noun)) && narrowing(a) === narrowing(b);
}

/** "Since they landed there": back to what has no year. */
function isOfNoYear({ since }: RankValue): boolean {
  return since !== null && since.years === null && since.length === null;
}

/** "In history", "ever", without a year that it reaches back to. */
function isEver(value: RankValue): boolean {
  return value.since === null && value.scope === 'ever';
}

/** "Since 1974"; "in more than 20 years" may be as long as anybody remembers. */
function isDated(value: RankValue): boolean {
  return value.since !== null && value.since.years !== null && value.since.length === null;
}

function isEqual(a: RankValue, b: RankValue): boolean {
  return a.quality === b.quality && a.order === b.order && a.noun === b.noun && a.scope === b.scope && a.isShared === b.isShared && JSON.stringify(a.since) === JSON.stringify(b.since) && a.words.join(' ') === b.words.join(' ');
}

/** Second in the world this year and third in the world this year exclude each other; second and third of wholes unsaid do not, nor a fourth day and a fifth week. */
function sameWhole(a: RankValue, b: RankValue): boolean {
  return (a.quality === 'row' && (a.scope === b.scope || a.scope === null || b.scope === null)) || (sameWholeOf(a.scope, b.scope) && (a.scope !== null || a.since !== null));
}

/** `fit`: both reach back to the same time as far as they tell; `apart`: to other times; `one`: only one says; `none`: neither does. */
function compareSince(a: Since | null, b: Since | null): 'fit' | 'apart' | 'one' | 'none' | 'unknown' {
  if (a === null || b === null) return a === b ? 'none' : 'one';
  if (a.words.length > 0 || b.words.length > 0) return a.words.some((word) => b.words.includes(word)) ? 'fit' : 'unknown';
  if (a.length !== null && b.length !== null) return meet(a.length, b.length, 0.5) ? 'fit' : 'apart';
  // Without a date of publication a length and a year cannot be set against each other.
  if (a.years === null || b.years === null) return 'fit';
  return meet(a.years, b.years, a.length === null && b.length === null ? 0 : 0.5) ? 'fit' : 'apart';
}

function meet(a: { readonly low: number; readonly high: number }, b: { readonly low: number; readonly high: number }, slack: number): boolean {
  return a.low <= b.high + slack && b.low <= a.high + slack;
}
