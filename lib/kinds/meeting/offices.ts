import { DEMONYMS } from '../../text/names/countries.ts';
import { sameFamilyName, sameParticipant } from './participants.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Names of one office. */
const OFFICES: ReadonlyMap<string, string> = new Map([['taoiseach', 'prime minister'], ['premier', 'prime minister']]);
const PRONOUN = wordSet('his her their');

/** Those of a meeting: lower-case names, groups or offices, and of each named person the titles that the report gives them. */
export interface Party {
  readonly participants: readonly string[];
  /** In the order of `participants`: lower-case words of the titles, empty for who has none. */
  readonly titles?: readonly string[];
}

/**
 * Every participant of the smaller party is in the larger one, and they share two at least. One of them may go by another
 * first name there (a slip, a transliteration) as long as somebody else is the same for certain; who else of that family
 * name the two reports know is for alignment to say. "The Irish prime minister" and "his Irish counterpart" are who bears
 * that title in the other report.
 */
export function sameParty(a: Party, b: Party): boolean {
  const [few, many] = a.participants.length <= b.participants.length ? [a, b] : [b, a];
  const isSame = (i: number, k: number): boolean => {
    const [one = '', other = ''] = [few.participants[i], many.participants[k]];
    return sameParticipant(one, other) || isHeldBy(one, many.titles?.[k]) || isHeldBy(other, few.titles?.[i]);
  };
  const ofMany = many.participants.map((_, k) => k);
  // "An interview with the Herald": the report leaves to be understood who gave it.
  if (few.participants.length < 2) return few.participants.length === 1 && ofMany.some((k) => isSame(0, k));
  if (!few.participants.some((_, i) => ofMany.some((k) => isSame(i, k)))) return false;
  return few.participants.every((one, i) => PRONOUN.has(one) || ofMany.some((k) => isSame(i, k) || PRONOUN.has(many.participants[k] ?? '') || sameFamilyName(one, many.participants[k] ?? '')));
}

/** Whether an office told without a name is that of who bears these titles: "irish prime minister", "turkish counterpart". */
function isHeldBy(office: string, titles: string | undefined): boolean {
  if (titles === undefined || titles === '') return false;
  const words = canonical(office).filter((word) => word !== 'counterpart');
  const held = new Set(canonical(titles));
  return words.some((word) => DEMONYMS.has(word)) && words.every((word) => held.has(word));
}

const canonical = (phrase: string): string[] => phrase.split(/\s+/).flatMap((word) => (OFFICES.get(word) ?? word).split(' '));
