// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useSites } from '../../components/options/use-sites.ts';
import { changeSettings, readSettings } from '../../lib/settings/store.ts';

let granted: Set<string>;
let listeners: (() => void)[];
const tell = () => act(async () => { for (const listener of listeners) listener(); });

beforeEach(() => {
  fakeBrowser.reset();
  granted = new Set();
  listeners = [];
  const event = { addListener: (listener: () => void) => listeners.push(listener), removeListener: vi.fn() };
  const permissions = {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    getAll: async () => ({ origins: [...granted] }),
    request: async ({ origins }: { origins: string[] }) => { for (const origin of origins) granted.add(origin); return true; },
    remove: async ({ origins }: { origins: string[] }) => { for (const origin of origins) granted.delete(origin); return true; },
    onAdded: event, onRemoved: event,
  };
  Object.assign(fakeBrowser, { permissions });
});

describe('useSites', () => {
  it('adds what was granted and gives back what is removed', async () => {
    const { result } = renderHook(() => useSites());
    await waitFor(() => expect(result.current.sites).toEqual([]));
    await act(async () => expect(await result.current.allow('news.example')).toBe(true));
    await waitFor(() => expect(result.current.sites).toEqual([{ host: 'news.example', granted: true }]));
    expect([...granted]).toEqual(['*://*.news.example/*']);
    await act(() => result.current.remove('news.example'));
    await waitFor(() => expect(result.current.sites).toEqual([]));
    expect(granted.size).toBe(0);
  });

  it('adds nothing when the browser was told no', async () => {
    fakeBrowser.permissions.request = async () => false;
    const { result } = renderHook(() => useSites());
    await act(async () => expect(await result.current.allow('news.example')).toBe(false));
    expect((await readSettings()).sites).toEqual([]);
  });

  it('notices what is granted and revoked from outside', async () => {
    await changeSettings({ sites: ['news.example'] });
    granted.add('*://*.news.example/*');
    const { result } = renderHook(() => useSites());
    await waitFor(() => expect(result.current.sites).toEqual([{ host: 'news.example', granted: true }]));
    granted.delete('*://*.news.example/*');
    granted.add('*://*/*');
    await tell();
    await waitFor(() => expect(result.current).toMatchObject({ sites: [{ host: 'news.example', granted: false }], others: ['*://*/*'] }));
  });
});
