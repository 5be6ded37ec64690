import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { tabKey } from '../../lib/messages/protocol.ts';
import type { TabState } from '../../lib/messages/protocol.ts';
import type { TabView } from './ports.ts';

async function readState(tabId: number): Promise<TabState | null> {
  const key = tabKey(tabId);
  const stored = await browser.storage.session.get<Record<string, TabState>>(key);
  return stored[key] ?? null;
}

/**
 * Follows the active tab of the window that `view` lives in, and the state the background keeps for it. The first failure
 * of the browser's API is thrown while rendering, so that the error boundary shows it.
 */
export function useActiveTab(): TabView {
  const [view, setView] = useState<TabView>({ tabId: null, state: null });
  const [failure, setFailure] = useState<Error | null>(null);

  useEffect(() => {
    let windowId: number | null = null;
    let current: number | null = null;
    let told = 0;
    let over = false;
    const fail = (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error)));

    const follow = async (tabId: number) => {
      current = tabId;
      const before = told;
      const state = await readState(tabId);
      // A change that came meanwhile is the newer of the two, even over a reading that found nothing.
      if (!over && current === tabId && told === before) setView({ tabId, state });
    };
    const onActivated = (info: { tabId: number; windowId: number }) => {
      if (info.windowId === windowId) follow(info.tabId).catch(fail);
    };
    // A tab that was replaced or navigated may have lost its state without a storage event that this context saw.
    const onUpdated = (tabId: number, change: { status?: string }) => {
      if (tabId === current && change.status !== undefined) follow(tabId).catch(fail);
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      if (current === null) return;
      const change = changes[tabKey(current)];
      if (!change) return;
      told += 1;
      setView({ tabId: current, state: (change.newValue as TabState | undefined) ?? null });
    };

    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.storage.session.onChanged.addListener(onChanged);
    const start = async () => {
      windowId = (await browser.windows.getCurrent()).id ?? null;
      const [tab] = await browser.tabs.query({ active: true, ...(windowId === null ? { currentWindow: true } : { windowId }) });
      // The reader may have changed tabs while we asked.
      if (tab?.id !== undefined && current === null) await follow(tab.id);
    };
    start().catch(fail);

    return () => {
      over = true;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.storage.session.onChanged.removeListener(onChanged);
    };
  }, []);

  if (failure) throw failure;
  return view;
}
