import type { KindName } from '../kinds/kind.ts';
import type { Relation, Report, ReportClaim, Verdict } from './report.ts';

/** What one other report said of the claim. */
export interface CaseEvidence {
  readonly title: string;
  readonly publishedAt: string | null;
  readonly relation: Relation;
  readonly sentence: string;
  /** The compared words; null for `unstated`. */
  readonly text: string | null;
}

/**
 * A reader's report of a wrong verdict: what was read, and what was made of it. Holds sentences of the page and of other
 * articles, so it is for the reader to pass on or not. `npm run new:case` makes a test of it.
 */
export interface VerdictCase {
  readonly format: 'crossread-case';
  readonly version: 1;
  readonly kind: KindName;
  /** The compared words of the page. */
  readonly text: string;
  readonly verdict: Verdict;
  readonly page: { readonly title: string; readonly publishedAt: string | null; readonly sentence: string };
  readonly evidence: readonly CaseEvidence[];
}

/** Reports of one verdict name at most this many pieces of evidence: one is what is wrong. */
const MOST_EVIDENCE = 5;

/** The report of a wrong verdict on one claim, without addresses, sources or anything else of the reader's corpus. */
export function caseOf({ title, publishedAt }: Pick<Report['article'], 'title' | 'publishedAt'>, claim: ReportClaim): VerdictCase {
  return {
    format: 'crossread-case',
    version: 1,
    kind: claim.kind,
    text: claim.text,
    verdict: claim.verdict,
    page: { title, publishedAt, sentence: claim.sentence },
    evidence: claim.evidence.slice(0, MOST_EVIDENCE).map((one) => ({
      title: one.title,
      publishedAt: one.publishedAt,
      relation: one.relation,
      sentence: one.sentence,
      text: one.text,
    })),
  };
}
