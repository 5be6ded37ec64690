import type { Token } from '../../lib/text/document.ts';
import { DOWN, sharedVerb, signBefore, UP } from '../../lib/kinds/parts/change-words.ts';

/** How far before "by" the verb of change may stand: "raise the price of its cheapest tickets *by 5 percent*". */
const REACH = 9;
/** Words between a verb of change and its amount. */
const BETWEEN = /^(?:nearly|almost|about|around|just|over|under|roughly|only|some|well|at|least|another|a|an|further|additional|extra|estimated|as|much|more|less|than|again|back|sharply|even|still|up|down|whopping|staggering|record|mere|modest|massive|full|total|between|approximately|or|so|its|their|his|her|the)$/;
/** Nouns of change before "of": "a *drop of* 3 percent"; a loss of so much money is a result, no fall. */
const CHANGE_NOUN = /^(?:rise|increase|gain|jump|hike|surge|rally|rebound|improvement|drop|fall|decline|decrease|cut|plunge|slump|dip|slide|reduction)$/;
/** Comparatives rise or fall *by* an amount; before a number they compare something else ("more lenders offer 95 percent"). */
const COMPARATIVE = /^(?:higher|lower|bigger|larger|faster|more|richer|heavier|longer|less|fewer|smaller|slower|weaker|cheaper|upwards?|downwards?|loss|growth|expansion|improvement|discount)$/;
/** Verbs that tell of a change only where shares, points or money follow: "gained 12 yards" and "lost three games" tell of none. */
const MARKET_VERB = /^(?:gain|gains|gained|gaining|lost|loses|losing|added|adds|adding|advance|advances|advanced|advancing|shed|sheds|shedding|off|cut|cuts|cutting|reduced|reduces|reducing|raised|raises|raising|raise|boost|boosts|boosted|spiked)$/;
/** Verbs that take money in or away: "raised $5 million", "cut $2 million". */
const TAKING = /^(?:raise|raises|raised|raising)$/;
const PHRASAL = /^(?:g[ai]ve[sn]?|giving|ma[dk]es?|making|t[ao]kes?|took|taking|sets?|setting|picks?|picked|rack(?:s|ed)?|rang|rung|us(?:es|ed)?|sign(?:s|ed)?|show(?:s|ed)?|laid|put|puts|hand(?:s|ed)?|lin(?:es|ed)|buil[dt]s?)$/;
const AMOUNT = /^(?:%|percent|percentage|pct|pc|cent|cents|points?|[$£€¥]|dollars?|euros?|pence|yen|basis)$/;

/**
 * For the measurement alone: no claim of ours but a share has a direction (`readUse`).
 *
 * Whether the quantity in `[from, to)` of the sentence `[first, end)` is an amount by which something rose or fell: "rose
 * 3 percent", "cut rates *by* half a point", "+0.2%", "a drop of two miles". A level that is reached ("rose *to* 3 percent",
 * "higher *at* 12 euros") is none.
 */
export function readChange(tokens: readonly Token[], from: number, to: number, first: number): 'up' | 'down' | null {
  const sign = signBefore(tokens, from, first) ?? sharedVerb(tokens, from, first);
  if (sign !== null) return sign;
  let k = from - 1;
  while (k >= first && isBetween(tokens, k, first)) k -= 1;
  if (k < first) return null;
  const word = tokens[k]?.lower ?? '';
  if (word === 'by') return verbOfBy(tokens, k, first);
  if (word === 'of') return CHANGE_NOUN.test(tokens[k - 1]?.lower ?? '') ? directionOf(tokens[k - 1]?.lower ?? '') : null;
  if (COMPARATIVE.test(word) || TAKING.test(word)) return null;
  // "Gave up 12 yards", "made up 40 percent": the little word belongs to its verb.
  if ((word === 'up' || word === 'down') && PHRASAL.test(tokens[k - 1]?.lower ?? '')) return null;
  const amount = MARKET_VERB.test(word) && !tokens.slice(from, to + 1).some(({ lower }) => AMOUNT.test(lower));
  return amount ? null : directionOf(word);
}

function directionOf(word: string): 'up' | 'down' | null {
  return UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : null;
}

function isBetween(tokens: readonly Token[], k: number, first: number): boolean {
  const word = tokens[k]?.lower ?? '';
  // "up 3 percent" tells of a rise itself, "jumped up 3 percent" and "up to 3 percent" do not.
  if (word === 'up' || word === 'down') return k > first && directionOf(tokens[k - 1]?.lower ?? '') !== null && tokens[k + 1]?.lower !== 'to';
  return BETWEEN.test(word) || /^[a-z]{3,}ly$/.test(word);
}

/** "grow sales *by* 35 percent", "higher *by* 12 points": the word of change before "by", its object between. */
function verbOfBy(tokens: readonly Token[], by: number, first: number): 'up' | 'down' | null {
  for (let k = by - 1; k >= Math.max(first, by - REACH); k -= 1) {
    const token = tokens[k];
    if (token?.type === 'punctuation' && token.text !== "'" && token.text !== '-') return null;
    const direction = directionOf(token?.lower ?? '');
    if (direction !== null) return direction;
  }
  return null;
}
