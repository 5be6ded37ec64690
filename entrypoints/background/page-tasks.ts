import { browser } from 'wxt/browser';
import type { CorpusProvider } from '../../lib/messages/corpus-provider.ts';
import type { CheckRunner } from '../../lib/messages/check-runner.ts';
import { problemOf } from '../../lib/messages/check-runner.ts';
import { accessProblem, problemOfUrl } from '../../lib/messages/page-access.ts';
import type { DraftAnswer, PanelAnswer, TabProblem, ToReader } from '../../lib/messages/protocol.ts';
import type { TabStates } from '../../lib/messages/tab-states.ts';
import { parseDraftAnswer } from '../../lib/messages/validate.ts';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { injectReader } from './inject.ts';

/** Neither browser gives the error a name of its own. The tab may also be closed by now. */
const NO_RECEIVER = /Could not establish connection|Receiving end does not exist|No tab with id|Invalid tab ID/i;

/** The part of a tab that the tasks need. `url` is told only where there is a permission. */
export interface TabFacts {
  readonly id?: number | undefined;
  readonly windowId: number;
  readonly url?: string | undefined;
  readonly incognito: boolean;
}

/** What can be done with a tab's page. */
export class PageTasks {
  /** When this background started, in milliseconds since the epoch. */
  readonly #began = Date.now();

  constructor(
    private readonly states: TabStates,
    private readonly runner: CheckRunner,
    private readonly corpus: CorpusProvider,
  ) {}

  /** Begins a check: the reader in the page goes on by itself. `granted`: the reader asked by button, menu or shortcut. */
  async check(tab: TabFacts, granted: boolean): Promise<PanelAnswer> {
    if (tab.id === undefined) return { ok: false, problem: 'restricted' };
    const tabId = tab.id;
    this.runner.cancel(tabId);
    await this.states.update(tabId, {
      windowId: tab.windowId,
      url: tab.url ?? '',
      phase: 'reading',
      problem: null,
      report: null,
      selected: null,
      excerpt: null,
      aliveAt: Date.now(),
    });
    const problem = await this.#reach(tab, tabId, granted);
    if (problem === null && (await this.send(tabId, { type: 'reader/check' })) !== undefined) return { ok: true };
    return this.#fail(tabId, problem ?? 'not-ready');
  }

  /** Saves the page to the corpus. */
  async add(tab: TabFacts): Promise<PanelAnswer> {
    if (tab.id === undefined) return { ok: false, problem: 'restricted' };
    if (tab.incognito && (await readSettings()).privateWindows === 'refuse') return { ok: false, problem: 'private-window' };
    const answer = await this.readDraft(tab, false);
    if (!answer.ok) return answer;
    try {
      const corpus = await this.corpus.get();
      const origin = { via: 'page', wire: null, fileName: null, feedUrl: null } as const;
      const { article, outcome } = await corpus.add(answer.draft, origin);
      await this.states.update(tab.id, { windowId: tab.windowId, url: answer.draft.url ?? '', savedAs: article.id });
      return { ok: true, articleId: article.id, version: article.version, alreadyThere: outcome === 'unchanged' };
    } catch (error) {
      return this.#corpusFailed(error);
    }
  }

  /** Reads a tab's article without checking it. `granted` as for {@link check}. */
  async readDraft(tab: TabFacts, granted: boolean): Promise<DraftAnswer | { readonly ok: false; readonly problem: TabProblem }> {
    if (tab.id === undefined) return { ok: false, problem: 'restricted' };
    const problem = await this.#reach(tab, tab.id, granted);
    if (problem !== null) return { ok: false, problem };
    return parseDraftAnswer(await this.send(tab.id, { type: 'reader/draft' })) ?? { ok: false, problem: 'not-ready' };
  }

  /** The article of a tab that the reader has just pointed at; null where there is none to be read. */
  async draftOf(tab: TabFacts): Promise<ArticleDraft | null> {
    const answer = await this.readDraft(tab, true);
    return answer.ok ? answer.draft : null;
  }

  /** Takes back an `add`. */
  async undoAdd(tabId: number, articleId: string): Promise<PanelAnswer> {
    try {
      await (await this.corpus.get()).delete([articleId]);
      await this.states.update(tabId, (state) => (state.savedAs === articleId ? { savedAs: null } : null));
      return { ok: true };
    } catch (error) {
      return this.#corpusFailed(error);
    }
  }

  /** Takes every trace out of the page, and forgets the tab. */
  async clear(tabId: number): Promise<PanelAnswer> {
    this.runner.cancel(tabId);
    await this.send(tabId, { type: 'reader/clear' });
    await this.states.drop(tabId);
    return { ok: true };
  }

  /** The tab shows another page now, unless its reader answers. Checks under way have their own way to end. */
  async forgetIfGone(tabId: number): Promise<void> {
    const state = await this.states.get(tabId);
    if (state === undefined || state.phase === 'reading' || state.phase === 'checking') return;
    if ((await this.send(tabId, { type: 'reader/ping' })) !== true) await this.states.drop(tabId, state.revision);
  }

  /** Begins again the checks that died with an earlier background; those whose tab is gone are forgotten. */
  async resume(): Promise<void> {
    for (const { tabId, phase, aliveAt = 0 } of await this.states.all()) {
      if ((phase !== 'reading' && phase !== 'checking') || this.runner.isRunning(tabId)) continue;
      // The press that woke this background is under way already; beginning it a second time, without its grant, might end it.
      if (aliveAt >= this.#began) continue;
      if ((await this.send(tabId, { type: 'reader/check' })) !== undefined) continue;
      // It may have died before the reader was in the page; the grant for the page outlives it.
      const tab = await browser.tabs.get(tabId).catch(() => null);
      if (tab === null) await this.states.drop(tabId);
      else await this.check(tab, false);
    }
  }

  /** The answer of the tab's reader; undefined when there is none. */
  async send(tabId: number, message: ToReader): Promise<unknown> {
    try {
      return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? undefined;
    } catch (error) {
      if (!NO_RECEIVER.test(String(error))) console.warn('Crossread: no answer from tab', tabId, error);
      return undefined;
    }
  }

  async #reach(tab: TabFacts, tabId: number, granted: boolean): Promise<TabProblem | null> {
    const known = tab.url === undefined ? null : problemOfUrl(tab.url);
    // Our own sample page has its reader from the start.
    if (known === 'restricted') return (await this.send(tabId, { type: 'reader/ping' })) === true ? null : known;
    try {
      await injectReader(tabId);
      return null;
    } catch (error) {
      return accessProblem(tab.url, error, granted);
    }
  }

  #corpusFailed(error: unknown): PanelAnswer {
    const problem = problemOf(error);
    if (problem === 'corpus-broken') this.corpus.reset();
    if (problem === 'failed') console.error(error);
    return { ok: false, problem };
  }

  async #fail(tabId: number, problem: TabProblem): Promise<PanelAnswer> {
    await this.states.update(tabId, { phase: 'problem', problem, report: null });
    return { ok: false, problem };
  }
}
