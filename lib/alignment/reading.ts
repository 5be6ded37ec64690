import type { Claim, Extraction } from '../claims/claim.ts';
import type { Article } from '../corpus/article.ts';
import { fullText } from '../corpus/article.ts';
import { dayOf } from '../corpus/terms.ts';
import type { EventMention, KindName } from '../kinds/kind.ts';
import { oncePer } from '../text/once.ts';

/** What alignment needs to know of an article besides its extraction. */
export type ArticleFacts = Pick<Article, 'id' | 'title' | 'text' | 'source' | 'publishedAt' | 'url' | 'contentHash'> & {
  readonly wire: string | null;
};

/** One article with its extraction, laid out for look-ups. */
export interface Reading {
  readonly article: ArticleFacts;
  /** `title + "\n\n" + text`. */
  readonly text: string;
  readonly extraction: Extraction;
  readonly claimsByKind: ReadonlyMap<KindName, readonly Claim[]>;
  /** Claims per event index, for "gives that detail nowhere". */
  readonly claimsByEvent: ReadonlyMap<number, readonly Claim[]>;
  readonly eventsBySentence: ReadonlyMap<number, readonly EventMention[]>;
  /** Days since 1970-01-01, or null. */
  readonly day: number | null;
}

/** Prepares an article for alignment. Linear in its claims. */
export function readingOf(article: ArticleFacts, extraction: Extraction): Reading {
  const claimsByKind = new Map<KindName, Claim[]>();
  const claimsByEvent = new Map<number, Claim[]>();
  const eventsBySentence = new Map<number, EventMention[]>();
  for (const claim of extraction.claims) {
    push(claimsByKind, claim.kind, claim);
    if (claim.event !== null) push(claimsByEvent, claim.event, claim);
  }
  for (const event of extraction.events) push(eventsBySentence, event.sentence, event);
  const day = dayOf(article.publishedAt);
  return { article, text: fullText(article), extraction, claimsByKind, claimsByEvent, eventsBySentence, day };
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** The claims of each sentence, in order. */
export const claimsBySentence = oncePer(({ extraction }: Reading): ReadonlyMap<number, readonly Claim[]> => {
  const groups = new Map<number, Claim[]>();
  for (const claim of extraction.claims) push(groups, claim.sentence, claim);
  return groups;
});

/** The event mention a claim belongs to, or null. */
export function eventOf(reading: Reading, claim: Claim): EventMention | null {
  return claim.event === null ? null : (reading.extraction.events[claim.event] ?? null);
}

/** Sentence text around a position in the article. */
export function sentenceText(reading: Reading, index: number): { text: string; start: number } {
  const sentence = reading.extraction.sentences[index];
  if (!sentence) return { text: '', start: 0 };
  return { text: reading.text.slice(sentence.start, sentence.end), start: sentence.start };
}
