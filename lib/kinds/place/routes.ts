import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { STATES } from '../../text/names/states.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** A road with a number, up to token `endToken`. */
export interface Route {
  /** `interstate route 80`, `state route 4`, `county route 12`; `route 32` where nothing says of which net it is. */
  readonly name: string;
  readonly endToken: number;
}

const ROADS = wordSet('highway interstate route hwy rte rt road expressway freeway motorway autoroute');
/** Of these the number alone makes no name: "Road 12" may be anything. */
const LED = wordSet('road expressway freeway motorway');
/** Who keeps a numbered road, as its name begins. */
const KEEPERS: ReadonlyMap<string, string> = new Map([['State', 'state'], ['County', 'county'], ['Federal', 'us'], ['Forest', 'forest'], ['Provincial', 'provincial'], ['National', 'national'], ['U.S.', 'us'], ['US', 'us']]);
/** Short for a keeper and a road, right before the number. */
const SHORT: ReadonlyMap<string, string> = new Map([['I', 'interstate'], ['SR', 'state'], ['CR', 'county']]);
const FREEWAYS = /^(?:Freeway|Expressway|Motorway|Turnpike|Tollway|freeway|expressway|motorway)$/;
/** "On U.S. 40": the country's name stands for its highways behind the words that lead to a road, and nowhere else. */
const TO_ROUTES = wordSet('on off along near of');

const isCapital = (token: Token | undefined): token is Token => token !== undefined && token.type === 'word' && isUpper(token.text.charCodeAt(0));

/** "State Route 32", "Ohio State Route 9", "U.S. Highway 40", "I-80", "Route 32" from token `at` on; null for anything else. */
export function routeAt(tokens: readonly Token[], at: number, end: number): Route | null {
  // "The 405 Freeway".
  if (tokens[at]?.type === 'number') return tokens[at - 1]?.lower === 'the' && FREEWAYS.test(tokens[at + 1]?.text ?? '') && at + 1 < end ? { name: `route ${tokens[at]?.text ?? ''}`, endToken: at + 2 } : null;
  if (!isCapital(tokens[at])) return null;
  const state = statePast(tokens, at);
  const kept = KEEPERS.get(tokens[state]?.text ?? '');
  const road = kept === undefined ? state : state + 1;
  const keeper = kept ?? (state > at ? 'state' : null);
  const word = tokens[road];
  if (word?.type === 'number') return kept === 'us' && state === at && TO_ROUTES.has(tokens[at - 1]?.lower ?? '') ? numbered('us', tokens, road, end) : null;
  if (!isCapital(word)) return null;
  if (ROADS.has(word.lower)) {
    if (keeper === null && LED.has(word.lower)) return null;
    const past = tokens[road + 1]?.text === '.' ? road + 2 : road + 1;
    return numbered(word.lower === 'interstate' ? 'interstate' : keeper, tokens, pastDash(tokens, past), end);
  }
  const short = keeper === null ? SHORT.get(word.text) : undefined;
  const number = pastDash(tokens, road + 1);
  // "I-80" is the short form of interstates, "I 80" of nothing.
  return short === undefined || (short === 'interstate' && number === road + 1) ? null : numbered(short, tokens, number, end);
}

/** Past the name of a state at token `at`, of one word or two; `at` itself where none stands. */
function statePast(tokens: readonly Token[], at: number): number {
  if (STATES.has(tokens[at]?.lower ?? '')) return at + 1;
  return STATES.has(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`) ? at + 2 : at;
}

const pastDash = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === '-' && !tokens[at].spaceBefore ? at + 1 : at);

function numbered(keeper: string | null, tokens: readonly Token[], at: number, end: number): Route | null {
  const token = tokens[at];
  return token?.type !== 'number' || at >= end ? null : { name: `${keeper === null ? '' : `${keeper} `}route ${token.text}`, endToken: at + 1 };
}

/** Whether two streets can be one: "Route 32" may be of any net, "State Route 32" is no "Interstate 32". */
export function sameStreet(a: string, b: string): boolean {
  return a === b || (isBareRoute(a) && b.endsWith(` ${a}`)) || (isBareRoute(b) && a.endsWith(` ${b}`));
}

const isBareRoute = (street: string): boolean => /^route \d/.test(street);
