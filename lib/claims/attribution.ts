import type { Entity, EntityMention, Sentence, TextDocument, Token } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { firstMarked, marksOf, wordMark } from '../text/word-marks.ts';
import { quotationsOf } from '../kinds/quotation/find.ts';
import type { Attribution } from './claim.ts';
import { isQuotedAt, speakersPlaces } from './quoted-paragraphs.ts';
import { isAdverb, isFunctionWord, PREPOSITIONS } from './events/word-classes.ts';
import { wordSet } from '../text/names/word-set.ts';

const BEHIND_SOURCE = wordSet('on in at during told said via by about');

const HELPERS = wordSet('has have had also');

const SPEECH: ReadonlySet<string> = new Set(
  `said says say told tells added adds stated states announced announces reported reports claimed claims insisted insists argued argues noted notes
  explained explains acknowledged acknowledges confirmed confirms warned warns tweeted wrote writes replied testified alleged alleges
  estimated estimates recalled recalls stressed emphasized emphasised declared declares remarked responded asserted believes believe`.split(/\s+/),
);
const TELLING = wordMark((lower) => SPEECH.has(lower) || lower === 'according');
/** Words that may stand between a speech verb and what is said. */
const MAX_SOURCE = 12;
/** Sentences of one quotation that are searched for its speaker, either way. */
const MAX_APART = 6;
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);
/** What ends a source: "Police in Leeds said" begins after these. */
const BOUNDS = wordSet(', ; : — – " “ ” ( )');
const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'but', 'that', 'while', 'as', 'after', 'before', 'when', 'because', 'although', 'though', 'who', 'which', 'saying', 'adding', 'however', 'meanwhile', 'if', 'later', 'then', 'also']);

interface Found {
  readonly first: number;
  readonly end: number;
}

/**
 * Who says what a claim says, when the sentence (or, for a quotation that runs on, its neighbour in the paragraph or the
 * paragraph before) names a source: "…, X said", "X said that …", "according to X". Null when the article says it in its own voice.
 */
export function attributionOf(document: TextDocument, sentence: Sentence, mention: Span): Attribution | null {
  const quotations = quotationsOf(document);
  const quotation = quotations[firstFrom(quotations, 0, quotations.length, mention.start + 1) - 1];
  if (quotation?.by !== undefined && mention.start < quotation.end) return quotation.by && { source: quotation.by.name, entity: quotation.by.entity };
  const own = sourceIn(document, sentence, mention);
  if (own !== null) return toAttribution(document, sentence, own);
  if (quotation === undefined || mention.start >= quotation.end) return null;
  for (const neighbour of neighbours(document, sentence, quotation)) {
    const at = neighbour.index < sentence.index ? neighbour.end : neighbour.start;
    const found = sourceIn(document, neighbour, { start: at, end: at });
    if (found !== null) return toAttribution(document, neighbour, found);
  }
  for (const one of speakersPlaces(document, sentence)) {
    const found = sourceIn(document, one, { start: one.end, end: one.end }) ?? sourceIn(document, one, { start: one.start, end: one.start });
    if (found !== null && !isQuotedAt(document, document.tokens[found.first]?.start ?? 0)) return toAttribution(document, one, found);
  }
  return null;
}

/** Where a quotation's speaker may be named: where it ends, where it begins, and the sentences beside it in the paragraph. */
function neighbours({ sentences }: TextDocument, sentence: Sentence, quotation: Span): Sentence[] {
  const near = sentences.slice(Math.max(0, sentence.index - MAX_APART), sentence.index + MAX_APART + 1).filter((one) => one.paragraph === sentence.paragraph && one.index !== sentence.index);
  const last = near.find((one) => one.start < quotation.end && quotation.end <= one.end + 1 && one.index > sentence.index);
  const first = near.find((one) => one.start <= quotation.start && quotation.start < one.end && one.index < sentence.index);
  const beside = near.filter((one) => Math.abs(one.index - sentence.index) === 1);
  // "“It is over,” said Roe. “We will go on. We will win.”": the speaker is named beside the quotation, not beside each sentence of it.
  const ahead = first === undefined ? undefined : near.find((one) => one.index === first.index - 1);
  return [last, first, ...beside, ahead].filter((one) => one !== undefined);
}

/** A verb of saying farther off, in tokens, is of a text without punctuation: the bound keeps such a one linear. */
const FARTHEST = 125;

/** Index of the first of `items[low, high)` that starts at or after `offset`, by halving. */
function firstFrom(items: readonly Span[], low: number, high: number, offset: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((items[middle]?.start ?? 0) >= offset) to = middle;
    else from = middle + 1;
  }
  return from;
}

function sourceIn(document: TextDocument, sentence: Sentence, mention: Span): Found | null {
  const { tokens } = document;
  const middle = firstFrom(tokens, sentence.firstToken, sentence.endToken, mention.start);
  const marks = marksOf(tokens);
  const end = Math.min(sentence.endToken, middle + FARTHEST);
  for (let at = firstMarked(marks, Math.max(sentence.firstToken, middle - FARTHEST), end, TELLING); at >= 0; at = firstMarked(marks, at + 1, end, TELLING)) {
    const token = tokens[at];
    if (token?.type !== 'word') continue;
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const found = phraseAfter(tokens, at + 2, sentence.endToken);
      if (found !== null) return found;
      continue;
    }
    if (!SPEECH.has(token.lower) || tokens[at - 1]?.lower === 'to' || (at > sentence.firstToken && token.text !== token.lower) || (token.start < mention.end && token.end > mention.start)) continue;
    const found = speakerAt(document, sentence, at, mention);
    if (found !== null) return found;
  }
  return null;
}

function speakerAt(document: TextDocument, sentence: Sentence, verb: number, mention: Span): Found | null {
  const { tokens } = document;
  const before = phraseBefore(tokens, verb, sentence.firstToken);
  const saidFirst = (tokens[verb]?.end ?? 0) <= mention.start;
  if (before !== null) {
    // "met X and said": what precedes the verb in its own clause chain is the report's, not the speaker's.
    const boundary = tokens[before.first - 1];
    const closes = boundary !== undefined && BOUNDS.has(boundary.text);
    return saidFirst || (closes && (tokens[before.first]?.start ?? 0) >= mention.end) ? before : null;
  }
  const previous = tokens[verb - 1];
  const inverted = previous === undefined || verb === sentence.firstToken || BOUNDS.has(previous.text);
  if (!inverted) return saidFirst && previous.lower === 'and' ? firstPerson(document, sentence, verb) : null;
  return phraseAfter(tokens, verb + 1, sentence.endToken);
}

/** "X met Y and said …": the first person of the sentence says it. */
function firstPerson(document: TextDocument, sentence: Sentence, verb: number): Found | null {
  const person = mentionsNear(document, sentence.start).find(
    (one) => one.sentence === sentence.index && one.endToken < verb && isPerson(document.entities[one.entity]),
  );
  return person === undefined ? null : { first: person.firstToken, end: person.endToken };
}

function phraseBefore(tokens: readonly Token[], verb: number, from: number): Found | null {
  let end = verb;
  while (end > from && (isAdverb(tokens[end - 1]?.lower ?? '') || HELPERS.has(tokens[end - 1]?.lower ?? ''))) end -= 1;
  let first = end;
  while (first > from && end - first < MAX_SOURCE) {
    const token = tokens[first - 1];
    if (token === undefined || BOUNDS.has(token.text) || CONNECTIVES.has(token.lower)) break;
    first -= 1;
  }
  while (first < end && isAdverb(tokens[first]?.lower ?? '')) first += 1;
  return isSource(tokens, first, end) ? { first, end } : null;
}

function phraseAfter(tokens: readonly Token[], at: number, limit: number): Found | null {
  let end = at;
  if (PREPOSITIONS.has(tokens[at]?.lower ?? '')) return null;
  while (end < limit && end - at < MAX_SOURCE) {
    const token = tokens[end];
    if (token === undefined || BOUNDS.has(token.text) || CONNECTIVES.has(token.lower)) break;
    if (token.text === '.' || token.text === '?' || token.text === '!') break;
    if (end > at && BEHIND_SOURCE.has(token.lower)) break;
    end += 1;
  }
  return isSource(tokens, at, end) ? { first: at, end } : null;
}

function isSource(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) {
    const token = tokens[i];
    if (token?.type === 'word' && (!isFunctionWord(token.lower) || PRONOUNS.has(token.lower) || token.lower === 'they')) return true;
  }
  return false;
}

function toAttribution(document: TextDocument, sentence: Sentence, { first, end }: Found): Attribution {
  const { tokens, text, entities } = document;
  const start = tokens[first]?.start ?? sentence.start;
  const stop = tokens[end - 1]?.end ?? start;
  const source = text.slice(start, stop);
  if (PRONOUNS.has(tokens[first]?.lower ?? '') && end === first + 1) {
    const person = lastPerson(document, sentence, start);
    return { source: person === null ? source : (entities[person]?.name ?? source), entity: person };
  }
  const inside = mentionsNear(document, start).filter((one) => one.start >= start && one.end <= stop);
  const person = inside.find((one) => entities[one.entity]?.type === 'person') ?? inside[0];
  return { source, entity: person?.entity ?? null };
}

const isPerson = (entity: Entity | undefined): boolean => entity?.type === 'person';

/** First person of the nearest sentence before the pronoun that names one, this sentence included; two paragraphs at most. */
function lastPerson(document: TextDocument, sentence: Sentence, before: number): number | null {
  for (let back = 0; back < 5; back += 1) {
    const one = document.sentences[sentence.index - back];
    if (one === undefined || sentence.paragraph - one.paragraph > 1) return null;
    const person = mentionsNear(document, one.start).find(
      (mention) => mention.sentence === one.index && mention.end <= before && document.tokens[mention.endToken]?.lower !== "'s" && isPerson(document.entities[mention.entity]),
    );
    if (person !== undefined) return person.entity;
  }
  return null;
}

/** Mentions from the first one at or after `offset`, a paragraph's worth. */
function mentionsNear({ mentions }: TextDocument, offset: number): readonly EntityMention[] {
  const low = firstFrom(mentions, 0, mentions.length, offset);
  return mentions.slice(low, low + 24);
}
