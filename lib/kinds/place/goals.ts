import type { Token } from '../../text/document.ts';
import { phraseSet } from '../../text/names/word-set.ts';
import type { Bare } from './value.ts';

/** "Taken to a clinic", "came to her flat", "marched to the stadium": one goes there for what is told; to a store or a park one goes any day. */
export function isGoal(tokens: readonly Token[], at: number, { name, owner, words }: Bare): boolean {
  const isOwned = owner !== null || /^(?:his|her|their)$/.test(tokens[at]?.lower ?? '');
  if (name === 'courthouse') return words.at(-1) === name;
  return GOALS.has(name) || (isOwned && DWELLINGS.has(name) && !/[^s]s$/.test(words.at(-1) ?? ''));
}

const GOALS = phraseSet('hospital|clinic|jail|police station|morgue|stadium|field|airport|shelter|cemetery|embassy|consulate|border crossing|detention center|emergency room|trauma center|air base|funeral home');
const DWELLINGS = phraseSet('home|apartment|mansion|villa|townhouse|farmhouse|dormitory|hotel room|bedroom|office');
