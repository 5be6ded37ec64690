import type { EntityType } from '../document.ts';
import { OTHER_ADJECTIVES } from './countries.ts';
import type { Evidence } from './evidence.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.ts';
import { KNOWN_ORGANISATIONS, NOT_ORGANISATIONS, ORGANISATION_HEADS, WEAK_HEADS } from './organisations.ts';
import { personStrength } from './persons.ts';
import { phraseOf } from './phrase.ts';
import { AMBIGUOUS_CITIES } from './cities.ts';
import { isKnownPlace, PLACE_HEADS, PLACE_OPENERS } from './places.ts';
import { ROLE_HEADS } from './titles.ts';
import type { Unit } from './units.ts';
import { wordSet } from './word-set.ts';

/** What the words around a name say about it. */
export interface Surroundings {
  /** An office or a role noun stands directly before it. */
  readonly office: boolean;
  /** "in", "near" or another preposition of place stands before it. */
  readonly placed: boolean;
  /** ", Georgia" or ", Ga." follows. */
  readonly region: 'full' | 'short' | null;
  /** A verb of saying stands beside it, an age follows, "named" goes before, or an office in apposition follows. */
  readonly human: boolean;
  /** The last word occurs alone elsewhere in the article. */
  readonly bareElsewhere: boolean;
}

export type Verdict = EntityType | 'single' | null;

/** Heads of things that are neither persons nor bodies nor places: laws, prizes, wars, illnesses. Lower-case. */
const OTHER_HEADS = wordSet(`act law bill day week month award awards prize games cup bowl series system syndrome disease agreement accord accords deal
  war amendment constitution regulation directive ordinance virus variant plan treaty protocol doctrine championship championships tournament festival show code index report
  fever shooting massacre attack attacks crisis summit forum dialogue era age medal hurricane storm fire revolution uprising riots scandal affair store app`);

/** Heads of places that are nobody's family name: "Shannon Airport", "Taylor County". Lower-case. */
const NO_SURNAMES = wordSet('airport airfield avenue ave boulevard blvd road rd highway hwy freeway expressway parkway turnpike interstate county counties city township stadium arena coliseum cemetery prison jail penitentiary mall hotel inn resort casino ranch campus apartments station terminal reservoir harbor harbour beach bay canyon island islands river creek valley tunnel');

/** The type of a stretch of capitalised words, offices taken off; `null` when it names nothing. */
export function classify(units: readonly Unit[], around: Surroundings, evidence: Evidence): Verdict {
  const [first] = units;
  const last = units[units.length - 1];
  if (first === undefined || last === undefined) return null;
  const phrase = phraseOf(units);
  const smallSeen = (word: string): boolean => evidence.seenSmall.has(word);
  if (around.region === 'short') return 'place';
  if (units.length === 1) return classifySingle(first, phrase, around, evidence);
  if (KNOWN_ORGANISATIONS.has(phrase)) return 'organisation';
  if (isKnownPlace(phrase) && !around.office) return 'place';
  if (units.some((unit) => unit.ampersand)) return 'organisation';
  const strength = personStrength(units, smallSeen);
  const givenFirst = FIRST_NAMES.has(first.lower) && !AMBIGUOUS_FIRST_NAMES.has(first.lower);
  const pair = units.length <= 3 && units.every((unit) => unit.capital);
  const headed = headType(units, last);
  // "World War II".
  if (/^[ivx]+$/.test(last.lower) && OTHER_HEADS.has(units[units.length - 2]?.lower ?? '')) return 'other';
  if (OTHER_HEADS.has(last.lower) && !(pair && givenFirst)) return 'other';
  if (headed !== null) {
    const surnameLike = pair && givenFirst && !NO_SURNAMES.has(last.lower) && !around.placed && (headed === 'place' || WEAK_HEADS.has(last.lower) || last.lower === 'mills' || last.lower === 'church') && (units.length === 2 || units[1]?.initial === true);
    return surnameLike || (around.office && pair && givenFirst && !NO_SURNAMES.has(last.lower)) ? 'person' : headed;
  }
  if (around.region === 'full' && (around.placed || strength !== 'sure')) return 'place';
  if (strength === 'sure' || around.office) return 'person';
  // "Senate Judiciary", "Tokyo Electron": what begins with a known body or place is named after it.
  const namedAfter = KNOWN_ORGANISATIONS.has(first.lower) || isKnownPlace(first.lower) || units.some((unit) => OTHER_ADJECTIVES.has(unit.lower));
  if (around.placed && strength === 'none' && units.length <= 3 && !around.human) return 'place';
  if (strength === 'likely') return 'person';
  if (!namedAfter && units.length <= 4 && around.human && !units.some((unit) => unit.acronym)) return 'person';
  if (!namedAfter && units.length <= 3 && around.bareElsewhere && !first.acronym && !KNOWN_ORGANISATIONS.has(last.lower)) return 'person';
  return 'other';
}

const isAcronym = (text: string): boolean => text.length <= 6 && /^\p{Lu}{2}/u.test(text) && !NOT_ORGANISATIONS.has(text);

function headType(units: readonly Unit[], last: Unit): EntityType | null {
  const cut = units.findIndex((unit, at) => at > 0 && !unit.capital && ['of', 'for', 'on', 'at', 'and'].includes(unit.lower));
  const head = cut > 0 ? units[cut - 1] : last;
  const afterCut = cut > 0 ? last : null;
  for (const unit of [last, afterCut, head]) {
    if (unit === null || unit === undefined) continue;
    if (ORGANISATION_HEADS.has(unit.lower)) return 'organisation';
    if (PLACE_HEADS.has(unit.lower)) return 'place';
  }
  if (PLACE_OPENERS.has(units[0]?.lower ?? '') && !FIRST_NAMES.has(units[0]?.lower ?? '')) return 'place';
  return null;
}

function classifySingle(unit: Unit, phrase: string, around: Surroundings, evidence: Evidence): Verdict {
  if (OTHER_HEADS.has(unit.lower)) return null;
  if (around.office && !KNOWN_ORGANISATIONS.has(phrase)) return isKnownPlace(phrase) && !AMBIGUOUS_CITIES.has(phrase) ? 'place' : 'person';
  if (KNOWN_ORGANISATIONS.has(phrase)) return 'organisation';
  if (isKnownPlace(phrase)) return around.placed || around.region !== null || !AMBIGUOUS_CITIES.has(phrase) ? 'place' : 'single';
  if (ORGANISATION_HEADS.has(unit.lower) || PLACE_HEADS.has(unit.lower) || ROLE_HEADS.has(unit.lower) || ROLE_HEADS.has(unit.lower.replace(/s$/, ''))) return null;
  if (unit.acronym) return isAcronym(unit.text) && !evidence.seenSmall.has(unit.lower) ? 'organisation' : null;
  // "(R-Ariz.)": party and state of a member of parliament.
  if (/^[RDI]-/.test(unit.text)) return null;
  if (around.region === 'full') return 'place';
  if (unit.initial || unit.text.length < 2) return null;
  return 'single';
}
