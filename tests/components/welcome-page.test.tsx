// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useToasts } from '../../components/shared/toast.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import type { WelcomePageProps } from '../../components/welcome/welcome-page.tsx';
import { NOTHING_DONE } from '../../lib/settings/progress.ts';
import { expectAccessible, show } from './render.tsx';

function welcome(props: Partial<WelcomePageProps> = {}) {
  const onProgress = vi.fn();
  const sample = { loaded: false, open: vi.fn(), remove: vi.fn() };
  const sites = { sites: [], others: [], allow: vi.fn(async () => true), remove: vi.fn(async () => undefined), removeOther: vi.fn(async () => undefined) };
  function Page() {
    const toasts = useToasts();
    const [progress, setProgress] = useState(props.progress ?? NOTHING_DONE);
    return (
      <WelcomePage
        sample={sample} own={0} sites={sites} shortcuts={[{ name: 'check-page', keys: 'Alt+Shift+K' }]} onOpenShortcuts={vi.fn()} toasts={toasts} {...props}
        progress={progress} onProgress={(change) => { onProgress(change); setProgress((old) => ({ ...old, ...change })); }}
      />
    );
  }
  return { onProgress, sample, sites, ...show(<Page />) };
}

const step = (name: string) => within(screen.getByRole('region', { name }));
const SAMPLE = 'Read a sample';
const FEED = 'Add your first articles';
const SITES = 'Choose where it may run';

describe('the welcome tab', () => {
  it('is accessible at the start and at the end', async () => {
    const { container, unmount } = welcome();
    await expectAccessible(container);
    unmount();
    const end = welcome({ progress: { sample: 'done', feed: 'skipped', sites: 'done' }, own: 3, sample: { loaded: true, open: vi.fn(), remove: vi.fn() } });
    await expectAccessible(end.container);
    expect(screen.getByText(/That is all/)).toBeDefined();
  });

  it('opens the sample, and takes it out again', async () => {
    const { user, sample } = welcome();
    await user.click(step(SAMPLE).getByRole('button', { name: 'Load the sample and open it' }));
    expect(sample.open).toHaveBeenCalledOnce();
    expect(step(SAMPLE).queryByRole('button', { name: /Remove/ })).toBeNull();
  });

  it('offers to open or remove a sample that is there', async () => {
    const there = { loaded: true, open: vi.fn(), remove: vi.fn() };
    const { user } = welcome({ sample: there });
    await user.click(step(SAMPLE).getByRole('button', { name: 'Open the sample' }));
    await user.click(step(SAMPLE).getByRole('button', { name: 'Remove the sample articles' }));
    expect(there.open).toHaveBeenCalledOnce();
    expect(there.remove).toHaveBeenCalledOnce();
  });

  it('lets any step be skipped and done afterwards all the same', async () => {
    const { user, onProgress, sample } = welcome();
    await user.click(screen.getByRole('button', { name: `Skip: ${SAMPLE}` }));
    expect(onProgress).toHaveBeenLastCalledWith({ sample: 'skipped' });
    expect(screen.getByText('1 of 3 steps behind you.')).toBeDefined();
    await user.click(step(SAMPLE).getByRole('button', { name: /Load the sample/ }));
    expect(sample.open).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Skip all' }));
    expect(onProgress).toHaveBeenLastCalledWith({ feed: 'skipped', sites: 'skipped' });
    expect(screen.getByText(/That is all/)).toBeDefined();
  });

  it('leads to the corpus and says what is there', () => {
    welcome({ own: 2 });
    expect(step(FEED).getByRole('link', { name: 'Open my corpus' }).getAttribute('href')).toBe('/corpus.html');
    expect(step(FEED).getByText(/so far: 2/)).toBeDefined();
  });

  it('runs only on the button unless sites are named', async () => {
    const { user, sites, onProgress } = welcome();
    expect(step(SITES).getByRole<HTMLInputElement>('radio', { name: 'Only when I press the button' }).checked).toBe(true);
    expect(step(SITES).queryByRole('textbox')).toBeNull();
    await user.click(step(SITES).getByRole('radio', { name: 'Always on these sites' }));
    await user.type(step(SITES).getByRole('textbox'), 'news.example{Enter}');
    expect(sites.allow).toHaveBeenCalledWith('news.example');
    await vi.waitFor(() => expect(onProgress).toHaveBeenLastCalledWith({ sites: 'done' }));
  });

  it('takes the default for a choice when it is pressed', async () => {
    const { user, onProgress } = welcome();
    await user.click(step(SITES).getByRole('radio', { name: 'Only when I press the button' }));
    expect(onProgress).toHaveBeenLastCalledWith({ sites: 'done' });
  });
});
