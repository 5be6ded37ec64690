// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ComparePage } from '../../components/compare/compare-page.tsx';
import type { ComparePorts, OpenTab, TabRead } from '../../components/compare/ports.ts';
import { pastedDraft } from '../../lib/corpus/importers/pasted.ts';
import { compareTwo } from '../../lib/report/compare-two.ts';
import { expectAccessible, show } from './render.tsx';

const TABS: readonly OpenTab[] = [
  { id: 3, title: 'Bridge closed', url: 'https://lantern.example/bridge', incognito: false },
  { id: 8, title: 'Lorry burns', url: 'https://www.courier.example/fire', incognito: false },
];
const TEXTS: Readonly<Record<number, string>> = {
  3: 'Bridge closed after lorry fire\nPublished: 2024-05-08\nSource: The Lantern\n\nThe Severin Bridge was closed on Tuesday after a lorry caught fire. Fourteen people were injured in the fire on the Severin Bridge, said police chief Marta Lindqvist.',
  8: 'Lorry burns on Severin Bridge\nPublished: 2024-05-08\nSource: Courier\n\nA lorry caught fire on the Severin Bridge on Tuesday. Police chief Marta Lindqvist said 17 people were injured in the fire.',
};

function ports(more: Partial<ComparePorts> = {}): ComparePorts {
  return {
    knownTabs: vi.fn<ComparePorts['knownTabs']>(async () => TABS),
    allTabs: vi.fn<ComparePorts['allTabs']>(async () => [...TABS, { id: 9, title: 'Third', url: 'https://third.example/', incognito: false }]),
    read: vi.fn<ComparePorts['read']>(async (tabs) => tabs.map(({ id }): TabRead => {
      const draft = pastedDraft(TEXTS[id] ?? '');
      return draft === null ? { ok: false, problem: 'no-article' } : { ok: true, draft };
    })),
    compare: compareTwo,
    store: vi.fn<ComparePorts['store']>(async () => ['a1', 'a2']),
    ...more,
  };
}

const side = (name: string) => screen.getByRole('group', { name });
const compared = () => screen.findByRole('table', { name: /side by side/ });

async function open(given: ComparePorts, first: number | null = null) {
  const shown = show(<ComparePage ports={given} first={first} />);
  await within(side('First article')).findByRole('option', { name: /Bridge closed/ });
  return shown;
}

describe('comparing two articles', () => {
  it('takes the first two tabs, compares on a press, and keeps nothing', async () => {
    const given = ports();
    const { user, container } = await open(given);
    expect(given.read).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    const row = within(await compared()).getAllByRole('row')[1];
    expect(row?.textContent).toContain('Fourteen people');
    expect(row?.textContent).toContain('17 people');
    expect(row?.dataset['verdict']).toBe('differs');
    expect(document.activeElement?.textContent).toContain('1 differs');
    expect(given.store).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('begins with the tab it was opened for', async () => {
    await open(ports(), 8);
    expect(within(side('First article')).getByRole('combobox')).toHaveProperty('value', '8');
    expect(within(side('Second article')).getByRole('combobox')).toHaveProperty('value', '3');
  });

  it('compares a tab with a pasted draft by the keyboard', async () => {
    const given = ports();
    const { user } = await open(given);
    await user.selectOptions(within(side('Second article')).getByRole('combobox'), 'Paste text…');
    await user.click(within(side('Second article')).getByRole('textbox', { name: 'Text of the article' }));
    await user.paste(TEXTS[8] ?? '');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(within(await compared()).getAllByRole('row').length).toBeGreaterThan(1);
    expect(given.read).toHaveBeenCalledWith([TABS[0]]);
  });

  it('says on which side something is missing', async () => {
    const given = ports({ read: async (tabs) => tabs.map(() => ({ ok: false, problem: 'no-permission' })) });
    const { user } = await open(given);
    await user.selectOptions(within(side('Second article')).getByRole('combobox'), 'Paste text…');
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    expect((await within(side('First article')).findByRole('alert')).textContent).toContain('may not read this page yet');
    expect(within(side('Second article')).getByRole('alert').textContent).toContain('There is no text here');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('swaps the sides', async () => {
    const { user } = await open(ports());
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    await compared();
    await user.click(screen.getByRole('button', { name: 'Swap sides' }));
    const cells = within(within(screen.getByRole('table')).getAllByRole('row')[1] ?? document.body).getAllByRole('cell');
    expect(cells[0]?.textContent).toContain('17 people');
    expect(within(side('First article')).getByRole('combobox')).toHaveProperty('value', '8');
  });

  it('goes from row to row with j and k', async () => {
    const { user } = await open(ports());
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    await compared();
    await user.keyboard('j');
    const rows = document.querySelectorAll('.compared-row');
    expect(document.activeElement).toBe(rows[0]);
    await user.keyboard('jk');
    expect(document.activeElement).toBe(rows[0]);
  });

  it('keeps both when asked, with the way to them', async () => {
    const given = ports();
    const { user } = await open(given);
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    await compared();
    await user.click(screen.getByRole('button', { name: 'Add both to my corpus' }));
    const [link] = await screen.findAllByRole('link', { name: 'First article' });
    expect(link?.getAttribute('href')).toBe('/corpus.html#article=a1');
    expect(vi.mocked(given.store).mock.calls[0]?.[0].map(({ draft, pasted }) => [draft.source, pasted])).toEqual([['The Lantern', false], ['Courier', false]]);
  });

  it('says when keeping fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { user } = await open(ports({ store: () => Promise.reject(new Error('disk full')) }));
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    await compared();
    await user.click(screen.getByRole('button', { name: 'Add both to my corpus' }));
    expect(await screen.findByText(/Nothing already saved was lost/)).toBeTruthy();
  });

  it('keeps nothing of a private window', async () => {
    const { user } = await open(ports({ knownTabs: async () => TABS.map((tab) => ({ ...tab, incognito: true })) }));
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    await compared();
    expect(screen.queryByRole('button', { name: 'Add both to my corpus' })).toBeNull();
    expect(screen.getByText('Nothing is saved from private windows.')).toBeTruthy();
  });

  it('lists all tabs after asking, and says when that is refused', async () => {
    const { user, unmount } = await open(ports());
    await user.click(screen.getByRole('button', { name: 'Show all open tabs…' }));
    expect(await within(side('First article')).findByRole('option', { name: /Third/ })).toBeTruthy();
    unmount();
    const refused = await open(ports({ allTabs: async () => null }));
    await refused.user.click(screen.getByRole('button', { name: 'Show all open tabs…' }));
    expect(await screen.findByText(/only tabs that you have checked/)).toBeTruthy();
  });
});
