import type { EntityMention, Token } from '../../text/document.ts';
import { DEMONYMS, OTHER_ADJECTIVES } from '../../text/names/countries.ts';
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
  if (isToldBehind(tokens, endToken, text) || isToldBefore(tokens, firstToken, endToken)) return true;
  if (before?.lower === 'or' && tokens[firstToken - 2]?.text === ',' && tokens[endToken]?.text === ',' && /^\p{Lu}{4,}$/u.test(text)) return true;
  if (tokens[endToken]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[endToken + 1]?.lower ?? '')) return false;
  for (let at = endToken + 2; at < endToken + 2 + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.type !== 'word' && token.text !== '-') || /^(?:of|for|in|at|who|which|and|to|with|by)$/.test(token.lower)) return false;
    if (BODIES.has(token.lower) && tokens[at + 1]?.lower !== "'s") return true;
  }
  return false;
}

const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}-]{3,}$/u;
/** What bodies that go by letters are made of. */
const FORCES = wordSet('fighters rebels militants forces militia militiamen guerrillas gunmen insurgents party union charity company firm agency group airline network broadcaster lawmakers supporters');
/** What stands between an unfamiliar name and the noun. */
const UNFAMILIAR = wordSet('militia airline cartel');

/** "The YKR militia", "the Nerva news agency". */
function isToldBehind(tokens: readonly Token[], endToken: number, text: string): boolean {
  const [next, second] = [tokens[endToken], tokens[endToken + 1]];
  if (next?.type !== 'word' || !/^\p{Ll}/u.test(next.text)) return false;
  if (ACRONYM.test(text)) return FORCES.has(next.lower);
  if (/ish$|ese$|i?an$|ic$/.test(text.toLowerCase()) || OTHER_ADJECTIVES.has(text.toLowerCase()) || DEMONYMS.has(text.toLowerCase())) return false;
  return UNFAMILIAR.has(next.lower) || (next.lower === 'news' && /^(?:agency|website|site|outlet|service)$/.test(second?.lower ?? ''));
}

/** "On its official website, Nerva.", "the company, Nerva, said"; "better known as YKR" or "also known as the YKR". */
function isToldBefore(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  const article = tokens[firstToken - 1]?.lower === 'the' ? 1 : 0;
  if (tokens[firstToken - 1 - article]?.lower === 'as' && tokens[firstToken - 2 - article]?.lower === 'known') return endToken - firstToken === 1 && ACRONYM.test(tokens[firstToken]?.text ?? '');
  const end = tokens[endToken];
  if (tokens[firstToken - 1]?.text !== ',' || !BODIES.has(tokens[firstToken - 2]?.lower ?? '') || (end?.text !== '.' && end?.text !== ',')) return false;
  if (end.text === ',' && (/^(?:and|or|a|an|who|whose)$/.test(tokens[endToken + 1]?.lower ?? '') || /^\p{Lu}/u.test(tokens[endToken + 1]?.text ?? ''))) return false;
  for (let at = firstToken - 3; at > firstToken - 3 - REACH; at -= 1) {
    const token = tokens[at];
    if (token?.type !== 'word') return false;
    if (/^(?:the|its|their|his|her|a|an)$/.test(token.lower) || tokens[at]?.lower === "'s") return true;
  }
  return false;
}
