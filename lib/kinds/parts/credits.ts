import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';

/** What those named in a credit have done. */
const MAKING = /^(?:reporting|writing|editing|edited|reported|compiled|translated|translation|produced|graphics?|illustrations?|illustrated|narrated|photograph(?:y|s|ed|er)?|photos?|image|images|video|courtesy|credits?|source|additional|addtional)$/;
/** Verbs of credits that reports use of others too: only in a sentence of their own. */
const OPENING = /^(?:reporting|writing|editing|additional|translated|produced|graphics|illustrations?|narrated|written|filmed|photographs?|photos?|photographer|video|image)$/;
const REACH = 40;

/** "(Additional reporting Roe, Doe, writing by Poe)", "(Photo: Roe, AP)", "Graphics by Roe.": whether the name or place at token `at` is one of a credit. */
export function isInCredits(tokens: readonly Token[], at: number, first: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - REACH); back -= 1) {
    const text = tokens[back]?.text;
    if (text === ')') return false;
    if (text !== '(') continue;
    for (let to = back + 1; to < Math.min(at, back + 4); to += 1) if (MAKING.test(tokens[to]?.lower ?? '') && isCredited(tokens, to + 1)) return true;
    return false;
  }
  const opener = tokens[first]?.type === 'word' ? first : first + 1;
  return at - opener < 12 && OPENING.test(tokens[opener]?.lower ?? '') && isLineOfCredits(tokens, opener, at);
}

/** "By", a colon, a name or another of the words: not "(reporting season)". */
function isCredited(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.text === ':' || next.lower === 'by' || next.lower === 'of' || MAKING.test(next.lower) || isUpper(next.text.charCodeAt(0)));
}

/** Nothing but names, places and words of credits between the opening word and token `at`, a "by" or a colon among them. */
function isLineOfCredits(tokens: readonly Token[], opener: number, at: number): boolean {
  let isBy = false;
  for (let to = opener + 1; to < at; to += 1) {
    const token = tokens[to];
    if (token === undefined) return false;
    if (token.lower === 'by' || token.text === ':') isBy = true;
    else if (token.type === 'word' && !isUpper(token.text.charCodeAt(0)) && !MAKING.test(token.lower) && !/^(?:and|in|for|of|'s|shot|with|the)$/.test(token.lower)) return false;
  }
  return isBy;
}
