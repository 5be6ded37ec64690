import type { MatrixRow } from '../../lib/report/matrix.ts';
import { escaped } from './report-markdown.ts';

/** The story matrix as a Markdown table: details down, reports across; differing cells are marked in words. */
export function matrixMarkdown(rows: readonly MatrixRow[]): string {
  if (rows.length === 0) return '';
  const articles = [...new Set(rows.flatMap(({ cells }) => cells.map(({ article }) => article)))].sort();
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => {
    const cells = articles.map((article) => {
      const cell = row.cells.find((one) => one.article === article);
      if (!cell) return '';
      if (cell.text === null) return '*not stated*';
      return cell.differs ? `**differs:** ${escaped(cell.text)}` : escaped(cell.text);
    });
    return line([escaped(row.detail), ...cells]);
  });
  return [line(['Detail', ...articles.map(escaped)]), line(['---', ...articles.map(() => '---')]), ...body, '', ''].join('\n');
}
