import type { KindName } from '../kinds/kind.ts';
import { cellOf, storyMatrix, type MatrixCell } from './matrix.ts';
import type { Report, ReportAddition, ReportClaim } from './report.ts';

/** One report of the story, as the head of a column. */
export interface MatrixColumn {
  readonly article: string;
  readonly title: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly isPage: boolean;
}

/** One detail across the reports. */
export interface PageMatrixRow {
  /** Unique within the matrix. */
  readonly id: string;
  readonly kind: KindName;
  /** The page's claim; null for a detail that only other reports give. */
  readonly claim: ReportClaim | null;
  /** By article; a report of another event has no cell. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

/** A page and the reports that speak of its details, as a table. */
export interface PageMatrix {
  /** In order of publication, undated ones last. */
  readonly columns: readonly MatrixColumn[];
  /** In order of the page. */
  readonly rows: readonly PageMatrixRow[];
}

/**
 * The story matrix as the reader of one page sees it: rows are the page's own details that another report speaks of, and
 * what other reports add. `differs` of a cell is said against the page.
 */
export function pageMatrix(report: Report): PageMatrix {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const own = storyMatrix([report]).map(({ claim, kind, cells }) => {
    const row = { id: claim, kind, claim: claims.get(claim) ?? null, cells: byArticle(cells) };
    return { start: row.claim?.start ?? 0, row };
  });
  const added = report.additions.map((addition, index) => ({ start: addition.start, row: additionRow(report.article.id, addition, index) }));
  const rows = [...own, ...added].sort((a, b) => a.start - b.start).map(({ row }) => row);
  return { columns: columnsOf(report, rows), rows };
}

function additionRow(page: string, addition: ReportAddition, index: number): PageMatrixRow {
  const { kind, sentence, start, end } = addition;
  const here: MatrixCell = { article: page, text: null, sentence, sentenceStart: start, differs: false, at: { start, end } };
  return { id: `addition ${index}`, kind, claim: null, cells: byArticle([here, ...addition.evidence.map((row) => cellOf(row, false))]) };
}

/** The first cell of each article, its best. */
function byArticle(cells: readonly MatrixCell[]): Map<string, MatrixCell> {
  const first = new Map<string, MatrixCell>();
  for (const cell of cells) if (!first.has(cell.article)) first.set(cell.article, cell);
  return first;
}

function columnsOf({ article, claims, additions }: Report, rows: readonly PageMatrixRow[]): MatrixColumn[] {
  const shown = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const columns = new Map<string, MatrixColumn>();
  for (const { article: id, title, source, publishedAt } of [...claims, ...additions].flatMap(({ evidence }) => evidence)) {
    if (shown.has(id)) columns.set(id, { article: id, title, source, publishedAt, isPage: false });
  }
  const { id, title, source, publishedAt } = article;
  return [{ article: id, title, source, publishedAt, isPage: true }, ...columns.values()].sort((a, b) => time(a) - time(b));
}

/** Milliseconds since 1970; what has no date comes after all that has one. */
function time({ publishedAt }: MatrixColumn): number {
  const parsed = publishedAt === null ? NaN : Date.parse(publishedAt);
  return Number.isNaN(parsed) ? Number.MAX_VALUE : parsed;
}
