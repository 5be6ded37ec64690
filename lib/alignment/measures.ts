import type { Claim } from '../claims/claim.ts';
import { kindNamed } from '../kinds/list.ts';
import { perClaim } from './per-claim.ts';
import type { Reading } from './reading.ts';

/** Behind the seats of two camps: "a 14-12 majority". */
const SEATS = /^ (?:republican |democratic |gop |conservative |liberal )?(?:majority|advantage|edge|split)\b(?! vote)/i;

/** What a figure is beside the thing it is told of, by the words straight before it and straight behind it. */
const MEASURES: readonly { readonly before: RegExp; readonly after: RegExp; readonly isOfOne?: true }[] = [
  // A mean of many.
  { before: /\b(?:averag(?:e|es|ed|ing)|median|mean of)\b[^.;:]{0,14}$/i, after: /^[^.;:,]{0,20} on average\b/i },
  // What is aimed at, and is not there yet.
  { before: /\b(?:goals?|targets?|quotas?|aim(?:s|ed|ing)?) (?:of|at|for|to)\b[^.;:]{0,14}$/i, after: /^ (?:goal|target|quota)\b/i },
  // What was there before, or is only held against the news.
  {
    before: /\b(?:previous(?:ly)?|prior|compared (?:with|to)|versus|vs\.?|(?:up|down) from|instead of|rather than)\b[^.;:,]{0,14}$/i,
    after: /^[^.;:,]{0,30} (?:(?:a|one) (?:year|month|week|quarter) (?:ago|earlier|before)|in the (?:year-ago|year-earlier|same|previous|prior|preceding) (?:period|quarter|month|year)|from the (?:last|previous|first|earlier))\b/i,
  },
  // Who told it, where the other figure is of those of whom it is told.
  { before: /(?!)/, after: /^[^.;:,]{0,30} (?:familiar with|with (?:direct )?knowledge of|briefed on|close to the (?:matter|talks|case)|who (?:asked|declined|requested|spoke on)|who were not authori[sz]ed)\b/i },
  // Seats of a chamber, which are no votes.
  { before: /(?!)/, after: SEATS },
  // Whom a poll asked, which are a part of them at most.
  { before: /\b(?:based on|sample of|polled|surveyed|interview(?:s with|ed)|(?:survey|poll) of)\b[^.;:,]{0,20}$/i, after: /^[^.;:,]{0,16} (?:were )?(?:polled|surveyed|interviewed)\b/i, isOfOne: true },
  // What is asked for: more or fewer may be there.
  {
    before: /\b(?:(?:it|that|this|which|passage|approval|conviction|bills?|motions?|measures?|amendments?|candidates?|nominees?|parties|party) (?:only )?(?:(?:would |will |could |may )(?:still )?take|(?:would |will |could |may |still )?(?:needs?|needed|requires?|required))\b|(?:the|a) (?:required|necessary|requisite|needed)\b|(?:threshold|quorum|minimum) of\b)[^.;:,]{0,14}$/i,
    after: /^(?: [\w-]+){0,3} (?:(?:are|is|was|were|would be|will be) )?(?:needed|required|necessary)\b/i,
  },
  // So many for one of several.
  { before: /\b(?:each|apiece)\b[^.;:,]{0,10}$/i, after: /^[^.;:,]{0,16} (?:each|apiece)\b/i },
];

/** "Fell to 40 *from 62 on Sunday*": a figure of before, with no noun of its own behind it. */
const FROM = /\bfrom (?:(?:a|an|the|revised|seasonally|adjusted|about|some|nearly) ){0,3}$/i;
const NO_NOUN = /^(?:[,.;)]|$| (?:to|in|the|last|a|on|at|this|earlier|before|when|as|and)\b)/i;
const BEFORE = 1 << MEASURES.length;

/** Characters read on each side of a figure. */
const REACH = 60;

/** Bits of measures that each poll has of its own, and of each of the groups it asked. */
const OF_ONE = MEASURES.reduce((bits, { isOfOne }, at) => (isOfOne === true ? bits | (1 << at) : bits), 0);

/**
 * Whether one of two figures is an average, an aim, a figure of before, of informants, of seats, of those asked or asked for or one of several alike, and
 * the other is told without such a word, or both are of those whom a poll asked: "an average of 45 beds", "a goal of 40 beds", "the previous 10 seats", "six each".
 */
export function areOfTwoMeasures(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  if (kindNamed(left.kind)?.isMeasured !== true) return false;
  const [ours, theirs] = [measureOf(page, left), measureOf(other, right)];
  return ours !== theirs || (ours & OF_ONE) !== 0;
}

/** Whether both figures are of the seats that two camps hold, which an election, a by-election or a death changes. */
export function areOfSeats(page: Reading, other: Reading, left: Claim, right: Claim): boolean {
  return kindNamed(left.kind)?.isMeasured === true && isOfSeats(page, left) && isOfSeats(other, right);
}

const isOfSeats = perClaim(({ text }, { end }): boolean => SEATS.test(text.slice(end, end + REACH)));

/** One bit for each of {@link MEASURES} that the words on either side of the figure in its sentence tell. */
const measureOf = perClaim(({ text, extraction }, { sentence, start, end }): number => {
  const bounds = extraction.sentences[sentence] ?? { start, end };
  const [left, right] = [text.slice(Math.max(bounds.start, start - REACH), start), text.slice(end, Math.min(bounds.end, end + REACH))];
  const of = MEASURES.reduce((bits, { before, after }, at) => (before.test(left) || after.test(right) ? bits | (1 << at) : bits), 0);
  return FROM.test(left) && NO_NOUN.test(right) ? of | BEFORE : of;
});
