import type { Sentence, Token } from '../document.ts';
import { foldDiacritics } from '../stems.ts';
import { candidateOf, type Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.ts';
import { pick } from './link.ts';
import { canonicalPhrase } from './canonical.ts';
import type { Group, Groups } from './groups.ts';
import { AMBIGUOUS_FAMILY } from './family-names.ts';
import { KNOWN_ORGANISATIONS } from './organisations.ts';
import { isFamilyFirst, personWords } from './persons.ts';
import { phraseOf } from './phrase.ts';
import { AMBIGUOUS_CITIES } from './cities.ts';
import { isKnownPlace, PLACE_HEADS } from './places.ts';
import { ROLE_HEADS } from './titles.ts';
import { readUnit, type Unit } from './units.ts';
import { isStopWord } from '../stopwords.ts';

const LONGEST = 6;
const NO_COUNTS: ReadonlyMap<Group, number> = new Map();

/**
 * Names in a sentence written in Title Case, where a capital proves nothing: those that the running text knows, places and
 * organisations of the lists, a given name with a word that is never written small, and "… County" and its like.
 */
export function linkTitleCase(tokens: readonly Token[], sentence: Sentence, evidence: Evidence, groups: Groups): void {
  const units = unitsOf(tokens, sentence);
  for (let at = 0; at < units.length; ) {
    const taken = takeName(units, at, sentence, evidence, groups);
    at += Math.max(1, taken);
  }
}

function unitsOf(tokens: readonly Token[], sentence: Sentence): Unit[] {
  const units: Unit[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; ) {
    const unit = readUnit(tokens, at, sentence, units[units.length - 1] ?? null);
    if (unit !== null) units.push(unit);
    at = unit === null ? at + 1 : unit.endToken;
  }
  return units;
}

/** Tries the longest stretch first; answers how many units became a name, 0 for none. */
function takeName(units: readonly Unit[], at: number, sentence: Sentence, evidence: Evidence, groups: Groups): number {
  for (let length = Math.min(LONGEST, units.length - at); length >= 1; length--) {
    const part = units.slice(at, at + length);
    if (part[0]?.capital !== true || !adjacent(part)) continue;
    const words = personWords(part);
    const phrase = phraseOf(part);
    const make = (type: Candidate['type'], names: readonly string[]): Candidate | null => candidateOf(type, sentence.index, part, null, names);
    const person = length > 1 ? groups.person(words.join(' ')) : undefined;
    const known = person ?? groups.phrase(phrase);
    if (known !== undefined && (length > 1 || part[0].acronym || !evidence.seenSmall.has(phrase))) {
      const candidate = make(known.type, known.type === 'person' ? words : [phrase]);
      if (candidate !== null) known.members.push(candidate);
      return length;
    }
    const type = listed(part, phrase, evidence) ?? (length === 2 ? guess(part, words, evidence) : null);
    if (type === 'person') {
      const candidate = make('person', words);
      if (candidate !== null) groups.addPerson(candidate);
      return length;
    }
    if (type !== null) {
      const candidate = make(type, [phrase]);
      if (candidate !== null) groups.addPhrase(candidate, type, phrase);
      return length;
    }
    if (length === 1 && bare(part[0], make('single', words), evidence, groups)) return 1;
  }
  return 0;
}

/** Stands together without punctuation between. */
function adjacent(units: readonly Unit[]): boolean {
  return units.every((unit, at) => at === 0 || (units[at - 1]?.endToken === unit.firstToken && units[at - 1]?.possessive === false));
}

function listed(units: readonly Unit[], phrase: string, evidence: Evidence): 'place' | 'organisation' | null {
  const single = units.length === 1;
  if (single && (evidence.seenSmall.has(phrase) || (isStopWord(phrase) && phrase !== 'us') || (phrase === 'us' && units[0]?.text !== 'US'))) return null;
  if (KNOWN_ORGANISATIONS.has(phrase)) return 'organisation';
  if (isKnownPlace(phrase)) return single && AMBIGUOUS_CITIES.has(phrase) ? null : 'place';
  return null;
}

function guess(units: readonly Unit[], words: readonly string[], evidence: Evidence): 'place' | 'person' | null {
  const [first, second] = units;
  if (first === undefined || second === undefined || !second.capital) return null;
  const unseen = (unit: Unit): boolean => !evidence.seenSmall.has(unit.lower) && !isStopWord(unit.lower) && !ROLE_HEADS.has(unit.lower);
  if (['county', 'parish', 'township'].includes(second.lower) && unseen(first) && PLACE_HEADS.has(second.lower)) return 'place';
  if (isFamilyFirst(words) && !AMBIGUOUS_FAMILY.has(first.lower) && !evidence.seenSmall.has(first.lower)) return 'person';
  const given = FIRST_NAMES.has(first.lower) && !AMBIGUOUS_FIRST_NAMES.has(first.lower);
  return given && unseen(second) && !/(?:s|ed|ing)$/.test(second.lower) && !isKnownPlace(second.lower) ? 'person' : null;
}

function bare(unit: Unit, candidate: Candidate | null, evidence: Evidence, groups: Groups): boolean {
  const word = foldDiacritics(unit.lower).replace(/^(?:al|el)-/, '');
  if (candidate === null || evidence.seenSmall.has(word) || canonicalPhrase(word) === '') return false;
  const group = pick(groups.bySurname(word), candidate, NO_COUNTS);
  if (group === undefined) return false;
  group.members.push(candidate);
  return true;
}
