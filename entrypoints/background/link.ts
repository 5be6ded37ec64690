import { browser } from 'wxt/browser';
import type { CorpusProvider } from '../../lib/messages/corpus-provider.ts';
import { problemOf } from '../../lib/messages/check-runner.ts';
import type { TabNotice, TabProblem } from '../../lib/messages/protocol.ts';
import type { TabStates } from '../../lib/messages/tab-states.ts';
import { exactPattern } from '../../lib/settings/sites.ts';
import { readSettings } from '../../lib/settings/store.ts';
import type { PageTasks, TabFacts } from './page-tasks.ts';

/** How long the linked page may take to load, in milliseconds. */
const LOAD_MS = 30_000;

export interface LinkParts {
  readonly states: TabStates;
  readonly tasks: PageTasks;
  readonly corpus: CorpusProvider;
}

type Outcome = Pick<TabNotice, 'tone' | 'words' | 'problem' | 'articleId'>;

/**
 * Adds the article behind a link. Asks for its site in the turn of the click, opens it in a tab beside the reader's, which is
 * closed again, and gives a right back that was not there before. What came of it becomes a notice of the reader's tab.
 */
export async function addLink(parts: LinkParts, tab: TabFacts, url: string): Promise<void> {
  const origin = exactPattern(url);
  if (tab.id === undefined || origin === null) return;
  const origins = [origin];
  // Both in this turn: the first `await` would lose the click that the browser wants to see.
  const before = browser.permissions.contains({ origins });
  const asked = askFor(origins);
  const had = await before;
  const outcome = await (async (): Promise<Outcome> => {
    if (tab.incognito && (await readSettings()).privateWindows === 'refuse') return refused('private-window');
    if (!(await asked)) return { ...refused(null), words: { key: 'link_denied', args: [new URL(url).hostname] } };
    return readLinked(parts, tab, url);
  })();
  if (!had && (await asked)) await browser.permissions.remove({ origins });
  await parts.states.update(tab.id, { windowId: tab.windowId, notice: { ...outcome, id: crypto.randomUUID(), at: Date.now() } });
}

/** False, too, where the browser does not let the background ask. */
async function askFor(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch (error) {
    console.warn('Crossread: the browser did not ask', error);
    return browser.permissions.contains({ origins });
  }
}

async function readLinked({ tasks, corpus }: LinkParts, { windowId }: TabFacts, url: string): Promise<Outcome> {
  const opened = await browser.tabs.create({ url, active: false, windowId });
  if (opened.id === undefined) return refused('failed');
  try {
    await loaded(opened.id);
    const answer = await tasks.readDraft(await browser.tabs.get(opened.id), false);
    if (!answer.ok) return refused(answer.problem);
    const { article, outcome } = await (await corpus.get()).add(answer.draft, { via: 'page', wire: null, fileName: null, feedUrl: null });
    const words = { key: outcome === 'unchanged' ? 'link_known' : 'link_added', args: [article.title] };
    return { tone: 'done', words, problem: null, articleId: outcome === 'unchanged' ? null : article.id };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === 'failed') console.error(error);
    return refused(problem);
  } finally {
    // The reader may have closed it.
    await browser.tabs.remove(opened.id).catch(() => undefined);
  }
}

function refused(problem: TabProblem | null): Outcome {
  return { tone: 'problem', words: { key: 'link_failed', args: [] }, problem, articleId: null };
}

/** Waits until a tab has loaded, or has had its time: what is there by then is read. */
function loaded(tabId: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    };
    const onUpdated = (id: number, change: { status?: string }): void => {
      if (id === tabId && change.status === 'complete') doneIfThere();
    };
    const timer = setTimeout(done, LOAD_MS);
    browser.tabs.onUpdated.addListener(onUpdated);
    const doneIfThere = (): void => void browser.tabs.get(tabId).then((tab) => {
      // A new tab is complete with an empty page before it begins to load; that page's address is not told.
      if (tab.status === 'complete' && tab.url?.startsWith('http')) done();
    }, reject);
    doneIfThere();
  });
}
