import type { Token } from '../../text/document.ts';
import { COUNTRIES, DEMONYMS } from '../../text/names/countries.ts';
import { STATES } from '../../text/names/states.ts';
import { isStopWord } from '../../text/stopwords.ts';

/** A whole that has a name, up to token `endToken`. */
export interface NamedWhole {
  readonly endToken: number;
  /** Lower-case usual name: `united states`, `ohio`, `asia`. */
  readonly scope: string;
}

const CONTINENTS: ReadonlySet<string> = new Set(['africa', 'asia', 'europe', 'america', 'north america', 'south america', 'latin america', 'antarctica', 'oceania', 'southeast asia', 'central asia', 'western europe', 'eastern europe', 'the middle east', 'middle east', 'scandinavia']);
/** Longest name that is read, in words. */
const MOST_WORDS = 3;

/** "The United States", "Peru", "North America" at token `at`, where a country or a continent is named; null for anything else. */
export function namedCountry(tokens: readonly Token[], at: number): NamedWhole | null {
  return named(tokens, at, (name) => COUNTRIES.get(name) ?? (CONTINENTS.has(name) ? name : undefined));
}

/** "Ohio", "New Mexico" at token `at`; null for anything else. */
export function namedState(tokens: readonly Token[], at: number): NamedWhole | null {
  return named(tokens, at, (name) => (STATES.has(name) ? name : undefined));
}

/** "*South Korea*'s", "*Western Europe*'s" up to token `end`: the longest name of a country, a continent or a state that ends there; null for anything else. */
export function namedBefore(tokens: readonly Token[], end: number, first: number): string | null {
  for (let from = Math.max(first, end - MOST_WORDS); from < end; from += 1) {
    const part = tokens.slice(from, end);
    const name = part.every(isCapital) ? part.map(({ lower }) => withoutStop(lower)).join(' ') : '';
    const scope = COUNTRIES.get(name) ?? (CONTINENTS.has(name) ? name : STATES.get(name));
    if (scope !== undefined) return scope;
  }
  return null;
}

/** "The largest *U.S.* bank", "the biggest *German* maker": the country that a ranked noun is narrowed to, null where none is. */
export function nationAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return null;
  const lower = withoutStop(token.lower);
  return COUNTRIES.get(token.lower) ?? COUNTRIES.get(lower) ?? DEMONYMS.get(lower) ?? null;
}

/** Whether two wholes may be one: the same, or "the country" and the name of one. Null stands for none. */
export function sameWholeOf(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && (sort(a) === b || sort(b) === a);
}

/** "Country" for the name of a country, "state" for that of a state; else the words themselves. */
function sort(scope: string): string {
  return COUNTRIES.has(scope) ? 'country' : STATES.has(scope) ? 'state' : scope;
}

const isCapital = (token: Token): boolean => token.type === 'word' && /^\p{Lu}/u.test(token.text);
const withoutStop = (lower: string): string => (lower === 'u.s' || lower === 'u.k' ? `${lower}.` : lower);

function named(tokens: readonly Token[], at: number, nameOf: (lower: string) => string | undefined): NamedWhole | null {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  const words: string[] = [];
  let found: NamedWhole | null = null;
  for (let k = from; k < from + MOST_WORDS; k += 1) {
    const token = tokens[k];
    if (token === undefined || !isCapital(token)) break;
    words.push(withoutStop(token.lower));
    const scope = nameOf(words.join(' '));
    if (scope !== undefined) found = { endToken: k + 1, scope };
  }
  // "In Ohio State", "in Georgia's capital", "in Ohio history": another name, what it owns, or its past.
  const next = found === null ? undefined : tokens[found.endToken];
  return next !== undefined && (next.lower === "'s" || next.lower === 'history' || (isCapital(next) && !isStopWord(next.lower))) ? null : found;
}
