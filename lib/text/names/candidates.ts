import type { Sentence, Token } from '../document.ts';
import { candidateOf, type Candidate } from './candidate.ts';
import { classify } from './classify.ts';
import type { Evidence } from './evidence.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.ts';
import { FAMILY_FIRST } from './family-names.ts';
import { LEGAL_FORMS, splitAtForms } from './legal-forms.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS } from './organisations.ts';
import { allAdjectives, isGeneration, officeEnd } from './office.ts';
import { isFamilyFirst, personWords } from './persons.ts';
import { phraseOf } from './phrase.ts';
import { isKnownPlace, PLACE_HEADS } from './places.ts';
import { ROLE_HEADS } from './titles.ts';
import { COUNTRIES, DEMONYMS, OTHER_ADJECTIVES } from './countries.ts';
import { STATE_ABBREVIATIONS } from './states.ts';
import { stripOrdinary } from './strip.ts';
import { lookAround } from './surroundings.ts';
import type { Unit } from './units.ts';
import { wordSet } from './word-set.ts';
import { foldDiacritics } from '../stems.ts';

/** Names in one sentence of running text. `bare` counts the capitalised words that stand alone somewhere in the article. */
export function candidatesOf(runs: readonly (readonly Unit[])[], tokens: readonly Token[], sentence: Sentence, evidence: Evidence, bare: ReadonlyMap<string, number>): Candidate[] {
  const found: Candidate[] = [];
  for (const run of runs) {
    const opening = opensSentence(run, tokens, sentence);
    const mark = tokens[(run[0]?.firstToken ?? 0) - 1];
    if ((mark?.text === '@' || mark?.text === '#') && run[0]?.firstToken !== sentence.firstToken) continue;
    for (const piece of stripOrdinary(run, opening, evidence)) {
      for (const firm of splitAtForms(piece)) {
        for (const part of splitAtPerson(firm, bare)) collect(part, opening && part[0] === run[0], tokens, sentence, evidence, bare, found);
      }
    }
  }
  return found;
}

/** True if nothing but quotes and brackets, or a dateline dash, stands before the run in its sentence. */
export function opensSentence(run: readonly Unit[], tokens: readonly Token[], sentence: Sentence): boolean {
  const first = run[0]?.firstToken ?? 0;
  if (first === sentence.firstToken) return true;
  const before = tokens[first - 1];
  return before !== undefined && before.type === 'punctuation' && '“"‘([—–:•'.includes(before.text);
}

function collect(piece: readonly Unit[], opening: boolean, tokens: readonly Token[], sentence: Sentence, evidence: Evidence, bare: ReadonlyMap<string, number>, found: Candidate[]): void {
  if (isGeneration(piece)) return;
  const cut = officeEnd(piece);
  const rest = piece.slice(cut);
  while (rest[0]?.capital === false) rest.shift();
  // "Richard Roe Roe": a link's words glued to those of the sentence.
  const doubled = rest.length > 2 ? rest.findIndex((unit, at) => at > 1 && unit.capital && unit.lower === rest[at - 1]?.lower) : -1;
  if (doubled > 0) rest.splice(doubled);
  // "Acme Corp ACM.N": the sign of a share.
  const sign = rest[rest.length - 1];
  if (rest.length > 1 && sign !== undefined && /^\p{Lu}{2,}\p{Ll}{0,2}$/u.test(sign.text) && (isShareSign(tokens, sign.endToken) || isMoving(tokens, sign.endToken) || (sign.acronym && rest.length > 2 && LEGAL_FORMS.has(rest[rest.length - 2]?.lower ?? '') && !LEGAL_FORMS.has(sign.lower)))) rest.pop();
  const [roleFirst] = piece;
  const roleLast = piece[cut - 1];
  if (rest.length === 0) {
    bareOffice(piece, tokens, sentence, opening, found);
    return;
  }
  const hasOrigin = cut === 0 && isOrigin(rest, tokens, opening);
  if (cut === 0) while (rest.length > 1 && dropsAdjective(rest)) rest.shift();
  if (hasOrigin && rest.length === 3) rest.shift();
  if (allAdjectives(rest)) return;
  const first = rest[0];
  const last = rest[rest.length - 1];
  if (first === undefined || last === undefined) return;
  const region = regionUnit(first, rest, tokens);
  if (region) {
    const place = candidateOf('place', sentence.index, [first], null, [STATE_ABBREVIATIONS.get(first.text.replace(/\.$/, '')) ?? first.lower]);
    if (place !== null) found.push(place);
    return;
  }
  const bareElsewhere = rest.length > 1 && (bare.get(foldDiacritics(last.lower)) ?? 0) > 0 && !isKnownPlace(last.lower);
  const around = lookAround(tokens, sentence, first.firstToken, last.endToken, cut > 0, bareElsewhere);
  const type = classify(rest, hasOrigin ? { ...around, human: true } : around, evidence);
  if (type === null) {
    if (ROLE_HEADS.has(first.lower)) bareOffice(rest, tokens, sentence, opening, found);
    return;
  }
  const role = cut > 0 && roleFirst !== undefined && roleLast !== undefined && type === 'person' ? { firstToken: roleFirst.firstToken, endToken: roleLast.endToken } : null;
  const words = type === 'person' || type === 'single' ? personWords(rest) : [phraseOf(rest)];
  const made = candidateOf(type, sentence.index, rest, role, words, opening);
  if (made !== null) found.push(made);
}

/** ".N", ".TO" joined to what stands before token `at`. */
function isShareSign(tokens: readonly Token[], at: number): boolean {
  const [point, market] = [tokens[at], tokens[at + 1]];
  return point?.text === '.' && !point.spaceBefore && market !== undefined && !market.spaceBefore && /^[A-Z]{1,2}(?:[A-Z]{2,4})?$/.test(market.text);
}

/** ", +0.68%" behind the sign of a share. */
function isMoving(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && /^[+−-]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.type === 'number' && tokens[at + 3]?.text === '%';
}

/** "Dean resigned": a word for an office without an article, where somebody of the article may bear it as a name. */
function bareOffice(units: readonly Unit[], tokens: readonly Token[], sentence: Sentence, opening: boolean, found: Candidate[]): void {
  if (units.length !== 1 || /^(?:the|a|an|our|my)$/.test(tokens[(units[0]?.firstToken ?? 0) - 1]?.lower ?? '')) return;
  const made = candidateOf('single', sentence.index, units, null, personWords(units), opening);
  if (made !== null) found.push({ ...made, surnameOnly: true });
}

/** "Southern District of Georgia Jane Roe", "AP John Doe", "U.S. Roe": a body or country and a person, side by side. */
function splitAtPerson(units: readonly Unit[], bare: ReadonlyMap<string, number>): (readonly Unit[])[] {
  if (units.length === 1) return [units];
  const [first, second] = units;
  if (units.length === 2 && first !== undefined && second !== undefined && COUNTRIES.has(first.text.toLowerCase()) && bare.has(second.lower)) return [[first], [second]];
  // "The ambassador to Peru Jane Roe": a country is nobody's first name before another one.
  if (units.length > 2 && units.length < 5 && first !== undefined && second !== undefined && COUNTRIES.has(first.lower) && !FIRST_NAMES.has(first.lower) && isGiven(second) && !isHead(units[units.length - 1])) return [[first], units.slice(1)];
  // Two family names in a row are two persons whose "and" was lost.
  const families = units.length === 2 && first !== undefined && second !== undefined && FAMILY_FIRST.has(first.lower) && !FIRST_NAMES.has(first.lower) && bare.has(second.lower);
  if (families && !isFamilyFirst([first.lower, second.lower])) return [[first], [second]];
  const at = units.findIndex((unit, index) => index > 0 && units[index - 1]?.lower !== 'and' && (isGiven(unit) ? units[index + 1]?.capital === true && index >= units.length - 3 : index === units.length - 2 && isFamilyFirst(units.slice(index).map((word) => word.lower))));
  if (at < 1 || units[at + 1] === undefined || isHead(units[units.length - 1])) return [units];
  const before = units.slice(0, at);
  const split = before.some((unit) => !unit.capital && unit.lower === 'of') || (at === 1 && before[0]?.acronym === true);
  return split && officeEnd(units) === 0 ? [before, units.slice(at)] : [units];
}

const isGiven = (unit: Unit): boolean => FIRST_NAMES.has(unit.lower) && !AMBIGUOUS_FIRST_NAMES.has(unit.lower);
const isHead = (unit: Unit | undefined): boolean => unit !== undefined && (ORGANISATION_HEADS.has(unit.lower) || PLACE_HEADS.has(unit.lower));

/** "American Brittney Griner", "Democrat Jon Roe": the adjective is no part of the name. */
function dropsAdjective(units: readonly Unit[]): boolean {
  const [first, second] = units;
  if (first === undefined || second === undefined) return false;
  if (!DEMONYMS.has(first.lower) && !OTHER_ADJECTIVES.has(first.lower)) return false;
  if (DEMONYMS.has(`${first.lower} ${second.lower}`)) return true;
  const phrase = phraseOf(units);
  if (KNOWN_ORGANISATIONS.has(phrase) || isKnownPlace(phrase)) return false;
  return FIRST_NAMES.has(second.lower) || second.acronym || isKnownPlace(phraseOf(units.slice(1))) || KNOWN_ORGANISATIONS.has(phraseOf(units.slice(1)));
}

/** What persons do in contests; teams do too, but no nationality stands before those. */
const CONTESTS = wordSet('won wins beat finished came took ran led broke set scored retained defended said told was');

/** "Kenyan Abel Roe won": a nationality that opens a sentence before two more capitals and what persons do. */
function isOrigin(units: readonly Unit[], tokens: readonly Token[], opening: boolean): boolean {
  const [first, , last] = units;
  if (!opening || units.length !== 3 || first === undefined || last === undefined || !DEMONYMS.has(first.lower)) return false;
  const isPlain = units.every((unit) => unit.capital && !unit.acronym && !unit.possessive);
  return isPlain && !isHead(last) && CONTESTS.has(tokens[last.endToken]?.lower ?? '');
}

/** "Macon, GA" or "Macon, Ga.": the abbreviation behind the comma. */
function regionUnit(first: Unit, units: readonly Unit[], tokens: readonly Token[]): boolean {
  return units.length === 1 && STATE_ABBREVIATIONS.has(first.text.replace(/\.$/, '')) && tokens[first.firstToken - 1]?.text === ',';
}
