// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { Send } from '../../components/panel/ports.ts';
import type { TabProblem, TabState } from '../../lib/messages/protocol.ts';
import { additions, claims, report, tabState } from './samples.ts';
import { expectAccessible, show } from './render.tsx';

const answer = () => vi.fn<Send>(async () => ({ ok: true }));

function panel(state: TabState | null, send: Send = answer()) {
  return show(<Panel tabId={7} state={state} send={send} />);
}

const PROBLEMS: Record<TabProblem, { says: RegExp; help: RegExp; retry: boolean; corpus: boolean }> = {
  'no-article': { says: /no article/i, help: /single news report/i, retry: true, corpus: false },
  'other-language': { says: /not in English/i, help: /left alone/i, retry: false, corpus: false },
  pdf: { says: /a PDF/i, help: /web page/i, retry: false, corpus: false },
  restricted: { says: /keeps extensions off/i, help: /news page/i, retry: false, corpus: false },
  'not-ready': { says: /not ready/i, help: /reload/i, retry: true, corpus: false },
  'no-permission': { says: /may not read/i, help: /toolbar/i, retry: true, corpus: false },
  'private-window': { says: /private windows/i, help: /ordinary window/i, retry: false, corpus: false },
  'storage-full': { says: /no room/i, help: /free some space/i, retry: true, corpus: true },
  'corpus-broken': { says: /could not be opened/i, help: /restart/i, retry: true, corpus: true },
  failed: { says: /went wrong/i, help: /happens again/i, retry: true, corpus: false },
};

describe('the panel', () => {
  it('says what to do where no tab is to be seen', async () => {
    const { container } = show(<Panel tabId={null} state={null} send={answer()} />);
    expect(screen.getByText(/tab with a news article/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    await expectAccessible(container);
  });

  it.each([null, tabState({ phase: 'idle', report: null })])('offers to check a page that was not checked', async (state) => {
    const send = answer();
    const { user, container } = panel(state, send);
    expect(screen.getByRole('heading', { name: 'Nothing checked on this page yet' })).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Check this page' }));
    expect(send).toHaveBeenCalledWith({ type: 'panel/check', tabId: 7 });
  });

  it.each([['reading', 'Reading the page…'], ['checking', 'Comparing with your corpus…']] as const)('shows progress while %s, with a way out', async (phase, name) => {
    const send = answer();
    const { user, container } = panel(tabState({ phase, report: null }), send);
    expect(screen.getByRole('progressbar', { name })).toBeTruthy();
    expect(screen.getByRole('status', { name: 'Page' }).textContent).toBe(name);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(send).toHaveBeenCalledWith({ type: 'panel/clear', tabId: 7 });
  });

  it.each(Object.entries(PROBLEMS))('explains %s and offers what helps', async (problem, { says, help, retry, corpus }) => {
    const { container } = panel(tabState({ phase: 'problem', problem: problem as TabProblem, report: null }));
    expect(screen.getByRole('heading', { level: 2, name: says })).toBeTruthy();
    expect(screen.getByText(help)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(retry);
    expect(within(screen.getByRole('main')).queryByRole('link', { name: 'My corpus' }) !== null).toBe(corpus);
    expect(screen.getByRole('status', { name: 'Page' }).textContent).toMatch(says);
    await expectAccessible(container);
  });

  it('leaves a page in another language alone', () => {
    panel(tabState({ report: report({ state: 'other-language', claims: [] }) }));
    expect(screen.getByRole('heading', { name: 'This page is not in English.' })).toBeTruthy();
  });

  it('says so when a page has nothing to compare', async () => {
    const { container } = panel(tabState({ report: report({ claims: [] }) }));
    expect(screen.getByRole('heading', { name: 'Nothing to compare here' })).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Show only' })).toBeNull();
    await expectAccessible(container);
  });

  it('tells how to fill an empty corpus', async () => {
    const bare = claims.map((claim) => ({ ...claim, verdict: 'unmatched' as const, evidence: [] }));
    const { container } = panel(tabState({ report: report({ corpusSize: 0, claims: bare }) }));
    expect(screen.getByRole('heading', { name: 'Your corpus is empty' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Import files' }).getAttribute('href')).toBe('/corpus.html');
    expect(screen.getByText('6 statements without another report')).toBeTruthy();
    await expectAccessible(container);
  });

  it('says what to do next when this page is the first article', () => {
    panel(tabState({ report: report({ corpusSize: 0, claims: [claims[0]!] }), savedAs: 'a1' }));
    expect(screen.getByRole('heading', { name: 'The first article of your corpus' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Your corpus is empty' })).toBeNull();
  });

  it('says when a filled corpus has nothing on the page', () => {
    const bare = claims.map((claim) => ({ ...claim, verdict: 'unmatched' as const, evidence: [] }));
    panel(tabState({ report: report({ claims: bare }) }));
    expect(screen.getByText(/None of your articles reports/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Your corpus is empty' })).toBeNull();
  });

  it('shows a checked page: what it is, what was found, its claims in order', async () => {
    const { container } = panel(tabState());
    expect(screen.getByRole('heading', { level: 1, name: /^Ferry with dozens/ })).toBeTruthy();
    expect(screen.getByText('The Daily Lantern')).toBeTruthy();
    expect(screen.getByText('5 Mar 2024')).toBeTruthy();
    const rows = within(screen.getAllByRole('list', { name: 'Statements on this page' })[0]!).getAllByRole('button');
    expect(rows.map((row) => row.querySelector('.claim-value')?.textContent)).toEqual([
      '52 passengers', 'nearly 12 hours', '25 minutes', '“We never lost power and we never lost hope,”',
    ]);
    expect(rows.map((row) => row.querySelector('.verdict-word')?.textContent)).toEqual(['Differs', 'Agrees', 'Left unstated', 'Agrees']);
    expect(rows[0]?.querySelector('mark')?.textContent).toBe('52 passengers');
    expect(screen.getByText('2 statements without another report').closest('details')?.open).toBe(false);
    expect(screen.getByRole('status', { name: 'Page' }).textContent).toBe('Check finished: 1 differs, 2 agree, 1 unstated.');
    expect(screen.getByText('Compared with 240 articles.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('lists what other reports add', async () => {
    const { container } = panel(tabState({ report: report({ additions }) }));
    const section = screen.getByRole('region', { name: 'Other reports add' });
    expect(section.querySelector('summary')?.textContent).toMatch(/^Moneyabout \$3 millionCape Courier says:/);
    expect(section.querySelector('.receipt mark')?.textContent).toBe('about $3 million');
    await expectAccessible(container);
  });
});
