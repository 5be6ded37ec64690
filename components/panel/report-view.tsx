import { useEffect, useRef, useState } from 'react';
import type { TabState } from '../../lib/messages/protocol.ts';
import type { Finding } from '../../lib/report/find-reports.ts';
import type { Report, ReportClaim } from '../../lib/report/report.ts';
import { t, tn } from '../i18n.ts';
import { Additions } from './additions.tsx';
import { claimRowId, ClaimList, UnmatchedClaims } from './claim-list.tsx';
import { ClaimView } from './claim-view.tsx';
import { FindReports } from './find-reports.tsx';
import { Matrix, matrixCellId } from './matrix.tsx';
import { moveFocus, useKeys } from './keys.ts';
import { PageActions, PageHeader } from './page-header.tsx';
import type { Finder, Send } from './ports.ts';
import { MessageView } from './problem.tsx';
import { ReportWrong } from './report-wrong.tsx';
import type { Actions } from './use-actions.ts';
import { useSelection } from './use-selection.ts';
import { VerdictFilter } from './verdict-filter.tsx';
import type { Counted } from './verdict-filter.tsx';
import { ViewSwitch } from './view-switch.tsx';
import type { ListView } from './view-switch.tsx';

export interface ReportViewProps {
  readonly state: TabState;
  readonly report: Report;
  readonly actions: Actions;
  readonly send: Send;
  readonly finder: Finder | null;
}

function EmptyCorpus({ saved }: { readonly saved: boolean }) {
  return (
    <MessageView title={t(saved ? 'panel_first_title' : 'panel_empty_title')} help={t(saved ? 'panel_first_help' : 'panel_empty_help')}>
      <a className="button" href="/corpus.html" target="_blank" rel="noopener">{t('panel_empty_import')}</a>
    </MessageView>
  );
}

/** In place of the page: the words that the reader had selected. */
function Excerpt({ text }: { readonly text: string }) {
  return (
    <figure className="excerpt-of">
      <figcaption className="hint">{t('panel_excerpt')}. {t('panel_excerpt_help')}</figcaption>
      <blockquote className="excerpt">{text}</blockquote>
    </figure>
  );
}

interface ListProps {
  readonly report: Report;
  /** The page itself is in the corpus by now. */
  readonly saved: boolean;
  readonly matched: readonly ReportClaim[];
  readonly shown: readonly ReportClaim[];
  readonly unmatched: readonly ReportClaim[];
  readonly filter: Counted | null;
  readonly onFilter: (filter: Counted | null) => void;
  readonly onOpen: (id: string) => void;
  /** Opens a claim and shows it on the page. */
  readonly onLead: (id: string) => void;
  readonly finding: Finding | null;
  readonly finder: Finder | null;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly onShow: ((start: number, end: number) => void) | null;
  readonly asked: NonNullable<TabState['asked']> | null;
  readonly onAsked: (id: string) => void;
}

function List({ report, saved, matched, shown, unmatched, filter, onFilter, onOpen, onLead, finding, finder, view, onView, onShow, asked, onAsked }: ListProps) {
  const additions = <Additions additions={report.additions} {...{ onShow, asked, onAsked }} />;
  if (report.claims.length === 0) {
    return <>
      <MessageView title={t('panel_no_claims_title')} help={t('panel_no_claims_help')} />
      {additions}
    </>;
  }
  const needed = matched.length === 0;
  const find = finding !== null && finder !== null && filter === null && <FindReports finding={finding} finder={finder} needed={needed} />;
  return <>
    {report.corpusSize === 0 && <EmptyCorpus saved={saved} />}
    {matched.length > 0 && <VerdictFilter claims={report.claims} filter={filter} onFilter={onFilter} />}
    {report.corpusSize > 0 && <ViewSwitch view={view} onView={onView} />}
    {report.corpusSize > 0 && view === 'table' && <Matrix {...{ report, filter, onShow }} onOpen={onLead} />}
    {report.corpusSize > 0 && matched.length === 0 && <p className="hint">{t('panel_none_matched')}</p>}
    {needed && find}
    {view === 'list' && shown.length > 0 && <ClaimList claims={shown} onOpen={onOpen} />}
    {view === 'list' && matched.length > 0 && shown.length === 0 && <p className="hint">{t('panel_filter_none')}</p>}
    {filter === null && additions}
    {filter === null && <UnmatchedClaims claims={unmatched} onOpen={onOpen} leftOut={report.leftOut ?? 0} />}
    {!needed && find}
    {report.corpusSize > 0 && <p className="hint">{tn('panel_corpus_size', report.corpusSize)}</p>}
    <p className="hint">{t('panel_keys', 'j', 'k', 'Esc')}</p>
  </>;
}

/** A checked page: the list of its claims, or one of them in full. */
export function ReportView({ state, report, actions, send, finder }: ReportViewProps) {
  const [filter, setFilter] = useState<Counted | null>(null);
  const [view, setView] = useState<ListView>('list');
  const [handled, setHandled] = useState<string | null>(null);
  const asked = state.asked && state.asked.id !== handled ? state.asked : null;
  // What the reader asks for must be on show.
  if (asked !== null && filter !== null) setFilter(null);
  const { selected, select } = useSelection(state, send);
  const matched = report.claims.filter((claim) => claim.verdict !== 'unmatched');
  const unmatched = report.claims.filter((claim) => claim.verdict === 'unmatched');
  const shown = filter === null ? matched : matched.filter((claim) => claim.verdict === filter);

  const claim = report.claims.find((each) => each.id === selected) ?? null;
  // A claim opened from the page may not be among those on show: then all claims of its sort are stepped through.
  const walk = claim === null ? [] : shown.includes(claim) ? shown : claim.verdict === 'unmatched' ? unmatched : matched;
  const position = claim === null ? 0 : walk.indexOf(claim);
  const step = (by: 1 | -1) => {
    const next = walk[position + by];
    if (next) select(next.id);
  };

  const lead = (id: string) => {
    select(id);
    if (!state.excerpt) actions.show(id);
  };

  useKeys(claim === null ? 'list' : 'claim', (command) => {
    if (command === 'back') return select(null);
    const by = command === 'next' ? 1 : -1;
    if (claim === null) moveFocus(by);
    else step(by);
  });

  const lastOpen = useRef<string | null>(null);
  useEffect(() => {
    if (selected === null && lastOpen.current !== null && asked === null) (document.getElementById(claimRowId(lastOpen.current)) ?? document.getElementById(matrixCellId(lastOpen.current)))?.focus();
    lastOpen.current = selected;
  }, [selected, asked]);

  return (
    <main tabIndex={-1}>
      <PageHeader article={report.article} compact={claim !== null} />
      {state.excerpt && <Excerpt text={state.excerpt} />}
      {claim === null
        ? <>
            <PageActions actions={actions} savedAs={state.savedAs} />
            <List {...{ report, matched, shown, unmatched, filter, finder, view, asked }} saved={state.savedAs !== null} onView={setView} onAsked={setHandled} onShow={state.excerpt ? null : actions.showSentence} finding={state.finding ?? null} onFilter={setFilter} onOpen={select} onLead={lead} />
          </>
        : <>
            <ClaimView
              claim={claim} position={position + 1} total={walk.length}
              onBack={() => select(null)} onStep={step} onShow={state.excerpt ? null : () => actions.show(claim.id)}
            />
            <ReportWrong article={report.article} claim={claim} />
          </>}
    </main>
  );
}
