import type { Token } from '../../text/document.ts';
import { isDash } from '../../values/numbers.ts';
import { UNITS } from '../../values/units.ts';
import { PERSON_NOUNS } from './counted-nouns.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** Head and modifiers of a plain noun phrase: "suspected undocumented workers" → head `workers`. Token indices. */
export interface NounPhrase {
  readonly headToken: number;
  /** Token indices of the words before the head. */
  readonly modifiers: readonly number[];
  readonly endToken: number;
}

/** Words that end a noun phrase: prepositions, conjunctions, auxiliaries, pronouns, adverbs. */
const ENDERS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so of in on at by for from to with without within into onto over under after before since until during between among across ' +
    'against along around near off out up down through about as than that which who whom whose where when while if because although though whether per ' +
    'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
    'i you he she it we they me him them us this these those there here his her its their our your my ' +
    'not also whilst whereas unless till amongst amidst throughout besides except versus vs unlike above below beneath then now later earlier ago already still just only even again once twice yet soon too very more most less least another each every both either ' +
    "'s n't including plus via amid despite behind beyond inside outside toward towards upon alongside what how why such all any some no " +
    'today yesterday tonight tomorrow sunday monday tuesday wednesday thursday friday saturday overnight'
  ).split(' '),
);

/** Verbs that follow a counted noun at once in reports: "three people died", "five officers shot". */
const VERBS: ReadonlySet<string> = new Set(
  (
    'said says say died dies die dead shot shoots hurt killed kills injured wounded found hit struck fled flee left leave leaves told tells met meet held hold took ' +
    'take takes took made make makes went go goes came come comes got get gets gave give saw see seen ran run fell fall fought face faces ' +
    'remain remains became become began begin spoke speak stood stand sat lost lose won win sought seek sent send brought bring caught kept keep ' +
    'know think want seek seeks want need live lives work works include includes attend took tested voted signed rose fell burned drowned survived escaped missing trapped detained ' +
    'arrested hospitalized hospitalised charged convicted sentenced rescued displaced stranded feared reported believed worth long old high wide tall deep away tell gathered ' +
    'needed required received suffered sustained flew drove rode swam sang drank wore wrote threw grew drew blew chose rose shook swore slept wept swept heard built bought thought taught fed sank shrank taken hung slid struck ' +
    'set cast given seized owned charged alive unhurt unaccounted present absent available participating taking being visiting earlier strong indicates threatens follows shows means suggests requires gives wants seems becomes brings keeps'
  ).split(' '),
);

/** Behind a plural they tell where or how it was: "shut 60 depots *worldwide*"; before their noun they are part of it: "300 *overseas* workers". */
const ADVERBS: ReadonlySet<string> = new Set(
  (
    'worldwide nationwide statewide citywide countrywide countywide companywide globally abroad overseas elsewhere nearby ashore aboard upstairs downstairs indoors outdoors ' +
    'underground underwater online offline instead altogether apiece anymore anyway afterwards afterward beforehand meanwhile forward back home alone together apart straight'
  ).split(' '),
);

/** "30 stores *last year*", "40 schools *next spring*". */
const TIME_NOUN =
  /^(?:year|month|week|night|weekend|season|quarter|decade|century|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Behind an "-ing" word they show it to be a verb: "a fence *surrounding the* yard". */
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'this', 'that', 'these', 'those', 'our', 'my']);

/** Longest noun phrase read, in words. */
const MAX_WORDS = 6;

/**
 * The noun phrase that starts at token `i`: consecutive words up to a preposition, verb, pronoun or punctuation; the
 * last one is the head. Hyphenated compounds are one modifier each ("high-level requests"). Null if no word is there.
 */
export function readNounPhrase(tokens: readonly Token[], i: number, end: number): NounPhrase | null {
  const words: number[] = [];
  let at = i;
  while (at < end && words.length < MAX_WORDS) {
    const token = tokens[at];
    if (!token) break;
    const dash = isDash(token.text) && !token.spaceBefore && tokens[at + 1]?.spaceBefore === false;
    if (dash && words.length > 0) {
      at += 1;
      continue;
    }
    const compound = isDash(tokens[at + 1]?.text) && tokens[at + 1]?.spaceBefore === false;
    const gluedOn = isDash(tokens[at - 1]?.text) && !token.spaceBefore;
    // "surface-to-air missiles", "by-elections": what is joined by hyphens is one word.
    if (isModelNumber(tokens, at, end) && words.length > 0) {
      words.push(at);
      at += 1;
      continue;
    }
    if (token.type !== 'word' || (ENDERS.has(token.lower) && token.text !== 'US' && !(compound || (gluedOn && words.length > 0)))) break;
    if (!compound && !gluedOn && endsPhrase(token, words.length === 0 ? undefined : tokens[words.at(-1) ?? at], at + 1 < end ? tokens[at + 1] : undefined)) break;
    // "Two boys *ages* 12 and 14".
    if (words.length > 0 && /^ages?$/.test(token.lower) && tokens[at + 1]?.type === 'number') break;
    words.push(at);
    at += 1;
  }
  const headToken = words.at(-1);
  if (headToken === undefined) return null;
  // "50 attorneys general": the office goes on behind its plural.
  const general = tokens[headToken + 1]?.lower === 'general' && /^(?:attorneys|secretaries|surgeons|inspectors|solicitors|consuls|governors)$/.test(tokens[headToken]?.lower ?? '');
  return { headToken, modifiers: words.slice(0, -1), endToken: headToken + (general ? 2 : 1) };
}

/** "three Boeing *737* planes", "two new *450* Max ovens", "four new F-*16* fighters": digits within a name, a noun behind them. */
function isModelNumber(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], at + 1 < end ? tokens[at + 1] : undefined];
  if (token?.type !== 'number' || !/^\d{1,4}$/.test(token.text) || next?.type !== 'word' || !next.spaceBefore || ENDERS.has(next.lower) || VERBS.has(next.lower)) return false;
  if (isDash(before?.text)) return !token.spaceBefore && before?.spaceBefore === false && /^[A-Z]{1,5}$/.test(tokens[at - 2]?.text ?? '');
  const capital = /^[A-Z]/.test(before?.text ?? '') || /^[A-Z]/.test(next.text);
  return token.spaceBefore && before?.type === 'word' && capital && /^(?:[A-Z][\w]+|[a-z]{3,}s)$/.test(next.text) && !COUNTED_ANEW.has(next.lower) && !PERSON_NOUNS.has(next.lower) && !UNITS.has(next.lower);
}

const COUNTED_ANEW = wordSet('times others points percent years goals');

/** Whether the word behind a bare number is a verb: "two *abstained*", "620 *slept*", "three *were*". */
export function isVerb({ type, text, lower }: Token): boolean {
  return type === 'word' && /^\p{Ll}/u.test(text) && (VERBS.has(lower) || /^(?:is|are|was|were|has|have|had|did|will|would|could|can|may|might)$/.test(lower) || /[^e]ed$/.test(lower));
}

function isPluralOfPersons(word: string): boolean {
  return /^(?:people|men|women|children)$/.test(word) || (word.endsWith('s') && PERSON_NOUNS.has(word));
}

/** Verbs and adjectives that are also the first word of places and schools: "two *Long* Beach officers", "three Central *High* School pupils". */
const IN_NAMES = wordSet('long high old deep strong worth');
/** What they stand before or behind in a name. */
const NAMED_AFTER = wordSet('beach island islands branch point school schools bridge spring springs creek river town village lake valley hill hills bay harbor harbour park forest field street road');

/** "Two *Long* Beach officers", "two Fort *Worth* officers": part of a name, not the end of the phrase. */
function isInName({ text, lower }: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (!IN_NAMES.has(lower) || !/^\p{Lu}\p{Ll}/u.test(text)) return false;
  return lower === 'worth' ? /^(?:Fort|Ft|Lake)$/.test(previous?.text ?? '') : /^\p{Lu}\p{Ll}/u.test(next?.text ?? '') && NAMED_AFTER.has(next?.lower ?? '');
}

/** "Three *live* shells", "two *live* broadcasts": straight behind a number and before a plural no verb. */
function isLiveThing({ text }: Token, previous: Token | undefined, next: Token | undefined): boolean {
  return text === 'live' && previous === undefined && next !== undefined && /^[a-z]{3,}[^s]s$/.test(next.text) && !ENDERS.has(next.lower);
}

/** "The two *think* tanks". */
function isThinkTank({ lower }: Token, next: Token | undefined): boolean {
  return lower === 'think' && /^tanks?$/.test(next?.lower ?? '');
}

/** "Two innocent *lives* were lost": behind a word that describes them a noun. */
function areLives({ text }: Token, previous: Token | undefined, next: Token | undefined): boolean {
  return text === 'lives' && previous !== undefined && !/s$/.test(previous.lower) && !PERSON_NOUNS.has(previous.lower) && /^(?:were|was|lost|have|had|are|[,.])$/.test(next?.lower ?? '');
}

/** "About 900 *attended*, …", "40 *signed* on Monday": straight behind a number, with no noun to describe. */
function isLoneVerb({ text, lower }: Token, next: Token | undefined): boolean {
  if (!lower.endsWith('ed') || !/^[a-z]{3,}[^e]ed$/.test(text) || NOUNS_IN_ED.has(lower)) return false;
  return next?.type !== 'word' || (ENDERS.has(next.lower) && !DETERMINERS.has(next.lower));
}

/** "Two *abstained*" is read as their noun. */
const NOUNS_IN_ED = wordSet('hundred thoroughbred purebred crossbred moped biped quadruped watershed woodshed toolshed cowshed bobsled hotbed flatbed seabed riverbed newlywed abstained accused deceased condemned convicted unemployed disabled');

function endsPhrase(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (VERBS.has(token.lower)) return !(isThinkTank(token, next) || isInName(token, previous, next) || isLiveThing(token, previous, next) || areLives(token, previous, next));
  // "around 73 raising the prospect": no noun, though it follows a number.
  if (previous === undefined) return isLoneVerb(token, next) || (token.lower.endsWith('ing') && next !== undefined && DETERMINERS.has(next.lower));
  if (ADVERBS.has(token.lower) && /[^s]s$/.test(previous.lower)) return true;
  if ((token.lower === 'last' || token.lower === 'next') && next !== undefined && TIME_NOUN.test(next.lower)) return true;
  // "eight people ashore", "three men opened fire": behind a plural of persons only another plural goes on, "women voters".
  if (isPluralOfPersons(previous.lower) && !token.lower.endsWith('s')) return true;
  if (isGerundsVerb(token, previous, next)) return true;
  if (token.lower.endsWith('ing') && ((next !== undefined && DETERMINERS.has(next.lower)) || /[^s]s$/.test(previous.lower))) return true;
  // "suspected undocumented workers": a participle with a noun behind it describes that noun.
  if (token.lower.endsWith('ed') && !previous.lower.endsWith('s') && next?.type === 'word' && /^[a-z]/.test(next.text) && !ENDERS.has(next.lower) && !VERBS.has(next.lower)) return false;
  // "meeting followed by": a participle behind a noun; "-ly" is an adverb.
  return /^[a-z]/.test(token.text) && /(?:[^e]ed|[a-z]{3}ly)$/.test(token.lower) && !/^(?:family|bed|shed|seed|need)$/.test(token.lower);
}

/** Plurals that narrow another noun. */
const NARROWING = wordSet('arms sports goods sales savings news customs securities operations communications weapons drugs systems services rights awards games parts settings works women mens men claims benefits accounts affairs admissions athletics electronics politics economics farmers veterans nurses teachers workers players earnings sanctions trousers glasses headquarters');

/** "Splitting work across two offices *doubles* the cost": between a plural and an object a verb, whose subject is none of the things counted. */
function isGerundsVerb({ text }: Token, previous: Token, next: Token | undefined): boolean {
  if (!/^[a-z]{3,}[^s]s$/.test(text) || !/^[a-z]+[^sui]s$/.test(previous.text) || NARROWING.has(previous.lower)) return false;
  return next !== undefined && /^(?:the|an|his|her|its|their|our|my)$/.test(next.lower);
}
