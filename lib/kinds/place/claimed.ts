import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { FindContext } from '../kind.ts';
import { isInCredits } from '../parts/credits.ts';
import { isTitledWord, isTitleLine } from '../parts/title-case.ts';
import type { FoundPlace } from './found.ts';
import { areaOf } from './gazetteer.ts';
import { isGeneric, isSupposed } from './generic.ts';
import { keyOf } from './prepositions.ts';
import { isSeat } from './seats.ts';
import { isNoPlace } from './unfamiliar.ts';
import { isLeftFrom, JOURNEYS, lastVerb } from './verbs.ts';

/** Names of papers end so; what is "in" them has been written. */
const PAPERS = wordSet('review times post journal magazine observer independent guardian herald tribune gazette telegraph lancet atlantic intercept chronicle bulletin proceedings');
/** How far before "to" the "from" of a range stands. */
const RANGE_REACH = 7;

/**
 * Whether a place that was read tells where something is or happens. What does not ("shares in Nervo", "stay in their
 * homes", "outside Japan", the title of a talk) is no claim: no other report could tell it otherwise.
 */
export function isClaimed(context: FindContext, found: FoundPlace): boolean {
  return !(isTitleLine(context) || isInCredits(context.document.tokens, found.preposition.firstToken, context.sentence.firstToken) || isQuestion(context) || isTitled(context, found) || isExcluded(context, found) || isRange(context, found) || isNoPlace(context, found) || isSeat(context, found) || isGeneric(context, found) || isSupposed(context, found));
}

/** A question tells nothing of where. */
const isQuestion = ({ document: { tokens }, sentence }: FindContext): boolean => sentence.paragraph > 0 && tokens[sentence.endToken - 1]?.text === '?';

/** "The column Heckled In Ohio", "in the National Journal". */
function isTitled({ document: { tokens }, sentence }: FindContext, { preposition, value }: FoundPlace): boolean {
  return (preposition.firstToken > sentence.firstToken && isTitledWord(tokens, preposition.firstToken)) || (keyOf(preposition) === 'in' && value.type === 'named' && value.words.length > 1 && PAPERS.has(value.words[value.words.length - 1] ?? ''));
}

/** Before "outside" of a town that bears the name of its state: "a dam just outside New York". */
const NEARBY = wordSet('just right immediately shortly minutes miles');

/** "Shares outside Japan", "the first case outside the United States": anywhere but there. */
const isExcluded = ({ document: { tokens } }: FindContext, { value, preposition }: FoundPlace): boolean => !NEARBY.has(tokens[preposition.firstToken - 1]?.lower ?? '') && value.relation === 'outside' && (value.grain === 'country' || value.grain === 'state' || (value.grain === 'region' && (areaOf(value.name) !== null || value.name === 'beltway')));

/** "Towns from Ohio to Maine", where nobody goes from the one to the other. */
function isRange({ document: { tokens } }: FindContext, { preposition, endToken, value }: FoundPlace): boolean {
  const { firstToken } = preposition;
  const isNameAt = (token: Token | undefined): boolean => token?.type === 'word' && isUpper(token.text.charCodeAt(0));
  if (value.scale !== 'area') return false;
  if (value.relation === 'from') return tokens[endToken]?.lower === 'to' && isNameAt(tokens[endToken + 1]) && !isMoving(tokens, firstToken);
  if (value.relation !== 'to' && keyOf(preposition) !== 'to') return false;
  for (let back = firstToken - 1; back >= Math.max(0, firstToken - RANGE_REACH); back -= 1) if (tokens[back]?.lower === 'from') return isNameAt(tokens[back + 1]) && !isMoving(tokens, back);
  return false;
}

/** Moves of a seat, a plant or a person, at any distance before the range. */
const RELOCATING = wordSet('move moves moving relocate relocates relocating transfer transfers transferring shift shifted shifting drive drove driving ride rode travel travels fly flies sail walk walked ran run commute commuting extends extend stretches stretch pipeline route railway rail road highway voyage');
const RELOCATING_REACH = 9;

function isMoving(tokens: readonly Token[], at: number): boolean {
  if (isLeftFrom(tokens, at) || lastVerb(tokens, at) !== '' || lastVerb(tokens, at, JOURNEYS) !== '') return true;
  for (let back = at - 1; back >= Math.max(0, at - RELOCATING_REACH); back -= 1) if (RELOCATING.has(tokens[back]?.lower ?? '')) return true;
  return false;
}
