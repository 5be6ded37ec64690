// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { Send } from '../../components/panel/ports.ts';
import { savedCopyLink } from '../../components/shared/links.ts';
import type { TabState } from '../../lib/messages/protocol.ts';
import { expectAccessible, show } from './render.tsx';
import { additions, claim, claims, report, tabState } from './samples.ts';

const answer = () => vi.fn<Send>(async () => ({ ok: true }));
const view = (state: TabState, send: Send = answer()) => <Panel tabId={7} state={state} send={send} />;
const full = tabState({ report: report({ additions }) });

async function table(state: TabState = full, send: Send = answer()) {
  const shown = show(view(state, send));
  await shown.user.click(screen.getByRole('button', { name: 'Table' }));
  return shown;
}
/** The cell of a column, by the start of its heading, in the row whose heading begins so. */
function cell(row: RegExp, column: RegExp): HTMLElement {
  const at = screen.getAllByRole('columnheader').findIndex((head) => column.test(head.textContent ?? ''));
  const line = screen.getByRole('rowheader', { name: row }).closest('tr');
  const found = line?.children[at];
  if (!(found instanceof HTMLElement)) throw new Error(`no cell ${String(row)} × ${String(column)}`);
  return found;
}

describe('the table of all reports', () => {
  it('stands in place of the list when asked for, and gives way to it again', async () => {
    const { user } = await table();
    expect(screen.getByRole('button', { name: 'Table', pressed: true })).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Statements' })).toBeNull();
    expect(screen.getByRole('table', { name: /What each report says/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'List' }));
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('has the reports as columns in the order of time, undated ones last, and says which is the page', async () => {
    await table();
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent ?? '');
    expect(heads.map((head) => head.replace(/\d.*/, ''))).toEqual(['Detail', 'Harbour Post', 'Cape Courier', 'Cape Courier', 'This pageThe Daily Lantern', 'Northern Wireno date']);
  });

  it('says in words what differs, what is not stated, and who does not report it', async () => {
    await table();
    expect(within(cell(/^Number.*52 passengers/, /Harbour Post/)).getByText('differs')).toBeTruthy();
    expect(cell(/^Number.*52 passengers/, /Northern Wire/).textContent).toContain('52 passengers');
    expect(within(cell(/^Number.*52 passengers/, /Northern Wire/)).queryByText('differs')).toBeNull();
    expect(within(cell(/^Duration.*25 minutes/, /Harbour Post/)).getByText('not stated')).toBeTruthy();
    expect(cell(/^Duration.*25 minutes/, /Northern Wire/).textContent).toContain('does not report it');
    expect(within(cell(/^Money.*towed to a yard/, /This page/)).getByText('not stated')).toBeTruthy();
  });

  it('leads to the sentence: the page, or the saved copy', async () => {
    const send = answer();
    const { user } = await table(full, send);
    const [evidence] = claims[0]?.evidence ?? [];
    const link = within(cell(/^Number.*52 passengers/, /Harbour Post/)).getByRole('link', { name: /48 passengers.*saved copy of “Ferry aground/ });
    expect(link.getAttribute('href')).toBe(savedCopyLink('a-2', { start: evidence?.start ?? -1, end: evidence?.end ?? -1 }));
    await user.click(within(cell(/^Money.*towed to a yard/, /This page/)).getByRole('button'));
    expect(send).toHaveBeenLastCalledWith({ type: 'panel/show-sentence', tabId: 7, start: 900, end: 941 });
    const own = within(cell(/^Duration.*25 minutes/, /This page/)).getByRole('button', { name: /25 minutes.*show on this page/ });
    own.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('25 minutes');
    expect(send).toHaveBeenLastCalledWith({ type: 'panel/show-claim', tabId: 7, claimId: 'c2' });
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(within(cell(/^Duration.*25 minutes/, /This page/)).getByRole('button'));
  });

  it('shows only the rows of one verdict when asked', async () => {
    const { user } = await table();
    await user.click(within(screen.getByRole('group', { name: 'Show only' })).getByRole('button', { name: '1 differs' }));
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['Number52 passengers']);
  });

  it('says so when there is nothing to compare', async () => {
    const { container } = await table(tabState({ report: report({ claims: [claim('c4', 'The line has run since 1987.', '1987')], additions: [] }) }));
    expect(screen.getByRole('heading', { name: 'Nothing to compare yet.' })).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await expectAccessible(container);
  });

  it('is not offered without a corpus', () => {
    show(view(tabState({ report: report({ corpusSize: 0, claims: [claim('c4', 'The line has run since 1987.', '1987')] }) })));
    expect(screen.queryByRole('group', { name: 'View' })).toBeNull();
  });

  it('is accessible, and reached by key where it scrolls', async () => {
    const { container } = await table();
    expect(screen.getByRole('region', { name: /What each report says/ }).tabIndex).toBe(0);
    await expectAccessible(container);
  });
});
