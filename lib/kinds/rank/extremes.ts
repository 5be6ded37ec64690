import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { contentStems, stem } from '../../text/stems.ts';
import { readNumber } from '../../values/numbers.ts';
import type { FindContext } from '../kind.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import type { Read } from './find-ranks.ts';
import { lengthOf, UNIT_YEARS } from './read-scope.ts';
import type { Since } from './read-scope.ts';

/** Which superlative such an extreme is. */
const EXTREMES: ReadonlyMap<string, string> = new Map([['high', 'high'], ['highs', 'high'], ['peak', 'high'], ['peaks', 'high'], ['low', 'low'], ['lows', 'low'], ['trough', 'low']]);
/** Before "record" in the sense of the most or the highest so far. */
const BEFORE_RECORD = wordSet("a an the its their his her 's new at to with by amid of on in for and posted reported set hit reached reach drew saw earned paid won scored recorded near after");
/** What a record may be of, right behind the word. */
const MEASURES = wordSet(`turnout heat crowd crowds attendance rainfall snowfall flooding cold temperatures temperature profit profits revenue revenues sales earnings deficit deficits surplus fine settlement loss losses gains amount amounts level levels pace deaths cases
 unemployment highs lows inflation debt exports imports output production prices price demand spending budget fundraising haul quarter margin margins jackpot ransom donation donations harvest crop heatwave drought floods
 approval enrollment hiring growth stockpiles inventories volume volumes shipments deliveries orders`);
const STOP = /^[.,;:!?()“”"—–]$/;

/** "A record high", "a three-month low", "an all-time high", "a record 40 wins", "record turnout": the most or the least so far, or in so long. */
export function extremeAt({ document: { tokens, text }, sentence }: FindContext, i: number, published: number | null): Read | null {
  const found = allTime(tokens, i) ?? ofRecord(tokens, i, sentence.firstToken, sentence.endToken) ?? inYears(tokens, i, sentence.endToken, published);
  const [first, last] = found === null ? [] : [tokens[i], tokens[found.endToken - 1]];
  if (found === null || first === undefined || last === undefined || found.endToken > sentence.endToken) return null;
  const { endToken, quality, noun, since } = found;
  const words = noun === null ? [] : [...new Set([...contentStems(tokens.slice(found.words, endToken)), noun])];
  return { rank: { start: first.start, end: last.end, value: { quality, order: 1, noun, words, since, scope: since === null ? 'ever' : null, written: text.slice(first.start, last.end) } }, endToken };
}

interface Extreme {
  readonly endToken: number;
  readonly quality: string;
  readonly noun: string | null;
  /** Where the words of what is ranked begin. */
  readonly words: number;
  readonly since: Since | null;
}

const bare = (endToken: number, quality: string, since: Since | null = null): Extreme => ({ endToken, quality, noun: null, words: endToken, since });

/** "All-time high", "lifetime low". */
function allTime(tokens: readonly Token[], i: number): Extreme | null {
  const at = tokens[i]?.lower === 'lifetime' ? i + 1 : tokens[i]?.lower === 'all' && tokens[i + 1]?.text === '-' && tokens[i + 2]?.lower === 'time' ? i + 3 : -1;
  const quality = at < 0 ? undefined : EXTREMES.get(tokens[at]?.lower ?? '');
  return quality === undefined || isNarrowing(tokens[at + 1]) ? null : bare(at + 1, quality);
}

/** What "high" and "low" narrow for good: "a record high school class" had no high. */
const LASTING = wordSet('school schools schooler schoolers court courts street chair schoolboy schoolgirl rise jump heel heels chairman tide road');

/** "A four-year *high school*", "the all-time high scorer", "a 30-year low-interest loan": the word behind an extreme shows that it narrows a noun. */
const isNarrowing = (next: Token | undefined): boolean => next !== undefined && (next.type === 'word' ? /^\p{Ll}/u.test(next.text) && readNounPhrase([next], 0, 1) !== null && !isEnding(next.lower) : next.text === '-' && !next.spaceBefore);

/** Behind a high: "as", "set in May", "reached on Monday", "amid", "hit last year". */
const isEnding = (lower: string): boolean => isStopWord(lower) || /(?:[^e]ed|ing|ly)$/.test(lower) || /^(?:last|early|late|earlier|later|ahead|against|hit|set|seen|overnight|thanks|amid|point|points|mark|marks|level|levels|close|price|prices)$/.test(lower);

/** "Record high", "record number of voters", "a record $3 billion", "a record-breaking 120 murders", "record turnout". */
function ofRecord(tokens: readonly Token[], i: number, first: number, end: number): Extreme | null {
  if (tokens[i]?.lower !== 'record') return null;
  const before = i === first ? 'a' : (tokens[i - 1]?.lower ?? '');
  const isBreaking = tokens[i + 1]?.text === '-' && /^(?:breaking|setting|shattering)$/.test(tokens[i + 2]?.lower ?? '');
  const at = isBreaking ? i + 3 : i + 1;
  const next = tokens[at];
  if (next === undefined || at >= end) return null;
  const quality = isBreaking ? undefined : EXTREMES.get(next.lower);
  // "To record high scores" is done with a device; "off the record", "a record of".
  if (quality !== undefined) return before === 'to' && tokens[at + 1]?.type === 'word' && /^[a-z]{4,}s$/.test(tokens[at + 1]?.text ?? '') || LASTING.has(tokens[at + 1]?.lower ?? '') || (tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaceBefore === false) ? null : bare(at + 1, quality);
  if (!BEFORE_RECORD.has(before) && !isBreaking) return null;
  if (/^(?:numbers?|amounts?)$/.test(next.lower) && tokens[at + 1]?.lower === 'of') {
    const phrase = readNounPhrase(tokens, at + 2, end);
    return phrase === null ? bare(at + 1, 'record') : { endToken: phrase.endToken, quality: 'record', noun: stem(tokens[phrase.headToken]?.lower ?? ''), words: at + 2, since: null };
  }
  const isCount = next.type === 'number' || next.text === '$' || next.text === '£' || next.text === '€';
  if (isCount) {
    if (!isBreaking && !/^(?:a|an|its|their|his|her|the|'s)$/.test(before)) return null;
    let to = at;
    while (to < end && to < at + 4 && (tokens[to]?.type === 'number' || /^[$£€.,]$/.test(tokens[to]?.text ?? '') || /^(?:million|billion|trillion|percent|thousand)$/.test(tokens[to]?.lower ?? '') || tokens[to]?.text === '%')) to += 1;
    while (to > at + 1 && STOP.test(tokens[to - 1]?.text ?? '')) to -= 1;
    const phrase = readNounPhrase(tokens, to, end);
    return phrase === null ? bare(to, 'record') : { endToken: phrase.endToken, quality: 'record', noun: stem(tokens[phrase.headToken]?.lower ?? ''), words: to, since: null };
  }
  if (before === 'to' || !MEASURES.has(next.lower)) return null;
  return { endToken: at + 1, quality: 'record', noun: stem(next.lower), words: at, since: null };
}

/** "Three-month low", "14-year high": the highest or the lowest in so long. */
function inYears(tokens: readonly Token[], i: number, end: number, published: number | null): Extreme | null {
  const number = readNumber(tokens, i, end);
  if (number === null || number.value <= 0 || tokens[number.endToken]?.text !== '-') return null;
  const unit = UNIT_YEARS.get(tokens[number.endToken + 1]?.lower ?? '');
  const at = tokens[number.endToken + 2]?.text === '-' ? number.endToken + 3 : number.endToken + 2;
  const quality = unit === undefined ? undefined : EXTREMES.get(tokens[at]?.lower ?? '');
  if (unit === undefined || quality === undefined || isNarrowing(tokens[at + 1])) return null;
  return bare(at + 1, quality, lengthOf(i, at + 1, number.value * unit * 0.9, number.value * unit * 1.1, published).since);
}
