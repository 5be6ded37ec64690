import type { Sentence, Token } from '../document.ts';
import { SAYING_VERBS } from '../abbreviations.ts';
import type { Surroundings } from './classify.ts';
import { COUNTRIES } from './countries.ts';
import { actsHuman } from './human.ts';
import { PLACE_PREPOSITIONS } from './places.ts';
import { STATE_ABBREVIATIONS, STATES } from './states.ts';
import { POSSESSIVE_PRONOUNS, ROLE_HEADS } from './titles.ts';
import { readUnit } from './units.ts';
import { roleAfter } from './roles.ts';
import { wordSet } from './word-set.ts';

const NAMING = wordSet('named identified called nicknamed married met arrested charged killed told interviewed');
/** Role nouns that also stand before things: they prove no person. */
const LOOSE_ROLES = wordSet('forward star partner lead host chair head guard drummer mark model icon legend expert man boy girl woman rival champion player conductor second private general major official company');

/** Reads what stands around the tokens `[firstToken, endToken)` of a name. `office`: one was cut off the run itself. */
export function lookAround(tokens: readonly Token[], sentence: Sentence, firstToken: number, endToken: number, office: boolean, bareElsewhere: boolean): Surroundings {
  const before = firstToken > sentence.firstToken ? tokens[firstToken - 1] : undefined;
  const after = endToken < sentence.endToken ? tokens[endToken] : undefined;
  const smallOffice = before !== undefined && ROLE_HEADS.has(before.lower) && !LOOSE_ROLES.has(before.lower);
  const age = after?.text === ',' && tokens[endToken + 1]?.type === 'number' && /^\d{1,3}$/.test(tokens[endToken + 1]?.text ?? '') && isAgeEnd(tokens[endToken + 2]);
  const saying = (after !== undefined && SAYING_VERBS.has(after.lower)) || (before !== undefined && SAYING_VERBS.has(before.lower));
  const named = before !== undefined && (NAMING.has(before.lower) || POSSESSIVE_PRONOUNS.has(before.lower) || (before.lower === 'as' && tokens[firstToken - 2]?.lower === 'identified'));
  return {
    office: office || smallOffice,
    placed: before !== undefined && PLACE_PREPOSITIONS.has(before.lower),
    region: regionAfter(tokens, sentence, endToken),
    human: age || saying || named || actsHuman(tokens, sentence, { firstToken, endToken }) === 'acts' || isFollowed(tokens, sentence, firstToken, endToken) || roleAfter(tokens, sentence, endToken) !== null,
    bareElsewhere,
  };
}

/** How far behind its subject a sentence says "he" or "her". */
const PRONOUN_REACH = 14;
const PRONOUNS = wordSet('he she his her him himself herself');

/** "Haile Roe did it on her own": the subject of a sentence that goes on with "her" before it names anybody else. */
function isFollowed(tokens: readonly Token[], sentence: Sentence, firstToken: number, endToken: number): boolean {
  const next = tokens[endToken];
  if (firstToken !== sentence.firstToken || endToken - firstToken < 2 || next === undefined || next.type !== 'word' || !/^[a-z]/.test(next.text)) return false;
  for (let at = endToken; at < Math.min(sentence.endToken, endToken + PRONOUN_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^\p{Lu}/u.test(token.text) || /^[“"]$/.test(token.text)) return false;
    if (PRONOUNS.has(token.lower)) return true;
  }
  return false;
}

const isAgeEnd = (token: Token | undefined): boolean => token === undefined || token.type === 'punctuation' || token.lower === 'of' || token.lower === 'and' || token.lower === 'was';

function regionAfter(tokens: readonly Token[], sentence: Sentence, endToken: number): Surroundings['region'] {
  const comma = tokens[endToken];
  if (comma?.text !== ',' || endToken >= sentence.endToken) return null;
  const next = readUnit(tokens, endToken + 1, sentence, null);
  if (next === null || !next.capital) return null;
  const plain = next.text.replace(/\.$/, '');
  if (STATE_ABBREVIATIONS.has(plain)) return 'short';
  const second = readUnit(tokens, next.endToken, sentence, next);
  const pair = second?.capital === true ? `${next.lower} ${second.lower}` : '';
  const known = (name: string): boolean => STATES.has(name) || COUNTRIES.has(name) || COUNTRIES.has(`${name}.`);
  if (pair !== '' && known(pair)) return 'full';
  return known(next.lower) && second?.capital !== true && !next.possessive ? 'full' : null;
}
