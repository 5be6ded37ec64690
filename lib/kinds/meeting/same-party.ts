import { DEMONYMS } from '../../text/names/countries.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { sameFamilyName, sameParticipant } from './participants.ts';
import { isGeneric, PRONOUNS } from './party-nouns.ts';

/** Names of one office. */
const OFFICES: ReadonlyMap<string, string> = new Map([['taoiseach', 'prime minister'], ['premier', 'prime minister']]);
/** "With his counterpart": whose it is stands for whoever it is. */
const WHOSE = wordSet('his her their');

/** Those of a meeting: lower-case names, groups or offices, and of each named person the titles that the report gives them. */
export interface Party {
  readonly participants: readonly string[];
  /** In the order of `participants`: lower-case words of the titles, empty for who has none. */
  readonly titles?: readonly string[];
}

/**
 * Every participant of the smaller party is in the larger one. Of two or more, one may go by another first name there (a slip,
 * a transliteration) as long as somebody else is the same for certain; who else of that family name the two reports know is
 * for alignment to say. A party of one is enough: "an interview with the Herald" leaves to be understood who gave it. "The
 * Irish prime minister" and "his Irish counterpart" are who bears that title in the other report.
 */
export function sameParty(a: Party, b: Party): boolean {
  const [few, many] = a.participants.length <= b.participants.length ? [a, b] : [b, a];
  const isSame = sameIn(few, many);
  const ofMany = many.participants.map((_, k) => k);
  if (!few.participants.some((_, i) => ofMany.some((k) => isSame(i, k)))) return false;
  return few.participants.every((one, i) => WHOSE.has(one) || ofMany.some((k) => isSame(i, k) || WHOSE.has(many.participants[k] ?? '') || sameFamilyName(one, many.participants[k] ?? '')));
}

/**
 * Whether the parties, which are the same, tell by themselves that one meeting is meant: by a name, an office or a body, or by
 * two groups. "Met with officials" may be of any officials, and "he met officials" of anybody.
 */
export function isTelling(a: Party, b: Party): boolean {
  const isSame = sameIn(a, b);
  const shared = a.participants.filter((one, i) => !PRONOUNS.has(one) && b.participants.some((_, k) => isSame(i, k)));
  return shared.length > 1 || shared.some((one) => !isGeneric(one));
}

/** Whether the participant at one place of `a` is the one at a place of `b`. */
const sameIn = (a: Party, b: Party) => (i: number, k: number): boolean => {
  const [one = '', other = ''] = [a.participants[i], b.participants[k]];
  return sameParticipant(one, other) || isHeldBy(one, b.titles?.[k]) || isHeldBy(other, a.titles?.[i]);
};

/** Whether an office told without a name is that of who bears these titles: "irish prime minister", "turkish counterpart". */
function isHeldBy(office: string, titles: string | undefined): boolean {
  if (titles === undefined || titles === '') return false;
  const words = canonical(office).filter((word) => word !== 'counterpart');
  const held = new Set(canonical(titles));
  return words.some((word) => DEMONYMS.has(word)) && words.every((word) => held.has(word));
}

const canonical = (phrase: string): string[] => phrase.split(/\s+/).flatMap((word) => (OFFICES.get(word) ?? word).split(' '));
