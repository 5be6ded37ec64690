import type { MatrixRow } from '../../lib/report/matrix.ts';
import type { Report, ReportAddition, ReportClaim, ReportEvidence } from '../../lib/report/report.ts';
import type { Reason } from '../../lib/kinds/kind.ts';

/** Turns a reason into plain words. */
export type Say = (reason: Reason) => string;


/** One report in the shape of the contract, with words for reasons. */
export function reportJson(report: Report, say: Say) {
  return {
    article: {
      id: report.article.id,
      title: report.article.title,
      publishedAt: report.article.publishedAt,
      source: report.article.source,
      language: report.article.language,
    },
    claims: report.claims.map((claim) => claimJson(claim, say)),
    additions: report.additions.map((addition) => additionJson(addition)),
  };
}

/** One row of the matrix in the shape of the contract. */
export function matrixJson({ detail, kind, cells }: MatrixRow) {
  return { detail, kind, cells: cells.map(({ article, text, sentence, differs }) => ({ article, text, sentence, differs })) };
}

function claimJson(claim: ReportClaim, say: Say) {
  return {
    id: claim.id,
    kind: claim.kind,
    text: claim.text,
    sentence: claim.sentence,
    start: claim.start,
    end: claim.end,
    value: claim.value,
    event: claim.event,
    attribution: claim.attribution,
    verdict: claim.verdict,
    note: claim.note && say(claim.note),
    evidence: claim.evidence.map((evidence) => evidenceJson(evidence, say)),
  };
}

function evidenceJson(evidence: ReportEvidence, say: Say) {
  return {
    article: evidence.article,
    relation: evidence.relation,
    sentence: evidence.sentence,
    start: evidence.start,
    end: evidence.end,
    text: evidence.text,
    reason: say(evidence.reason),
    note: evidence.note && say(evidence.note),
    origin: evidence.origin,
    score: Math.round(evidence.score * 1000) / 1000,
  };
}

function additionJson(addition: ReportAddition) {
  return {
    kind: addition.kind,
    text: addition.text,
    sentence: addition.sentence,
    start: addition.start,
    end: addition.end,
    evidence: addition.evidence.map(({ article, sentence, start, end, text, origin, score }) => ({
      article: article,
      sentence,
      start,
      end,
      text,
      origin,
      score: Math.round(score * 1000) / 1000,
    })),
  };
}
