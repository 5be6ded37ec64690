import type { EntityMention, Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** What a body of one word is said to be where it is introduced. */
const BODIES = wordSet(`charity agency company firm nonprofit organization organisation startup outlet newspaper magazine website network broadcaster publisher
union militia airline carrier bank retailer contractor brand foundation institute watchdog nongovernmental advocacy`);
/** Words between the comma or the article and the noun, at most. */
const REACH = 5;

/** "The news agency Nerva", "Nerva, a charity in Oslo", "the Oslo Fund for Rivers, or NERVA,": a body of one word that is told as one. */
export function isIntroducedBody(tokens: readonly Token[], { firstToken, endToken, text }: EntityMention): boolean {
  const before = tokens[firstToken - 1];
  if (before !== undefined && BODIES.has(before.lower) && /^\p{Ll}/u.test(before.text)) return tokens[endToken]?.text !== '-';
  if (before?.lower === 'or' && tokens[firstToken - 2]?.text === ',' && tokens[endToken]?.text === ',' && /^\p{Lu}{4,}$/u.test(text)) return true;
  if (tokens[endToken]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[endToken + 1]?.lower ?? '')) return false;
  for (let at = endToken + 2; at < endToken + 2 + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.type !== 'word' && token.text !== '-') || /^(?:of|for|in|at|who|which|and|to|with|by)$/.test(token.lower)) return false;
    if (BODIES.has(token.lower) && tokens[at + 1]?.lower !== "'s") return true;
  }
  return false;
}
