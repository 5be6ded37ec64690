import type { Token } from '../../text/document.ts';
import { DEMONYMS } from '../../text/names/countries.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { endsBefore, type CommonPlace } from './read-common.ts';
import { bareValue } from './value.ts';

/** Sea, air and land that are told by whose they are, without an article. */
export const EXPANSES = wordSet('waters airspace territory soil skies');
const STATUS = wordSet('international territorial coastal disputed neutral foreign enemy rebel-held occupied');
/** "U.S." and the like are several tokens. */
const INITIALS = /^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?|U|S|K|E|\.)$/;
const MOST_WORDS = 6;

/** "International waters", "Iranian airspace", "U.S. soil" from token `at` on; null for anything else. */
export function readExpanse(tokens: readonly Token[], at: number, end: number): CommonPlace | null {
  const words: string[] = [];
  for (let to = at; to < Math.min(end, at + MOST_WORDS); to += 1) {
    const token = tokens[to];
    if (token === undefined) return null;
    if (EXPANSES.has(token.lower) && words.length > 0) {
      const all = [...words, token.lower];
      return endsBefore(tokens[to + 1]) ? { endToken: to + 1, value: bareValue({ type: 'named', name: all.join(' '), grain: 'region', scale: 'area', words: all }) } : null;
    }
    const demonym = DEMONYMS.get(token.lower);
    if (demonym !== undefined || STATUS.has(token.lower)) words.push(demonym ?? token.lower);
    else if (INITIALS.test(token.text)) {
      if (token.text !== '.') words.push(token.lower.replaceAll('.', ''));
    } else return null;
  }
  return null;
}
