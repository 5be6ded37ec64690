import type { EntityMention, Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { CAPITAL, firstMarked, NUMBER, wordMark } from '../../text/word-marks.ts';
import { COMMON_PLACES } from './common-nouns.ts';
import { EXPANSES } from './expanses.ts';
import { isOpening } from './openings.ts';
import { mayBePart } from './parts.ts';
import { SECONDS } from './read-common.ts';
import { isBodyPart } from './wounds.ts';

/** Words that may stand between a preposition and the name that it governs. */
export const FILLERS = wordSet('the a an downtown northern southern eastern western central north south east west northwest northeast southwest southeast nearby suburban rural upper lower inner greater historic neighboring neighbouring outside occupied besieged disputed embattled mainland metropolitan coastal war-torn remote upstate downstate midtown uptown southwestern southeastern northwestern northeastern far outlying northbound southbound eastbound westbound');

/** Words that may stand between a preposition and a name, "St" and the like before one, articles. */
const BEFORE_NAMES = wordMark((lower) => FILLERS.has(lower) || lower === 'st' || lower === 'nd' || lower === 'rd' || lower === 'th');
/** Nouns of places and the words that stand beside them: behind a preposition nothing else is a place without a name. */
const GROUNDS = wordMark((lower) => COMMON_PLACES.has(lower) || SECONDS.has(lower) || EXPANSES.has(lower) || isBodyPart(lower) || isOpening(lower) || lower === 'drive' || lower === 'headquarters' || lower === 'side');
/** How far behind a preposition its name begins and its noun stands, in tokens, and more than the readers look at. */
const NAME_REACH = 7;
const NOUN_REACH = 14;

/** Whether a name or an address may follow a preposition at token `at`: "of" and "to" are many, and few stand before a place. */
export function mayBeNamed(tokens: readonly Token[], marks: Uint32Array, byToken: ReadonlyMap<number, EntityMention>, at: number): boolean {
  if (byToken.has(at) || mayBePart(tokens, at)) return true;
  const isPlain = tokens[at]?.type === 'word' && ((marks[at] ?? 0) & (CAPITAL | BEFORE_NAMES)) === 0;
  return !isPlain && firstMarked(marks, at, at + NAME_REACH, CAPITAL | NUMBER) >= 0;
}

/** Whether a noun of a place, a body or a ground may stand behind a preposition, from token `at` on; words that a new reader looks for must be named above. */
export function mayBeGround(marks: Uint32Array, at: number): boolean {
  return firstMarked(marks, at, at + NOUN_REACH, GROUNDS) >= 0;
}
