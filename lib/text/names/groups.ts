import type { EntityType } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { canonicalPhrase } from './canonical.ts';
import { sameGivenName } from './nicknames.ts';
import { givenOf, surnameOf } from './persons.ts';

/** The mentions of one entity while linking goes on. */
export interface Group {
  type: EntityType;
  readonly members: Candidate[];
  /** Person: name words of the fullest form, folded. Others: the phrase alone. */
  words: readonly string[];
  surname: string | null;
  readonly given: Set<string>;
  readonly aliases: Set<string>;
}

/** Persons of one family name that are compared with a new one; more than a news text ever has. */
const MAX_NAMESAKES = 40;

/** All entities of one article, found by what names them. */
export class Groups {
  readonly all: Group[] = [];
  readonly #bySurname = new Map<string, Group[]>();
  readonly #byGiven = new Map<string, Group[]>();
  readonly #byPhrase = new Map<string, Group>();
  readonly #byFirstWord = new Map<string, Group | null>();
  readonly #byFullName = new Map<string, Group>();

  /** Adds a person named in full (or by office and surname) to the group of the same person, or to a new one. */
  addPerson(candidate: Candidate): Group {
    const key = candidate.words.join(' ');
    const known = this.#byFullName.get(key) ?? this.#compatible(candidate.words);
    const group = known ?? this.#create('person', candidate.words);
    this.#byFullName.set(key, group);
    if (candidate.words.length > group.words.length) group.words = candidate.words;
    const surname = surnameOf(candidate.words);
    if (surname !== null && candidate.words.length > 1) this.#index(this.#bySurname, surname, group);
    const given = givenOf(candidate.words);
    if (given !== null) {
      group.given.add(given);
      this.#index(this.#byGiven, given, group);
    }
    for (let at = 1; at + 1 < candidate.words.length; at++) this.#byFullName.set(candidate.words.slice(at).join(' '), group);
    group.members.push(candidate);
    return group;
  }

  /** A person known by a family name alone ("President Roe"). */
  addSurname(candidate: Candidate, surname: string): Group {
    const group = this.#create('person', [surname]);
    group.surname = surname;
    this.#index(this.#bySurname, surname, group);
    group.members.push(candidate);
    return group;
  }

  addPhrase(candidate: Candidate, type: EntityType, phrase: string): Group {
    const key = canonicalPhrase(phrase);
    let group = this.#byPhrase.get(key);
    if (group === undefined) {
      group = this.#create(type, [phrase]);
      this.#byPhrase.set(key, group);
      group.aliases.add(key);
      if (type === 'organisation' && phrase.includes(' ')) {
        const first = phrase.slice(0, phrase.indexOf(' '));
        this.#byFirstWord.set(first, this.#byFirstWord.has(first) ? null : group);
      }
    } else if (group.type === 'other') group.type = type;
    group.members.push(candidate);
    return group;
  }

  /** Makes a further phrase (an abbreviation) name the group. */
  alias(phrase: string, group: Group): void {
    this.#byPhrase.set(canonicalPhrase(phrase), group);
    group.aliases.add(phrase);
  }

  phrase(phrase: string): Group | undefined {
    return this.#byPhrase.get(canonicalPhrase(phrase));
  }

  /** The one organisation of several words that begins with the word: "Acme" for "Acme Holdings Inc". */
  byFirstWord(word: string): Group | undefined {
    return this.#byFirstWord.get(word) ?? undefined;
  }

  person(fullName: string): Group | undefined {
    return this.#byFullName.get(fullName);
  }

  bySurname(surname: string): readonly Group[] {
    return this.#bySurname.get(surname) ?? [];
  }

  byGiven(given: string): readonly Group[] {
    return this.#byGiven.get(given) ?? [];
  }

  #create(type: EntityType, words: readonly string[]): Group {
    const group: Group = { type, members: [], words, surname: type === 'person' ? surnameOf(words) : null, given: new Set(), aliases: new Set() };
    this.all.push(group);
    return group;
  }

  #index(map: Map<string, Group[]>, key: string, group: Group): void {
    const list = map.get(key);
    if (list === undefined) map.set(key, [group]);
    else if (!list.includes(group) && list.length < MAX_NAMESAKES) list.push(group);
  }

  /** The one person so far whose family name is the same and whose given name may be. */
  #compatible(words: readonly string[]): Group | undefined {
    const surname = surnameOf(words);
    const given = givenOf(words);
    if (surname === null || given === null) return undefined;
    for (const group of this.bySurname(surname)) {
      if (group.given.size === 0) return group;
      for (const other of group.given) if (compatibleGiven(given, other)) return group;
    }
    // A maiden name in the middle: "Ann Roe Doe" and "Ann Roe".
    for (const group of this.byGiven(given)) {
      const long = group.words.length > words.length ? group.words : words;
      const short = long === words ? group.words : words;
      if (short.length === 2 && long.length === 3 && long[0] === short[0] && long[1] === short[1] && (long[1]?.length ?? 0) > 2) return group;
    }
    return undefined;
  }
}

/** Equal, a nickname, or the initial of the other. */
export function compatibleGiven(a: string, b: string): boolean {
  if (sameGivenName(a, b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && long.startsWith(short);
}
