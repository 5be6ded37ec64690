// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { Finder } from '../../components/panel/ports.ts';
import type { Finding } from '../../lib/report/find-reports.ts';
import { report, tabState } from './samples.ts';
import { expectAccessible, show } from './render.tsx';

const FINDING: Finding = {
  query: 'Halcyon ferry Port Merrow March 2024',
  links: [{ text: 'Divers reach the sunken ferry', href: 'https://www.tribune.example/2024/03/14/divers-reach-ferry' }],
};

function finder(search: Finder['search'] = async () => true): Finder & { search: ReturnType<typeof vi.fn<Finder['search']>> } {
  return {
    search: vi.fn(search),
    fallback: (words) => ({ address: `https://find.example/?q=${encodeURIComponent(words)}`, host: 'find.example' }),
    addTabs: '/corpus.html#add-tabs',
  };
}

function panel(ways: Finder, more: Parameters<typeof tabState>[0] = {}) {
  const unmatched = report().claims.filter(({ verdict }) => verdict === 'unmatched');
  const state = tabState({ report: report({ claims: unmatched }), finding: FINDING, ...more });
  return show(<Panel tabId={7} state={state} send={async () => ({ ok: true })} finder={ways} />);
}

describe('finding other reports', () => {
  it('stands open where nothing matches, with the page’s own links and the prepared words', async () => {
    const ways = finder();
    const { container } = panel(ways);
    expect(screen.getByRole('heading', { name: 'Find other reports' })).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Divers reach the sunken ferry' });
    expect(link.getAttribute('href')).toBe(FINDING.links[0]?.href);
    expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(screen.getByText('tribune.example')).toBeTruthy();
    expect(screen.getByRole('searchbox', { name: 'Words to search for' })).toHaveProperty('value', FINDING.query);
    expect(screen.getByRole('link', { name: 'Add open tabs' }).getAttribute('href')).toBe('/corpus.html#add-tabs');
    expect(ways.search).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('searches only when pressed, with the words as the reader changed them', async () => {
    const ways = finder();
    const { user } = panel(ways);
    await user.type(screen.getByRole('searchbox'), ' inquiry');
    expect(ways.search).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Search the web' }));
    expect(ways.search.mock.calls).toEqual([[`${FINDING.query} inquiry`]]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives a link where the browser’s search cannot be opened', async () => {
    const { user } = panel(finder(async () => false));
    await user.type(screen.getByRole('searchbox'), '{Enter}');
    const link = await screen.findByRole('link', { name: 'Search with find.example' });
    expect(link.getAttribute('href')).toBe('https://find.example/?q=Halcyon%20ferry%20Port%20Merrow%20March%202024');
  });

  it('gives the link, too, when asking fails', async () => {
    const { user } = panel(finder(() => Promise.reject(new Error('no such permission'))));
    await user.click(screen.getByRole('button', { name: 'Search the web' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('does not search for nothing', async () => {
    const { user } = panel(finder());
    await user.clear(screen.getByRole('searchbox'));
    expect(screen.getByRole('button', { name: 'Search the web' })).toHaveProperty('disabled', true);
  });

  it('keeps out of the way where other reports are there already', () => {
    panel(finder(), { report: report() });
    expect(screen.queryByRole('heading', { name: 'Find other reports' })).toBeNull();
    expect(screen.getByText('Find more reports').closest('details')?.open).toBe(false);
  });

  it('is absent where the page was not looked through, and while one claim is shown', () => {
    const { unmount } = panel(finder(), { finding: null });
    expect(screen.queryByText('Find other reports')).toBeNull();
    unmount();
    panel(finder(), { report: report(), selected: 'c0' });
    expect(screen.queryByText('Find more reports')).toBeNull();
  });
});
