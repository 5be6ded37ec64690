import type { EntityMention, Token } from '../../text/document.ts';
import { isDash } from '../../values/numbers.ts';
import { genderOf, PERSON_NOUNS } from './counted-nouns.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** Where in the sentence ages are looked for. */
export interface AgeContext {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  /** Mentions of persons of this sentence, in order. */
  readonly persons: readonly EntityMention[];
}

const TITLE = /^(?:mr|mrs|ms|dr)\.?$/;

/** "30-year-old *Ana Diaz*", "boy named *Tom Hale*", "man, *Jon Low*,"; the noun where there is one. */
export function ownerAfter(context: AgeContext, i: number): { noun: string | null; owner: EntityMention | null } {
  const { tokens, end, persons } = context;
  const phrase = readNounPhrase(tokens, i, end);
  const nounAt = phrase ? [...phrase.modifiers, phrase.headToken].find((k) => genderOf(tokens[k]?.lower ?? '') !== null) ?? phrase.headToken : -1;
  const word = tokens[nounAt]?.lower ?? '';
  const noun = PERSON_NOUNS.has(word) || genderOf(word) !== null ? word : null;
  let at = i;
  for (let step = 0; step < 7 && at < end; step += 1, at += 1) {
    const person = persons.find((mention) => mention.firstToken === at);
    if (person) return { noun, owner: person };
    const token = tokens[at];
    if (!token) break;
    if (TITLE.test(token.lower) || (token.text === '.' && TITLE.test(tokens[at - 1]?.lower ?? ''))) continue;
    const introduces = token.text === ',' || token.lower === 'named' || token.lower === 'called' || token.lower === 'identified' || token.lower === 'as' || isDash(token.text);
    const personNext = persons.some((mention) => mention.firstToken === at + 1);
    if (token.text === ',' && !personNext) break;
    if (!introduces && (token.type !== 'word' || (phrase !== null && at >= phrase.endToken) || phrase === null)) break;
  }
  return { noun, owner: null };
}

/** "*Ana Diaz*, a 25-year-old nurse,": not who is named only as the source, "said Diaz, a 12-year-old boy". */
export function describedBefore({ tokens, persons, first, end }: AgeContext, i: number, from: number): EntityMention | null {
  if (i - 3 < first || tokens[i - 2]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  const person = persons.find((mention) => mention.endToken === i - 2);
  if (!person || /^(?:to|said|says|by|told|with|and|,)$/.test(tokens[person.firstToken - 1]?.lower ?? '')) return null;
  const phrase = readNounPhrase(tokens, from, end);
  return phrase !== null && /^(?:[,.]|who|from|with)$/.test(phrase.endToken < end ? (tokens[phrase.endToken]?.lower ?? '.') : '.') ? person : null;
}

/** The person just before "is 30 years old" or ", aged 12": at most four words lie between. */
export function ownerBefore({ tokens, persons, first }: AgeContext, i: number): EntityMention | null {
  for (let k = i - 1; k >= Math.max(first, i - 5); k -= 1) {
    const person = persons.find((mention) => mention.endToken === k + 1);
    if (person) return person;
    if (!/^(?:,|is|was|now|who|at|the|age|of|just|only|then|were|be|turned|,? ?aged)$/.test(tokens[k]?.lower ?? '')) return null;
  }
  return null;
}
