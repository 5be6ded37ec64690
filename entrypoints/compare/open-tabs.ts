import { browser } from 'wxt/browser';
import type { OpenTab, TabRead } from '../../components/compare/ports.ts';
import { lease, sitePattern } from '../../components/shared/lease.ts';
import { accessProblem, problemOfUrl } from '../../lib/messages/page-access.ts';
import type { TabState, ToReader } from '../../lib/messages/protocol.ts';
import { parseDraftAnswer } from '../../lib/messages/validate.ts';
import { injectReader } from '../background/inject.ts';

/** Sites that may be read already, as found when the tabs were listed: in a press there is no time to look. */
const readable = new Set<number>();

async function tabsOf(states: ReadonlyMap<number, TabState>): Promise<OpenTab[]> {
  const found: OpenTab[] = [];
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined) continue;
    const state = states.get(tab.id);
    const url = tab.url ?? state?.url ?? '';
    if (!/^https?:/.test(url)) continue;
    const pattern = sitePattern(url);
    const granted = pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
    // A checked tab was opened to us by the reader's press, and has a reader in it.
    if (granted || (state?.phase === 'ready' && state.url === url)) readable.add(tab.id);
    else readable.delete(tab.id);
    found.push({ id: tab.id, title: tab.title ?? state?.report?.article.title ?? '', url, incognito: tab.incognito });
  }
  return found;
}

async function states(): Promise<Map<number, TabState>> {
  const all = Object.values(await browser.storage.session.get<Record<string, unknown>>(null));
  const isState = (value: unknown): value is TabState => typeof value === 'object' && value !== null && 'tabId' in value && 'phase' in value;
  return new Map(all.filter(isState).map((state) => [state.tabId, state]));
}

/** Tabs whose addresses are known without asking. */
export async function knownTabs(): Promise<readonly OpenTab[]> {
  return tabsOf(await states());
}

/** Every tab with an article's sort of address. The leave to see titles is asked for, and given back once they are read. */
export async function allTabs(): Promise<readonly OpenTab[] | null> {
  // Titles alone: reading is asked for once two tabs are chosen, and for their sites only.
  if (!(await browser.permissions.request({ permissions: ['tabs'] }))) return null;
  try {
    return await tabsOf(await states());
  } finally {
    await browser.permissions.remove({ permissions: ['tabs'] });
  }
}

/** Reads tabs. Sites that were not granted before are asked for, and given back. */
export async function readTabs(tabs: readonly OpenTab[]): Promise<readonly TabRead[]> {
  const origins = [...new Set(tabs.filter(({ id }) => !readable.has(id)).flatMap(({ url }) => sitePattern(url) ?? []))];
  const granted = origins.length === 0 ? null : await lease({ origins });
  try {
    return await Promise.all(tabs.map((tab) => readTab(tab)));
  } finally {
    await granted?.giveBack();
  }
}

async function readTab(tab: OpenTab): Promise<TabRead> {
  const known = problemOfUrl(tab.url);
  if (known !== null) return { ok: false, problem: known };
  try {
    await injectReader(tab.id);
  } catch (error) {
    // What was open to us is so no more (the page was left): the next press asks.
    readable.delete(tab.id);
    return { ok: false, problem: accessProblem(tab.url, error, false) };
  }
  const message: ToReader = { type: 'reader/draft' };
  const answer = parseDraftAnswer(await browser.tabs.sendMessage(tab.id, message, { frameId: 0 }));
  return answer ?? { ok: false, problem: 'not-ready' };
}
