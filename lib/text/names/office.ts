import { DEMONYMS, OTHER_ADJECTIVES } from './countries.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS } from './organisations.ts';
import { PLACE_HEADS } from './places.ts';
import { OFFICE_COMPLEMENTS, ROLE_HEADS } from './titles.ts';
import type { Unit } from './units.ts';
import { wordSet } from './word-set.ts';

/** "General Data Protection Regulation": what is called general, and is no officer. */
const NAMED_GENERAL = wordSet('regulation regulations law laws act theory theorem assembly agreement accord code order ledger index fund strike conference convention convocation synod licence license permit store election elections');

/** Offices that are family names as often: before another name only. */
const ALSO_SURNAMES = wordSet('gardener seaman king bishop pope prince judge justice major marshal dean baker cook page chase knight abbot baron star boyd priest shah young lord cardinal guard forward driver porter farmer carpenter painter singer actor champion lead elder miner gunner docker dancer tutor logger');

/**
 * Index behind the office at the front of a run ("U.S. Secretary of State | Antony Blinken"), 0 when there is none.
 * An office word directly before "Office", "Department" and the like belongs to that organisation.
 */
export function officeEnd(units: readonly Unit[]): number {
  if (isOfficeOfTheHolder(units)) return 0;
  let end = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined || !unit.capital || !ROLE_HEADS.has(unit.lower) || unit.possessive) continue;
    // "Justice Ruth Roe": two given names in a row begin with a title, unless a body is named after somebody, "Justice James Foundation".
    const isTitled = ALSO_SURNAMES.has(unit.lower) && isPersonAhead(units, 1) && !units.slice(2).some(isHead);
    if (at === 0 && FIRST_NAMES.has(unit.lower) && !unit.text.endsWith('.') && !isTitled) continue;
    if (KNOWN_ORGANISATIONS.has(`${unit.lower} ${units[at + 1]?.lower ?? ''}`)) return end;
    if (isPartyBody(units, at)) return end;
    if (unit.lower === 'general' && at === 0 && units.length > 2 && NAMED_GENERAL.has(units.at(-1)?.lower ?? '') && !isPersonAhead(units, 1)) return end;
    // "Chase Private Client", "Larkfield Student Action": such a word narrows a thing's name as well.
    if (at > 0 && at === units.length - 2 && /^(?:student|private|model|star|icon|legend)$/.test(unit.lower)) continue;
    const before = units[at - 1];
    // "Carla D. Bishop".
    if (before?.initial === true && ALSO_SURNAMES.has(unit.lower) && isGiven(units[at - 2] ?? before)) continue;
    if (before !== undefined && isGiven(before) && (ALSO_SURNAMES.has(unit.lower) || at === 1)) continue;
    const next = units[at + 1];
    if (next !== undefined && next.capital && !ROLE_HEADS.has(next.lower) && isHead(next) && !isPersonAhead(units, at + 1)) {
      // "Chief Financial Officer" goes on to an office; "Justice Department" does not.
      const goesOn = units.slice(at + 2, at + 4).some((later) => ROLE_HEADS.has(later.lower) && !ALSO_SURNAMES.has(later.lower));
      if (!goesOn && !ORGANISATION_HEADS.has(unit.lower)) return end;
      continue;
    }
    end = complementEnd(units, at + 1);
    at = end - 1;
  }
  return end;
}

/** "Office of the High Commissioner …", "The Office of the …": the body around somebody, and not who holds that office. */
export function isOfficeOfTheHolder(units: readonly Unit[]): boolean {
  const [office, of, the] = units[0]?.lower === 'the' ? units.slice(1, 4) : units;
  return office?.lower === 'office' && of?.lower === 'of' && the?.lower === 'the';
}

/** "Gen X", "Gen Zers": people of an age, and no general. */
export function isGeneration([gen, letter]: readonly Unit[]): boolean {
  return gen?.lower === 'gen' && /^(?:[xyz]|[xz]ers?|alpha)$/.test(letter?.lower ?? '');
}

const isGiven = (unit: Unit): boolean => unit.capital && FIRST_NAMES.has(unit.lower) && !AMBIGUOUS_FIRST_NAMES.has(unit.lower) && !ROLE_HEADS.has(unit.lower);

/** "Republican National Committee": members that a body is named after. */
function isPartyBody(units: readonly Unit[], at: number): boolean {
  if (!/^(?:republican|democrat)$/.test(units[at]?.lower ?? '')) return false;
  let to = at + 1;
  while (units[to]?.capital === true && !ROLE_HEADS.has(units[to]?.lower ?? '') && !FIRST_NAMES.has(units[to]?.lower ?? '')) to += 1;
  return to > at + 1 && units[to]?.capital !== true && ORGANISATION_HEADS.has(units[to - 1]?.lower ?? '');
}

const isHead = (unit: Unit): boolean => ORGANISATION_HEADS.has(unit.lower) || PLACE_HEADS.has(unit.lower);

function isPersonAhead(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit !== undefined && FIRST_NAMES.has(unit.lower) && units[at + 1]?.capital === true;
}

/** Takes "of State", "for Public Safety", "of Health and Human Services" along with the office. */
function complementEnd(units: readonly Unit[], from: number): number {
  let at = from;
  if (units[at]?.capital !== false) return at;
  while (at < units.length && units[at]?.capital === false) at += 1;
  let taken = 0;
  while (at < units.length) {
    const unit = units[at];
    if (unit === undefined) break;
    const known = OFFICE_COMPLEMENTS.has(unit.lower) || (!unit.capital && (unit.lower === 'and' || unit.lower === 'of'));
    if (!known && (taken > 0 || isGiven(unit))) break;
    taken += 1;
    at += 1;
  }
  return at;
}

/** Words that make an adjective with a demonym. Lower-case. */
const BEFORE_DEMONYMS = wordSet('central south north east west southeast latin middle saudi sri native african asian eastern western northern southern');

/** "Central American", "Sri Lankans", "Saudi Arabian", "Middle Eastern". */
function isAdjectivePair(first: string, last: string): boolean {
  const single = last.replace(/s$/, '');
  return BEFORE_DEMONYMS.has(first) && (DEMONYMS.has(last) || DEMONYMS.has(single) || /^(?:american|asian|african|european|arabian|lankan|eastern|easterner|westerner)$/.test(single));
}

/** True if every unit is a demonym or another adjective ("Chinese", "Republican"). */
export function allAdjectives(units: readonly Unit[]): boolean {
  if (units.length === 2 && (DEMONYMS.has(`${units[0]?.lower ?? ''} ${units[1]?.lower ?? ''}`) || isAdjectivePair(units[0]?.lower ?? '', units[1]?.lower ?? ''))) return true;
  return units.every((unit) => !unit.capital || DEMONYMS.has(unit.lower) || OTHER_ADJECTIVES.has(unit.lower) || (unit.lower.includes('-') && DEMONYMS.has(unit.lower.split('-')[0] ?? '')));
}
