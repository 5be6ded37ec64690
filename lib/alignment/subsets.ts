import type { Claim } from '../claims/claim.ts';
import type { Kind } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/list.ts';
import { stem } from '../text/stems.ts';
import { perClaim } from './per-claim.ts';
import { claimsBySentence, type Reading } from './reading.ts';
import { wordSet } from '../text/names/word-set.ts';

/** Behind a figure: a second noun that it counts as well, "25 drones *and missiles*", "540 retirees *and spouses*". */
const SECOND_NOUN = /^ (?:and|or|and\/or|&) (?:their |[\d,]+ )?([a-z-]+s|people|children|women|men)\b/;
/** No second noun: what those counted do, or another count's noun. */
const NO_NOUN = wordSet('is was has does goes says as this its his hers theirs ours yours us perhaps always sometimes unless besides less thus afterwards towards');
const REACH = 40;

/**
 * Whether one of two figures counts more than the other by its own words: two things together, or the things of another
 * month. Neither contradicts the other then.
 */
export function areOfTwoSubsets(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  return hasSecondNoun(page, left) !== hasSecondNoun(other, right) || areOfContrarySorts(left, right) || areOfTwoBranches(left, right) || areOfTwoMonths(page, other, left, right);
}

const hasSecondNoun = perClaim(({ text }, { end }) => {
  const noun = SECOND_NOUN.exec(text.slice(end, end + REACH))?.[1];
  return noun !== undefined && !NO_NOUN.has(noun);
});

/** Words of which one narrows those counted to others than the other does. General English. */
const CONTRARY: readonly (readonly [string, string])[] = [
  ['liberal', 'conservative'], ['democratic democrat', 'republican gop'], ['male', 'female'], ['public', 'private'], ['foreign', 'domestic local'], ['northern north', 'southern south'],
  ['eastern east', 'western west'], ['black', 'white'], ['rural', 'urban'], ['armed', 'unarmed'], ['gross', 'net'], ['opposition', 'ruling'], ['civilian', 'military'], ['full-time', 'part-time'],
  ['current', 'former'], ['employed', 'unemployed'], ['insured', 'uninsured'], ['vaccinated', 'unvaccinated'], ['active', 'retired'], ['daily', 'weekly monthly'], ['lower', 'upper'], ['old older', 'new newer young younger'],
];

/** By stem: which pair it belongs to, and on which side. */
const SIDES: ReadonlyMap<string, number> = new Map(
  CONTRARY.flatMap((sides, at) => sides.flatMap((words, side) => words.split(' ').map((word): [string, number] => [stem(word), 2 * at + side]))),
);

/** Nouns of which each is for others than the next one is: those of one army serve in one of its branches. By stem. */
const BRANCHES: ReadonlySet<string> = new Set(['soldier', 'marine', 'sailor', 'airman', 'airmen', 'guardsman', 'guardsmen'].map(stem));

/** "Four soldiers", "three Marines". */
function areOfTwoBranches({ detail: left }: Claim, { detail: right }: Claim): boolean {
  return left.head !== null && right.head !== null && left.head !== right.head && BRANCHES.has(left.head) && BRANCHES.has(right.head);
}

/** "Four liberal justices", "five conservative justices"; "three Republicans", "three Democratic senators". */
export function areOfContrarySorts({ detail: left }: Claim, { detail: right }: Claim): boolean {
  const theirs = right.head === null ? right.modifiers : [...right.modifiers, right.head];
  return [...left.modifiers, ...(left.head === null ? [] : [left.head])].some((ours) => {
    const side = SIDES.get(ours);
    return side !== undefined && !theirs.includes(ours) && theirs.some((one) => SIDES.get(one) === (side ^ 1));
  });
}

/** Parties whose seats and votes are told of side by side, by the words for them. General English. */
const PARTY = /\b(?:(democrat)(?:s|ic)?|(republican)s?|(gop)|(labour)|(tor)(?:y|ies)|(conservative)s?|(liberal)s?)\b/gi;

/** "Republicans have a 51-48 majority", "Democrats hold 48 seats": figures of two parties, as the words before them say. */
export function areOfTwoParties(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  if (left.kind !== 'count') return false;
  const [ours, theirs] = [partyBefore(page, left), partyBefore(other, right)];
  return ours !== null && theirs !== null && ours !== theirs;
}

/** The party named last before a figure of seats or votes in its sentence. */
const partyBefore = perClaim(({ text, extraction }, { sentence, start, end }): string | null => {
  if (!OF_CHAMBER.test(text.slice(start, end + REACH))) return null;
  const before = text.slice(extraction.sentences[sentence]?.start ?? start, start);
  const named = [...before.matchAll(PARTY)].at(-1)?.slice(1).find((one) => one !== undefined)?.toLowerCase() ?? null;
  return named === 'gop' ? 'republican' : named === 'tor' ? 'conservative' : named;
});

const OF_CHAMBER = /\b(?:seats?|majority|advantage|edge|lead|votes?|governorships?|districts?)\b/i;

/** In minutes: a month at least, a year at most. */
const SHORTEST = 27 * 1440;
const LONGEST = 367 * 1440;

/** The month, quarter or year that goes with each figure is not the same: "99 people in April", "144 in May". */
function areOfTwoMonths(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  const [ours, theirs] = [stretchOf(page, left), stretchOf(other, right)];
  return ours !== null && theirs !== null && kindNamed('date')?.compare(ours.value, theirs.value).outcome === 'different';
}

/** The time nearest to the figure in its sentence, if it is such a stretch. */
const stretchOf = perClaim((reading, claim): Claim | null => {
  const distance = (one: Claim): number => Math.max(one.start - claim.end, claim.start - one.end);
  const times = (claimsBySentence(reading).get(claim.sentence) ?? []).filter(({ kind }) => kind === 'date').sort((a, b) => distance(a) - distance(b));
  const [nearest] = times;
  return nearest !== undefined && isStretch(nearest.value) ? nearest : null;
});

function isStretch(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('from' in value) || !('to' in value)) return false;
  const { from, to } = value;
  return typeof from === 'number' && typeof to === 'number' && to - from >= SHORTEST && to - from <= LONGEST;
}

/** In front of a rank that is still to be won: "it *will become* the longest", "*would be* the first". */
const TO_COME = /\b(?:will|would|could|may|might|can|should|shall|set|poised|about|course|track|likely|expected|going|hopes?|wants?|aims?|vows?|threatens?)\b[^.;]{0,30}$|^[^.;]{0,12}\bif\b/i;

/** Whether one of two ranks is held and the other still to come, so that both are true. */
export function areHeldAndToCome(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  return left.kind === 'rank' && isToCome(page, left) !== isToCome(other, right);
}

function isToCome({ text, extraction }: Reading, { sentence, start }: Claim): boolean {
  const from = extraction.sentences[sentence]?.start ?? start;
  return TO_COME.test(text.slice(Math.max(from, start - 2 * REACH), start));
}

/** A part of those just told of: "of the 90 pupils, 12 were hurt", "40 rounds, nine of which hit him". */
const OF_THOSE = /\bof (?:the|those|these|its|their)\b[^.;:]{0,50}, (?:only |just |about |some |at least )?$/i;
const OF_WHICH = /\bof (?:which|whom)\b/i;
/** All of those of whom a part is told: "of the *90* pupils, 12 were hurt". */
const OF_ALL = /(?:^|[.;:,] |\n)of (?:the|those|these|its|their|all) $/i;
const OF_REACH = 70;

/** Whether one of two figures far from each other is a part, or its whole, by its own words; near each other they are one told otherwise. */
export function arePartAndOther(page: Reading, other: Reading, kind: Kind, left: Claim, right: Claim): boolean {
  return kind.isCounted === true && shareOf(page, left) !== shareOf(other, right) && kind.areNear?.(left.value, right.value) !== true;
}

/** Behind a figure: it is a part of another, "all are among the 34 …". */
const AMONG_ALL = /^[^\d;]{0,120}\b(?:are|were) (?:now |all |both )?(?:among|part of|included (?:in|among)) [^;]{0,40}(?:\d|\btotal\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\b)/i;
/** The same in the sentence behind: "those sailors are part of a group of 34". */
const THOSE_AMONG = /\b(?:those|these|they)\b[^,;\d]{0,30} (?:are|were) (?:now |all |both )?(?:among|part of|included (?:in|among)) [^;]{0,40}(?:\d|\btotal\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\b)/i;

/** Whether one of two figures is said to be a part of a larger one, which the other may be told of, however near they are. */
export function isSaidPartOfAll(page: Reading, other: Reading, kind: Kind, left: Claim, right: Claim): boolean {
  return kind.isCounted === true && isAmongAll(page, left) !== isAmongAll(other, right);
}

const isAmongAll = perClaim(({ text, extraction: { sentences } }, { sentence, end }): boolean => {
  const [own, next] = [sentences[sentence], sentences[sentence + 1]];
  return (own !== undefined && AMONG_ALL.test(text.slice(end, own.end))) || (next !== undefined && THOSE_AMONG.test(text.slice(next.start, Math.min(next.end, next.start + THOSE_REACH))));
});

const THOSE_REACH = 160;

const shareOf = perClaim(({ text }, { start, end }): 'part' | 'whole' | null => {
  const before = text.slice(Math.max(0, start - OF_REACH), start);
  if (OF_WHICH.test(text.slice(start, end + ' of which'.length)) || OF_THOSE.test(before)) return 'part';
  return OF_ALL.test(before) ? 'whole' : null;
});

const ONE_OF = /\bone of (?:just|only) $/i;
const ONE_OF_REACH = 16;

/** "She is one of only three pilots to have landed there": how many are like her, not how many did what is reported. */
export const isOneOf = perClaim(({ text }, { start }) => ONE_OF.test(text.slice(Math.max(0, start - ONE_OF_REACH), start)));
