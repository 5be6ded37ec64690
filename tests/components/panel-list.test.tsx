// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { Send } from '../../components/panel/ports.ts';
import { TOAST_MS } from '../../components/shared/toast.tsx';
import { savedCopyLink } from '../../components/shared/links.ts';
import type { PanelAnswer } from '../../lib/messages/protocol.ts';
import { show } from './render.tsx';
import { tabState } from './samples.ts';

const answering = (answer: PanelAnswer) => vi.fn<Send>(async () => answer);
const rows = () => [...document.querySelectorAll('.claim-value')].map((value) => value.textContent);
const filter = (name: string) => within(screen.getByRole('group', { name: 'Show only' })).getByRole('button', { name });

afterEach(() => { vi.useRealTimers(); });

describe('the filter by verdict', () => {
  it('shows only those claims, and all again when pressed again', async () => {
    const { user } = show(<Panel tabId={7} state={tabState()} send={answering({ ok: true })} />);
    const all = rows();
    await user.click(filter('2 agree'));
    expect(filter('2 agree').getAttribute('aria-pressed')).toBe('true');
    expect(rows()).toEqual(['nearly 12 hours', '“We never lost power and we never lost hope,”']);
    await user.click(filter('1 differs'));
    expect(filter('2 agree').getAttribute('aria-pressed')).toBe('false');
    expect(rows()).toEqual(['52 passengers']);
    await user.click(filter('1 differs'));
    expect(rows()).toEqual(all);
  });

  it('is forgotten with the tab', async () => {
    const send = answering({ ok: true });
    const { user, rerender } = show(<Panel tabId={7} state={tabState()} send={send} />);
    await user.click(filter('2 agree'));
    rerender(<Panel tabId={8} state={tabState({ tabId: 8 })} send={send} />);
    expect(filter('2 agree').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('adding the page', () => {
  const add = () => screen.getByRole('button', { name: 'Add to my corpus' });

  it('is confirmed and can be undone', async () => {
    const send = answering({ ok: true, articleId: 'new', version: 1, alreadyThere: false });
    const { user } = show(<Panel tabId={7} state={tabState()} send={send} />);
    await user.click(add());
    expect(send).toHaveBeenLastCalledWith({ type: 'panel/add', tabId: 7 });
    expect(screen.getByText('Added to your corpus.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(send).toHaveBeenLastCalledWith({ type: 'panel/undo-add', tabId: 7, articleId: 'new' });
    expect(screen.getByText('Taken out of your corpus again.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('tells a new version, and a text that is there already', async () => {
    const send = answering({ ok: true, articleId: 'new', version: 3 });
    const { user, rerender } = show(<Panel tabId={7} state={tabState()} send={send} />);
    await user.click(add());
    expect(screen.getByText('Saved as version 3.')).toBeTruthy();
    rerender(<Panel tabId={7} state={tabState()} send={answering({ ok: true, articleId: 'new', version: 3, alreadyThere: true })} />);
    await user.click(add());
    expect(screen.getByText(/Already in your corpus/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says why it was refused, and keeps saying it', async () => {
    const { user } = show(<Panel tabId={7} state={tabState()} send={answering({ ok: false, problem: 'private-window' })} />);
    await user.click(add());
    expect(screen.getByText(/Nothing is saved from private windows/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/private windows/)).toBeNull();
  });

  it('says so when the background does not answer', async () => {
    const { user } = show(<Panel tabId={7} state={tabState()} send={vi.fn<Send>(async () => { throw new Error('gone'); })} />);
    await user.click(add());
    expect(screen.getByText(/Something went wrong/)).toBeTruthy();
  });

  it('links to the saved copy of a page that is there', () => {
    show(<Panel tabId={7} state={tabState({ savedAs: 'a-9' })} send={answering({ ok: true })} />);
    expect(screen.getByRole('link', { name: 'In my corpus' }).getAttribute('href')).toBe(savedCopyLink('a-9'));
    expect(screen.getByRole('button', { name: 'Save again' })).toBeTruthy();
  });

  it('takes the notice away in time, but not while it has the focus', async () => {
    const { user } = show(<Panel tabId={7} state={tabState()} send={answering({ ok: true, articleId: 'new' })} />);
    await user.click(add());
    vi.useFakeTimers();
    act(() => { screen.getByRole('button', { name: 'Undo' }).focus(); });
    act(() => { vi.advanceTimersByTime(TOAST_MS * 2); });
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    act(() => { screen.getByRole('button', { name: 'Undo' }).blur(); });
    act(() => { vi.advanceTimersByTime(TOAST_MS); });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('the other actions on the page', () => {
  it('asks for a new check, and clears the highlights', async () => {
    const send = answering({ ok: true });
    const { user } = show(<Panel tabId={7} state={tabState()} send={send} />);
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    expect(send).toHaveBeenLastCalledWith({ type: 'panel/check', tabId: 7 });
    await user.click(screen.getByRole('button', { name: 'Clear highlights' }));
    expect(send).toHaveBeenLastCalledWith({ type: 'panel/clear', tabId: 7 });
    await waitFor(() => expect(screen.getByText('Highlights cleared')).toBeTruthy());
  });
});
