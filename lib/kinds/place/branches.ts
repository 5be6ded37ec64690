import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { isKnownPlace } from '../../text/names/places.ts';
import { endsBefore } from './read-common.ts';

/** A branch of a firm named after somebody, or a house named after a saint. */
export interface Branch {
  /** Where the name proper begins, the town before it left out. */
  readonly firstToken: number;
  readonly endToken: number;
}

const MOST_WORDS = 4;

/** "The Mel's", "a Dayton Mel's", "St. Hilda's" from token `at` on: a genitive with nothing behind it that it could own. */
export function branchAt(tokens: readonly Token[], at: number): Branch | null {
  const article = /^(?:a|an|the)$/.test(tokens[at]?.lower ?? '');
  const saint = /^(?:St|Saint)$/.test(tokens[at]?.text ?? '');
  if (!article && !saint) return null;
  let firstToken = article ? at + 1 : at;
  for (let to = firstToken; to <= firstToken + MOST_WORDS; to += 1) {
    const token = tokens[to];
    if (token === undefined) return null;
    if (token.lower === "'s") return to > firstToken && endsBefore(tokens[to + 1]) && !isCapital(tokens[to + 1]) ? { firstToken, endToken: to + 1 } : null;
    if (token.text === '.' && saint && to === firstToken + 1) continue;
    if (!isCapital(token)) return null;
    if (article && to === firstToken && isKnownPlace(token.lower) && isCapital(tokens[to + 1])) firstToken += 1;
  }
  return null;
}

const isCapital = (token: Token | undefined): boolean => token?.type === 'word' && isUpper(token.text.charCodeAt(0));

/** "garage number 4", "Gate No. 7", "Room #12" at token `at`: one past it, null for anything else. */
export function numberedEnd(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at + 1]?.lower ?? '';
  let to = at + 2;
  if (word === 'no' && tokens[to]?.text === '.') to += 1;
  else if (word === 'no.' || word === 'number' || word === '#') to = at + 2;
  else return null;
  return tokens[to]?.type === 'number' && /^\d{1,4}$/.test(tokens[to]?.text ?? '') ? to + 1 : null;
}
