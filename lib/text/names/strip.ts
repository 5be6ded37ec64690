import { SENTENCE_OPENERS } from '../abbreviations.ts';
import { isStopWord } from '../stopwords.ts';
import { isCalendarWord } from './calendar.ts';
import { DEMONYMS, OTHER_ADJECTIVES } from './countries.ts';
import type { Evidence } from './evidence.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS } from './organisations.ts';
import { isKnownPlace } from './places.ts';
import { phraseOf } from './phrase.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from './titles.ts';
import type { Unit } from './units.ts';
import { wordSet } from './word-set.ts';

/** What tells how long somebody holds an office, and is no part of the name of the body. Lower-case. */
const HOLDING = wordSet('top senior current acting former interim outgoing incoming retired veteran longtime onetime');

/** Those of them that begin no name of a body of several words: "Retired Teachers Association". */
const HELD = wordSet('acting former outgoing incoming');

/** Before the name of a firm at the start of a sentence: what it does, and no part of the name. */
const FIRM_NOUNS = wordSet('chipmaker automaker carmaker drugmaker planemaker steelmaker shipbuilder homebuilder toymaker lender insurer reinsurer retailer competitor conglomerate brokerage grocer startup multinational');

/** Titles of several people: "Representatives Jane Roe and John Doe". */
const PLURAL_TITLES = wordSet('representatives senators congressmen congresswomen presidents ministers governors mayors judges justices officers deputies detectives sergeants captains lieutenants professors doctors ambassadors commissioners councilmen councilwomen councilmembers prosecutors attorneys lawmakers delegates researchers directors producers singers actors astronauts');

const isPlainWord = (unit: Unit): boolean => (SENTENCE_OPENERS.has(unit.lower) || isStopWord(unit.lower)) && !ROLE_HEADS.has(unit.lower);

/**
 * Cuts ordinary words off the front of a run (the first word of a sentence, determiners) and cuts the run at weekdays
 * and months. What is left are stretches in which every capital means something.
 */
export function stripOrdinary(run: readonly Unit[], opensSentence: boolean, evidence: Evidence): (readonly Unit[])[] {
  let units = opensSentence ? withoutHeading(run, evidence) : run;
  let opening = opensSentence;
  while (units.length > 0) {
    const first = units[0];
    if (first === undefined || (first.possessive && units.length > 1) || !isOrdinary(first, units[1], units[2], opening, evidence)) break;
    opening = false;
    let from = 1;
    while (units[from]?.capital === false) from += 1;
    units = units.slice(from);
  }
  return cutAtCalendar(units);
}

/** "SHARES Roe Corp fell": a heading in capitals whose line break was lost. */
function withoutHeading(run: readonly Unit[], evidence: Evidence): readonly Unit[] {
  const end = run.findIndex((unit) => unit.text !== unit.text.toUpperCase() && unit.capital);
  if (end <= 0) return run;
  const heading = run.slice(0, end);
  const isHeading = heading.some(({ text }) => text.length > 3) && (heading.length > 1 ? heading.every((unit) => !unit.initial && !unit.text.endsWith('.')) : evidence.seenSmall.has(heading[0]?.lower ?? ''));
  return isHeading ? run.slice(end) : run;
}

function isOrdinary(first: Unit, next: Unit | undefined, after: Unit | undefined, opening: boolean, evidence: Evidence): boolean {
  if (next?.ampersand === true) return false;
  if (isPlainWord(first) && !first.acronym) return !(FIRST_NAMES.has(first.lower) && next?.capital === true) || !opening ? !isNamePair(first, next) : true;
  if (!opening || first.acronym || first.initial) return false;
  const phrase = phraseOf([first]);
  if (isKnownPlace(phrase) || KNOWN_ORGANISATIONS.has(phrase)) return false;
  if (DEMONYMS.has(first.lower) || OTHER_ADJECTIVES.has(first.lower)) return false;
  const capitalNext = next?.capital === true;
  if (FIRST_NAMES.has(first.lower)) return AMBIGUOUS_FIRST_NAMES.has(first.lower) && evidence.seenSmall.has(first.lower) && !evidence.seenCapital.has(first.lower) && !capitalNext;
  // "Acting White House aides", "Former FBI agents": who holds or held an office there.
  if (HELD.has(first.lower) && next?.capital === true && after?.capital === true && ORGANISATION_HEADS.has(after.lower)) return true;
  if (HOLDING.has(first.lower) && next?.capital === true && [next.lower, `${next.lower} ${after?.lower ?? ''}`].some((name) => KNOWN_ORGANISATIONS.has(name) || isKnownPlace(name))) return true;
  if (FIRM_NOUNS.has(first.lower) && capitalNext) return true;
  if (PLURAL_TITLES.has(first.lower) && capitalNext && !isStopWord(next?.lower ?? '') && !/^(?:against|for|with|without|united)$/.test(next?.lower ?? '') && after?.capital === true && !ORGANISATION_HEADS.has(after.lower) && !ORGANISATION_HEADS.has(next?.lower ?? '')) return true;
  if (capitalNext && (ROLE_HEADS.has(first.lower) || ROLE_MODIFIERS.has(first.lower))) return false;
  if (evidence.seenCapital.has(first.lower) && !evidence.seenSmall.has(first.lower)) return false;
  if (evidence.seenSmall.has(first.lower)) return !evidence.seenCapital.has(first.lower) || !capitalNext;
  return capitalNext && startsName(next, after);
}

/** "Will Smith" begins with a plain word that is a given name too. */
function isNamePair(first: Unit, next: Unit | undefined): boolean {
  return FIRST_NAMES.has(first.lower) && next?.capital === true && !FIRST_NAMES.has(next.lower) && first.capital && !['the', 'an', 'so', 'on', 'in', 'as', 'do', 'said'].includes(first.lower);
}

function startsName(next: Unit, after: Unit | undefined): boolean {
  if (isKnownPlace(next.lower) || isCalendarWord(next.lower) || next.acronym) return true;
  return after?.capital === true && FIRST_NAMES.has(next.lower);
}

/** "Sun Pharmaceutical", "Mar Vista": a short form of a day without its point, before another capital. */
function isSunnyName(unit: Unit, next: Unit | undefined): boolean {
  return /^(?:sun|mar)$/.test(unit.lower) && !unit.text.endsWith('.') && next?.capital === true;
}

function cutAtCalendar(units: readonly Unit[]): (readonly Unit[])[] {
  const pieces: (readonly Unit[])[] = [];
  let from = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || !isCalendarWord(unit.lower) || isSunnyName(unit, units[at + 1]) || (at > 0 && FIRST_NAMES.has(units[at - 1]?.lower ?? ''))) continue;
    addTrimmed(pieces, units, from, at);
    from = at + 1;
  }
  addTrimmed(pieces, units, from, units.length);
  return pieces;
}

/** Adds `units[from, to)` without the small words at its ends, if anything is left. */
function addTrimmed(pieces: (readonly Unit[])[], units: readonly Unit[], from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && units[start]?.capital === false) start += 1;
  while (end > start && units[end - 1]?.capital === false) end -= 1;
  if (end > start) pieces.push(start === 0 && end === units.length ? units : units.slice(start, end));
}
