import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { behindAside } from './behind-asides.ts';
import { areLivesTaken } from './lives.ts';

/** What happened to the people or things counted. Counts of different states are different details. */
export type State =
  | 'killed' | 'injured' | 'treated' | 'shot' | 'arrested' | 'charged' | 'convicted' | 'missing' | 'hospitalised' | 'rescued' | 'displaced' | 'infected'
  | 'capacity' | 'suspected' | 'evacuated' | 'kidnapped' | 'destroyed' | 'damaged' | 'survived' | 'released' | 'protesting' | 'aboard';

const TABLE: readonly (readonly [State, string])[] = [
  ['killed', 'dead died die dies dying killed kill kills killing slain slaying murdered murdering fatal fatally fatality fatalities death deaths executed drowned perished deceased bodies body corpses lives'],
  ['injured', 'injured injure injures injuring injury injuries wounded wounding wound wounds hurt hurting casualties burned maimed'],
  ['treated', 'treated treatment'],
  ['shot', 'shot shoot shoots shooting gunshot gunned struck hit'],
  ['arrested', 'arrested arrest arrests arresting detained detain detains detaining detainees custody jailed apprehended imprisoned handcuffed'],
  ['charged', 'charged charging indicted accused'],
  ['convicted', 'convicted convicting sentenced guilty'],
  ['missing', 'missing unaccounted disappeared vanished'],
  ['hospitalised', 'hospitalized hospitalised hospital hospitals airlifted'],
  ['rescued', 'rescued rescuing rescue saved'],
  ['displaced', 'displaced homeless displacing stranded'],
  ['infected', 'infected sickened infections ill'],
  ['evacuated', 'evacuated evacuating evacuees'],
  ['kidnapped', 'kidnapped abducted hostage hostages kidnapping'],
  ['destroyed', 'destroyed destroying collapsed'],
  ['damaged', 'damaged damaging'],
  ['survived', 'survived survivors survivor unhurt uninjured'],
  ['released', 'released freed releasing freeing'],
  ['protesting', 'protested marched rallied demonstrated protesters demonstrators marchers striking'],
  ['aboard', 'aboard onboard passengers'],
  ['suspected', 'gunmen robbers attackers assailants raiders hijackers shooters masked hooded'],
];

const STATES: ReadonlyMap<string, State> = new Map(TABLE.flatMap(([state, words]) => words.split(' ').map((word): [string, State] => [word, state])));

/** Pairs that may describe the same people in other words; equal figures agree, unequal ones say nothing. */
const RELATED: ReadonlySet<string> = new Set(['injured shot', 'injured treated', 'hospitalised treated', 'shot treated', 'hospitalised injured', 'hospitalised shot', 'arrested charged', 'charged convicted', 'displaced evacuated', 'damaged destroyed', 'rescued survived']);

/** The state that a word names, or null. */
export function stateOf(word: string | undefined): State | null {
  return word === undefined ? null : (STATES.get(word) ?? null);
}

/** Whether two counts are of people in the same state. A state on one side only is `related`. */
export function compareStates(a: State | null, b: State | null): 'same' | 'related' | 'other' {
  if (a === b) return 'same';
  if (a === null || b === null) return 'related';
  return RELATED.has([a, b].sort().join(' ')) ? 'related' : 'other';
}

/** Words that may stand between a count and its verb: "three people *were also critically* injured". */
const BETWEEN: ReadonlySet<string> = new Set(
  'resulted were was are is be been being have has had also still remain remains remained who that which reportedly believed reported feared confirmed known presumed thought said understood sustained suffered taken rushed transported sent ambulance the a by others more people others left later then got still to in medical need needed required received went go stabbed beaten bludgeoned hacked crushed trampled stoned starved strangled'.split(' '),
);
const LOOK_AHEAD = 7;
const LOOK_BACK = 4;

/** The state told behind tokens `[…, i)`: "three people *were killed*", "15 *injured*", "two were *shot dead*"; null if none. */
export function stateAfter(tokens: readonly Token[], i: number, end: number): State | null {
  if (areNotFound(tokens, i, end)) return 'missing';
  if (areDoing(tokens, i, end)) return null;
  if (areMasked(tokens, i, end)) return 'suspected';
  const told = toldAt(tokens, i, end);
  // "All 22 on board *were killed*": where they were says less than what befell them.
  const aboard = told === 'aboard' ? tokens.slice(i, Math.min(end, i + ABOARD_REACH)).findIndex(({ lower }) => lower === 'aboard' || lower === 'board') : -1;
  if (aboard >= 0 && AUXILIARY.test(tokens[i + aboard + 1]?.lower ?? '')) return toldAt(tokens, i + aboard + 1, end) ?? told;
  const from = told === null ? behindAside(tokens, i, end) : i;
  return from > i ? toldAt(tokens, from, end) : told;
}

const ABOARD_REACH = 3;
const AUXILIARY = /^(?:were|was|are|is|have|has|died)$/;

/** The state told straight from token `from` on. */
function toldAt(tokens: readonly Token[], from: number, end: number): State | null {
  const phrase = statePhrase(tokens, from, end);
  if (phrase !== null) return phrase;
  let found: State | null = null;
  let last = from;
  for (let k = from; k < Math.min(end, from + LOOK_AHEAD); k += 1) {
    const word = tokens[k]?.lower ?? '';
    const state = word === 'on' && tokens[k + 1]?.lower === 'board' ? 'aboard' : stateOf(word);
    if (state !== null && word !== 'bodies' && word !== 'body') {
      // "shot dead", "shot and killed", "fatally shot": the graver word says what became of them.
      // "Sustained gunshot wounds": they were shot.
      if (found === 'shot' && state === 'injured' && tokens[k - 1]?.lower === 'gunshot') break;
      // "Feared drowned": nobody has found them.
      if (state === 'killed' && found === null && /^(?:feared|presumed)$/.test(tokens[k - 1]?.lower ?? '')) return 'missing';
      if (found === null || (found === 'shot' && (state === 'killed' || state === 'injured')) || (found === 'injured' && state === 'killed' && (last === k - 1 || tokens[k - 1]?.lower === 'to'))) found = state;
      else if (state !== found) break;
      last = k;
      continue;
    }
    if (found !== null) {
      // "Killed or injured": of neither so many.
      if (word === 'or' && stateOf(tokens[k + 1]?.lower) !== null) return null;
      if (word !== 'and' && word !== 'to') break;
      continue;
    }
    // What nearly befell them did not.
    if (tokens[k]?.type === 'number' || word === 'nearly' || word === 'narrowly' || !(BETWEEN.has(word) || word.endsWith('ly'))) break;
  }
  return found;
}

/** "Two men *shot him*", "five jurors *convicted Roe*": what they did, not what befell them. */
function areDoing(tokens: readonly Token[], i: number, end: number): boolean {
  if (i + 1 >= end || stateOf(tokens[i]?.lower) === null) return false;
  const next = tokens[i + 1];
  return /^(?:him|her|them|himself|herself|themselves)$/.test(next?.lower ?? '') || (tokens[i]?.lower === 'convicted' && /^\p{Lu}/u.test(next?.text ?? ''));
}

/** "Three men *in ski masks*", "two teenagers *wearing hoods*". */
function areMasked(tokens: readonly Token[], i: number, end: number): boolean {
  if (!/^(?:in|wearing|with)$/.test(tokens[i]?.lower ?? '')) return false;
  for (let k = i + 1; k < Math.min(end, i + MASK_REACH); k += 1) {
    const word = tokens[k]?.lower ?? '';
    if (/^(?:masks|hoods|balaclavas|hoodies)$/.test(word)) return !/^(?:surgical|face|medical|protective|oxygen|n95)$/.test(tokens[k - 1]?.lower ?? '');
    if (tokens[k]?.type !== 'word') return false;
  }
  return false;
}

/** How far behind those counted their masks may be told, in words. */
const MASK_REACH = 5;

/** Words between those counted and what befell them, in the phrases below. */
const LEADS = wordSet('were was are is be been being have has had will would may might could who that also all then later people others residents to reportedly immediately');
/** How far such a phrase may go. */
const PHRASE_REACH = 9;
/** How far before "their lives" the verb stands that took them. */
const COST_REACH = 7;

/** "1,800 *were ordered out of* their homes", "2,500 people *were told to run* for it", "12 *lost their lives*"; null if none is said. */
function statePhrase(tokens: readonly Token[], i: number, end: number): State | null {
  const last = Math.min(end, i + PHRASE_REACH);
  let k = i;
  // "The crash *cost* three people their lives"; others owe or save them.
  if (tokens[i]?.lower === 'their' && i + 1 < end && tokens[i + 1]?.lower === 'lives') return tokens.slice(Math.max(0, i - COST_REACH), i).some(({ lower }) => /^cost(?:s|ing)?$/.test(lower)) ? 'killed' : null;
  while (k < last && LEADS.has(tokens[k]?.lower ?? '')) k += 1;
  const word = (ahead: number): string => (k + ahead < end ? (tokens[k + ahead]?.lower ?? '') : '');
  if (areInCondition(tokens, k, last)) return 'hospitalised';
  if (/^(?:lost|lose|losing)$/.test(word(0))) return word(1) === 'their' && /^(?:lives|life)$/.test(word(2)) ? 'killed' : null;
  if (!/^(?:ordered|told|asked|urged|advised|forced|instructed)$/.test(word(0))) return null;
  if (/^(?:out|from)$/.test(word(1))) return word(0) === 'told' || !/^(?:of|their|the|homes)$/.test(word(2)) ? null : 'evacuated';
  if (word(1) !== 'to') return null;
  if (/^(?:evacuate|flee|run)$/.test(word(2))) return 'evacuated';
  const out = word(2) === 'get' || word(2) === 'move' || word(2) === 'go' ? word(3) === 'out' : word(2) === 'leave' && /^(?:|their|town|home|homes|by|as|when|after|[,.;])$/.test(word(3));
  return out ? 'evacuated' : null;
}

/** "Four *were in critical condition*", "two *remain in intensive care*", "three *listed in fair condition*": hospitals say so. */
function areInCondition(tokens: readonly Token[], k: number, end: number): boolean {
  let at = k;
  while (at < end && /^(?:still|listed|remain|remains|remained|reported)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.lower !== 'in' || at >= end) return false;
  const words = tokens.slice(at + 1, Math.min(end, at + CONDITION_REACH)).map(({ lower }) => lower);
  return /^(?:a )?(?:(?:very|extremely|critical|serious|stable|fair|good|grave|guarded|satisfactory|poor|but|and|,|the) )+condition\b|^intensive care\b|^(?:the )?(?:icu|surgery)\b/.test(words.join(' '));
}

/** How far behind "in" the condition may stand. */
const CONDITION_REACH = 7;

/** "seven *had still to be found*", "nine hikers *not yet found*": they are missing. */
function areNotFound(tokens: readonly Token[], i: number, end: number): boolean {
  let lacking = false;
  for (let k = i; k < Math.min(end, i + LOOK_AHEAD); k += 1) {
    const word = tokens[k]?.lower ?? '';
    if (/^(?:found|located|traced)$/.test(word)) return lacking;
    if (/^(?:not|n't|yet|still)$/.test(word)) lacking = true;
    else if (!/^(?:people|others|more|who|were|are|is|was|had|have|has|been|be|to|could|remain)$/.test(word)) return false;
  }
  return false;
}

/** The state told before token `i`: "*killing* three people", "*wounded* at least four", "*shot* and *killed* two"; null if none. */
export function stateBefore(tokens: readonly Token[], i: number, first: number): State | null {
  if (areLivesTaken(tokens, i, first)) return 'killed';
  for (let k = i - 1; k >= Math.max(first, i - LOOK_BACK); k -= 1) {
    const token = tokens[k];
    if (!token || token.type === 'punctuation' || token.type === 'number') return null;
    // "Police shot dead two men".
    if (token.lower === 'dead' && tokens[k - 1]?.lower === 'shot') return 'killed';
    // "He is survived by two sons": they outlived him, not a disaster.
    if (token.lower === 'survived' && tokens[k + 1]?.lower === 'by') return null;
    // "a ferry carrying 61 people"; behind the number it would be what the people carry.
    // "Houses were damaged and three bridges must be rebuilt": what was said before is told to its end.
    if (tokens[k + 1]?.lower === 'and' && k + 2 === i && /^(?:was|were|been|be|is|are)$/.test(tokens[k - 1]?.lower ?? '')) return null;
    const state = BEFORE_ONLY.get(token.lower) ?? stateOf(token.lower);
    if (state !== null && (!NOT_BEFORE.has(token.lower) || (k === i - 1 && areWounding(tokens, k, first)))) {
      const graver = stateOf(tokens[k - 1]?.lower) ?? (tokens[k - 1]?.lower === 'and' ? stateOf(tokens[k - 2]?.lower) : null);
      return state === 'shot' && graver === 'killed' ? 'killed' : state;
    }
    if (!STEP_BACK.has(token.lower)) return null;
  }
  return null;
}

/** Words that tell the state of those counted behind them only: "carrying 61 people", "a strike by 400 workers", "hunting three men". */
const BEFORE_ONLY: ReadonlyMap<string, State> = new Map([
  ['carrying', 'aboard'], ['strike', 'protesting'], ['walkout', 'protesting'], ['hunting', 'suspected'], ['looking', 'suspected'], ['seeking', 'suspected'],
]);

/** "Gunman kills one, *wounds* two", "Blast *wounds* 12": a verb, where a noun would stand behind its adjective or its owner. */
function areWounding(tokens: readonly Token[], k: number, first: number): boolean {
  return tokens[k]?.lower === 'wounds' && (k === first + 1 || /^(?:,|and)$/.test(tokens[k - 1]?.lower ?? ''));
}

/** Nouns and adjectives that, before a count, tell of something else ("after the deaths, three people …"). */
const NOT_BEFORE: ReadonlySet<string> = new Set(['deaths', 'injuries', 'wounds', 'bodies', 'custody', 'hospital', 'hospitals', 'casualties', 'protesters', 'lives', 'die', 'dead', 'died', 'shooting', 'body', 'survivors', 'dies']);
const STEP_BACK: ReadonlySet<string> = new Set(['the', 'another', 'all', 'and', 'him', 'her', 'these', 'those', 'an', 'additional', 'other', 'up', 'down', 'his', 'their', 'its', 'out', 'as', 'also', 'some', 'by', 'of', 'at', 'least', 'for']);

/** States that reports tell of an event as a whole, as its toll or its crowd; the rest are of this group or that. */
const TOLLS: ReadonlySet<State> = new Set(['killed', 'injured', 'shot', 'missing', 'arrested', 'hospitalised', 'rescued', 'evacuated', 'displaced', 'infected', 'aboard', 'protesting', 'suspected']);

/** True if a count of that state is commonly told once for the whole event. */
export function isToll(state: State | null): boolean {
  return state !== null && TOLLS.has(state);
}
