import type { Relation, Report, ReportClaim, ReportEvidence } from '../report/report.ts';
import type { PaintedClaim } from './protocol.ts';

/** The part of a report that the content script paints and shows in a card; claims without other reports are left out. */
export function paintedClaims(report: Report): PaintedClaim[] {
  return report.claims.filter((claim) => claim.verdict !== 'unmatched').map(paintedClaim);
}

function paintedClaim(claim: ReportClaim): PaintedClaim {
  // Evidence is sorted by strength; what bears the verdict out is the best to show.
  const best = claim.evidence.find((evidence) => evidence.relation === claim.verdict) ?? claim.evidence[0];
  return {
    id: claim.id,
    kind: claim.kind,
    text: claim.text,
    start: claim.start,
    end: claim.end,
    verdict: claim.verdict,
    sentenceStart: claim.sentenceStart,
    sentenceEnd: claim.sentenceStart + claim.sentence.length,
    note: claim.note,
    best: best === undefined ? null : bestOf(best),
    counts: {
      agrees: origins(claim, 'agrees'),
      differs: origins(claim, 'differs'),
      unstated: origins(claim, 'unstated'),
    },
  };
}

function bestOf({ relation, title, source, publishedAt, sentence, reason }: ReportEvidence): NonNullable<PaintedClaim['best']> {
  return { relation, title, source, publishedAt, sentence, reason };
}

/** Independent origins of one relation: copies of one text count once, and those of the page's own origin not at all. */
function origins(claim: ReportClaim, relation: Relation): number {
  const independent = claim.evidence.filter((evidence) => evidence.relation === relation && !evidence.sameOrigin);
  return new Set(independent.map((evidence) => evidence.origin)).size;
}
