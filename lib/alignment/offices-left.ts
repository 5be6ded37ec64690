import type { Claim } from '../claims/claim.ts';
import type { RoleValue } from '../kinds/role/value.ts';
import { sentenceText, type Reading } from './reading.ts';

/** Words that an office is left by. */
const LEFT =
  /\b(?:fir(?:ed|ing|es)|oust(?:ed|ing|er|s)|resign(?:ed|ing|s|ation)?|stepp?(?:ed|ing|s)? (?:down|aside)|remov(?:ed|al|es|ing)|dismiss(?:ed|al|es|ing)|sack(?:ed|ing|s)|replac(?:ed|es|ing|ement)|quit(?:s|ting)?|depart(?:ed|ure|ing|s)|retir(?:ed|es|ing|ement)|succeed(?:ed|s|ing)?|forced out|pushed out)\b/i;
/** One "former" for a whole list: "former advisers, including …". */
const FORMER_LIST = /\bformer\b[^.]{0,80}\b(?:including|like|such as|among them|namely|:)/i;

/**
 * Whether one of two roles is told as former and the other as held where the difference is no contradiction: a sentence
 * tells that the office was left, so that either word is right, or a "former" in front of a list is meant for all of it.
 */
export function areOfficesLeft(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  if (left.kind !== 'role') return false;
  const [ours, theirs] = [left.value as RoleValue, right.value as RoleValue];
  if (ours.former === theirs.former || ours.group === 'status' || theirs.group === 'status') return false;
  return [sentenceText(page, left.sentence), sentenceText(other, right.sentence)].some(({ text }) => LEFT.test(text) || FORMER_LIST.test(text));
}
