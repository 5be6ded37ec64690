// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useActiveTab } from '../../components/panel/use-active-tab.ts';
import { tabKey } from '../../lib/messages/protocol.ts';
import { show } from './render.tsx';
import { tabState } from './samples.ts';

function Probe() {
  const { tabId, state } = useActiveTab();
  return <output>{`${tabId} ${state?.revision ?? 'none'}`}</output>;
}

const shown = () => screen.getByRole('status').textContent;
const write = (tabId: number, revision: number) => fakeBrowser.storage.session.set({ [tabKey(tabId)]: tabState({ tabId, revision }) });

describe('following the active tab', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  });

  it('begins with the active tab of its own window and what is stored of it', async () => {
    await write(7, 3);
    show(<Probe />);
    await waitFor(() => expect(shown()).toBe('7 3'));
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ active: true, windowId: 1 });
  });

  it('sees changes of that tab only', async () => {
    show(<Probe />);
    await waitFor(() => expect(shown()).toBe('7 none'));
    await act(() => write(8, 9));
    expect(shown()).toBe('7 none');
    await act(() => write(7, 4));
    expect(shown()).toBe('7 4');
    await act(() => fakeBrowser.storage.session.remove(tabKey(7)));
    expect(shown()).toBe('7 none');
  });

  it('goes along when the reader changes tabs in this window, and not in another', async () => {
    await write(7, 1);
    await write(8, 2);
    await write(9, 5);
    show(<Probe />);
    await waitFor(() => expect(shown()).toBe('7 1'));
    await act(async () => { await fakeBrowser.tabs.onActivated.trigger({ tabId: 9, windowId: 2 }); });
    expect(shown()).toBe('7 1');
    await act(async () => { await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 }); });
    await waitFor(() => expect(shown()).toBe('8 2'));
  });

  it('keeps a change that came while an older reading was under way', async () => {
    show(<Probe />);
    await waitFor(() => expect(shown()).toBe('7 none'));
    let answer: (stored: object) => void = () => {};
    vi.spyOn(fakeBrowser.storage.session, 'get').mockReturnValueOnce(new Promise<object>((resolve) => { answer = resolve; }) as never);
    await act(async () => { await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never); });
    await act(() => write(7, 4));
    expect(shown()).toBe('7 4');
    await act(async () => answer({}));
    expect(shown()).toBe('7 4');
  });
});
