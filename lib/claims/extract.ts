import type { EventMention, FindContext, Mention, TimeMention } from '../kinds/kind.ts';
import { KINDS } from '../kinds/list.ts';
import type { QuoteValue } from '../kinds/quote.ts';
import { analyseText } from '../text/analyse.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { insetsOf, isInset } from '../text/insets.ts';
import type { Span } from '../text/span.ts';
import { stemsOf } from '../text/stems.ts';
import { tokenAt } from '../text/token-at.ts';
import { marksOf, slicedTokens } from '../text/word-marks.ts';
import { findTimes, mayHoldTime } from '../values/times.ts';
import { withOwners } from './age-owners.ts';
import { dateDetail } from './date-details.ts';
import { attributionOf } from './attribution.ts';
import { RULES_VERSION, type Claim, type Extraction, type StoredSentence } from './claim.ts';
import { findEvents } from './events.ts';
import { resolveOverlaps } from './overlaps.ts';

/** Of each token of the document, null for those that carry no topic. */
type Stems = readonly (string | null)[];

/** What extraction reads. `language` as recognised beforehand, see `recogniseLanguage`. */
export interface ExtractionInput {
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly language: string;
}

/**
 * Article text → typed claims, with their events and who they are attributed to. Pure and synchronous, linear in the
 * length of the text. Text in another language than English yields no claims.
 */
export function extractClaims(input: ExtractionInput): Extraction {
  const { language } = input;
  if (language !== 'en') {
    return { rulesVersion: RULES_VERSION, language, sentences: [], entities: [], events: [], claims: [] };
  }
  const document = analyseText(input.title, input.text);
  const stems = stemsOf(document.tokens);
  const times = timesOf(document, input.publishedAt);
  const events = findEvents(document, times.flat());
  const bySentence = groupBySentence(document.sentences.length, events);
  const mentions = groupBySentence(document.sentences.length, document.mentions);
  const contexts: FindContext[] = [];
  for (const sentence of document.sentences) {
    if (sentence.boilerplate) continue;
    contexts.push({
      document,
      sentence,
      mentions: mentions[sentence.index] ?? [],
      times: times[sentence.index] ?? [],
      events: bySentence[sentence.index] ?? [],
      publishedAt: input.publishedAt,
    });
  }
  const insets = insetsOf(`${input.title}\n\n${input.text}`);
  const mentioned = findMentions(contexts).map(resolveOverlaps);
  const claims: Claim[] = [];
  for (const [at, context] of contexts.entries()) {
    for (const mention of mentioned[at] ?? []) if (!isInset(insets, mention)) claims.push(claimOf(context, stems, mention, claims.length));
  }
  return {
    rulesVersion: RULES_VERSION,
    language,
    sentences: document.sentences.map((sentence) => stored(sentence, stems, mentions[sentence.index] ?? [], times)),
    entities: document.entities,
    events,
    claims: withOwners(document, claims),
  };
}

function timesOf(document: TextDocument, publishedAt: string | null): TimeMention[][] {
  const marks = marksOf(document.tokens);
  return document.sentences.map((sentence) => {
    if (sentence.boilerplate || !mayHoldTime(marks, sentence.firstToken, sentence.endToken)) return [];
    const tokens = slicedTokens(document.tokens, sentence.firstToken, sentence.endToken);
    return findTimes(tokens, publishedAt).map(({ start, end, value }) => ({ start, end, value, sentence: sentence.index }));
  });
}

function groupBySentence<T extends { readonly sentence: number }>(size: number, items: readonly T[]): T[][] {
  const groups: T[][] = [];
  while (groups.length < size) groups.push([]);
  for (const item of items) groups[item.sentence]?.push(item);
  return groups;
}

/**
 * The details of each sentence. Kind goes after kind through the whole text: run in turns with all kinds sentence by sentence, this
 * took about a tenth less processor time.
 */
function findMentions(contexts: readonly FindContext[]): Mention<unknown>[][] {
  const found = contexts.map((): Mention<unknown>[] => []);
  for (const { find } of KINDS) {
    for (let at = 0; at < contexts.length; at += 1) {
      const context = contexts[at];
      if (context !== undefined) for (const mention of find(context)) found[at]?.push(mention);
    }
  }
  return found;
}

function claimOf(context: FindContext, stems: Stems, mention: Mention<unknown>, index: number): Claim {
  const { document, sentence } = context;
  const dated = mention.kind === 'date' ? dateDetail(context, mention) : null;
  const detail = dated?.detail ?? mention.detail;
  const event = mention.event ?? dated?.event?.id ?? eventFor(context.events, mention);
  const clause = event === null ? sentence : (context.events.find((one) => one.id === event)?.clause ?? sentence);
  const attribution = attributionOf(document, sentence, mention);
  // The later sentences of a quotation do not name their speaker; whom they are attributed to has said them.
  const owner = detail.owner ?? (mention.kind === 'quote' ? (attribution?.entity ?? null) : null);
  return {
    id: `c${index}`,
    kind: mention.kind,
    start: mention.start,
    end: mention.end,
    text: document.text.slice(mention.start, mention.end),
    value: mention.kind === 'quote' && owner !== null ? spokenBy(mention.value as QuoteValue, document.entities[owner]?.name ?? null) : mention.value,
    detail: { head: detail.head, modifiers: detail.modifiers, owner },
    sentence: sentence.index,
    event,
    attribution,
    context: contextStems(document, stems, sentence, clause, mention),
  };
}

/** A later sentence of a quotation is its speaker's too. */
function spokenBy(value: QuoteValue, name: string | null): QuoteValue {
  return value.speaker === null && name !== null ? { ...value, speaker: name.toLowerCase() } : value;
}

/** The trigger nearest to the detail among those whose clause holds it, else nearest in the sentence. */
function eventFor(events: readonly EventMention[], mention: Mention<unknown>): number | null {
  let best: { id: number; distance: number } | null = null;
  for (const event of events) {
    const apart = Math.max(event.start - mention.end, mention.start - event.end, 0);
    const inClause = event.clause.start <= mention.start && mention.end <= event.clause.end;
    const distance = apart + (inClause ? 0 : OTHER_CLAUSE) + (event.action === 'say' ? SAYING : 0);
    if (!best || distance < best.distance) best = { id: event.id, distance };
  }
  return best?.id ?? null;
}

/** Farther than any two words of a sentence: a trigger in another clause comes after all in the same one. */
const OTHER_CLAUSE = 1_000_000;
/** What is said has a detail; the saying has none, unless nothing else is told. */
const SAYING = 2 * OTHER_CLAUSE;
/** A clause with fewer content words than this says too little on its own; the sentence speaks for it. */
const LEAST_CONTEXT = 4;
/** Words this far away are no context; it also keeps an endless "sentence" from being read once for each of its claims. */
const CONTEXT_REACH = 100;

function contextStems({ tokens }: TextDocument, stems: Stems, sentence: Sentence, clause: Span, own: Span): string[] {
  const at = tokenAt(tokens, own.start);
  const all: string[] = [];
  const inClause: string[] = [];
  for (let i = Math.max(sentence.firstToken, at - CONTEXT_REACH); i < Math.min(sentence.endToken, at + CONTEXT_REACH); i += 1) {
    const stem = stems[i];
    const token = tokens[i];
    if (stem === undefined || stem === null || token === undefined || (token.end > own.start && token.start < own.end)) continue;
    all.push(stem);
    if (token.start >= clause.start && token.end <= clause.end) inClause.push(stem);
  }
  return inClause.length >= LEAST_CONTEXT ? inClause : all;
}

function stored(
  sentence: Sentence,
  stems: Stems,
  mentions: readonly { readonly entity: number }[],
  times: readonly (readonly TimeMention[])[],
): StoredSentence {
  const topics: string[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const stem = stems[i];
    if (stem !== undefined && stem !== null) topics.push(stem);
  }
  return {
    start: sentence.start,
    end: sentence.end,
    paragraph: sentence.paragraph,
    boilerplate: sentence.boilerplate,
    stems: topics,
    entities: mentions.length === 0 ? [] : [...new Set(mentions.map((mention) => mention.entity))],
    time: times[sentence.index]?.[0]?.value ?? null,
  };
}
