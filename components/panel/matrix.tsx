import { useId } from 'react';
import type { MatrixCell } from '../../lib/report/matrix.ts';
import { pageMatrix } from '../../lib/report/page-matrix.ts';
import type { MatrixColumn, PageMatrixRow } from '../../lib/report/page-matrix.ts';
import type { Report, ReportClaim } from '../../lib/report/report.ts';
import { withoutLinks } from '../../lib/text/insets.ts';
import { t } from '../i18n.ts';
import { Byline } from '../shared/byline.tsx';
import { savedCopyLink } from '../shared/links.ts';
import { VerdictIcon } from '../shared/verdict.tsx';
import { MessageView } from './problem.tsx';
import type { Counted } from './verdict-filter.tsx';

/** Id of the button that opens a claim from the table, to give the focus back to. */
export const matrixCellId = (claim: string): string => `cell-${claim}`;

export interface MatrixProps {
  readonly report: Report;
  /** Only rows of claims with this verdict; null: all, and what others add. */
  readonly filter: Counted | null;
  readonly onOpen: (claim: string) => void;
  /** Shows a sentence of the page; null where the page cannot be shown. */
  readonly onShow: ((start: number, end: number) => void) | null;
}

function Head({ column }: { readonly column: MatrixColumn }) {
  return (
    <th scope="col" data-page={column.isPage} title={column.title}>
      {column.isPage && <span className="matrix-here">{t('matrix_this_page')}</span>}
      <Byline source={column.source} publishedAt={column.publishedAt} />
    </th>
  );
}

/** Of which event a claim is a detail, or its value where no event is known. */
function aboutWords({ event, formatted }: ReportClaim): string {
  return event === null ? formatted : [event.action, ...event.participants].join(' · ');
}

/** What a row is about: the kind, and the event; of what others add, the page's own words on that event. */
function Detail({ row: { kind, claim, cells }, page }: { readonly row: PageMatrixRow; readonly page: string }) {
  return (
    <th scope="row">
      <span className="kind">{t(`kind_${kind}`)}{claim === null && `, ${t('matrix_added')}`}</span>
      <span className="matrix-about" data-added={claim === null}>{claim === null ? withoutLinks(cells.get(page)?.sentence ?? '') : aboutWords(claim)}</span>
    </th>
  );
}

/** The words of a cell; that it differs is said by shape and word as well as by colour. */
function Words({ cell }: { readonly cell: MatrixCell }) {
  if (cell.text === null) return <span className="matrix-unstated">{t('matrix_not_stated')}</span>;
  return <>
    {cell.differs && <span className="matrix-differs" data-verdict="differs"><VerdictIcon verdict="differs" />{t('matrix_differs')}</span>}
    <span className="matrix-value">{cell.text}</span>
  </>;
}

type CellProps = Pick<MatrixProps, 'onOpen' | 'onShow'> & { readonly row: PageMatrixRow; readonly column: MatrixColumn };

function Cell({ row, column, onOpen, onShow }: CellProps) {
  const cell = row.cells.get(column.article);
  if (!cell) return <td data-cell="none"><span aria-hidden="true">–</span><span className="unseen">{t('matrix_not_reported')}</span></td>;
  const { claim } = row;
  const state = cell.differs ? 'differs' : cell.text === null ? 'unstated' : 'stated';
  if (!column.isPage) {
    return (
      <td data-cell={state}>
        <a href={savedCopyLink(cell.article, cell.at)} target="_blank" rel="noopener">
          <Words cell={cell} /><span className="unseen">, {t('matrix_lead_saved', column.title)}</span>
        </a>
      </td>
    );
  }
  const open = claim ? () => onOpen(claim.id) : onShow && (() => onShow(cell.at.start, cell.at.end));
  if (!open) return <td data-cell={state} data-page><Words cell={cell} /></td>;
  return (
    <td data-cell={state} data-page>
      <button type="button" className="quiet matrix-lead" id={claim ? matrixCellId(claim.id) : undefined} onClick={open}>
        <Words cell={cell} /><span className="unseen">, {t('matrix_lead_page')}</span>
      </button>
    </td>
  );
}

/** Every detail against every report of the story, each cell a way to its sentence. */
export function Matrix({ report, filter, onOpen, onShow }: MatrixProps) {
  const id = useId();
  const { columns, rows } = pageMatrix(report);
  if (rows.length === 0) return <MessageView title={t('matrix_empty_title')} help={t('matrix_empty_help')} />;
  const shown = filter === null ? rows : rows.filter(({ claim }) => claim?.verdict === filter);
  if (shown.length === 0) return <p className="hint">{t('matrix_filter_none')}</p>;
  return <>
    <p className="hint">{t('matrix_help')}</p>
    {/* It scrolls sideways, and who has no pointer must be able to reach it. */}
    <div className="matrix" role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}><span>{t('matrix_title')}</span></caption>
        <thead><tr><th scope="col">{t('matrix_detail')}</th>{columns.map((column) => <Head key={column.article} column={column} />)}</tr></thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <Detail row={row} page={report.article.id} />
              {columns.map((column) => <Cell key={column.article} {...{ row, column, onOpen, onShow }} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>;
}
