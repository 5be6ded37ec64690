import type { Token } from '../../text/document.ts';
import { isDash, readOrdinal } from '../../values/numbers.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** A first, an only or a superlative in tokens `[firstToken, endToken)`. */
export interface SuperlativeRead {
  readonly firstToken: number;
  readonly endToken: number;
  /** `first`, `only`, or a class of superlatives that reports use for one another: `large`, `deadly`. */
  readonly quality: string;
  /** 1 for first and largest, 2 for second and second-largest. */
  readonly order: number;
}

/** Superlatives by class; any other "-est" and "most …" is a class of its own. */
const CLASSES =
  `large largest biggest greatest
   deadly deadliest worst bloodiest
   high highest
   senior highest-level highest-ranking highest-profile
   long longest lengthiest
   fast fastest quickest
   low lowest
   small smallest tiniest
   strong strongest
   strict strictest
   selling best-selling biggest-selling top-selling highest-selling largest-selling
   rich richest wealthiest`;

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.split('\n').flatMap((line) => {
    const [name = '', ...words] = line.trim().split(/\s+/);
    return words.map((word): [string, string] => [word, name]);
  }),
);

/** "Most …" by class: `senior` is the class of the highest-ranking, the rest are classes of their own. */
const MOST_CLASS: ReadonlyMap<string, string> = new Map([
  ['senior', 'senior'], ['powerful', 'strong'], ['restrictive', 'strict'], ['stringent', 'strict'],
  ...['important', 'critical', 'vital', 'crucial', 'significant', 'strategic'].map((word): [string, string] => [word, 'most important']),
  ...['expensive', 'costly'].map((word): [string, string] => [word, 'most expensive']),
  ...['destructive', 'devastating', 'damaging'].map((word): [string, string] => [word, 'most destructive']),
  ...['famous', 'celebrated', 'renowned'].map((word): [string, string] => [word, 'most famous']),
]);

const MEASURED: ReadonlySet<string> = new Set(CLASS_OF.values());

/** Words in "-est" that are no superlatives, or seldom a claim ("latest", "closest friend", "best regards"). */
const NOT_SUPERLATIVE: ReadonlySet<string> = new Set(
  ('interest interests protest test arrest forest west guest rest request contest harvest honest modest priest quest invest suggest manifest midwest conquest digest chest nest crest pest earnest bequest northwest southwest ' +
    'latest nearest furthest closest eldest vest zest jest attest detest congest ingest disinterest self-interest retest infest molest divest everest budapest bucharest best slightest fullest finest dearest utmost inquest unrest tempest biggest-ever sincerest pretest wrest')
    .split(' '),
);
const LAST_PARTS = wordSet('level ranking profile grossing paid selling earning running serving lasting rated scoring paying ever known lived growing moving watched wanted populous visited expensive powerful');

/** True for the superlatives of news: largest, deadliest, longest. "Its holiest day" is everybody's. */
export const isMeasured = (quality: string): boolean => MEASURED.has(quality);

/** "first", "second-largest", "most powerful", "highest-ranking", "only" at token `i` of `[…, end)`; null for anything else. */
export function readSuperlative(tokens: readonly Token[], i: number, end: number): SuperlativeRead | null {
  const token = tokens[i];
  if (!token || token.type === 'punctuation') return null;
  const ordinal = mayBeOrdinal(token) ? readOrdinal(tokens, i, end) : null;
  if (ordinal) {
    const at = isDash(tokens[ordinal.endToken]?.text) ? ordinal.endToken + 1 : ordinal.endToken;
    const ranked = at < end ? readPlain(tokens, at, end) : null;
    if (ranked && ranked.quality !== 'only') return { ...ranked, firstToken: i, order: ordinal.value };
    return { firstToken: i, endToken: ordinal.endToken, quality: 'first', order: ordinal.value };
  }
  if (token.lower === 'only' || token.lower === 'lone' || token.lower === 'sole') return { firstToken: i, endToken: i + 1, quality: 'only', order: 1 };
  return readPlain(tokens, i, end);
}

function mayBeOrdinal(token: Token): boolean {
  return token.type === 'number' || /(?:st|nd|rd|th)$/.test(token.lower) || token.lower.endsWith('ty');
}

function readPlain(tokens: readonly Token[], i: number, end: number): SuperlativeRead | null {
  const lower = tokens[i]?.lower ?? '';
  if (lower === 'most' || lower === 'least') {
    const at = isDash(tokens[i + 1]?.text) ? i + 2 : i + 1;
    const word = tokens[at];
    if (!word || at >= end || word.type !== 'word' || !/^[a-z]{4,}$/.test(word.lower) || /^(?:likely|recent|recently|people|of|americans|other|days|cases|states|nights|they|have|were|that|with|from|part|often|importantly|notably|commonly|about|workers|voters|likely|every)$/.test(word.lower)) return null;
    if (at === i + 1 && /s$/.test(word.lower) && !/ous$/.test(word.lower)) return null;
    return { firstToken: i, endToken: at + 1, quality: (lower === 'most' ? MOST_CLASS.get(word.lower) : undefined) ?? `${lower} ${word.lower}`, order: 1 };
  }
  if (!(lower.endsWith('est') && /^[a-z]{3,}est$/.test(lower)) && lower !== 'worst' && lower !== 'best') return null;
  const dash = isDash(tokens[i + 1]?.text) && tokens[i + 1]?.spaceBefore === false && LAST_PARTS.has(tokens[i + 2]?.lower ?? '');
  // "The biggest selling newspaper".
  const blank = !dash && /^(?:selling|grossing|earning|paid)$/.test(tokens[i + 1]?.lower ?? '');
  // "Its best week since March".
  const dated = lower === 'best' && tokens.slice(i + 2, Math.min(end, i + DATED)).some((one) => one.lower === 'since');
  if (lower === 'best' ? !(dash || blank || dated) || tokens[i + 2]?.lower === 'known' : NOT_SUPERLATIVE.has(lower)) return null;
  const compound = dash ? `${lower}-${tokens[i + 2]?.lower ?? ''}` : blank ? `${lower}-${tokens[i + 1]?.lower ?? ''}` : lower;
  return { firstToken: i, endToken: dash ? i + 3 : blank ? i + 2 : i + 1, quality: CLASS_OF.get(compound) ?? CLASS_OF.get(lower) ?? compound, order: 1 };
}

/** How far behind "best" its "since" may stand, in tokens. */
const DATED = 6;

const OPENERS: ReadonlySet<string> = new Set(['unprecedented', 'record', 'first', 'second', 'third', 'only', 'lone', 'sole', 'most', 'least', 'worst', 'best', 'all', 'lifetime']);

/** True for what a rank may begin with. */
export function mayOpen(token: Token | undefined): boolean {
  if (token === undefined || token.type === 'punctuation') return false;
  return token.type === 'number' || opensRank(token.lower);
}

/** The same for a word. */
export function opensRank(lower: string): boolean {
  return OPENERS.has(lower) || (lower.length > 4 && (lower.endsWith('est') || lower.endsWith('th')));
}
