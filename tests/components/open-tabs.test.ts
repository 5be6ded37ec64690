import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { GatherOptions } from '../../components/shared/gathering.tsx';
import { openTabs } from '../../components/shared/open-tabs.ts';
import { speakFrom } from '../../components/i18n.ts';
import type { GatherState } from '../../lib/jobs/gather.ts';
import type { FromPanel, PanelAnswer } from '../../lib/messages/protocol.ts';
import messages from '../../public/_locales/en/messages.json';

speakFrom(messages);

/** Browser rights as Chrome keeps them: a wider one takes the narrower ones with it when it is given back. */
function rights(origins: string[]) {
  const state = { origins: [...origins], permissions: [] as string[], asked: [] as unknown[], answer: true };
  const covers = (pattern: string) => state.origins.includes(pattern) || state.origins.includes('*://*/*');
  const listener = { addListener: vi.fn(), removeListener: vi.fn(), hasListener: vi.fn() };
  Object.assign(browser, { permissions: {
    onAdded: listener, onRemoved: listener,
    getAll: async () => ({ origins: [...state.origins], permissions: [...state.permissions] }),
    contains: async (one: { origins?: string[]; permissions?: string[] }) => (one.origins ?? []).every(covers) && (one.permissions ?? []).every((each) => state.permissions.includes(each)),
    request: async (one: { origins?: string[]; permissions?: string[] }) => {
      state.asked.push(one);
      if (!state.answer) return false;
      state.origins.push(...(one.origins ?? []).filter((each) => !state.origins.includes(each)));
      state.permissions.push(...(one.permissions ?? []));
      return true;
    },
    remove: async (one: { origins?: string[]; permissions?: string[] }) => {
      state.origins = (one.origins ?? []).includes('*://*/*') ? [] : state.origins.filter((each) => !(one.origins ?? []).includes(each));
      state.permissions = state.permissions.filter((each) => !(one.permissions ?? []).includes(each));
      return true;
    },
  } });
  return state;
}

const TABS = [
  { id: 1, url: 'https://a.example/ferry', title: 'Ferry', incognito: false, discarded: false },
  { id: 2, url: 'https://b.example/front', title: 'Front page', incognito: false, discarded: false },
  { id: 3, url: 'https://c.example/asleep', title: 'Asleep', incognito: false, discarded: true },
  { id: 4, url: 'https://bank.example/', title: 'Private', incognito: true, discarded: false },
  { id: 5, url: 'chrome://settings/', title: 'Settings', incognito: false, discarded: false },
  { id: 6, url: 'https://d.example/closing', title: 'Closing', incognito: false, discarded: false },
  { id: 7, url: 'https://e.example/a.pdf', title: 'A PDF', incognito: false, discarded: false },
  { id: 8, url: 'chrome-extension://test-extension-id/corpus.html', title: 'My corpus', incognito: false, discarded: false },
];
const ANSWERS: Readonly<Record<number, PanelAnswer>> = { 1: { ok: true, articleId: 'x', version: 1, alreadyThere: false }, 2: { ok: false, problem: 'no-article' }, 6: { ok: false, problem: 'failed' } };

const options = (part: Partial<GatherOptions> = {}): GatherOptions => ({
  progress: () => {}, signal: new AbortController().signal, confirm: (_sites, act) => act(), ...part,
});
const reasons = (state: GatherState | null) => Object.fromEntries((state?.skipped ?? []).map(({ name, reason }) => [name, reason.key]));
const asked: number[] = [];

beforeEach(() => {
  asked.length = 0;
  Object.assign(browser.runtime, {
    getURL: () => 'chrome-extension://test-extension-id/',
    sendMessage: async (message: FromPanel) => {
      if (message.type !== 'panel/add') throw new Error(message.type);
      asked.push(message.tabId);
      return ANSWERS[message.tabId];
    },
  });
  Object.assign(browser.tabs, {
    query: async () => TABS,
    get: async (id: number) => {
      if (id === 6) throw new Error('No tab with id: 6');
      return TABS.find((tab) => tab.id === id);
    },
  });
});

/** The gatherer, when it has read the granted sites. */
async function ready() {
  const gather = openTabs();
  await Promise.resolve();
  await Promise.resolve();
  return gather;
}

describe('open tabs', () => {
  const skipped = {
    'Front page': 'problem_no_article', Asleep: 'skip_tab_discarded', Settings: 'problem_restricted', Closing: 'skip_tab_closed', 'A PDF': 'problem_pdf',
  };

  test('are read but for those that cannot be, each told with its reason; private windows are left out unsaid', async () => {
    const state = rights([]);
    const end = await (await ready())(options());
    expect(end).toMatchObject({ total: 6, done: 6, added: 1 });
    expect(reasons(end)).toEqual(skipped);
    expect(asked).toEqual([1, 2, 6]);
    expect(state.asked).toEqual([{ permissions: [], origins: ['*://*/*'] }]);
    expect(state.origins).toEqual([]);
  });

  test('of a reader with sites of their own are asked for site by site, and their own sites stay', async () => {
    const state = rights(['https://a.example/*']);
    const counts: number[] = [];
    const end = await (await ready())(options({ confirm: (sites, act) => { counts.push(sites); return act(); } }));
    expect(reasons(end)).toEqual(skipped);
    expect(counts).toEqual([5]);
    expect(state.asked).toEqual([{ permissions: ['tabs'], origins: [] }, { permissions: [], origins: ['https://a.example/*', 'https://b.example/*', 'https://c.example/*', 'https://d.example/*', 'https://e.example/*'] }]);
    expect(state.origins).toEqual(['https://a.example/*']);
    expect(state.permissions).toEqual([]);
  });

  test.each([[[]], [['https://a.example/*']]])('are not read without leave, with %j granted', async (origins) => {
    const state = rights(origins);
    state.answer = false;
    expect(await (await ready())(options())).toBeNull();
    expect(asked).toEqual([]);
    expect(state.origins).toEqual(origins);
  });

  test('give the rights back when the corpus fails, too', async () => {
    const state = rights([]);
    Object.assign(browser.runtime, { sendMessage: async () => ({ ok: false, problem: 'storage-full' }) });
    await expect((await ready())(options())).rejects.toMatchObject({ name: 'StorageFull' });
    expect(state.origins).toEqual([]);
  });
});
