import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import type { CommonPlace } from './read-common.ts';
import { lastVerb } from './verbs.ts';

/** Before "from" and a house: who or what was there until then, whatever the house. */
const GONE = wordSet('rescued rescue evacuated evacuate evacuating escaped escape escaping abducted kidnapped snatched disappeared disappearing vanished vanishing freed fled fleeing stole stolen stealing looted emerged emerging billowed billowing');
/** What is brought out by hand; offers, suits and pupils are also pulled from markets, courts and schools. */
const BROUGHT_OUT = wordSet('pulled pull pulling dragged recovered retrieved seized confiscated ejected hauled airlifted exhumed dug rose rising');
/** Where something is only by agreement: what leaves them need not have been there. */
const BY_RIGHT = wordSet('field base courthouse school university club bank office platform site station studio headquarters classroom parlor camp');
/** What one rides in, which is no place by itself. */
const VEHICLES = wordSet('vehicle truck van');

/** "(Two men were pulled) from the house", before "from" at token `at`: that is where they were. */
export function isBroughtFrom(tokens: readonly Token[], at: number): boolean {
  return lastVerb(tokens, at, GONE) !== '' || lastVerb(tokens, at, BROUGHT_OUT) !== '';
}

/** Whether that common place behind "from" at token `at` is where somebody or something was: not "pulled from the market". */
export function isWhence(tokens: readonly Token[], at: number, { value }: CommonPlace): boolean {
  if (lastVerb(tokens, at, GONE) !== '') return !VEHICLES.has(value.name);
  // "Children are removed from a home": from any home.
  return !VEHICLES.has(value.name) && !BY_RIGHT.has(value.name) && (value.definite || value.name !== 'home');
}
