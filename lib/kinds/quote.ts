import { isLower } from '../text/characters.ts';
import type { Token } from '../text/document.ts';
import { oncePer } from '../text/once.ts';
import { firstAfter, firstFrom, type Span } from '../text/span.ts';
import { isStopWord } from '../text/stopwords.ts';
import type { Comparison, EventMention, FindContext, Kind, Mention } from './kind.ts';
import { isAccused } from './quotation/accusing.ts';
import { quotationsOf } from './quotation/find.ts';
import { ARTICLES, carriesMeaning, changesSmallWords, changesVerb, couldBeAlike, likeness, mostSimilarity, type Likeness } from './quotation/likeness.ts';
import { isMentioned } from './quotation/mentioned.ts';
import { areOfTwoUtterances, isOneSpeaker, turnedRound, worded } from './quotation/rewordings.ts';
import { isReportOf } from './quotation/reported.ts';
import { dovetail, ENOUGH_INSIDE, isRun } from './quotation/runs.ts';
import { tellingStems } from './quotation/said-words.ts';
import { GAP, quotedWords } from './quotation/words.ts';

/** Quoted words. `at` holds start and end of each word relative to the mention; `speaker` is a lower-case name. */
export interface QuoteValue {
  readonly words: readonly string[];
  readonly at: readonly number[];
  readonly speaker: string | null;
}

/** From this likeness on, two quotations are taken for wordings of one utterance (0.55 of the words; set on our own examples). */
const ALIKE = 0.55;
/** Shorter ones are never told to differ. */
const ENOUGH_WORDS = 5;
/** From this likeness on, a stretch of a longer quotation is the shorter one retold. */
const WORD_FOR_WORD = 0.85;
/** With one content word in common, nearly all the rest has to agree too. */
const NEARLY_ALL = 0.75;
/** Words of a quotation whose speaker is not told in both reports, before another one nearly so is a wording of it. */
const SURELY_ONE = 6;
/** Fewer shared content words than this may be chance, unless they are all there is. */
const LEAST_CONTENT = 2;
/** How near to a short quotation its verb of saying stands, in code units. */
const NEAR_SPEECH = 60;
/** Shorter quotations are scare quotes unless somebody is said to have said them. */
const LEAST_WORDS = 3;

/** A verb of saying farther off, in code units, belongs to other words. */
const SPEAKER_REACH = 100;

/** Longer than any verb of saying, in code units. */
const LONGEST_VERB = 60;

/** The sayings of a sentence in order: one without an end has thousands, and as many quotations. */
const sayingsOf = oncePer((events: readonly EventMention[]) => events.filter(({ action }) => action === 'say').sort((a, b) => a.start - b.start));

function speakerOf(events: readonly EventMention[], quotation: Span): EventMention | null {
  const sayings = sayingsOf(events);
  let best: EventMention | null = null;
  let bestDistance = Infinity;
  for (let k = firstFrom(sayings, quotation.start - SPEAKER_REACH - LONGEST_VERB); k < sayings.length; k += 1) {
    const event = sayings[k];
    if (event === undefined || event.start > quotation.end + SPEAKER_REACH) break;
    if (event.start >= quotation.start && event.end <= quotation.end) continue;
    const distance = event.start >= quotation.end ? event.start - quotation.end : quotation.start - event.end;
    if (distance < bestDistance && distance <= SPEAKER_REACH) [best, bestDistance] = [event, distance];
  }
  return best;
}

/** One or two words count only straight after words of calling and saying, or before "…, she said". */
function isAttributed(context: FindContext, span: Span, speech: EventMention | null): boolean {
  if (isAccused(context, span)) return true;
  if (speech === null) return hasCallingBefore(context, span);
  // A small first letter shows words taken out of a saying, where a capital may begin a title.
  const near = isLower(context.document.text.charCodeAt(span.start)) && !narrowsNoun(context, span) ? SPEAKER_REACH : NEAR_SPEECH;
  return Math.abs(speech.start - span.end) < near || hasCallingBefore(context, span);
}

/** "A “diminished” council": a word that narrows the noun behind it is mocked or marked, more often than quoted. */
function narrowsNoun({ document: { text } }: FindContext, span: Span): boolean {
  const next = /^[”"’'] ([a-z]+)/.exec(text.slice(span.end, span.end + LONGEST_VERB))?.[1];
  return next !== undefined && !isStopWord(next);
}

/** Longer ones in front of a noun are somebody’s words even where nobody is named: “the “defund it” idiocy”. */
const MOST_MARKED = 3;

/** "The notion that “slow and steady wins”", "the old adage “…”": what everybody says is said by nobody. */
function isProverb({ document: { text } }: FindContext, span: Span): boolean {
  return /\b(?:notion|adage|proverb|maxim|clich[eé]|truism|old saying|rule of thumb|idea|concept|premise|theory|principle)(?: that| of|:|,)? [“"‘']$/i.test(text.slice(Math.max(0, span.start - LONGEST_VERB), span.start));
}

function hasCallingBefore(context: FindContext, span: Span): boolean {
  return callingBefore(context, span) !== null;
}

/** Index of the last token of a sentence that ends at or before an offset, by halving. */
function lastBefore(tokens: readonly Token[], { firstToken, endToken }: FindContext['sentence'], offset: number): number {
  let [low, high] = [firstToken, endToken];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

const CALLING = /^(?:call|describ|term(?:ed|s|ing)$|labell?ed|brand(?:ed|s)$|dismiss(?:ed|es|ing)$|portray)/;
/** These do with "as" before what is quoted: "hailed her as “a saint”". */
const CALLING_AS = /^(?:characteri[sz]|brand|condemn|denounc|decr(?:y|i)|hail|herald|prais|tout|blast|slam|derid|mock|lambast|critici[sz]|ridicul|reject)[a-z]{0,4}$/;

/** Index of "called" or "described" among the words straight before a quotation, or null. */
function callingBefore({ document, sentence }: FindContext, span: Span): number | null {
  let seen = 0;
  let isAs = false;
  for (let i = lastBefore(document.tokens, sentence, span.start); i >= sentence.firstToken; i -= 1) {
    const token = document.tokens[i];
    if (token?.type !== 'word') continue;
    seen += 1;
    isAs ||= token.lower === 'as' && seen <= NEAR_AS;
    if ((CALLING.test(token.lower) || (isAs && CALLING_AS.test(token.lower))) && document.tokens[i - 1]?.text !== '-') return i;
    if (seen > 8) return null;
  }
  return null;
}

/** Words between "as" and what is quoted, "as" included: "as a political “…”". */
const NEAR_AS = 3;

/** How many words may stand between who calls and "called": "Roe has since called". */
const CALLER_REACH = 3;

/** "Roe called it “a waste”": the person named in front of the verb, or null. */
function callerOf(context: FindContext, span: Span): number | null {
  const at = callingBefore(context, span);
  if (at === null) return null;
  const { document: { entities, tokens }, mentions } = context;
  const caller = mentions.filter(({ endToken, entity }) => endToken <= at && at - endToken <= CALLER_REACH && entities[entity]?.type === 'person').at(-1);
  if (caller === undefined) return null;
  for (let i = caller.endToken; i < at; i += 1) if (tokens[i]?.type !== 'word' || tokens[i]?.lower === "'s") return null;
  return caller.entity;
}

function wordsIn({ document: { tokens }, sentence: { firstToken, endToken } }: FindContext, span: Span): Token[] {
  const inside: Token[] = [];
  for (let i = firstFrom(tokens, span.start, firstToken, endToken); i < endToken; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.end > span.end) break;
    inside.push(token);
  }
  return inside;
}

function find(context: FindContext): Mention<QuoteValue>[] {
  const { document, sentence, events } = context;
  const spans = quotationsOf(document);
  const mentions: Mention<QuoteValue>[] = [];
  for (let k = firstAfter(spans, sentence.start); k < spans.length; k += 1) {
    const quotation = spans[k];
    if (quotation === undefined || quotation.start >= sentence.end) break;
    const inside = wordsIn(context, quotation);
    const spoken = inside.filter((token) => token.type !== 'punctuation');
    const [first, last] = [spoken[0], spoken.at(-1)];
    if (first === undefined || last === undefined) continue;
    const span: Span = { start: first.start, end: last.end };
    const { words, at } = quotedWords(inside, span.start);
    if (words.length <= LEAST_WORDS && !words.some(carriesMeaning)) continue;
    if (words.length === 1 && (words[0] ?? '').length === 1) continue;
    if (quotation.by !== undefined) {
      const { by } = quotation;
      const detail = { head: null, modifiers: [], owner: by?.entity ?? null };
      if (words.length >= LEAST_WORDS) mentions.push({ start: span.start, end: span.end, kind: 'quote', event: null, value: { words, at, speaker: by?.name.toLowerCase() ?? null }, detail });
      continue;
    }
    const speech = speakerOf(events, span);
    if ((words.length < LEAST_WORDS && !isAttributed(context, span, speech)) || isMentioned(context, span, spoken)) continue;
    if (speech === null && words.length <= MOST_MARKED && !hasCallingBefore(context, span) && narrowsNoun(context, span)) continue;
    if (speech === null && isProverb(context, span)) continue;
    const owner = speech === null ? callerOf(context, span) : (speech.agents[0] ?? null);
    const speaker = owner === null ? null : (document.entities[owner]?.name.toLowerCase() ?? null);
    mentions.push({ start: span.start, end: span.end, kind: 'quote', event: null, value: { words, at, speaker }, detail: { head: null, modifiers: [], owner } });
  }
  return mentions;
}

/** Of one speaker's words so many, and all but one of the shorter quotation, are no chance: the one at its end was changed. */
const SURELY_SAID = 6;
const SURELY_TELLING = 3;

function changesEnd(a: QuoteValue, b: QuoteValue, { matches, contentMatches }: Likeness): boolean {
  return isOneSpeaker(a, b) && matches >= SURELY_SAID && contentMatches >= SURELY_TELLING && matches >= Math.min(a.words.length, b.words.length) - 1;
}

/** Shorter quotations have too few words beside the small one that changed. */
const FEW = 4;
/** Of one speaker, a verb in another tense makes that much of a short saying: "it is not fair", "it is not going to be fair". */
const MOSTLY = 0.7;

/** So much alike that one of two quotations must be the other one misheard or mended. */
function isOneUtterance(a: QuoteValue, b: QuoteValue, words: number, { similarity, contentMatches }: Likeness): boolean {
  if (words < FEW || similarity < (isOneSpeaker(a, b) ? MOSTLY : NEARLY_ALL)) return false;
  return a.speaker === null || b.speaker === null ? contentMatches >= LEAST_CONTENT : isOneSpeaker(a, b);
}

const phraseOf = oncePer(({ words }: QuoteValue): string => words.filter((word) => word !== GAP).join(' '));

/** Nearly all pairs that are compared begin otherwise: their phrases need not be looked up. */
function mayBeginAlike(a: QuoteValue, b: QuoteValue): boolean {
  const [x, y] = [a.words[0], b.words[0]];
  return x === y || x === GAP || y === GAP;
}

const other: Comparison = { outcome: 'incomparable', reason: { key: 'reason_quote_other', args: [] } };

function compare(a: QuoteValue, b: QuoteValue): Comparison {
  // The shorter goes first, so that the outcome does not depend on the order of the arguments.
  const swapped = b.words.length < a.words.length || (b.words.length === a.words.length && phraseOf(b) < phraseOf(a));
  const [short, long] = swapped ? [b, a] : [a, b];
  if (mayBeginAlike(short, long) && phraseOf(short) === phraseOf(long)) return { outcome: 'same', reason: { key: 'reason_quote_same', args: [] } };
  if (isRun(short.words, long.words)) return { outcome: 'compatible', reason: { key: 'reason_quote_part', args: [] } };
  if (short.words.length < 2 || !couldBeAlike(short.words, long.words, 0.4)) return other;
  if (dovetail(short.words, long.words)) return { outcome: 'compatible', reason: { key: 'reason_quote_part', args: [] } };
  if (mostSimilarity(short.words, long.words) < ALIKE) return turnedRound(a, b) ?? other;
  const like = likeness(short.words, long.words);
  const [few, many] = [0, 1].map((side) => like.renumbered.map((pair) => pair[side] ?? 0));
  const isOnlyArticles = like.changedA.every((k) => ARTICLES.has(short.words[k] ?? '')) && like.changedB.every((k) => ARTICLES.has(long.words[k] ?? ''));
  if (isOnlyArticles && like.renumbered.length > 0 && isOneUtterance(a, b, short.words.length, like)) {
    const [numberA = [], numberB = []] = swapped ? [many, few] : [few, many];
    return worded(a, numberA, b, numberB);
  }
  if (like.similarity >= WORD_FOR_WORD && like.changedA.length + like.changedB.length === 0) return { outcome: 'compatible', reason: { key: 'reason_quote_part', args: [] } };
  // One quotation was begun earlier or cut later than the other.
  if (like.isCut && (like.similarity >= NEARLY_ALL || !like.meaningful)) return { outcome: 'compatible', reason: { key: 'reason_quote_part', args: [] } };
  if (like.isCut) return other;
  const turned = turnedRound(a, b);
  if (turned !== null) return turned;
  if (like.sharesStretch || like.skips || (areOfTwoUtterances(short, long, like) && !changesEnd(a, b, like))) return other;
  if (like.matches < ENOUGH_INSIDE && like.partsWays && !changesEnd(a, b, like)) return other;
  const content = short.words.filter((word) => !isStopWord(word)).length;
  // One speaker says nearly the same words once, however small they are.
  const oneSaying = short.words.length >= ENOUGH_WORDS && like.similarity >= NEARLY_ALL && isOneSpeaker(a, b);
  if (like.similarity < ALIKE || (!oneSaying && like.contentMatches < Math.min(LEAST_CONTENT, content))) return other;
  const [changedA, changedB] = swapped ? [like.changedB, like.changedA] : [like.changedA, like.changedB];
  const different = worded(a, changedA, b, changedB);
  if (isReportOf({ words: a.words, changed: changedA }, { words: b.words, changed: changedB })) return { outcome: 'compatible', reason: { key: 'reason_quote_small_words', args: [] } };
  if (!like.meaningful) {
    const reworded =
      (oneSaying && changesVerb(changedA.map((k) => a.words[k] ?? ''), changedB.map((k) => b.words[k] ?? ''))) ||
      (isOneUtterance(a, b, short.words.length, like) && changesSmallWords({ words: a.words, changed: changedA }, { words: b.words, changed: changedB }));
    return reworded ? different : { outcome: 'compatible', reason: { key: 'reason_quote_small_words', args: [] } };
  }
  if (like.contentMatches < LEAST_CONTENT && (like.similarity < NEARLY_ALL || like.matches < ENOUGH_WORDS)) return other;
  if ((a.speaker === null || b.speaker === null) && short.words.length < SURELY_ONE) return other;
  // "frank and open" and "frank, long and open" may be two people's words: a few words are too little to tell.
  if (short.words.length < ENOUGH_WORDS || (!oneSaying && like.contentShare <= 0.5)) return other;
  // A stock phrase inside a longer saying is no changed quotation of it, however much of the phrase is alike.
  const ofWhole = (2 * like.matches) / (short.words.length + long.words.length);
  const isStock = like.matches < ENOUGH_INSIDE || like.similarity < NEARLY_ALL;
  return ofWhole < ALIKE && like.similarity < WORD_FOR_WORD && isStock ? other : different;
}

/** "The board] will meet": a saying begins at its first word, and with it the bracket before that one is lost. */
const withBracket = (written: string): string => (/^[^[\]]*\]/.test(written) ? `[${written}` : written);

/** Quoted words, and whether another report quotes them alike. */
export const quote: Kind<QuoteValue> = {
  name: 'quote',
  yieldsTo: [],
  fills: 'words',
  spansClause: true,
  find,
  compare,
  // Without a word of content in common `couldBeAlike` and `isRun` say no.
  handles: ({ words }) => tellingStems(words),
  format: ({ words }, written = words.join(' ')) => `“${withBracket(written).replaceAll(/\s+/gu, ' ')}”`,
  sameDetail: (a, b) => (compare(a.value, b.value).outcome === 'incomparable' ? 'no' : 'yes'),
};
