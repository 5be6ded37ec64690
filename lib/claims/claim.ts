import type { Span } from '../text/span.ts';
import type { Detail, EventMention, KindName } from '../kinds/kind.ts';
import type { Entity, Sentence } from '../text/document.ts';
import type { TimeValue } from '../values/time.ts';

/** Raised whenever extraction changes, so that stored claims are made anew when they are next needed. */
export const RULES_VERSION = 17;

/** Who says so, when the text names it ("according to a US official"). */
export interface Attribution {
  /** As written: "a US official", "Blinken". */
  readonly source: string;
  /** Entity id in the article, when it is a named one. */
  readonly entity: number | null;
}

/** One typed, comparable detail in one sentence. */
export interface Claim extends Span {
  /** `c0`, `c1`, … in order of the text; unique within the article. */
  readonly id: string;
  readonly kind: KindName;
  readonly text: string;
  readonly value: unknown;
  readonly detail: Detail;
  /** Index into {@link Extraction.sentences}. */
  readonly sentence: number;
  /** Index into {@link Extraction.events}; null when no event could be told. */
  readonly event: number | null;
  readonly attribution: Attribution | null;
  /** Distinct stems of the content words of its clause, its own words left out: what alignment weighs. */
  readonly context: readonly string[];
}

/** A sentence as stored: offsets, and the content words that alignment weighs. */
export interface StoredSentence extends Pick<Sentence, 'start' | 'end' | 'paragraph' | 'boilerplate'> {
  /** Distinct stems of content words, stop words left out. */
  readonly stems: readonly string[];
  /** Ids of the entities named. */
  readonly entities: readonly number[];
  readonly time: TimeValue | null;
}

/** Everything extraction knows of one article; what the corpus stores beside it. Plain data. */
export interface Extraction {
  readonly rulesVersion: number;
  readonly language: string;
  readonly sentences: readonly StoredSentence[];
  readonly entities: readonly Entity[];
  readonly events: readonly EventMention[];
  readonly claims: readonly Claim[];
}
