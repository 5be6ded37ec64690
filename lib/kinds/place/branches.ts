import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { isCalendarWord } from '../../text/names/calendar.ts';
import { DEMONYMS, OTHER_ADJECTIVES } from '../../text/names/countries.ts';
import { isKnownPlace } from '../../text/names/places.ts';
import { ROLE_HEADS } from '../../text/names/titles.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { COMMON_PLACES } from './common-nouns.ts';
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
  const { lower, text } = tokens[at] ?? {};
  const article = lower === 'a' || lower === 'an' || lower === 'the';
  const saint = text === 'St' || text === 'Saint';
  if (!article && !saint) return null;
  let firstToken = article ? at + 1 : at;
  for (let to = firstToken; to <= firstToken + MOST_WORDS; to += 1) {
    const token = tokens[to];
    if (token === undefined) return null;
    if (token.lower === "'s") return to > firstToken && ownsNothing(tokens, to + 1) && isShop(tokens, to - 1) ? { firstToken, endToken: to + 1 } : null;
    if (token.text === '.' && saint && to === firstToken + 1) continue;
    if (!isCapital(token)) return null;
    if (article && to === firstToken && isKnownPlace(token.lower) && isCapital(tokens[to + 1])) firstToken += 1;
  }
  return null;
}

/** "At the Mel's on Main Street": nothing stands behind the genitive that could be owned. */
function ownsNothing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || (next.type === 'punctuation' && next.text !== '-') || (next.type === 'word' && isStopWord(next.lower) && next.lower !== 'own' && !isCapital(next));
}

/** No agency ("the FBI's") and no officer ("the President's"). */
function isShop(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  return !/^\p{Lu}{2,}$/u.test(text) && !ROLE_HEADS.has(lower) && lower !== 'fed';
}

/** Makers of what people sit in, and what else no house is called. */
const NO_HOUSES = wordSet('st ste mt ft toyota honda ford chevrolet chevy jeep tesla bmw mercedes nissan dodge hyundai kia lexus cadillac boeing airbus cessna subaru volkswagen buick gmc house senate committee subcommittee congress cabinet commission time moment mr mrs ms dr christmas thanksgiving');

/** "A Walmart", "a Waffle House restaurant", "an Atlanta Taco Bell" from token `at` on: a house of a chain, and nothing behind it that it could narrow; null for anything else. */
export function chainAt(tokens: readonly Token[], at: number): Branch | null {
  if (!/^an?$/.test(tokens[at]?.lower ?? '')) return null;
  let firstToken = at + 1;
  // "A 7-Eleven".
  let to = tokens[firstToken]?.type === 'number' && isCapital(tokens[firstToken + 2]) && tokens[firstToken + 1]?.text === '-' ? firstToken + 2 : firstToken;
  while (to < firstToken + MOST_WORDS && isCapital(tokens[to])) to += 1;
  if (to === firstToken || tokens.slice(firstToken, to).some(({ lower, text }) => NO_HOUSES.has(lower) || DEMONYMS.has(lower) || OTHER_ADJECTIVES.has(lower) || isCalendarWord(lower) || ROLE_HEADS.has(lower) || (/^\p{Lu}/u.test(text) && text === text.toUpperCase()))) return null;
  if (isKnownPlace(tokens[firstToken]?.lower ?? '') && to - firstToken > 1) firstToken += 1;
  else if (isKnownPlace(tokens[firstToken]?.lower ?? '')) return null;
  const [next, second] = [tokens[to], tokens[to + 1]];
  if (next !== undefined && COMMON_PLACES.has(next.lower) && endsBefore(second)) return { firstToken, endToken: to + 1 };
  if (second !== undefined && COMMON_PLACES.has(`${next?.lower ?? ''} ${second.lower}`) && endsBefore(tokens[to + 2])) return { firstToken, endToken: to + 2 };
  return endsBefore(next) && !/^(?:and|or|to|that|who|which|\w+ing)$/.test(next?.lower ?? '') && next?.type !== 'number' ? { firstToken, endToken: to } : null;
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
