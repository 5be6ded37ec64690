import { useCallback } from 'react';
import type { ReactNode } from 'react';
import type { TabProblem, TabState } from '../../lib/messages/protocol.ts';
import { t } from '../i18n.ts';
import { Toast, useToasts } from '../shared/toast.tsx';
import { useWake } from '../shared/use-wake.ts';
import { VerdictIcon } from '../shared/verdict.tsx';
import { CORPUS_PROBLEMS, MessageView, problemWords, RETRIABLE } from './problem.tsx';
import type { Finder, Send, TabView } from './ports.ts';
import { ReportView } from './report-view.tsx';
import { useActions } from './use-actions.ts';
import { useNotice } from './use-notice.ts';
import type { Actions } from './use-actions.ts';
import { COUNTED, countsInWords } from './verdict-filter.tsx';

/** What the shapes and lines mean, for a reader who has not seen them yet. */
function Legend() {
  return (
    <ul className="legend">
      {COUNTED.map((verdict) => (
        <li key={verdict} data-verdict={verdict}>
          <VerdictIcon verdict={verdict} />
          <span className="verdict-word">{t(`verdict_${verdict}`)}</span>
          <span>{t(`verdict_${verdict}_long`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Idle({ actions }: { readonly actions: Actions }) {
  return <>
    <MessageView title={t('panel_idle_title')} help={t('panel_idle_help')}>
      <button type="button" className="primary" disabled={actions.busy === 'panel/check'} onClick={actions.check}>{t('panel_check')}</button>
    </MessageView>
    <Legend />
  </>;
}

function Working({ phase, actions, send }: { readonly phase: 'reading' | 'checking'; readonly actions: Actions; readonly send: Send }) {
  useWake(true, useCallback(() => send({ type: 'panel/wake-jobs' }), [send]));
  const label = t(`panel_${phase}`);
  return (
    <section className="message" aria-busy="true">
      <h2>{label}</h2>
      <progress aria-label={label} />
      <p className="message-actions"><button type="button" onClick={actions.cancel}>{t('panel_cancel')}</button></p>
    </section>
  );
}

function Problem({ problem, actions }: { readonly problem: TabProblem; readonly actions: Actions }) {
  return (
    <MessageView {...problemWords(problem)} tone="problem">
      {RETRIABLE.has(problem) && <button type="button" className="primary" disabled={actions.busy === 'panel/check'} onClick={actions.check}>{t('problem_retry')}</button>}
      {CORPUS_PROBLEMS.has(problem) && <a className="button" href="/corpus.html" target="_blank" rel="noopener">{t('panel_corpus')}</a>}
    </MessageView>
  );
}

/** What has happened, for those who do not see the view change. */
function statusWords(state: TabState | null): string {
  switch (state?.phase) {
    case 'reading': case 'checking': return t(`panel_${state.phase}`);
    case 'problem': return problemWords(state.problem ?? 'failed').title;
    case 'ready': return state.report?.state === 'checked' ? t('panel_done', countsInWords(state.report.claims)) : '';
    default: return '';
  }
}

interface TabProps {
  readonly tabId: number;
  readonly state: TabState | null;
  readonly send: Send;
  readonly finder: Finder | null;
  readonly foot: PanelFoot | null;
}

function Tab({ tabId, state, send, finder, foot }: TabProps) {
  const toasts = useToasts();
  const actions = useActions(tabId, send, toasts);
  useNotice(state?.notice ?? null, actions, toasts);
  return <>
    <View {...{ tabId, state, send, finder, foot, actions }} />
    {foot && <footer className="panel-foot">{foot(state)}</footer>}
    <p className="unseen" role="status" aria-live="polite" aria-label={t('panel_page')}>{statusWords(state)}</p>
    <Toast toasts={toasts} />
  </>;
}

function View({ state, send, finder, actions }: TabProps & { readonly actions: Actions }) {
  const inMain = (view: ReactNode) => <main tabIndex={-1}><h1 className="unseen">{t('panel_title')}</h1>{view}</main>;
  if (state === null || state.phase === 'idle') return inMain(<Idle actions={actions} />);
  if (state.phase === 'reading' || state.phase === 'checking') return inMain(<Working phase={state.phase} actions={actions} send={send} />);
  if (state.phase === 'problem' || state.report === null) return inMain(<Problem problem={state.problem ?? 'failed'} actions={actions} />);
  if (state.report.state === 'other-language') return inMain(<Problem problem="other-language" actions={actions} />);
  return <ReportView {...{ state, report: state.report, actions, send, finder }} />;
}

/** What stands below the view of a tab: help, and choices about its site. */
export type PanelFoot = (state: TabState | null) => ReactNode;

interface PanelProps {
  readonly send: Send;
  readonly finder?: Finder | null;
  readonly foot?: PanelFoot | null;
}

/** The whole side panel: the state of one tab, whatever it is. */
export function Panel({ tabId, state, send, finder = null, foot = null }: TabView & PanelProps) {
  return (
    <div className="panel">
      <header className="masthead">
        <span className="wordmark">Crossread</span>
        <nav aria-label={t('panel_pages')}>
          <a href={tabId === null ? '/compare.html' : `/compare.html#tab=${tabId}`} target="_blank" rel="noopener">{t('panel_compare')}</a>
          <a href="/corpus.html" target="_blank" rel="noopener">{t('panel_corpus')}</a>
        </nav>
      </header>
      {tabId === null
        ? <main><MessageView title={t('panel_idle_title')} help={t('panel_no_tab')} /></main>
        : <Tab key={tabId} {...{ tabId, state, send, finder, foot }} />}
    </div>
  );
}
