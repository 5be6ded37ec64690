import type { Claim } from '../claims/claim.ts';
import type { RoleValue } from '../kinds/role/value.ts';
import { perClaim } from './per-claim.ts';
import { sentenceText, type Reading } from './reading.ts';

/** Words that an office is left by. */
const LEFT =
  /\b(?:fir(?:ed|ing|es)|oust(?:ed|ing|er|s)|resign(?:ed|ing|s|ation)?|stepp?(?:ed|ing|s)? (?:down|aside)|remov(?:ed|al|es|ing)|dismiss(?:ed|al|es|ing)|sack(?:ed|ing|s)|replac(?:ed|es|ing|ement)|quit(?:s|ting)?|depart(?:ed|ure|ing|s)|retir(?:ed|es|ing|ement)|succeed(?:ed|s|ing)?|forced out|pushed out)\b/i;
/** In front of an office that was the holder's before the one of the news. */
const UNTIL_NOW = /\b(?:hitherto|previously|formerly|until (?:now|recently|then)|up to now)\b[^.;,]{0,40}$/i;
const REACH = 30;
/** One "former" for a whole list: "former advisers, including …". */
const FORMER_LIST = /\bformer\b[^.]{0,80}\b(?:including|like|such as|among them|namely|:)/i;

/**
 * Whether one of two roles is told as former and the other as held where the difference is no contradiction: a sentence
 * tells that the office was left, so that either word is right, tells of the time when it was held, or a "former" in front of a list is meant for all of it.
 */
export function areOfficesLeft(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  if (left.kind !== 'role') return false;
  const [ours, theirs] = [left.value as RoleValue, right.value as RoleValue];
  if (isUntilNow(page, left) !== isUntilNow(other, right)) return true;
  if (ours.former === theirs.former || ours.group === 'status' || theirs.group === 'status') return false;
  if (isOfThen(page, left) || isOfThen(other, right)) return true;
  return [sentenceText(page, left.sentence), sentenceText(other, right.sentence)].some(({ text }) => LEFT.test(text) || FORMER_LIST.test(text));
}

const isUntilNow = perClaim(({ text }, { start, end }) => UNTIL_NOW.test(text.slice(Math.max(0, start - REACH), end)));

/** In front of an office that somebody held at the time that is told of: "while she served as". */
const OF_THEN = /\b(?:served as|was then|(?:while|when|after) [^.;,]{0,40}\b(?:was|were|serving as|became)) (?:the |a |an |his |her |its )?$/i;
const THEN_REACH = 60;

const isOfThen = perClaim(({ text }, { start }) => OF_THEN.test(text.slice(Math.max(0, start - THEN_REACH), start)));

/** Whether two relatives are two people by their names: the boy's father, and his grandmother of the same family name. */
export function areOfTwoRelatives(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  if (left.kind !== 'role' || (left.value as RoleValue).group !== 'kin' || (right.value as RoleValue).group !== 'kin') return false;
  const [ours, theirs] = [fullNameOf(page, left), fullNameOf(other, right)];
  return ours !== null && theirs !== null && ours !== theirs && ours.split(' ')[0] !== theirs.split(' ')[0];
}

/** Two words or more; null of somebody who is named shorter, or not at all. */
function fullNameOf({ extraction: { entities } }: Reading, { detail: { owner } }: Claim): string | null {
  const name = owner === null ? undefined : entities[owner]?.name;
  return name?.includes(' ') === true ? name : null;
}
