import type { MatrixRow } from '../../lib/report/matrix.ts';
import type { Decision } from '../../lib/comparison/decision.ts';
import type { Reason } from '../../lib/kinds/kind.ts';
import type { Report, ReportAddition, ReportClaim, ReportEvidence, ReportRefusal } from '../../lib/report/report.ts';

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
    additions: report.additions.map((addition) => additionJson(addition, say)),
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
    ...(claim.refused && { refused: claim.refused.map((refusal) => refusalJson(refusal, say)) }),
  };
}

function refusalJson({ article, sentence, start, end, text, decision }: ReportRefusal, say: Say) {
  return { article, sentence, start, end, text, decision: decisionJson(decision, say) };
}

/** The record behind one piece of evidence, numbers rounded to thousandths; the reason is in words. */
function decisionJson({ rule, slots, values, score, odds, origin }: Decision, say: Say) {
  return {
    rule,
    slots,
    values: { ...values, reason: say(values.reason) },
    score: score && {
      total: thousandths(score.total),
      parts: Object.fromEntries(score.parts.map(({ part, points }) => [part, thousandths(points)])),
      needed: score.needed,
    },
    ...(odds && { odds: { is: thousandths(odds.is), needed: odds.needed } }),
    origin: { ...origin, shared: thousandths(origin.shared) },
  };
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
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
    score: thousandths(evidence.score),
    ...(evidence.decision && { decision: decisionJson(evidence.decision, say) }),
  };
}

function additionJson(addition: ReportAddition, say: Say) {
  return {
    kind: addition.kind,
    text: addition.text,
    sentence: addition.sentence,
    start: addition.start,
    end: addition.end,
    evidence: addition.evidence.map(({ article, sentence, start, end, text, origin, score, decision }) => ({
      article,
      sentence,
      start,
      end,
      text,
      origin,
      score: thousandths(score),
      ...(decision && { decision: decisionJson(decision, say) }),
    })),
  };
}
