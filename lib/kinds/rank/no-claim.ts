import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/names/word-set.ts';
import { nationAt } from './named-wholes.ts';
import { isMeasured } from './superlatives.ts';

/** Nouns that writers rank as a figure of speech: "its greatest strength", "the biggest mistake in history". */
const JUDGED = wordSet(`player players name names star stars fear fears challenge challenges threat threats problem problems question questions moment moments turn mistake mistakes fan fans enemy enemies ally allies friend friends critic critics supporter
 supporters lie lies hoax joke nightmare regret regrets hurdle hurdles obstacle obstacles issue issues concern concerns strength strengths weakness weaknesses secret mystery crime crimes hunt scandal insult gift force thing things hero heroes
 american americans casualty casualties willingness idea ideas reason reasons worry worries advantage asset assets beneficiary winner winners loser losers selling season surprise lesson lessons service disservice achievement accomplishment blunder failure disgrace shame
 people person guy man woman leader speech day night sin virtue hope hopes dream dreams priority priorities word words news language terms possible example sense nation`);
/** Fixed terms: "the highest court", "the greatest extent". */
const TERMS = wordSet('court courts office offices bidder bidders honor honour honors extent degree standard standards court-martial power esteem regard authority priority order levels echelons ranks denominator');
/** What "most …" states of facts. */
const FACTUAL_MOST = wordSet(`expensive costly populous visited watched wanted common active valuable traded senior read downloaded decorated destructive densely populated profitable indebted prolific frequent widely powerful devastating deadly lethal
 popular unpopular restrictive stringent permissive diverse vulnerable competitive streamed viewed sold cited recent heavily commonly highly affected infected cases votes goals medals wins points capped successful damaging lucrative productive violent polluted unequal important celebrated famous`);
/** What "-est" states of facts beyond the measured: an opinion is "toughest". */
const FACTUAL_EST = wordSet(`coldest hottest warmest wettest driest youngest oldest tallest heaviest poorest busiest steepest sharpest deepest widest narrowest cheapest newest earliest weakest brightest lightest loudest fewest shortest thinnest thickest
 northernmost southernmost coolest snowiest windiest sickest slowest priciest costliest freest safest farthest closest broadest dirtiest cleanest lowest-paid`);
const UNITS_OF_TIME = wordSet('month months week weeks day days hour hours minute minutes second seconds year years quarter quarters half halves weekend fortnight night morning decade decades term terms semester season seasons period periods stage phase');
/** What one does or means first, not what was the first of its sort. */
const NOT_FIRSTS = wordSet(`choice choices taste glimpse objective priority priorities love task instinct thought impression draft chapter sentence question goal aim duty line opportunity rule obligation thing things reaction point place step steps
 look sight concern reason option order chance move priority part couple few name language job move casualty principle principles`);
/** Verbs whose past is no participle in "-ed". */
const PAST = wordSet('seen made took taken came come told met began begun became become saw heard found known went gone gave given got held led ran said sent set shown spoke spoken wrote written won brought built bought caught grew rose fell left put laid sought drew');
const DETERMINED = /^(?:the|a|an|its|his|her|their|my|our|your|'s|[’']|very|this|that|no|any|every|each|another)$/;
const FIRST_PERSON = wordSet("i we you i’ve we’ve you’ve i've we've you've 've ’ve");
const HEDGES = wordSet('might may could perhaps arguably possibly maybe probably');

interface Told {
  readonly quality: string;
  readonly order: number;
  /** The noun as written, null when unsaid. */
  readonly noun: string | null;
  /** Whether it says since when or in how long. */
  readonly isDated: boolean;
  /** Whether it says of what whole, behind it: "in the world". */
  readonly isScoped: boolean;
}

/** True for what only looks like a rank: "first surfaced in China", "the first nine months of the year", "its greatest strength", "the toughest meeting I've ever been in". */
export function ranksNothing(tokens: readonly Token[], i: number, from: number, endToken: number, first: number, told: Told): boolean {
  const { quality, order, noun, isDated } = told;
  if (isOfName(tokens, i, first)) return true;
  if (quality === 'only') return isFirstPerson(tokens, from, endToken);
  if (quality === 'first') {
    if (order === 1 && isAdverb(tokens, i, from)) return true;
    if (noun !== null && UNITS_OF_TIME.has(noun) && !isDated) return true;
    if (noun !== null && order === 1 && NOT_FIRSTS.has(noun)) return true;
    return tokens.slice(from, endToken).some(({ lower }) => lower === 'annual');
  }
  if (isFirstPerson(tokens, from, endToken) || noun === 'thing' || noun === 'things') return true;
  // "The narrowest possible margin", "the worst case".
  if (tokens[from]?.lower === 'possible' || (tokens[from]?.lower === 'case' && tokens[i]?.lower === 'worst')) return true;
  if (isAnyOfMany(tokens, i, from, first, told)) return true;
  // "The youngest person to win" is counted, not judged.
  const isCounted = FACTUAL_EST.has(quality) && (noun === 'day' || noun === 'night' || noun === 'person' || noun === 'player' || noun === 'leader' || noun === 'man' || noun === 'woman');
  if (noun !== null && !isDated && (TERMS.has(noun) || (JUDGED.has(noun) && !isCounted))) return true;
  const isFact = isFactual(quality);
  // "One of the world's most important ports" is what reports say of one.
  if (isOfStanding(tokens, i, quality)) return false;
  if (isFact && !(quality === 'strong' || quality === 'most important')) return false;
  return !isDated || tokens.slice(Math.max(first, i - 4), i).some(({ lower }) => HEDGES.has(lower));
}

/** True for superlatives that state a fact, whether or not they are measured: tallest, best-selling, most populous. */
export function isFactual(quality: string): boolean {
  return isMeasured(quality) || FACTUAL_EST.has(quality) || (/^(?:most|least) /.test(quality) && FACTUAL_MOST.has(quality.slice(quality.indexOf(' ') + 1))) || quality.includes('-') || quality === 'selling';
}

/** "One of the country's *most powerful* banks", "the city's *most prestigious* school": a standing that reports give to what a whole holds. */
function isOfStanding(tokens: readonly Token[], i: number, quality: string): boolean {
  return tokens[i]?.lower === 'most' && (quality === 'strong' || STANDING.has(quality)) && WHOLES.test(tokens[i - 2]?.lower ?? '');
}

const STANDING = new Set(['important', 'influential', 'prominent', 'prestigious', 'respected', 'notorious', 'feared', 'revered', 'recognizable', 'recognisable', 'exclusive', 'dangerous', 'iconic', 'sacred'].map((word) => `most ${word}`));
const WHOLES = /^(?:world|country|nation|region|continent|state|city|planet)$/;

/** "Chiefs of the country's largest companies": nobody says which; "one of the country's largest banks" and "the two largest" do. */
function isAnyOfMany(tokens: readonly Token[], i: number, from: number, first: number, { noun, isScoped }: Told): boolean {
  if (isScoped || noun === null || !/[^su]s$/.test(noun) || (!/^(?:'s|[’'])$/.test(tokens[i - 1]?.lower ?? '') && nationAt(tokens, from) === null)) return false;
  return !tokens.slice(Math.max(first, i - 7), i).some(({ lower, type }) => /^(?:one|among|two|three|four|five|six|seven|eight|nine|ten|is|are|was|were)$/.test(lower) || type === 'number');
}

/** "The Lone Star State", "the Second Circuit". */
function isOfName(tokens: readonly Token[], i: number, first: number): boolean {
  const isCapital = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  return i > first && isCapital(i) && isCapital(i + 1) && (tokens[i - 1]?.lower === 'the' || /^\p{Ll}/u.test(tokens[i - 1]?.text ?? ''));
}

/** "Which first surfaced", "were first deployed". */
function isAdverb(tokens: readonly Token[], i: number, from: number): boolean {
  const next = tokens[from]?.lower ?? '';
  return !DETERMINED.test(tokens[i - 1]?.lower ?? '') && !(tokens[i - 1]?.type === 'word' && DETERMINED.test(tokens[i - 2]?.lower ?? '')) && (/^[a-z]{3,}ed$/.test(next) || PAST.has(next));
}

/** "I've ever seen". */
const isFirstPerson = (tokens: readonly Token[], from: number, endToken: number): boolean =>
  tokens.slice(from, endToken).some(({ lower }, n) => FIRST_PERSON.has(lower) && tokens.slice(from + n + 1, from + n + 4).some((one) => one.lower === 'ever'));
