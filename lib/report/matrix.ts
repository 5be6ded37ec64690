import type { KindName } from '../kinds/kind.ts';
import type { Span } from '../text/span.ts';
import type { Report, ReportClaim, ReportEvidence } from './report.ts';

/** What one report says of one detail; `text` is null where it reports the event without the detail. */
export interface MatrixCell {
  readonly article: string;
  readonly text: string | null;
  readonly sentence: string;
  /** Offset of `sentence` in the article's full text. */
  readonly sentenceStart: number;
  /** Its value contradicts the row's first cell. */
  readonly differs: boolean;
  /** Place of the value in the article's full text; that of the sentence where no value is given. */
  readonly at: Span;
}

/** One detail of a story across its reports. */
export interface MatrixRow {
  /** What the detail is of, in words: "duration: meet — Ada Okoro, Peter Harlan". */
  readonly detail: string;
  readonly kind: KindName;
  /** Id of the claim that the row was cut around, in the report of its first cell. */
  readonly claim: string;
  readonly cells: readonly MatrixCell[];
}

/**
 * The details of a story against its reports.
 *
 * Agreement is not transitive ("more than five hours" agrees with six and with nine, which differ), so rows are cut around
 * a seed: the claim with the most evidence is taken first, its row is that claim and its own evidence and nothing reached
 * through a third report, and whatever stands in a row seeds none and enters no other. Rows with a single report are left
 * out; the order is that of the seeds' places in their reports.
 *
 * @param reports reports of one corpus, each checked against the others; a single one gives the rows of its own claims
 */
export function storyMatrix(reports: readonly Report[]): MatrixRow[] {
  const seeds = reports.flatMap((report, order) => report.claims.map((claim) => ({ report, order, claim })));
  seeds.sort((a, b) => stated(b.claim) - stated(a.claim) || a.order - b.order || a.claim.start - b.claim.start);
  const taken = new Set<string>();
  const rows: { readonly order: number; readonly start: number; readonly row: MatrixRow }[] = [];
  for (const { report, order, claim } of seeds) {
    const own = place(report.article.id, claim.kind, claim.start);
    if (taken.has(own)) continue;
    const cells = cellsOf(report, claim, taken);
    if (cells.length < 2) continue;
    taken.add(own);
    rows.push({ order, start: claim.start, row: { detail: detailOf(claim), kind: claim.kind, claim: claim.id, cells } });
  }
  return rows.sort((a, b) => a.order - b.order || a.start - b.start).map(({ row }) => row);
}

function cellsOf(report: Report, claim: ReportClaim, taken: Set<string>): MatrixCell[] {
  const { sentence, sentenceStart, text, start, end } = claim;
  const cells: MatrixCell[] = [{ article: report.article.id, text, sentence, sentenceStart, differs: false, at: { start, end } }];
  const articles = new Set([report.article.id]);
  for (const row of claim.evidence) {
    const spot = row.start === null ? null : place(row.article, claim.kind, row.start);
    if (articles.has(row.article) || (spot !== null && taken.has(spot))) continue;
    if (spot !== null) taken.add(spot);
    articles.add(row.article);
    cells.push(cellOf(row, row.relation === 'differs'));
  }
  return cells;
}

/** What another report says, as a cell. */
export function cellOf({ article, text, sentence, sentenceStart, start, end }: ReportEvidence, differs: boolean): MatrixCell {
  const at = start === null || end === null ? { start: sentenceStart, end: sentenceStart + sentence.length } : { start, end };
  return { article, text, sentence, sentenceStart, differs, at };
}

function stated(claim: ReportClaim): number {
  return new Set(claim.evidence.filter(({ text }) => text !== null).map(({ article }) => article)).size;
}

function place(article: string, kind: KindName, start: number): string {
  return `${kind} ${start} ${article}`;
}

function detailOf({ kind, event, formatted }: ReportClaim): string {
  if (!event) return `${kind}: ${formatted}`;
  return event.participants.length > 0 ? `${kind}: ${event.action} — ${event.participants.join(', ')}` : `${kind}: ${event.action}`;
}
