import type { Entity, EntityMention, Sentence, TextDocument, Token } from '../../text/document.ts';
import { marksOf, wordMark } from '../../text/word-marks.ts';
import type { Discourse } from './discourse.ts';
import { personsOfRole, type RolePhrases } from './role-phrases.ts';
import { DETERMINERS, PREPOSITIONS } from './word-classes.ts';

/** A noun phrase or pronoun that means one or more entities; token indices, role in front of a name included. */
export interface Nominal {
  readonly first: number;
  readonly end: number;
  /** Entities meant; empty when a pronoun could not be resolved. */
  readonly ids: readonly number[];
  /** Followed by ’s, or a possessive pronoun. */
  readonly possessive: boolean;
  readonly place: boolean;
  readonly pronoun: string | null;
  /** Holds a name, and is no mere description or pronoun. */
  readonly named: boolean;
}

const PERSON_PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'], ['him', 'he'], ['his', 'he'], ['himself', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she'], ['herself', 'she'],
]);
const PAIR_PRONOUNS: ReadonlySet<string> = new Set(['they', 'them', 'their']);
const PAIR_HEADS: ReadonlySet<string> = new Set(['sides', 'leaders', 'men', 'women', 'officials', 'diplomats', 'ministers', 'presidents']);
/** People without a name: a later "he" in the sentence may be them, and not who was named before. */
const UNNAMED: ReadonlySet<string> = new Set(
  `man woman boy girl officer suspect gunman shooter driver teenager teen victim person student resident deputy soldier worker player pilot
  passenger child father mother son daughter brother sister wife husband attacker defendant doctor nurse teacher lawyer attorney spokesman
  spokeswoman official employee patient witness neighbor neighbour friend inmate prisoner priest`.split(/\s+/),
);
/** Words between a preposition and the name it governs: "with former senior aide Jane Roe". */
const BEFORE_NAME: ReadonlySet<string> = new Set(['top', 'senior', 'former', 'new', 'other', 'fellow', 'then', 'late', 'chief', 'and', 'or', 'both', 'possibly', 'potentially', 'perhaps', '-']);

function isPersonLike(entity: Entity | undefined): boolean {
  return entity?.type === 'person';
}

function ofMention(tokens: readonly Token[], mention: EntityMention, entity: Entity | undefined, sentence: Sentence): Nominal {
  let first = mention.firstToken;
  const end = mention.endToken;
  const { role } = mention;
  if (role !== null) {
    while (first > sentence.firstToken && (tokens[first - 1]?.start ?? -1) >= role.start) first -= 1;
    // "After President Roe met …": a capital at the head of the sentence makes no part of the title.
    while (first < mention.firstToken && opensPhrase(tokens[first]?.lower ?? '')) first += 1;
  }
  const after = tokens[end]?.lower ?? '';
  return { first, end, ids: [mention.entity], possessive: after === "'s" || (after === "'" && tokens[end]?.spaceBefore === false) || after === '’', place: entity?.type === 'place', pronoun: null, named: true };
}

const SUBORDINATORS: ReadonlySet<string> = new Set(['if', 'when', 'while', 'because', 'although', 'though', 'whether', 'unless', 'where', 'and', 'but']);
const opensPhrase = (lower: string): boolean => PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower);

/** "the two", "both sides", "the two leaders", "the pair": two people (or parties) spoken of before. */
function pairPhrase(tokens: readonly Token[], at: number): number {
  const lower = tokens[at]?.lower;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'both') return PAIR_HEADS.has(next) ? at + 2 : -1;
  if (lower !== 'the') return -1;
  if (next === 'pair' || next === 'duo') return at + 2;
  if (next !== 'two') return -1;
  const head = tokens[at + 2];
  if (head === undefined) return -1;
  return PAIR_HEADS.has(head.lower) ? at + 3 : /^(?:met|spoke|talked|discussed|agreed|had|have|also|then|later|will|are|were)$/.test(head.lower) ? at + 2 : -1;
}

/** Words that are, begin or rule a nominal without a name, besides the roles of the article. */
const NOMINAL = wordMark((lower) => PERSON_PRONOUNS.has(lower) || PAIR_PRONOUNS.has(lower) || UNNAMED.has(lower) || lower === 'the' || lower === 'both');

/** What is needed to read the nominals of a sentence. */
export interface NominalContext {
  readonly document: TextDocument;
  readonly roles: RolePhrases;
  readonly discourse: Discourse;
}

/**
 * Names, resolvable role descriptions and pronouns of one sentence, in order. Pronouns look back to earlier sentences,
 * or to the first person of this one.
 */
export function nominalsOf(context: NominalContext, sentence: Sentence, mentions: readonly EntityMention[]): Nominal[] {
  const { document: { tokens, entities }, roles, discourse } = context;
  const nominals: Nominal[] = [];
  const marks = marksOf(tokens);
  let next = 0;
  let firstPerson: number | null = null;
  let unnamed = false;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const mention = mentions[next];
    if (mention !== undefined && mention.firstToken <= at) {
      const nominal = ofMention(tokens, mention, entities[mention.entity], sentence);
      // A role phrase read before the name was seen belongs to the name.
      while ((nominals.at(-1)?.end ?? -1) > nominal.first) nominals.pop();
      nominals.push(nominal);
      if (firstPerson === null && !nominal.possessive && isPersonLike(entities[mention.entity])) firstPerson = mention.entity;
      next += 1;
      at = Math.max(at, nominal.end - 1);
      continue;
    }
    const lower = tokens[at]?.lower ?? '';
    if (((marks[at] ?? 0) & NOMINAL) === 0 && !roles.has(lower)) continue;
    const pronoun = PERSON_PRONOUNS.get(lower);
    if (pronoun !== undefined) {
      const id = firstPerson ?? (unnamed ? null : discourse.person(pronoun, sentence));
      nominals.push({ first: at, end: at + 1, ids: id === null ? [] : [id], possessive: lower === 'his' || lower === 'her', place: false, pronoun: lower, named: false });
    } else if (UNNAMED.has(lower) && tokens[at - 1]?.lower !== "'s") {
      unnamed = true;
    } else if (PAIR_PRONOUNS.has(lower)) {
      nominals.push({ first: at, end: at + 1, ids: discourse.pair(sentence), possessive: lower === 'their', place: false, pronoun: lower, named: false });
    } else if (lower === 'the' || lower === 'both') {
      const end = pairPhrase(tokens, at);
      if (end > 0) nominals.push({ first: at, end, ids: discourse.pair(sentence), possessive: false, place: false, pronoun: 'they', named: false });
    } else if (roles.has(lower)) {
      const found = personsOfRole(roles, tokens, at, sentence.firstToken, sentence.paragraph === 0);
      const meant = found === null ? null : discourse.holder(found.entities, sentence);
      if (found !== null && meant !== null) {
        while ((nominals.at(-1)?.end ?? -1) > found.first) nominals.pop();
        const after = tokens[at + 1]?.lower;
        nominals.push({ first: found.first, end: at + 1, ids: [meant], possessive: after === "'s" || after === "'", place: false, pronoun: null, named: false });
      }
    }
  }
  return nominals;
}

/** The preposition that governs a nominal, or null: determiners and a few adjectives may stand between. */
export function governor(tokens: readonly Token[], nominal: Nominal, from: number): string | null {
  for (let i = nominal.first - 1; i >= from; i -= 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (PREPOSITIONS.has(token.lower)) return token.lower;
    if (!DETERMINERS.has(token.lower) && !BEFORE_NAME.has(token.lower)) return null;
  }
  return null;
}
