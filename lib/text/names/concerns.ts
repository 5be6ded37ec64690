import type { Sentence, Token } from '../document.ts';
import { AND_CONTINUES, ORGANISATION_HEADS } from './organisations.ts';
import { OFFICE_COMPLEMENTS } from './titles.ts';
import { readUnit, type Unit } from './units.ts';
import { wordSet } from './word-set.ts';

/** First halves of "… and …" in names of offices, beside those that may be second halves. */
export const AND_STARTS = wordSet('boys food parks arts fish securities citizenship housing oil alcohol tobacco agriculture disaster radio aeronautics oceanic art ways fire police roads water drugs disease oversight relief exploration petroleum evaluation assessment testing monitoring surveillance licensing plant animal');
/** Second halves in names of bodies that begin "Committee on …", "Center for …", beside those of {@link AND_CONTINUES}. */
export const CONCERNS = wordSet(`reform oversight governance accountability justice peace democracy freedom liberty liberties rights responsibility regulation opportunity employment labor labour workforce pensions
aging ageing disability veterans transportation infrastructure housing community regional rural public private consumer competition markets competitiveness innovation entrepreneurship production manufacturing mining minerals
fisheries oceans water waste marine aviation astronautics nutrition sanitation addiction substance diseases infection vaccines immunization biomedical bioengineering ethics education literacy arts humanities letters history archives
records heritage preservation antiquities museums libraries sport entertainment intelligence counterterrorism terrorism preparedness response relief affairs international foreign global strategic political economic economics social statistics
census fiscal revenue taxation tax accounting audit insurance banking credit savings property equality inclusion diversity faith religion religious families policy politics diplomacy evaluation metrics entitlement prosperity growth pension firearms
infectious digestive kidney musculoskeletal skin stroke blood lung craniofacial communication alcoholism bioengineering mental human occupational informal inland rural maritime coastal urban emergency chemical nuclear
renewable natural atmospheric geological hydrological aquatic agricultural technical vocational scientific technological industrial commercial corporate consular cultural civic civil criminal juvenile youth child
media standards supervision skills communities digital textiles tribunals works power steel
children women gender minority tribal indigenous migration refugee border customs excise explosives drugs narcotics crime corrections rehabilitation prevention control`);

/** True if the last word tells what the body of the run is for: "Committee on Oversight". */
export function isConcern(last: Unit, run: readonly Unit[]): boolean {
  const at = run.findIndex((unit, index) => index > 0 && !unit.capital && /^(?:of|for|on)$/.test(unit.lower));
  return at > 0 && run[run.length - 1] === last && ORGANISATION_HEADS.has(run[at - 1]?.lower ?? '');
}

const isConcernWord = (lower: string): boolean => CONCERNS.has(lower) || AND_STARTS.has(lower) || AND_CONTINUES.has(lower) || OFFICE_COMPLEMENTS.has(lower);

/** Words that complete an office, and are bodies by themselves. */
const BODIES = wordSet('congress parliament representatives house senate army navy');

/** Words of one concern in a list: "Human Services". */
const MOST_WORDS = 3;
/** Concerns behind the first one. */
const MOST_LISTED = 4;

/**
 * The units behind "Department of Health" in "Department of Health, Education and Welfare": concerns of one body, parted by commas, of
 * which the last stands behind "and". Null where the comma begins anything else: another body, whoever speaks for it.
 */
export function listedConcerns(tokens: readonly Token[], run: readonly Unit[], last: Unit, sentence: Sentence): Unit[] | null {
  if (!isConcern(last, run) || !isConcernWord(last.lower)) return null;
  const listed: Unit[] = [];
  let at = last.endToken;
  for (let count = 0; count < MOST_LISTED; count += 1) {
    const isComma = tokens[at]?.text === ',';
    const and = readUnit(tokens, isComma ? at + 1 : at, sentence, last);
    const isLast = and?.lower === 'and';
    // "…, and Congress" behind one concern is another body.
    if ((!isComma && !isLast) || (isLast && listed.length === 0)) return null;
    const concern = concernAt(tokens, isLast ? and.endToken : at + 1, sentence, last);
    if (concern === null) return null;
    if (isLast && BODIES.has(concern.at(-1)?.lower ?? '')) return null;
    if (isLast) listed.push(and);
    listed.push(...concern);
    if (isLast) return areDepartments(last, listed) ? null : listed;
    at = concern.at(-1)?.endToken ?? at;
  }
  return null;
}

/** "Department of Justice, Treasury and Commerce": each of them is a department by itself. */
function areDepartments(first: Unit, listed: readonly Unit[]): boolean {
  return [first, ...listed.filter(({ capital }) => capital)].every(({ lower }) => DEPARTMENTS.has(lower));
}

const DEPARTMENTS = wordSet('state treasury defense defence justice interior agriculture commerce labor labour health education energy transportation war');

/** Capitalised words up to one that a body may be for; null where they end otherwise. */
function concernAt(tokens: readonly Token[], from: number, sentence: Sentence, last: Unit): Unit[] | null {
  const words: Unit[] = [];
  let at = from;
  while (words.length < MOST_WORDS) {
    const unit = readUnit(tokens, at, sentence, last);
    if (unit === null || !unit.capital) break;
    words.push(unit);
    at = unit.endToken;
  }
  return isConcernWord(words.at(-1)?.lower ?? '') ? words : null;
}
