import type { Token } from '../../text/document.ts';
import type { CountRead } from './count-read.ts';
import { PERSON_NOUNS } from './counted-nouns.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { stateAfter, stateOf, type State } from './states.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** What is counted, where it is told before the number. */
type Told = Pick<CountRead, 'head' | 'unit' | 'state'>;

const GROUPS: ReadonlySet<string> = new Set('crew group team party family panel squad gang jury delegation crowd audience staff workforce population mob throng band posse congregation caravan gathering household entourage'.split(' '));
/** "A throng of nearly *300* stormed the pier": the number before token `i` is of a body of people, whatever follows it; the Group of 20 is a name. */
export function isOfGroup(tokens: readonly Token[], i: number, first: number): boolean {
  return i - 2 >= first && tokens[i - 1]?.lower === 'of' && GROUPS.has(tokens[i - 2]?.text ?? '');
}

const TOLLS: ReadonlySet<string> = new Set(['toll', 'tally', 'number', 'total', 'count', 'figure']);
/** Words between "the number of dead" and the figure. */
const LEADS_UP = wordSet('to at is was stands stood rises rose risen climbs climbed reached reaches hit be as now had has grew grown from up already');
/** How far before its figure a toll may be named. */
const TOLL_REACH = 12;
/** Behind one of these, a clause may stand between: "the number of sailors who were taken off the ship was 14". */
const STATES_IT = wordSet('is was stands stood reached hit');
const CLAUSE_REACH = 20;
const HOLDING = wordSet('hold holds held seat seats seated accommodate accommodates fit fits');
const MEANT = wordSet('meant licensed licenced built designed intended room space capacity certified cleared');

/**
 * "a crew of four", "the number of dead to five", "the death toll at 12", "a hall licensed to hold 180", "a cellar meant
 * for 180": what the number before token `i` counts; null if nothing before it says so.
 */
export function readHeadBefore(tokens: readonly Token[], i: number, first: number): Told | null {
  const [before, second] = [tokens[i - 1]?.lower ?? '', tokens[i - 2]?.lower ?? ''];
  if (i - 2 < first) return null;
  if (before === 'of' && GROUPS.has(second)) return { head: i - 2, unit: 'people', state: null };
  if (HOLDING.has(before) && (second === 'to' || second === 'could' || second === 'can')) return capacity();
  if ((before === 'for' || before === 'of') && MEANT.has(second)) return capacity();
  if (/^(?:allowed|allows|permitted|permits)$/.test(before) && /^(?:licen[cs]e|permit|rules|certificate)$/.test(second)) return capacity();
  return LEADS_UP.has(before) ? tollBefore(tokens, i, first) : null;
}

function capacity(): Told {
  return { head: null, unit: 'item', state: 'capacity' };
}

function tollBefore(tokens: readonly Token[], i: number, first: number): Told | null {
  const reach = STATES_IT.has(tokens[i - 1]?.lower ?? '') ? CLAUSE_REACH : TOLL_REACH;
  for (let k = i - 1; k >= Math.max(first, i - reach); k -= 1) {
    const token = tokens[k];
    if (!token || token.type === 'number' || /^[,;:.]$/.test(token.text)) return null;
    if (!TOLLS.has(token.lower)) continue;
    const phrase = tokens[k + 1]?.lower === 'of' ? readNounPhrase(tokens, tokens[k + 2]?.lower === 'the' ? k + 3 : k + 2, i) : null;
    if (i - k > TOLL_REACH && (phrase === null || !/^(?:who|that|which)$/.test(tokens[phrase.endToken]?.lower ?? ''))) return null;
    const words = [...(phrase?.modifiers ?? []), ...(phrase ? [phrase.headToken] : [k + 2, k - 1])];
    // "the number of people known to have died": behind the noun, before the figure.
    const told = phrase === null ? null : stateAfter(tokens, phrase.endToken, i);
    const state: State | null = words.map((at) => stateOf(tokens[at]?.lower)).find((one) => one !== null) ?? told ?? (token.lower === 'toll' ? 'killed' : null);
    if (state === null && phrase === null) return null;
    const people = state !== null || PERSON_NOUNS.has(tokens[phrase?.headToken ?? -1]?.lower ?? '');
    return { head: phrase?.headToken ?? null, unit: people ? 'people' : 'item', state };
  }
  return null;
}
