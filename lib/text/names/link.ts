import type { Candidate } from './candidate.ts';
import { initialsOf } from './canonical.ts';
import type { Evidence } from './evidence.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.ts';
import { Groups, type Group } from './groups.ts';
import { isKnownPlace } from './places.ts';
import { isLocalBody } from './towns.ts';

/** Two sayings, or one deed that only persons do, make a bare unknown word a family name. */
const HUMAN_EVIDENCE = 2;
/** Plurals and nouns of abstract things, which open sentences too: "Residents said", "Management said". */
const COMMON_ENDING = /(?:s|ment|tion|ness|ity|ship|ing|ly|ed|body|one|staff|family)$/;
/** How many sentences back the last mention of a namesake still counts as "just named". */
const RECENT_SENTENCES = 2;

/** Gathers the candidates of running text into entities. Full names come first, so that bare ones find them; `towns` as `townsOf` finds them. */
export function linkCandidates(candidates: readonly Candidate[], evidence: Evidence, bare: ReadonlyMap<string, number>, towns: ReadonlySet<string>): Groups {
  const groups = new Groups();
  for (const candidate of candidates) {
    if (candidate.type === 'person' && candidate.words.length > 1) groups.addPerson(candidate);
  }
  for (const candidate of candidates) {
    if (candidate.type === 'single' || candidate.type === 'person') continue;
    const phrase = candidate.words[0] ?? '';
    const person = candidate.type === 'other' ? groups.person(phrase) : undefined;
    if (person !== undefined) person.members.push(candidate);
    else groups.addPhrase(candidate, candidate.type, phrase);
  }
  linkAbbreviations(groups);
  const counts = new Map(groups.all.map((group) => [group, group.members.length]));
  for (const candidate of candidates) {
    if (candidate.type === 'person' && candidate.words.length === 1) linkWithOffice(groups, candidate, counts);
  }
  for (const candidate of candidates) {
    if (candidate.type === 'single') linkBare(groups, candidate, evidence, counts, bare, towns);
  }
  return groups;
}

/** "GBI" after "Georgia Bureau of Investigation": initials of the capitalised words of one organisation. */
function linkAbbreviations(groups: Groups): void {
  const long = new Map<string, Group>();
  for (const group of groups.all) {
    const phrase = group.words[0] ?? '';
    if (group.type === 'person' || !phrase.includes(' ')) continue;
    for (const initials of initialsOf(phrase)) if (initials.length >= 3) long.set(initials, group);
  }
  for (const group of [...groups.all]) {
    const short = group.words[0] ?? '';
    const target = group.type === 'organisation' && /^[a-z]{2,6}$/.test(short) ? long.get(short) : undefined;
    if (target === undefined || target === group) continue;
    target.type = 'organisation';
    target.members.push(...group.members.splice(0));
    groups.alias(short, target);
  }
}

function linkWithOffice(groups: Groups, candidate: Candidate, counts: Map<Group, number>): void {
  const word = (candidate.words[0] ?? '').replace(/^(?:al|el)-/, '');
  const group = pick(groups.bySurname(word), candidate, counts) ?? uniqueGiven(groups, word);
  if (group !== undefined) group.members.push(candidate);
  else counts.set(groups.addSurname(candidate, word), 1);
}

function linkBare(groups: Groups, candidate: Candidate, evidence: Evidence, counts: Map<Group, number>, bare: ReadonlyMap<string, number>, towns: ReadonlySet<string>): void {
  const word = (candidate.words[0] ?? '').replace(/^(?:al|el)-/, '');
  if (candidate.surnameOnly === true) {
    const bearer = pick(groups.bySurname(word), candidate, counts);
    if (bearer !== undefined) bearer.members.push(candidate);
    return;
  }
  const known = pick(groups.bySurname(word), candidate, counts) ?? uniqueGiven(groups, word) ?? groups.phrase(word);
  if (known !== undefined) {
    known.members.push(candidate);
    counts.set(known, (counts.get(known) ?? 0) + 1);
    return;
  }
  const human = (bare.get(word) ?? 0) >= HUMAN_EVIDENCE && !COMMON_ENDING.test(word);
  if (evidence.seenSmall.has(word) || (candidate.opening && !evidence.seenCapital.has(word) && !FIRST_NAMES.has(word) && !human)) return;
  if (isKnownPlace(word)) groups.addPhrase(candidate, 'place', word);
  else if (FIRST_NAMES.has(word) && !AMBIGUOUS_FIRST_NAMES.has(word)) groups.addPhrase(candidate, 'person', word).given.add(word);
  else {
    const body = groups.byFirstWord(word);
    if (body === undefined && (bare.get(word) ?? 0) >= HUMAN_EVIDENCE) {
      counts.set(groups.addSurname(candidate, word), 1);
      return;
    }
    if (body === undefined) groups.addPhrase(candidate, 'other', word);
    else if (towns.has(word) && isLocalBody(body.words[0] ?? '')) groups.addPhrase(candidate, 'place', word);
    else body.members.push(candidate);
  }
}

/** Of several persons with the name, one named just before, else the one named most. */
export function pick(namesakes: readonly Group[], candidate: Candidate, counts: ReadonlyMap<Group, number>): Group | undefined {
  const [first] = namesakes;
  if (first === undefined || namesakes.length === 1) return first;
  let best: Group | undefined;
  let bestCount = -1;
  let recent: Group | undefined;
  let recentAt = -1;
  for (const group of namesakes) {
    const count = counts.get(group) ?? 0;
    if (count > bestCount) [best, bestCount] = [group, count];
    const last = lastBefore(group, candidate);
    if (last !== undefined && candidate.sentence - last.sentence <= RECENT_SENTENCES && last.firstToken > recentAt) [recent, recentAt] = [group, last.firstToken];
  }
  const prominent = best !== undefined && namesakes.every((group) => group === best || (counts.get(group) ?? 0) * 3 <= bestCount);
  return prominent ? best : (recent ?? best);
}

/** Members are in order of the text up to the last full-name one; a few of them are enough. */
function lastBefore(group: Group, candidate: Candidate): Candidate | undefined {
  let found: Candidate | undefined;
  for (let at = group.members.length - 1, seen = 0; at >= 0 && seen < 50; at--, seen++) {
    const member = group.members[at];
    if (member !== undefined && member.firstToken < candidate.firstToken && (found === undefined || member.firstToken > found.firstToken)) found = member;
  }
  return found;
}

function uniqueGiven(groups: Groups, word: string): Group | undefined {
  const found = groups.byGiven(word);
  return found.length === 1 ? found[0] : undefined;
}
