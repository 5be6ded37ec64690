import type { ReportEvidence } from '../../lib/report/report.ts';

/** Name to call an article by in a note. */
function nameOf(evidence: ReportEvidence): string {
  return evidence.source ?? evidence.title;
}

/** For each row, the name of the first row before it that has the same origin, else null. */
export function sameOriginAs(rows: readonly ReportEvidence[]): (string | null)[] {
  const first = new Map<string, string>();
  return rows.map((row) => {
    const earlier = first.get(row.origin) ?? null;
    if (earlier === null) first.set(row.origin, nameOf(row));
    return earlier;
  });
}

/** Number of distinct origins among the rows. */
export function originCount(rows: readonly ReportEvidence[]): number {
  return new Set(rows.map((row) => row.origin)).size;
}
