import type { Token } from '../../text/document.ts';
import { readQuantity, toQuantity, type QuantityRead } from '../../values/approximation.ts';
import type { Quantity } from '../../values/interval.ts';
import { CURRENCY_WORDS } from '../money/currencies.ts';
import { isDash, readNumber } from '../../values/numbers.ts';
import { readUnit } from '../../values/read-unit.ts';
import { UNITS } from '../../values/units.ts';
import { countRead, type CountRead } from './count-read.ts';
import { PERSON_NOUNS } from './counted-nouns.ts';
import { befallenAt, isPlural } from './befallen.ts';
import { stateOfLives } from './lives.ts';
import { isNotCounted } from './not-counted.ts';
import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { isNumberedName } from './numbered-names.ts';
import { bareCrowd, bareDoers, bareToldBefore, isRate, readAnother } from './read-bare.ts';
import { readChanged } from './read-changed.ts';
import { readElided } from './read-elided.ts';
import { isOfGroup, readHeadBefore } from './read-head-before.ts';
import { readMeasure } from './read-measure.ts';
import { readPair, readSingle } from './read-single.ts';
import { readNeither, readNone, readNotOne, readNth, readTwice, readUnanimous, readVote } from './read-special-count.ts';
import { stateAfter, stateBefore, stateOf, type State } from './states.ts';
import { ofThings } from './states-of-things.ts';
import { stateOfList } from './states-of-lists.ts';
import { isDecimal, isStatistic } from './statistics.ts';
import { isOfFraction, isOfNumber, isOwned, isOwning, isWholeOfPart, ofBehind, ofSome, ownedStart, wholeNamed } from './whole-of-part.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** "two of *the* victims", "several of *them*", "11 of *which*". */
const PARTITIVE: ReadonlySet<string> = new Set(['which', 'whom', 'the', 'them', 'those', 'these', 'his', 'her', 'its', 'their', 'our', 'my']);
/** Nouns that loose words count in a way worth comparing: "multiple gunshot wounds", "several shots". */
const LOOSE_HEADS: ReadonlySet<string> = new Set(['times', 'wounds', 'shots', 'rounds', 'bullets', 'arrests', 'explosions', 'homes', 'buildings', 'houses', 'vehicles', 'injuries']);
/** Heads behind a number that are no counted thing. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  'half halves thirds quarters fourths fifths percent oclock pm am way ways thing things side sides hand hands kind kinds sort sorts reason reasons step steps bit lot part parts term terms fold dollar dollars euro euros cent cents euros'.split(' '),
);
/** "13 times more likely", "three times the size": a ratio. */
const COMPARING: ReadonlySet<string> = new Set(['more', 'as', 'the', 'higher', 'larger', 'greater', 'bigger', 'less', 'that', 'its', 'their', 'his', 'faster', 'lower', 'likelier', 'longer', 'over']);
/** After "one" only these, and nouns for people, are counted; elsewhere it is a pronoun or a figure of speech. */
const AFTER_ONE: ReadonlySet<string> = new Set(['dead', 'killed', 'injured', 'wounded', 'hurt', 'arrested', 'missing', 'shot']);
/** Verbs of counting besides those that name a state: "had at least four on site". */
const PAUSES: ReadonlySet<string> = new Set(['.', ',', ';', ')', '—', '–', 'and', 'in', 'at', 'on', 'with', 'from', 'were', 'are', 'have', 'had', 'to', 'as', 'after', 'when', 'during', 'across', 'this', 'since', 'is', 'was', 'while', 'by', 'inside', 'aboard']);

/** The count or measure at token `i` of the sentence `[first, end)`, or null. Money, shares, labels, times and lengths of time are none. */
export function readCount(tokens: readonly Token[], i: number, first: number, end: number): CountRead | null {
  const word = tokens[i]?.lower;
  // "No fewer than 30" is a limit, and no none.
  if ((word === 'no' && tokens[i + 2]?.lower !== 'than') || word === 'nobody') return readNone(tokens, i, end);
  if (word === 'twice') return readTwice(tokens, i);
  if (word === 'another') return readAnother(tokens, i, first, end);
  if (word === 'neither' || word === 'none') return readNeither(tokens, i, end);
  if (word === 'unanimous' || word === 'unanimously') return readUnanimous(tokens, i, end);
  const single = readNotOne(tokens, i, end) ?? readSingle(tokens, i, first, end) ?? readPair(tokens, i, end);
  if (single) return single;
  const nth = readNth(tokens, i, end);
  if (nth) return nth;
  const read = readQuantity(tokens, i, end);
  if (!read) return null;
  // "All but two of the 16" were the other 14.
  if (tokens[i - 1]?.lower === 'but' && tokens[i - 2]?.lower === 'all') return null;
  if (read.value !== null && read.value < 1) return isNotCounted(tokens, read, first, end) ? null : readMeasure(tokens, read, first, end);
  const vote = read.firstToken === read.numberToken ? readVote(tokens, i, first, end) : null;
  if (vote) return vote;
  if (isNotCounted(tokens, read, first, end)) return null;
  const unit = readUnit(tokens, read.endToken, end);
  if (unit && unit.unit.name !== 'second' && unit.unit.dimension === 'duration') return null;
  return readMeasure(tokens, read, first, end) ?? readCounted(tokens, read, first, end);
}

function readCounted(tokens: readonly Token[], read: QuantityRead, first: number, end: number): CountRead | null {
  const at = nounStart(tokens, read, end);
  if (at === null) return null;
  const crowd = read.style === 'loose' || read.meaning.precision === 'vague' ? bareCrowd(tokens, read, first, end) : null;
  if (crowd !== null) return crowd;
  // "a three-car crash" counts cars.
  const hyphen = isDash(tokens[at - 1]?.text) && at === read.endToken + 1;
  const phrase = hyphen || isMargin(tokens, at) ? { headToken: at, modifiers: [], endToken: at + 1 } : joinedPhrase(tokens, at, end);
  const bare = phrase === null || (!hyphen && isOfGroup(tokens, read.firstToken, first) && !isPlural(tokens[phrase.headToken]?.lower ?? '') && !PERSON_NOUNS.has(tokens[phrase.headToken]?.lower ?? ''));
  const noun = bare ? readAlone(tokens, read, at, first, end) : readWithNoun(tokens, read, phrase, first, end);
  // "27,190 finished the race": no noun, a verb.
  const whole = noun ?? (phrase && isPlainlyCounted(read, tokens, at, end) ? readAlone(tokens, read, at, first, end) : null) ?? readElided(tokens, read, first, end);
  // "Four of the union's 12 members" and "12 of 16 games" count twice, and each figure is a claim.
  const all = wholeNamed(tokens, read, end);
  const owned = tokens.slice(read.endToken, at).some(isOwning) && tokens.slice(read.endToken, at).some(({ type }) => type === 'number');
  const found = whole !== null && (owned || all !== null) ? { ...whole, endToken: read.endToken } : whole;
  const gone = found === null ? null : jobsLost(tokens, found, end);
  if (gone !== null) return gone;
  if (found !== null && isPart(tokens, read, end)) {
    const of = all !== null ? all.value : found.endToken > at ? readNumber(tokens, read.endToken + 2, end)?.value : undefined;
    return { ...found, part: true, ...(of === undefined ? {} : { of }) };
  }
  if (found !== null && hyphen && SIZED.has(tokens[at]?.lower ?? '')) return { ...found, size: true };
  if (found !== null && isAdded(tokens, read, found)) return { ...found, added: true };
  return found?.unit === 'people' && includesAttacker(tokens, found.endToken, end) ? { ...found, quantity: orOneFewer(found.quantity) } : found;
}

/** "40,000 *factory and office workers*": two words that narrow one noun; a singular before "and" is not what is counted. */
function joinedPhrase(tokens: readonly Token[], at: number, end: number): NounPhrase | null {
  const phrase = readNounPhrase(tokens, at, end);
  const head = tokens[phrase?.headToken ?? end]?.lower ?? '';
  if (phrase !== null && isOwnedSort(tokens, phrase, end)) {
    const owned = readNounPhrase(tokens, phrase.endToken + 1, end);
    if (owned !== null && isPlural(tokens[owned.headToken]?.lower ?? '')) return { ...owned, modifiers: [...phrase.modifiers, phrase.headToken, ...owned.modifiers] };
  }
  if (phrase === null || phrase.endToken >= end || !/^(?:and|or)$/.test(tokens[phrase.endToken]?.lower ?? '') || isPlural(head) || PERSON_NOUNS.has(head) || UNITS.has(head)) return phrase;
  const next = readNounPhrase(tokens, phrase.endToken + 1, end);
  const told = next !== null && next.modifiers.length > 0 ? (tokens[next.headToken]?.lower ?? '') : '';
  if (next === null || !isPlural(told) || UNCOUNTED.has(told)) return phrase;
  return { headToken: next.headToken, modifiers: [...phrase.modifiers, phrase.headToken, ...next.modifiers], endToken: next.endToken };
}

/** "two *nurse's* aides", "12 *driver's* licences": a number above one counts no singular, so the owner tells the sort. */
function isOwnedSort(tokens: readonly Token[], { headToken, endToken }: NounPhrase, end: number): boolean {
  const [head, mark] = [tokens[headToken], tokens[endToken]];
  return endToken + 1 < end && head !== undefined && mark !== undefined && /^['’]s$/.test(mark.text) && isOwning(mark) && /^\p{Ll}/u.test(head.text) && !isPlural(head.lower);
}

/** First token of the noun counted, after "of the", "other", a hyphen; null where the number counts nothing ("one of us"). */
function nounStart(tokens: readonly Token[], read: QuantityRead, end: number): number | null {
  let at = read.endToken;
  // "five- and six-cylinder engines": the noun of the first stands behind the second.
  if (isDash(tokens[at]?.text) && tokens[at]?.spaceBefore === false && tokens[at + 1]?.spaceBefore === true && SUSPENDED.has(tokens[at + 1]?.lower ?? '')) return null;
  if (isDash(tokens[at]?.text)) return tokens[at]?.spaceBefore === false && at + 1 < end && tokens[at + 1]?.type === 'word' ? at + 1 : at;
  if (/^(?:more|additional|extra|further)$/.test(tokens[at]?.lower ?? '') && readNounPhrase(tokens, at + 1, end)) return at + 1;
  if (ofBehind(tokens, at, end) < 0) return at;
  const loose = read.style === 'loose' || read.meaning.precision === 'vague';
  const part = PARTITIVE.has(tokens[at + 1]?.lower ?? '') || isOwned(tokens, at + 1, end);
  const whole = wholeNamed(tokens, read, end);
  if (whole !== null) return whole.endToken;
  if (tokens[at]?.lower === 'out') return at;
  if (isOne(read) || (!loose && !part)) return null;
  at = ownedStart(tokens, at + (PARTITIVE.has(tokens[at + 1]?.lower ?? '') ? 2 : 1), end);
  // "two of the three victims"
  return (part ? readNumber(tokens, at, end)?.endToken : undefined) ?? at;
}

const SUSPENDED = wordSet('and or to');

/** What bodies are made up of: "a five-member board", "a 19-seat council". */
const SIZED: ReadonlySet<string> = new Set(['member', 'seat', 'person', 'man', 'woman', 'judge', 'justice', 'nation', 'country', 'strong']);

/** "Four *of the* nine members", "six *of them*"; not "dozens of the residents". */
function isPart(tokens: readonly Token[], read: QuantityRead, end: number): boolean {
  return read.style !== 'loose' && read.meaning.precision !== 'vague' && tokens[read.endToken]?.type === 'word' && ofBehind(tokens, read.endToken, end) >= 0;
}

const MARGINS = wordSet('lead margin majority advantage edge victory win gap difference');

/** "his 312 vote lead": written without the hyphen. */
function isMargin(tokens: readonly Token[], at: number): boolean {
  return /^(?:vote|seat|ballot)$/.test(tokens[at]?.lower ?? '') && MARGINS.has(tokens[at + 1]?.lower ?? '');
}

function isAdded(tokens: readonly Token[], read: QuantityRead, { head, firstToken }: CountRead): boolean {
  const next = tokens[read.endToken];
  const more = /^(?:more|additional|further|extra)$/.test(next?.lower ?? '') && head !== null && head > read.endToken;
  return more || /^(?:another|additional|further)$/.test(tokens[firstToken - 1]?.lower ?? '');
}

function isOne(read: QuantityRead): boolean {
  return read.value === 1 && read.style === 'words';
}

function readWithNoun(tokens: readonly Token[], read: QuantityRead, phrase: NounPhrase, first: number, end: number): CountRead | null {
  const head = tokens[phrase.headToken]?.lower ?? '';
  // "Two innocent lives were lost".
  const people = PERSON_NOUNS.has(head) || head === 'lives' || (isOne(read) && PARTISANS.has(head) && tokens[read.firstToken - 1]?.lower !== 'not');
  const isTimes = head === 'times' || head === 'occasions';
  if (UNCOUNTED.has(head) || CURRENCY_WORDS.has(head) || UNITS.get(head)?.dimension === 'duration') return null;
  const statistic = isStatistic(tokens, read, phrase, first, end);
  if (!statistic && isNumberedName(tokens, read, phrase, first, end)) return null;
  if (isTimes && (!Number.isInteger(read.value ?? 2) || COMPARING.has(tokens[phrase.endToken]?.lower ?? ''))) return null;
  if (isOne(read) && !people && !AFTER_ONE.has(head)) return null;
  // "He made two points"; "27 points" are scored, or lost at the exchange.
  if (/^points?$/.test(head) && (read.style !== 'digits' || phrase.modifiers.length > 0)) return null;
  if (isOne(read) && /^(?:day|time|thing|another|member|official|person|man)$/.test(head) && phrase.modifiers.length === 0 && stateNear(tokens, read, phrase, first, end) === null) return null;
  if (read.style === 'loose' && !people && !isTimes && !LOOSE_HEADS.has(head)) return null;
  // "2020 Olympics", "Beatles 1 album": a plain singular noun after a number above one is a name, unless hyphenated.
  const hyphen = isDash(tokens[read.endToken]?.text);
  if (!hyphen && !isMargin(tokens, phrase.headToken) && (read.value ?? 2) > 1 && !isPlural(head) && !people && read.mode === null && !statistic) return null;
  const joined = head === 'others' ? joinedWith(tokens, read.firstToken, first) : null;
  const quantity = toQuantity(read);
  return countRead({
    firstToken: joined ?? read.firstToken,
    endToken: phrase.endToken,
    quantity: joined === null ? quantity : plusOne(quantity),
    unit: isTimes ? 'times' : people ? 'people' : 'item',
    head: phrase.headToken,
    modifiers: phrase.modifiers,
    state: isTimes || isOfFraction(tokens, read.firstToken) ? null : people ? stateNear(tokens, read, phrase, first, end) : ofThings(tokens, read.firstToken, phrase.endToken, stateNear(tokens, read, phrase, first, end)),
  });
}

/** "One *independent*": of several they are adjectives, "six Republican strategists". */
const PARTISANS = wordSet('republican democrat independent libertarian conservative liberal progressive');

/** The state in the noun itself ("gunshot *victims*", "12 *arrests*"), behind it, or before the number. */
function stateNear(tokens: readonly Token[], read: QuantityRead, phrase: NounPhrase, first: number, end: number): State | null {
  const after = stateAfter(tokens, phrase.endToken, end);
  // "Killing all 84 people on board": where they were says less than what befell them.
  if (after === 'aboard') return stateBefore(tokens, read.firstToken, first) ?? after;
  if (after !== null) return after;
  if (tokens[phrase.headToken]?.lower === 'lives') return stateOfLives(tokens, read.firstToken, phrase.headToken, first);
  for (const k of [phrase.headToken, ...phrase.modifiers]) {
    const own = stateOf(tokens[k]?.lower);
    if (own !== null) return own;
  }
  return stateBefore(tokens, read.firstToken, first) ?? stateOfList(tokens, phrase.endToken, end);
}

/** "15 injured", "3 dead", "killing at least four", "six of them", "the 4,600 who voted", "a crew of four", "more than a dozen". */
function readAlone(tokens: readonly Token[], read: QuantityRead, at: number, first: number, end: number): CountRead | null {
  if (read.style === 'loose' || isDecimal(tokens, read)) return null;
  const ofThem = at === read.endToken + 2 && (/^(?:them|those|which|whom)$/.test(tokens[at - 1]?.lower ?? '') || stateOf(tokens[at]?.lower) !== null);
  const ofAll = !ofThem && isOfNumber(tokens, read.endToken, at, end);
  if (at !== read.endToken && !ofThem && !ofAll) return null;
  const after = tokens[at]?.lower === 'lives' && at < end ? stateOfLives(tokens, read.firstToken, at, first) : stateAfter(tokens, at, end);
  // "Nine of *the 16* were hit": of how many says not what befell all of them.
  if (ofAll ? after === null || after === 'destroyed' || after === 'damaged' : after !== null && isWholeOfPart(tokens, read.firstToken, first)) return ofAll && after === null ? ofSome(tokens, read, at, end) : null;
  const next = tokens[at];
  const state = after ?? (next?.lower === 'lives' ? null : stateBefore(tokens, read.firstToken, first));
  const told = ofThem ? null : (readHeadBefore(tokens, read.firstToken, first) ?? readChanged(tokens, read.firstToken, first) ?? bareToldBefore(tokens, read, first) ?? bareDoers(tokens, read, end));
  if (told !== null && after === null) return countRead({ ...told, firstToken: read.firstToken, endToken: at, quantity: toQuantity(read) });
  const some = (ofThem || isWho(next) || isPlainlyCounted(read, tokens, at, end) || isRate(tokens, read, end)) && (read.value ?? 0) > 1;
  if (state === null && some) return countRead({ firstToken: read.firstToken, endToken: at, quantity: toQuantity(read), unit: isWho(next) ? 'people' : 'item' });
  if (state === null) {
    // A bare number says nothing of what it counts; words of approximation show that it is a count.
    const approximate = read.mode !== null || read.meaning.precision === 'approximate';
    if (!approximate || read.range || (next && at < end && !PAUSES.has(next.lower))) return null;
  }
  if (isOne(read) && after === null) return null;
  const own = stateOf(next?.lower) !== null && at < end;
  const befallen = own && !ofAll && !ofThem ? befallenAt(tokens, at, end) : null;
  if (befallen !== null) return countRead({ ...befallen, firstToken: read.firstToken, quantity: toQuantity(read), state });
  return countRead({ firstToken: read.firstToken, endToken: ofAll ? read.endToken : own ? at + 1 : at, quantity: toQuantity(read), unit: state === null || areFatal(tokens, at, end) ? 'item' : 'people', state });
}

/** "1,050 will *lose their jobs*", "90 workers *lost their jobs*": as many jobs are lost. */
function jobsLost(tokens: readonly Token[], found: CountRead, end: number): CountRead | null {
  let k = found.endToken;
  while (k < Math.min(end, found.endToken + 4) && /^(?:will|would|could|may|might|have|had|are|to|already|people|workers|who)$/.test(tokens[k]?.lower ?? '')) k += 1;
  const told = k + 2 < end && /^(?:lose|lost|losing)$/.test(tokens[k]?.lower ?? '') && tokens[k + 1]?.lower === 'their' && tokens[k + 2]?.lower === 'jobs';
  return told && (found.unit === 'people' || found.unit === 'item') ? { ...found, unit: 'item', head: k + 2, modifiers: [], state: null } : null;
}

/** "Seven of those *were fatal*": deeds are, people are not. */
function areFatal(tokens: readonly Token[], at: number, end: number): boolean {
  return at + 1 < end && /^(?:were|are|was|proved)$/.test(tokens[at]?.lower ?? '') && /^(?:fatal|deadly)$/.test(tokens[at + 1]?.lower ?? '');
}

function isWho(token: Token | undefined): boolean {
  return token?.lower === 'who';
}

/** From this number on a bare number before its verb counts something ("1,050 will lose their jobs", "27,190 finished"). */
const LEAST_BARE = 200;

function isPlainlyCounted(read: QuantityRead, tokens: readonly Token[], at: number, end: number): boolean {
  const next = at < end ? (tokens[at]?.lower ?? '') : '';
  const written = tokens[read.numberToken]?.text ?? '';
  if (read.range || (read.value ?? 0) < LEAST_BARE || !/\d,\d{3}$/.test(written)) return false;
  return /^(?:will|would|could|are|were|have|had)$/.test(next) || /^[a-z]{2,}[^e]ed$/.test(next);
}

/** "he and six others", "his wife and two others": index of the one who is added, where it is a pronoun. */
function joinedWith(tokens: readonly Token[], i: number, first: number): number | null {
  const one = tokens[i - 2]?.lower;
  return i - 2 >= first && tokens[i - 1]?.lower === 'and' && one !== undefined && /^(?:he|she|him|her|herself|himself)$/.test(one) ? i - 2 : null;
}

const ATTACKERS: ReadonlySet<string> = new Set(['gunman', 'shooter', 'attacker', 'bomber', 'assailant', 'suspect', 'hijacker', 'gunmen', 'attackers']);
/** How many words behind a count "including the gunman" may stand. */
const INCLUDING_REACH = 8;

/** "four people were killed (including the suspected gunman)": another report counts the victims alone. */
function includesAttacker(tokens: readonly Token[], i: number, end: number): boolean {
  let including = false;
  for (let k = i; k < Math.min(end, i + INCLUDING_REACH); k += 1) {
    const word = tokens[k]?.lower ?? '';
    if (word === 'including') including = true;
    else if (including && ATTACKERS.has(word)) return true;
    else if (word === '.' || tokens[k]?.type === 'number') return false;
  }
  return false;
}

function orOneFewer(quantity: Quantity): Quantity {
  const { interval } = quantity;
  return { ...quantity, interval: { ...interval, low: Math.max(0, interval.low - 1) }, precision: quantity.precision === 'exact' ? 'approximate' : quantity.precision };
}

function plusOne(quantity: Quantity): Quantity {
  const { interval, point } = quantity;
  return { ...quantity, interval: { ...interval, low: interval.low + 1, high: interval.high + 1 }, point: point === null ? null : point + 1 };
}
