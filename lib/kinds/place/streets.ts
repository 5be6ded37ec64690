import { isUpper } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';
import { phraseSet, wordSet } from '../../text/names/word-set.ts';
import { foldDiacritics } from '../../text/stems.ts';
import { routeAt } from './routes.ts';

/** Streets as the text gives them: one, or two that cross or bound a stretch, with the number of a house or a block. */
export interface Streets {
  readonly firstToken: number;
  readonly endToken: number;
  /** Canonical, lower-case, without points of the compass: [`main street`]. */
  readonly streets: readonly string[];
  readonly number: number | null;
  readonly block: boolean;
}

/** Short and long forms of the words that end the name of a street, to one form. */
const HEADS: ReadonlyMap<string, string> = new Map(
  'street st|avenue ave av|boulevard blvd|road rd|drive dr|lane ln|way|court ct|place pl|terrace ter|highway hwy|parkway pkwy|circle cir|square sq|turnpike tpke|crescent|close'
    .split('|').flatMap((row) => row.split(' ').map((form, _, [name = '']) => [form, name] as const)),
);
/** In small letters only the plurals count: "Church and Orange streets". */
const PLURALS: ReadonlyMap<string, string> = new Map('streets|avenues|roads|boulevards|lanes'.split('|').map((form) => [form, form.slice(0, -1)]));
const COMPASS = wordSet('north south east west n s e w northwest northeast southwest southeast nw ne sw se n.w n.e s.w s.e');
const NO_STREETS = phraseSet('wall street|supreme court|appeals court|high court|district court|circuit court|superior court|federal court|crown court|county court|magistrates court|bankruptcy court|criminal court|family court|juvenile court|municipal court|constitutional court|state court|food court|united way|high road|silk road|third way|only way');
const LONGEST = 4;

const isCapital = (token: Token | undefined): token is Token => token !== undefined && token.type === 'word' && isUpper(token.text.charCodeAt(0));

/** A name that ends in "Street" or the like, from token `at` on. */
function streetAt(tokens: readonly Token[], at: number, end: number): { readonly name: string; readonly endToken: number } | null {
  const route = routeAt(tokens, at, end);
  if (route !== null) return route;
  const words: string[] = [];
  for (let to = at; to < Math.min(end, at + LONGEST + 2); to += 1) {
    const token = tokens[to];
    if (token?.type === 'number' || SUFFIXES.has(token?.text ?? '')) {
      if (/^\d{1,3}$/.test(token?.text ?? '')) words.push(token?.text ?? '');
      continue;
    }
    if (token?.text === '.' && (words.length === 0 || COMPASS.has(tokens[to - 1]?.lower ?? ''))) continue;
    if (!isCapital(token)) return null;
    const head = words.length > 0 ? HEADS.get(token.lower.replace(/\.$/, '')) : undefined;
    // "On the Supreme Court" and "on Wall Street" speak of judges and of banks.
    if (head !== undefined && NO_STREETS.has(`${words[words.length - 1] ?? ''} ${token.lower}`)) return null;
    if (token.lower === 'court' && tokens[to + 1]?.lower === 'of') return null;
    if (head !== undefined && !isCapitalHead(tokens[to + 1])) return { name: foldDiacritics([...words, head].join(' ')), endToken: to + 1 };
    if (!COMPASS.has(token.lower.replace(/\.$/, ''))) words.push(token.lower);
  }
  return null;
}

const isCapitalHead = (token: Token | undefined): boolean => isCapital(token) && HEADS.has(token.lower);

/** A look at the first token spares most words behind a preposition the reading: capitals, digits, "th" and points open streets. */
const mayOpen = (token: Token | undefined): boolean => token !== undefined && (token.type === 'number' || token.text === '.' || SUFFIXES.has(token.text) || isCapital(token));
const SUFFIXES = wordSet('st nd rd th');

/** "Church and Orange streets", "Main Street and Fifth Avenue", from token `at` on. */
function crossingAt(tokens: readonly Token[], at: number, end: number): Streets | null {
  const first = streetAt(tokens, at, end);
  if (first !== null) {
    const second = tokens[first.endToken]?.lower === 'and' ? streetAt(tokens, first.endToken + 1, end) : null;
    const streets = second === null ? [first.name] : [first.name, second.name];
    return { firstToken: at, endToken: second?.endToken ?? first.endToken, streets, number: null, block: false };
  }
  const before = capitals(tokens, at, end);
  if (before === null || tokens[before.endToken]?.lower !== 'and') return null;
  const after = capitals(tokens, before.endToken + 1, end);
  const plural = after === null ? undefined : PLURALS.get(tokens[after.endToken]?.lower ?? '');
  if (after === null || plural === undefined) return null;
  return { firstToken: at, endToken: after.endToken + 1, streets: [`${before.words} ${plural}`, `${after.words} ${plural}`], number: null, block: false };
}

function capitals(tokens: readonly Token[], at: number, end: number): { readonly words: string; readonly endToken: number } | null {
  if (!isCapital(tokens[at])) return null;
  let to = at;
  while (to < Math.min(end, at + 3) && isCapital(tokens[to]) && !PLURALS.has(tokens[to]?.lower ?? '')) to += 1;
  const words = tokens.slice(at, to).map((token) => token.lower).filter((word) => !COMPASS.has(word));
  return words.length === 0 ? null : { words: foldDiacritics(words.join(' ')), endToken: to };
}

/** Reads streets from token `at` on: "12 Main Street", "300 block of Main St.", "Church and Orange streets". */
export function readStreets(tokens: readonly Token[], at: number, end: number): Streets | null {
  const opener = tokens[at];
  if (opener?.type !== 'number') return mayOpen(opener) ? crossingAt(tokens, at, end) : null;
  if (!/^\d{1,5}$/.test(opener.text)) return null;
  const freeway = routeAt(tokens, at, end);
  if (freeway !== null) return { firstToken: at, endToken: freeway.endToken, streets: [freeway.name], number: null, block: false };
  const number = Number(opener.text);
  let to = at + 1;
  if (tokens[to]?.text === '-') to += 1;
  const block = tokens[to]?.lower === 'block' && tokens[to + 1]?.lower === 'of';
  if (!block && to !== at + 1) return null;
  const street = crossingAt(tokens, block ? to + 2 : to, end);
  if (street === null) return /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.text ?? '') ? crossingAt(tokens, at, end) : null;
  return { ...street, firstToken: at, number, block };
}
