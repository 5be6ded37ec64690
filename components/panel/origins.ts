import type { ReportEvidence } from '../../lib/report/report.ts';
import { t } from '../i18n.ts';

/** Name to call an article by in a note. */
function nameOf(evidence: Pick<ReportEvidence, 'source' | 'title'>): string {
  return evidence.source ?? evidence.title;
}

/** Names of the articles that the rows stand in; the page itself, which stands in none, is "this page". */
export function articleNames(rows: readonly Pick<ReportEvidence, 'article' | 'source' | 'title'>[]): (article: string) => string {
  const names = new Map(rows.map((row) => [row.article, nameOf(row)]));
  return (article) => names.get(article) ?? t('matrix_this_page');
}

/** For each row, the name of the first row before it that has the same origin, else null; two sentences of one article are no copies. */
export function sameOriginAs(rows: readonly ReportEvidence[]): (string | null)[] {
  const first = new Map<string, ReportEvidence>();
  return rows.map((row) => {
    const earlier = first.get(row.origin);
    if (earlier === undefined) first.set(row.origin, row);
    return earlier === undefined || earlier.article === row.article ? null : nameOf(earlier);
  });
}

/** Number of distinct origins among the rows. */
export function originCount(rows: readonly ReportEvidence[]): number {
  return new Set(rows.map((row) => row.origin)).size;
}
