import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isUnnamed, pastArticle } from './apposed.ts';

const PRONOUNS = wordSet('he she');
const BEING = wordSet('is was');
/** What somebody is to a matter is no trade: "he was a vocal backer". */
const TO_A_MATTER = wordSet('ally backer supporter loyalist mentor advocate firebrand sponsor author');
/** Praise and blame, and offices and places without what they are of: "he was a leader", "she was a partner". */
const NO_TRADE = wordSet('star protege model dictator strongman king queen prince princess leader head boss chief president senator governor candidate nominee contender hopeful frontrunner member fellow insider representative official general private speaker host guard partner player operator negotiator');
/** What was never so: "a fake doctor". */
const FEIGNED = wordSet('fake wannabe virtual fictional aspiring');
/** Words that make of what follows a denial, a guess or a tale. */
const SUPPOSING = wordSet(`if whether unless not never deny denies denied denying disputed disputes dispute unclear unknown unsure doubt doubted doubts falsely wrongly mistakenly supposedly pretend pretended pretends pretending wish wished
 wishes imagine imagined lied thought believed assumed movie film novel sitcom dream dreamed`);
/** How far before the verb a supposition is looked for, in tokens. */
const SUPPOSED = 10;

/** "Police denied that he *was* a doctor", "in the film she *was* a pilot", with the verb in token `verb`. */
const isSupposed = (tokens: readonly Token[], verb: number, first: number): boolean => tokens.slice(Math.max(first, verb - SUPPOSED), verb).some(({ lower }) => SUPPOSING.has(lower));

/** "She was a surgeon", "the victim was a retired teacher", "he was a nurse": where the words of the role at the noun in token `noun` begin, told by a verb of somebody without a name; null for any other noun. */
export function predicatedAt(tokens: readonly Token[], noun: number, first: number): { readonly start: number; readonly isPronoun: boolean } | null {
  const start = pastArticle(tokens, noun, first);
  if (start === null || !BEING.has(tokens[start - 2]?.lower ?? '')) return null;
  if (TO_A_MATTER.has(tokens[noun]?.lower ?? '') || (start === noun && NO_TRADE.has(tokens[noun]?.lower ?? ''))) return null;
  const next = tokens[noun + 1];
  // "A nurse practitioner", "a teacher's dream".
  if (next !== undefined && next.type !== 'punctuation' && !/^(?:and|at|of|in|with|for|from|who|when|before|until|on|by)$/.test(next.lower)) return null;
  if (isSupposed(tokens, start - 2, first) || FEIGNED.has(tokens[start]?.lower ?? '')) return null;
  const isPronoun = PRONOUNS.has(tokens[start - 3]?.lower ?? '');
  return isPronoun || isUnnamed(tokens, start - 3, first) ? { start, isPronoun } : null;
}
