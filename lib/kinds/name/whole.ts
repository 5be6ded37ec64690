import { isUpper } from '../../text/characters.ts';
import type { EntityMention, Token } from '../../text/document.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS } from '../../text/names/organisations.ts';
import { isKnownPlace } from '../../text/names/places.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';

const isCapital = (token: Token | undefined): boolean => token?.type === 'word' && isUpper(token.text.charCodeAt(0));

/**
 * Whether the mention of a body or thing is a whole name: no tail of a longer name ("of
 * Safety and *Environmental Enforcement*"), no line of a headline ("Bill Advances Out Of Committee").
 */
export function isWhole(tokens: readonly Token[], { firstToken, endToken }: Pick<EntityMention, 'firstToken' | 'endToken'>): boolean {
  const words = tokens.slice(firstToken, endToken);
  if (words.length > 3 && words.some((word, at) => at > 1 && isCapital(word) && isStopWord(word.lower) && word.text !== word.text.toUpperCase())) return false;
  const [before, left] = [tokens[firstToken - 1], tokens[firstToken - 2]];
  // "Brown, Field & Stone", "Brown + Stone": partners of one firm.
  if (before?.text === '+' || (tokens[endToken]?.text === '+' && isCapital(tokens[endToken + 1]))) return false;
  if (before?.text === ',' && isCapital(left) && words.some(({ text }) => text === '&')) return false;
  const next = tokens[endToken + 1];
  if (tokens[endToken]?.lower === 'and' && isCapital(next) && words.some(({ lower }) => lower === 'of' || lower === 'for') && closesBody(tokens, endToken + 1)) return false;
  if (before?.lower !== 'and') return true;
  if (isSecondField(left, words[words.length - 1])) return false;
  return left?.text === ',' ? !listsFields(tokens, firstToken - 3) : !isCapital(left) || !endsBody(tokens, firstToken - 2);
}

/** Last words of bodies that have an article before them unless they are the end of a longer name. */
const ARTICLED = wordSet('administration services commission department bureau authority committee council board agency office system');

/** "Bridges and *Tunnels Administration*", where no article stands and what stands before "and" is no body. */
function isSecondField(left: Token | undefined, last: Token | undefined): boolean {
  if (left === undefined || !isCapital(left) || !ARTICLED.has(last?.lower ?? '')) return false;
  return left.text !== left.text.toUpperCase() && !ORGANISATION_HEADS.has(left.lower) && !KNOWN_ORGANISATIONS.has(left.lower) && !isKnownPlace(left.lower);
}

/** "Committee on Forests, Fishing" before ", and": a body named after several fields. */
function listsFields(tokens: readonly Token[], at: number): boolean {
  let back = at;
  while (back > at - 6 && (isCapital(tokens[back]) || tokens[back]?.text === ',')) back -= 1;
  return /^(?:of|for|on)$/.test(tokens[back]?.lower ?? '') && /^(?:(?:sub)?committee|department|ministry|office|bureau|center|centre|council|commission)$/.test(tokens[back - 1]?.lower ?? '') && isCapital(tokens[back - 1]);
}

/** "Environmental Enforcement" behind "and", not "Federal Bureau of". */
function closesBody(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (to < at + 3 && isCapital(tokens[to])) to += 1;
  return to - at > 1 && ORGANISATION_HEADS.has(tokens[to - 1]?.lower ?? '') && !/^(?:of|department)$/.test(tokens[to]?.lower ?? '') && tokens[to - 1]?.lower !== 'department';
}

/** "Bureau of Safety" before "and": a body whose name goes on. */
function endsBody(tokens: readonly Token[], at: number): boolean {
  let back = at;
  while (back > at - 3 && isCapital(tokens[back])) back -= 1;
  return /^(?:of|for|on)$/.test(tokens[back]?.lower ?? '') && isCapital(tokens[back - 1]) && ORGANISATION_HEADS.has(tokens[back - 1]?.lower ?? '');
}
