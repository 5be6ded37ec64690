import { pick, type Random } from './random.ts';

export type PlantType = 'number' | 'duration' | 'weekday' | 'letter' | 'participant';
export const PLANT_TYPES: readonly PlantType[] = ['number', 'duration', 'weekday', 'letter', 'participant'];

/** A copy of a text with one value changed. */
export interface Planted {
  readonly type: PlantType;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Where the changed words stand in the copy, end-exclusive; all of them. */
  readonly at: readonly { readonly start: number; readonly end: number }[];
}

const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;
const NUMBER = `(?!(?:19|20)\\d\\d\\b)(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?|${SMALL.slice(1).join('|')})`;
const UNITS = 'second|minute|hour|day|week|month|year';
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Words that make a number a limit or a guess: another number may then still be true, and would be no discrepancy. */
const LOOSE = /\b(?:(?:more|less|fewer|greater|higher|lower|larger|smaller) than|at least|at most|as (?:many|much|few|little|long|soon) as|up to|over|under|above|below|nearly|almost|about|around|some|roughly|approximately|between(?: [\d,.]+ and)?|or)$/;

/** Plain patterns, on purpose: the extractor has no say in what is changed. Group 1 is the value. */
const NUMBER_PLACE = new RegExp(`(?<![\\w.,$€£/:-])(${NUMBER})(?= (?:percent|million|billion|[a-z]{3,}s)\\b| ?%)`, 'g');
const DURATION_PLACE = new RegExp(`(?<![\\w.,$€£/:-])(${NUMBER})(?=[- ](?:${UNITS})s?\\b(?! ?-?old))`, 'g');
const WEEKDAY_PLACE = new RegExp(`(?<=\\bon )(${DAYS.join('|')})\\b`, 'g');
const NAME_PLACE = /(?<=(?:\b[a-z]+,?|\b(?:Rep|Sen|Gov|Gen|Dr|Mr|Mrs|Ms)\.|\b(?:President|Minister|Secretary|Chairman|Justice|Speaker|Judge|Senator|Representative)) )([A-Z][a-z]{2,11} [A-Z][a-z]{3,12})(?= (?:said|told|was|is|has|had|says|will)\b|, (?:who|the|a|an|\d{1,2})\b)/g;

/** Two capitalised words that end in one of these name no person. */
const NO_FAMILY =
  /(?:Agency|America|Arabia|Association|Authority|Bank|Bureau|Center|Church|City|Club|Coast|College|Commission|Committee|Company|Conference|Congress|Corp|Council|County|Court|Daily|Department|Exchange|Force|Foundation|Fund|Group|Guard|Health|Herald|Hospital|House|Industries|Institute|International|Island|Jersey|Journal|Korea|League|Mexico|Ministry|Minister|Motors|Nations|News|Office|Organization|Park|Party|Police|Post|President|Project|Reserve|Republic|Security|Senate|Service|Services|Society|States|Street|System|Systems|Times|Tribune|Union|University|Virginia|Carolina|Dakota|York|Zealand|Airlines|Airways|Democrats|Republicans|Street|Journal|Kingdom|Valley)$/;

/** Names to put in for another; no more is asked of them than that they look like names. */
const STRANGERS = ['Martin Calloway', 'Helen Draycott', 'Peter Lindgren', 'Susan Ashworth', 'Victor Mallory', 'Irene Castellan'] as const;
const UNIT_AFTER = new RegExp(`^[- ](?:${UNITS})s?\\b`);

/**
 * Changes one value of a text at random, everywhere it is told in the same words (a weekday, which a text gives for many
 * things, at one place only).
 *
 * @returns null when the text has no place of that type
 */
export function plant(text: string, type: PlantType, random: Random): Planted | null {
  switch (type) {
    case 'number': return plantNumber(text, type, NUMBER_PLACE, random);
    case 'duration': return plantNumber(text, type, DURATION_PLACE, random);
    case 'weekday': return plantWeekday(text, random);
    case 'letter': return plantLetter(text, random);
    case 'participant': return plantParticipant(text, random);
  }
}

function plantNumber(text: string, type: 'number' | 'duration', pattern: RegExp, random: Random): Planted | null {
  const places = [...text.matchAll(pattern)].filter(({ 0: written, index }) => {
    const after = text.slice(index + written.length, index + written.length + 12);
    return !LOOSE.test(text.slice(Math.max(0, index - 24), index).trimEnd().toLowerCase()) && (type === 'duration' || !UNIT_AFTER.test(after));
  });
  const place = pick(places, random);
  if (!place) return null;
  const [before] = place;
  const after = otherNumber(before);
  const noun = /^[- ]?(?:%|[a-z]+)/.exec(text.slice(place.index + before.length))?.[0] ?? '';
  const same = new RegExp(`(?<![\\w.,$€£/:-])${escaped(before)}(?=${escaped(noun)}(?![a-z]))`, 'g');
  return replaced(text, type, same, before, after);
}

/** About half as much again, with as many digits after the point and as many zeros at the end. */
function otherNumber(written: string): string {
  const small = SMALL.indexOf(written as (typeof SMALL)[number]);
  if (small >= 0) return SMALL[small >= 8 ? small - 3 : small + 3] ?? 'five';
  const value = Number(written.replaceAll(',', ''));
  const decimals = written.includes('.') ? (written.split('.')[1] ?? '').length : 0;
  const zeros = decimals === 0 ? (/0*$/.exec(written.replaceAll(',', ''))?.[0].length ?? 0) : 0;
  const step = 10 ** (zeros - decimals);
  const raised = Math.max(value + 2 * step, Math.round((value * 1.5) / step) * step);
  return raised.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: written.includes(',') });
}

function plantWeekday(text: string, random: Random): Planted | null {
  const place = pick([...text.matchAll(WEEKDAY_PLACE)], random);
  if (!place) return null;
  const [before] = place;
  const after = DAYS[(DAYS.indexOf(before as (typeof DAYS)[number]) + 2) % 7] ?? 'Monday';
  const at = { start: place.index, end: place.index + after.length };
  return { type: 'weekday', text: text.slice(0, place.index) + after + text.slice(place.index + before.length), before, after, at: [at] };
}

/** What looks like a person's name in running text. */
function personsIn(text: string): string[] {
  return [...text.matchAll(NAME_PLACE)].map(([name]) => name).filter((name) => !NO_FAMILY.test(name));
}

/** One vowel in the middle of a family name becomes another. */
function plantLetter(text: string, random: Random): Planted | null {
  const name = pick(personsIn(text), random)?.split(' ')[1];
  const vowels = [...(name ?? '').matchAll(/(?<=^..?.*)[aeiou](?=.)/g)];
  const vowel = pick(vowels, random);
  if (name === undefined || !vowel) return null;
  const other = { a: 'e', e: 'a', i: 'e', o: 'a', u: 'o' }[vowel[0]] ?? 'a';
  const after = name.slice(0, vowel.index) + other + name.slice(vowel.index + 1);
  return replaced(text, 'letter', new RegExp(`\\b${name}\\b`, 'g'), name, after);
}

/** A person is another one, by the full name and wherever the family name stands alone. */
function plantParticipant(text: string, random: Random): Planted | null {
  const before = pick(personsIn(text), random);
  if (before === undefined) return null;
  const after = pick(STRANGERS, random) ?? STRANGERS[0];
  const [[given, family], [newGiven, newFamily]] = [before.split(' '), after.split(' ')];
  if (given === undefined || family === undefined) return null;
  return replaced(text, 'participant', new RegExp(`\\b(?:${given} )?${family}\\b`, 'g'), before, after, (found) => (found === family ? (newFamily ?? '') : found === before ? after : (newGiven ?? '')));
}

function replaced(text: string, type: PlantType, pattern: RegExp, before: string, after: string, rewrite = (_found: string): string => after): Planted {
  let copy = '';
  let from = 0;
  const at: { start: number; end: number }[] = [];
  for (const match of text.matchAll(pattern)) {
    const put = rewrite(match[0]);
    copy += text.slice(from, match.index);
    at.push({ start: copy.length, end: copy.length + put.length });
    copy += put;
    from = match.index + match[0].length;
  }
  return { type, text: copy + text.slice(from), before, after, at };
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
