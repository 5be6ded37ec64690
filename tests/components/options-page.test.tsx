// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OptionsPageProps } from '../../components/options/options-page.tsx';
import type { SitesView } from '../../components/options/use-sites.ts';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { expectAccessible, show } from './render.tsx';

const CHANGED: Settings = {
  version: 1, hiddenKinds: ['date'], hiddenVerdicts: ['agrees'], marksAdditions: false, showsDecisions: true, colours: { differs: 'blue', unstated: 'grey', agrees: 'pink' },
  searchTemplate: 'https://search.example/?q=%s', privateWindows: 'allow', sites: ['news.example'],
};

function sitesView(view: Partial<SitesView> = {}): SitesView {
  return { sites: [], others: [], allow: vi.fn(async () => true), remove: vi.fn(async () => undefined), removeOther: vi.fn(async () => undefined), ...view };
}

/** The page over settings that change as the real ones do. */
function options({ settings = DEFAULTS, ...rest }: Partial<OptionsPageProps> = {}) {
  const change = vi.fn();
  const onOpenShortcuts = vi.fn();
  function Page() {
    const [now, setNow] = useState(settings);
    return (
      <OptionsPage
        settings={now} change={(changes) => { change(changes); setNow((old) => old && { ...old, ...changes }); }} sites={sitesView()} kinds={['duration', 'date', 'quote']}
        shortcuts={[{ name: 'check-page', keys: 'Alt+Shift+K' }, { name: 'open-panel', keys: '' }]} onOpenShortcuts={onOpenShortcuts} {...rest}
      />
    );
  }
  return { change, onOpenShortcuts, ...show(<Page />) };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('options', () => {
  it('are accessible, as new and as changed', async () => {
    const { container, unmount } = options();
    await expectAccessible(container);
    unmount();
    const changed = options({ settings: CHANGED, sites: sitesView({ sites: [{ host: 'news.example', granted: false }], others: ['*://*/*'] }) });
    await expectAccessible(changed.container);
  });

  it('switch off verdicts and kinds, each by itself', async () => {
    const { user, change } = options();
    const part = section('What is highlighted');
    await user.click(part.getByRole('checkbox', { name: /^Agrees/ }));
    expect(change).toHaveBeenLastCalledWith({ hiddenVerdicts: ['agrees'] });
    await user.click(part.getByRole('checkbox', { name: 'Date' }));
    await user.click(part.getByRole('checkbox', { name: 'Quotation' }));
    expect(change).toHaveBeenLastCalledWith({ hiddenKinds: ['date', 'quote'] });
    await user.click(part.getByRole('checkbox', { name: 'Date' }));
    expect(change).toHaveBeenLastCalledWith({ hiddenKinds: ['quote'] });
  });

  it('switch off the marks of additions, and on the record of decisions', async () => {
    const { user, change } = options();
    const marks = section('What is highlighted').getByRole<HTMLInputElement>('checkbox', { name: /other reports tell more/ });
    expect(marks.checked).toBe(true);
    await user.click(marks);
    expect(change).toHaveBeenLastCalledWith({ marksAdditions: false });
    const decisions = section('For developers').getByRole<HTMLInputElement>('checkbox', { name: /how decisions were made/ });
    expect(decisions.checked).toBe(false);
    await user.click(decisions);
    expect(change).toHaveBeenLastCalledWith({ showsDecisions: true });
  });

  it('give each verdict a colour, alone or as a set', async () => {
    const { user, change } = options();
    const part = section('Colours');
    await user.click(within(part.getByRole('group', { name: 'Differs' })).getByRole('radio', { name: 'Purple' }));
    expect(change).toHaveBeenLastCalledWith({ colours: { differs: 'purple', unstated: 'amber', agrees: 'green' } });
    expect(part.getByRole('button', { name: 'Standard', pressed: false })).toBeDefined();
    await user.click(part.getByRole('button', { name: 'Easy to tell apart' }));
    expect(part.getByRole('button', { name: 'Easy to tell apart', pressed: true })).toBeDefined();
    expect(within(part.getByRole('group', { name: 'Agrees' })).getByRole<HTMLInputElement>('radio', { name: 'Blue' }).checked).toBe(true);
  });

  it('take a search address only when it can be used', async () => {
    const { user, change } = options();
    const part = section('Finding other reports');
    await user.click(part.getByRole('radio', { name: 'another search engine' }));
    const field = part.getByRole('textbox', { name: /Address of its results/ });
    await user.type(field, 'http://search.example{Enter}');
    expect(part.getByRole('alert').textContent).toContain('https://');
    expect(change).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, 'https://search.example/?q=%s');
    await user.click(part.getByRole('button', { name: 'Save' }));
    expect(change).toHaveBeenLastCalledWith({ searchTemplate: 'https://search.example/?q=%s' });
    expect(part.getByRole('status').textContent).toBe('Saved.');
    await user.click(part.getByRole('radio', { name: /default search/ }));
    expect(change).toHaveBeenLastCalledWith({ searchTemplate: null });
  });

  it('never save from private windows unless the reader says so', async () => {
    const { user, change } = options();
    const part = section('Private windows');
    expect(part.getByRole<HTMLInputElement>('radio', { name: /Never/ }).checked).toBe(true);
    await user.click(part.getByRole('radio', { name: /Save when/ }));
    expect(change).toHaveBeenLastCalledWith({ privateWindows: 'allow' });
  });

  it('show the keys, those not set too, and lead to where they are changed', async () => {
    const { user, onOpenShortcuts } = options();
    const part = section('Keyboard shortcuts');
    expect(part.getByText('Check this page').parentElement?.textContent).toContain('Alt+Shift+K');
    expect(part.getByText('Open the Crossread panel').parentElement?.textContent).toContain('not set');
    await user.click(part.getByRole('button', { name: /Change shortcuts/ }));
    expect(onOpenShortcuts).toHaveBeenCalledOnce();
  });

  it('start over after a question, leave the sites, and come back by Undo', async () => {
    const { user, change } = options({ settings: CHANGED });
    const opener = screen.getByRole('button', { name: 'Reset the options' });
    await user.click(opener);
    await user.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(change).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(opener);
    await user.click(opener);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Reset' }));
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(change).toHaveBeenLastCalledWith({ ...DEFAULTS, sites: ['news.example'] });
    expect(section('Finding other reports').queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    const { sites: _sites, ...before } = CHANGED;
    expect(change).toHaveBeenLastCalledWith(before);
    expect(section('Finding other reports').getByRole<HTMLInputElement>('textbox').value).toBe('https://search.example/?q=%s');
  });
});

describe('sites', () => {
  const part = () => section('Where Crossread may run');

  it('are asked for in the click, and added when the browser allows them', async () => {
    const sites = sitesView();
    const { user } = options({ sites });
    await user.type(part().getByRole('textbox', { name: /site/ }), 'https://www.News.example/world{Enter}');
    expect(sites.allow).toHaveBeenCalledWith('news.example');
    expect(await screen.findByText(/news\.example are now checked/)).toBeDefined();
  });

  it('are not added when the reader says no to the browser', async () => {
    const { user } = options({ sites: sitesView({ allow: async () => false }) });
    await user.type(part().getByRole('textbox'), 'news.example{Enter}');
    expect(await screen.findByText(/does not allow news\.example/)).toBeDefined();
  });

  it('must be sites', async () => {
    const sites = sitesView();
    const { user, container } = options({ sites });
    await user.type(part().getByRole('textbox'), 'all of them{Enter}');
    expect(part().getByRole('alert').textContent).toContain('not the address of a site');
    expect(sites.allow).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('say when the browser has taken one back, and can be allowed again or removed with Undo', async () => {
    const sites = sitesView({ sites: [{ host: 'news.example', granted: false }, { host: 'paper.example', granted: true }] });
    const { user } = options({ sites });
    const [news, paper] = within(part().getByRole('list', { name: 'Sites checked by themselves' })).getAllByRole('listitem');
    expect(news?.textContent).toContain('no longer allows');
    expect(paper?.textContent).not.toContain('no longer allows');
    await user.click(part().getByRole('button', { name: 'Allow news.example again' }));
    expect(sites.allow).toHaveBeenCalledWith('news.example');
    await user.click(part().getByRole('button', { name: 'Remove paper.example' }));
    await waitFor(() => expect(sites.remove).toHaveBeenCalledWith('paper.example'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sites.allow).toHaveBeenLastCalledWith('paper.example');
  });

  it('list what else the browser allows, and give it back', async () => {
    const sites = sitesView({ others: ['*://*/*'] });
    const { user } = options({ sites });
    await user.click(part().getByRole('button', { name: 'Remove *://*/*' }));
    expect(sites.removeOther).toHaveBeenCalledWith('*://*/*');
  });
});
