import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/document.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stopwords.ts';
import { firstMarked, marksOf, NUMBER, wordMark } from '../../text/word-marks.ts';
import type { FindContext } from '../kind.ts';
import { readNounPhrase } from '../parts/noun-phrase.ts';
import { isFirstOfGroup, isFirstPart, isFirstTo, isFirstWho, isNumberedInTime, isOwnFirst, toldBehind, wordsOf } from './firsts.ts';
import { namedBefore, nationAt } from './named-wholes.ts';
import { isFactual, ranksNothing } from './no-claim.ts';
import { endOf, type Noun } from './rank-end.ts';
import { extremeAt } from './extremes.ts';
import { recordAt } from './records.ts';
import { unprecedentedAt } from './unprecedented.ts';
import { numberedTimeAt } from './numbered-times.ts';
import { neededLast } from './last-needed.ts';
import { DENIED, readNever, readNotAgain, readNotSince } from './not-since.ts';
import { COUNTS, readRow } from './rows.ts';
import { mayPlace, readPlaceWon } from './places-won.ts';
import { readScope, type ScopeRead } from './read-scope.ts';
import { isMeasured, mayOpen, opensRank, readSuperlative, type SuperlativeRead } from './superlatives.ts';
import type { RankValue } from './value.ts';
import { holdingOf } from './whose.ts';
import { wordSet } from '../../text/names/word-set.ts';

/** A rank with its place in the text. */
export interface RankRead extends Span {
  readonly value: RankValue;
}

/** How many tokens behind a superlative its scope may begin. */
const REACH = 22;
/** Where a rank ends whatever follows. */
const BARRIERS = /^(?:[.;:!?()“”"—–]|but|while|when|where|because|although|after|before|said|says|told|which|who|whose|was|were|are|has|had|have|will|would|could)$/;
/** "The first time that a bill has failed since 1990". */
const AUXILIARY = wordSet('was were has had have');

/** The ranks of one sentence, left to right. */
export function findRanks(context: FindContext): RankRead[] {
  const { firstToken, endToken } = context.sentence;
  const published = context.publishedAt === null ? null : yearOf(context.publishedAt);
  const found: RankRead[] = [];
  const marks = marksOf(context.document.tokens);
  for (let i = firstMarked(marks, firstToken, endToken, BEGINNING); i >= 0; ) {
    const read = readWon(context, i) ?? readRow(context, i) ?? readNever(context, i, published) ?? readNotSince(context, i, published) ?? readNotAgain(context, i, published) ?? unprecedentedAt(context, i) ?? recordAt(context, i) ?? extremeAt(context, i, published) ?? neededLast(context, i) ?? readRank(context, i, published) ?? numberedTimeAt(context, i);
    if (read) found.push(read.rank);
    i = firstMarked(marks, read ? Math.max(i + 1, read.endToken) : i + 1, endToken, BEGINNING);
  }
  return found;
}

/** A look at the mark is cheaper than five readers. */
const BEGINNING = NUMBER | wordMark((lower) => COUNTS.has(lower) || DENIED.has(lower) || mayPlace(lower) || opensRank(lower) || lower === 'final');

/** The year as a number with its fraction: June 2023 is about 2023.5. */
function yearOf(publishedAt: string): number | null {
  const parts = /^(\d{4})-(\d{2})/.exec(publishedAt);
  return parts ? Number(parts[1]) + (Number(parts[2]) - 1) / 12 : null;
}

/** "Ranked fifth", "into the top 100". */
function readWon({ document: { tokens, text }, sentence }: FindContext, i: number): Read | null {
  const won = readPlaceWon(tokens, i, sentence.endToken);
  const [first, last] = won === null ? [] : [tokens[won.firstToken], tokens[won.endToken - 1]];
  if (won === null || first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  return { rank: { ...span, value: { quality: won.quality, order: won.order, noun: null, words: [], since: null, scope: null, written: text.slice(span.start, span.end) } }, endToken: won.endToken };
}

/** A rank, and one past its last token. */
export interface Read {
  readonly rank: RankRead;
  readonly endToken: number;
}

function readRank(context: FindContext, i: number, published: number | null): Read | null {
  const { document: { tokens }, sentence, times } = context;
  const superlative = mayOpen(tokens[i]) ? readSuperlative(tokens, i, sentence.endToken) : null;
  if (!superlative || isTaken(tokens, i, superlative, sentence.firstToken)) return null;
  const limit = Math.min(sentence.endToken, superlative.endToken + REACH);
  let at = superlative.endToken;
  let bodyEnd = -1;
  const isFirstTime = superlative.quality === 'first' && tokens[superlative.endToken]?.lower === 'time';
  let infinitive = -1;
  const scopes: ScopeRead[] = [];
  while (at < limit) {
    const token = tokens[at];
    if (!token || (BARRIERS.test(token.lower) && !(isFirstTime && AUXILIARY.has(token.lower)))) break;
    if (token.text === ',' && readScope(tokens, at + 1, limit, times, published)?.since == null) break;
    const scope = readScope(tokens, at, sentence.endToken, times, published);
    // "For the first time in a decade, and sales to the lowest in a year": the second is another's.
    if (scope?.since != null && scopes.some(({ since }) => since !== null)) break;
    if (scope) {
      if (isNews(tokens, superlative, scopes, scope, at)) {
        if (bodyEnd < 0) bodyEnd = at;
        scopes.push(scope);
      }
      at = scope.endToken;
      continue;
    }
    if (token.lower === 'to' && infinitive < 0 && !isClauseBetween(tokens, superlative, at) && (isVerb(tokens[at + 1]) || isPassive(tokens, at + 1))) infinitive = at;
    at += 1;
  }
  const whole = possessorBefore(tokens, i, sentence.firstToken) ?? (superlative.quality === 'first' || superlative.quality === 'only' ? null : nationAt(tokens, superlative.endToken));
  const possessor = scopes.length === 0 ? whole : null;
  const body = bodyEnd < 0 ? at : bodyEnd;
  const noun = nounOf(tokens, superlative, body);
  // "The largest bank continues to grow".
  if (infinitive >= 0 && !/^(?:first|only|senior)$/.test(superlative.quality) && (infinitive !== (noun?.endToken ?? superlative.endToken) || /[^s]s$/.test(noun?.word ?? ''))) infinitive = -1;
  const sole = noun !== null && (superlative.quality === 'only' ? isSole(tokens, i, superlative, noun) : isOwnFirst(tokens, i, superlative, noun.word) || isFirstWho(tokens, i, superlative, noun.endToken) || isFirstPart(tokens, i, superlative, noun) || isFirstOfGroup(tokens, i, superlative, noun.word));
  const isNumbered = noun === null && (isNumberedInTime(tokens, i, superlative, scopes.map(({ scope }) => scope)) || (infinitive === superlative.endToken && isFirstTo(tokens, i, superlative)));
  if (!sole && !isNumbered && !isClaim(superlative, scopes, infinitive, possessor, noun, infinitive < 0 ? '' : (tokens[infinitive + 1]?.lower ?? ''), isFirstTime)) return null;
  if (isDenied(tokens, i, superlative)) return null;
  const told = { quality: superlative.quality, order: superlative.order, noun: noun?.word ?? null, isDated: scopes.some(({ since }) => since !== null), isScoped: scopes.length > 0 };
  const endToken = endOf(tokens, sentence, { superlative, scopes, infinitive, noun, at, isSole: sole, isOwned: possessor !== null });
  if (ranksNothing(tokens, i, superlative.endToken, endToken, sentence.firstToken, told)) return null;
  const [first, last] = [tokens[i], tokens[endToken - 1]];
  if (!first || !last || endToken <= superlative.endToken) return null;
  const { since, scope } = merged(scopes, whole);
  const span = { start: first.start, end: last.end };
  const holding = holdingOf(tokens, i, sentence.firstToken);
  const value: RankValue = {
    quality: superlative.quality, order: superlative.order, noun: noun === null || noun.word === 'time' ? null : stem(noun.word), words: [...new Set([...wordsOf(tokens, superlative.endToken, Math.min(body, endToken)), ...toldBehind(tokens, scopes[0]?.endToken ?? endToken, sentence.endToken)])],
    since, scope, ...(holding.isShared && { isShared: true }), written: context.document.text.slice(tokens[holding.firstToken]?.start ?? span.start, span.end),
  };
  return { rank: { ...span, value }, endToken };
}

/** "It is not the first time", "isn't the only place". */
function isDenied(tokens: readonly Token[], i: number, { quality }: SuperlativeRead): boolean {
  return (quality === 'first' || quality === 'only') && tokens[i - 1]?.lower === 'the' && /(?:^not|^hardly|n['’]t)$/.test(tokens[i - 2]?.lower ?? '');
}

/** What the youngest or the largest is known to have done; "the biggest reason to act" is an opinion. */
const DONE = wordSet('be win hold reach climb join serve play score lead become strike hit cross sail land fly swim finish qualify file fail go collapse vote run die graduate earn receive');

/** Whether a scope at token `at` belongs to the rank: no town of a first, and no country that stands behind a verb or in a clause past the rank's own scope. */
function isNews(tokens: readonly Token[], { quality, endToken }: SuperlativeRead, before: readonly ScopeRead[], scope: ScopeRead, at: number): boolean {
  if (scope.isLesser === true && quality === 'first') return false;
  if (scope.isNamed !== true) return true;
  return !tokens.slice(endToken, at).some(({ lower }) => lower === 'is') && (before.length === 0 || before.at(-1)?.endToken === at || before.at(-1)?.scope === 'ever');
}

/** "The biggest bank wants to cut", "the next round asks clubs to pay": a verb parts the noun from the infinitive. */
function isClauseBetween(tokens: readonly Token[], superlative: SuperlativeRead, at: number): boolean {
  const end = nounOf(tokens, superlative, at)?.endToken ?? at;
  const next = tokens[end]?.lower ?? '';
  return end < at && !/^(?:in|of|from|on|at|with|for|by|ever|known|named|chosen|elected|selected|authorized|authorised|allowed|able|set|and|or|among|under|since|outside|left|expected|likely|so|yet|,|-|’|'|'s|not|\.)$/.test(next) && !/ed$/.test(next);
}

/** "at first", "first of all", "the first lady", "first half", "at most", "at least", "June 21st", "not only", "if only". */
function isTaken(tokens: readonly Token[], i: number, { endToken, quality, order }: SuperlativeRead, first: number): boolean {
  const before = i > first ? (tokens[i - 1]?.lower ?? '') : '';
  const next = tokens[endToken]?.lower ?? '';
  // "The only way to win is to run" ranks nothing.
  if (quality === 'only' && [next, tokens[endToken + 1]?.lower ?? ''].some((one) => /^(?:ways?|path|paths|solution|answer|explanation|things?|question|hope|problem|reason|option|choice)$/.test(one))) return true;
  if (quality === 'only') return !/^(?:the|its|his|her|their|'s|[’'])$/.test(before);
  if (before === 'at') return true;
  if (next === 'of' && /^(?:its|their)$/.test(tokens[endToken + 1]?.lower ?? '') && tokens[endToken + 2]?.lower === 'kind') return false;
  if (quality !== 'first') return false;
  // "Fell by a third since 1990".
  if (/^(?:a|one|two)$/.test(before) && /^(?:since|of|in|from|to|this|last)$/.test(next) && order > 1) return true;
  if (tokens[i]?.type === 'number' && i > first && /^[A-Z]/.test(tokens[i - 1]?.text ?? '')) return true;
  return /^(?:of|lady|half|quarter|degree|floor|grade|street|avenue|amendment|minister|class|aid|place|base|name|names|responders?|-|round|week|day|season|person|world|term|line|,|\.|inning|set|gear|hand|time)$/.test(next) && !(next === 'time' || next === 'person' || next === 'week' || next === 'day' || next === 'round' || next === 'season') ? true : before === 'world';
}

/** Ordinals and onlys need a scope or an infinitive; other superlatives a scope or a whole that owns them. */
function isClaim(superlative: SuperlativeRead, scopes: readonly ScopeRead[], infinitive: number, possessor: string | null, noun: Noun | null, doing: string, isTime: boolean): boolean {
  const { quality, order, endToken } = superlative;
  const telling = scopes.some(({ since, scope }) => since !== null || scope !== null);
  // "The first to be licensed in Canada".
  if (quality === 'first' && noun === null && infinitive === endToken && DONE.has(doing) && scopes.some(({ scope }) => scope !== null)) return true;
  // "The third time this year", "the first of its kind".
  if (quality === 'first' && noun === null && ((order > 1 && isTime && telling) || scopes.some(({ scope }) => scope === 'kind'))) return true;
  // "The inquiry, the third in the town's history".
  if (quality === 'first' && order > 1 && noun === null && scopes.some(({ scope }) => scope === 'ever')) return true;
  // "The year's 36th shooting", "the season's first frost".
  if (quality === 'first' && noun !== null && possessor !== null && /^(?:year|season|month)$/.test(possessor)) return noun.word !== 'anniversary';
  if (quality === 'first') return (telling && (noun !== null || (infinitive >= 0 && scopes[0]?.firstToken === endToken) || scopes.some(({ since }) => since !== null))) || (infinitive >= 0 && noun !== null && (order === 1 || (infinitive === noun.endToken && !/^(?:time|chance|attempt|day|week|month|year|way|thing|round|party)$/.test(noun.word))));
  // "The only thing that matters this week".
  if (quality === 'only') return ((telling && !scopes.every(({ scope }) => scope === 'week' || scope === 'month')) || infinitive >= 0) && noun !== null;
  if (telling || (quality === 'senior' && infinitive >= 0)) return true;
  // "The tallest to be built there", "the youngest player to win".
  if (infinitive >= 0 && isFactual(quality) && DONE.has(doing)) return true;
  // "The second largest shareholder": nobody is that in general.
  if (order > 1 && isMeasured(quality) && noun !== null) return true;
  return possessor !== null && noun !== null && (quality.startsWith('most ') || quality.startsWith('least ') ? WHOLE.has(possessor) : isFactual(quality));
}

/** "Its only Welsh driver", "NASCAR's only Welsh driver", "the lone stall with a rope"; "her only child" is the family's affair. */
function isSole(tokens: readonly Token[], i: number, { endToken }: SuperlativeRead, noun: Noun): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (before === 'the') return /^(?:who|that|with|left|ever)$/.test(tokens[noun.endToken]?.lower ?? '') && tokens[noun.endToken]?.text !== ',';
  const owned = /^(?:its|their|'s)$/.test(before) || (/^[’']$/.test(before) && /s$/.test(tokens[i - 2]?.lower ?? ''));
  return owned && noun.endToken - endToken > 1 && !/^(?:child|son|daughter|brother|sister|sibling)$/.test(noun.word);
}

/** Those who deal in two goods: "the biggest food and drink maker". */
const DEALERS = wordSet('company companies maker firm group producer retailer exporter importer market manufacturer chain provider operator supplier industry distributor builder seller buyer consumer refiner publisher utility bank lender insurer airline carrier employer landlord union newspaper port donor');

/** A "drugmaker" is a maker too, and a "shipbuilder" a builder. */
const isDealer = (lower: string): boolean => DEALERS.has(lower) || /[a-z](?:maker|builder|seller|grower)$/.test(lower);

function nounOf(tokens: readonly Token[], { endToken, quality }: SuperlativeRead, body: number): Noun | null {
  // "The first two women to win".
  const isNumbered = quality === 'first' && /^(?:two|three|four|five|six)$/.test(tokens[endToken]?.lower ?? '');
  // "The best-selling Sunday newspaper".
  const isDay = /^[a-z]{3,6}day$/.test(tokens[endToken]?.lower ?? '') && /^[a-z]{4,}$/.test(tokens[endToken + 1]?.text ?? '') && !isStopWord(tokens[endToken + 1]?.lower ?? '');
  // "The first such attack".
  const isSuch = tokens[endToken]?.lower === 'such';
  const counted = isNumbered || isDay || isSuch ? endToken + 1 : endToken;
  const phrase = readNounPhrase(tokens, counted, body);
  const joined = phrase ? tokens[phrase.endToken + 2] : undefined;
  if (phrase && joined && tokens[phrase.endToken]?.lower === 'and' && phrase.endToken + 2 < body && isDealer(joined.lower)) return { word: joined.lower, endToken: phrase.endToken + 3 };
  // "The largest computer firm move to", "the biggest cable operator Acme": the noun ends where the firm does.
  const dealer = phrase === null ? -1 : tokens.slice(counted, phrase.headToken).findIndex(({ lower }, n) => isDealer(lower) && (/^\p{Lu}/u.test(tokens[counted + n + 1]?.text ?? '') || /^(?:moves?|wants?|plans?|makes?|reports?|seeks?|says?|expects?|buys?|sells?|cuts?|shuts?|hits?|faces?|posts?|sets?|puts?|began|begins?|starts?)$/.test(tokens[counted + n + 1]?.lower ?? '')));
  if (dealer >= 0) return { word: tokens[counted + dealer]?.lower ?? '', endToken: counted + dealer + 1 };
  const head = phrase ? tokens[phrase.headToken] : undefined;
  return phrase && head && (head.lower !== 'time' || quality !== 'first' || tokens[phrase.endToken]?.lower === 'ever') ? { word: head.lower, endToken: phrase.endToken } : null;
}

/** "the *world's* largest rink", "the *nation's* deadliest storm", "*South Korea's* biggest yard", "the *United States'* oldest mill". */
function possessorBefore(tokens: readonly Token[], i: number, first: number): string | null {
  const owner = tokens[i - 2];
  const isOwner = tokens[i - 1]?.lower === "'s" || (/^[’']$/.test(tokens[i - 1]?.text ?? '') && /s$/.test(owner?.lower ?? ''));
  if (i - 2 < first || owner === undefined || !isOwner) return null;
  if (owner.lower === 'history') return 'ever';
  if (/^(?:world|country|nation|state|city|region|continent|planet)$/.test(owner.lower)) return owner.lower === 'nation' ? 'country' : owner.lower;
  // "Last year's 50th anniversary" was told then.
  if (/^(?:year|season|month)$/.test(owner.lower)) return /^(?:the|this)$/.test(tokens[i - 3]?.lower ?? '') ? owner.lower : null;
  return namedBefore(tokens, i - 1, first) ?? (/^[A-Z]/.test(owner.text) && tokens[i - 1]?.lower === "'s" ? owner.lower : null);
}

function merged(scopes: readonly ScopeRead[], possessor: string | null): Pick<RankValue, 'since' | 'scope'> {
  const names = [...new Set(scopes.map(({ scope }) => scope).filter((scope) => scope !== null))];
  return { since: scopes.find(({ since }) => since !== null)?.since ?? null, scope: names.length > 0 ? names.join(' ') : possessor };
}

const WHOLE: ReadonlySet<string> = new Set(['world', 'country', 'state', 'city', 'region', 'continent', 'planet']);

/** "To be fired": what was done to the first of them. */
const isPassive = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'be' && /^[a-z]{3,}(?:ed|en)$/.test(tokens[at + 1]?.text ?? '');

function isVerb(token: Token | undefined): boolean {
  return token?.type === 'word' && /^[a-z]{2,}$/.test(token.text) && !/[^s]s$/.test(token.text) && !/^(?:the|a|an|his|her|its|their|this|that|our|my|be|date|come|some|all|do)$/.test(token.lower);
}
