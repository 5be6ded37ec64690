import type { Extraction } from '../claims/claim.ts';
import type { ArticleSummary } from './corpus.ts';

/** An article without its text. `shown` is 1 for the latest version of an article that is not deleted, else 0. */
export interface ArticleRow extends ArticleSummary {
  readonly shown: 0 | 1;
  /** When it was deleted, in milliseconds since the epoch; absent (and so not indexed) otherwise. */
  readonly deletedAt?: number;
}

/** Texts lie apart, so that lists never load them. */
export interface TextRow {
  readonly id: string;
  readonly text: string;
}

export interface ExtractionRow {
  readonly id: string;
  readonly extraction: Extraction;
}
