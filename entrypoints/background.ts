import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCorpus } from '../lib/corpus/store.ts';
import { ensureJobHost, resumeJobs } from '../lib/jobs/host.ts';
import { CheckRunner } from '../lib/messages/check-runner.ts';
import { corpusProvider } from '../lib/messages/corpus-provider.ts';
import { readSettings, watchSettings } from '../lib/settings/store.ts';
import { TabStates } from '../lib/messages/tab-states.ts';
import { isOwnPage, pageSender, parseFromPage, parseFromPanel } from '../lib/messages/validate.ts';
import { checkArticle } from '../lib/report/check.ts';
import { answerPage, answerPanel } from './background/answers.ts';
import { addLink } from './background/link.ts';
import { createMenus, MENU_CHECK, MENU_LINK, MENU_SELECTION } from './background/menus.ts';
import { openPanel, PANEL_OPENS_ON_PAGE_CLICK } from './background/open-panel.ts';
import { PageTasks } from './background/page-tasks.ts';
import type { TabFacts } from './background/page-tasks.ts';
import { checkSelection } from './background/selection.ts';
import { applySettings } from './background/settings-effects.ts';
import { syncSites } from './background/sites.ts';

/** Wires events to what is done about them. Every listener is added in the first turn, or a woken background would miss its event. */
export default defineBackground(() => {
  const corpus = corpusProvider(() => openCorpus());
  const states = new TabStates(browser.storage.session);
  const runner = new CheckRunner({ states, corpus, check: checkArticle, explains: async () => (await readSettings()).showsDecisions, panelOpensOnClick: PANEL_OPENS_ON_PAGE_CLICK });
  const tasks = new PageTasks(states, runner, corpus);
  const parts = { states, runner, tasks, tab: (tabId: number) => browser.tabs.get(tabId), wakeJobs: ensureJobHost };
  // WXT narrows getURL to the files it generated.
  const self = { id: browser.runtime.id, origin: (browser.runtime as typeof Browser.runtime).getURL('') };

  const checkAsked = (tab: TabFacts): void => {
    openPanel(tab.windowId);
    report(tasks.check(tab, true));
  };

  browser.action.onClicked.addListener(checkAsked);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab === undefined) return;
    if (info.menuItemId === MENU_CHECK) return checkAsked(tab);
    // Before anything else, as the click does not outlive the turn; asking for a site needs it, too.
    openPanel(tab.windowId);
    if (info.menuItemId === MENU_SELECTION) report(checkSelection(parts, tab, info.selectionText ?? ''));
    else if (info.menuItemId === MENU_LINK) report(addLink({ states, tasks, corpus }, tab, info.linkUrl ?? ''));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'check-page') checkAsked(tab);
    else if (command === 'open-panel') openPanel(tab.windowId);
    else if (command === 'next-claim') report(tasks.send(tab.id, { type: 'reader/step', by: 1 }));
    else if (command === 'previous-claim') report(tasks.send(tab.id, { type: 'reader/step', by: -1 }));
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const page = pageSender(sender, self);
    const fromPage = page === null ? null : parseFromPage(message);
    const fromPanel = isOwnPage(sender, self) ? parseFromPanel(message) : null;
    if (page !== null && fromPage !== null) report(answerPage(parts, fromPage, page).then(sendResponse, failed(sendResponse)));
    else if (fromPanel !== null) report(answerPanel(parts, fromPanel).then(sendResponse, failed(sendResponse)));
    else return false;
    return true;
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    runner.cancel(tabId);
    report(states.drop(tabId));
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') report(tasks.forgetIfGone(tabId));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenus();
    // Scripts registered by an earlier version are gone.
    report(syncSites());
    if (reason === 'install') report(browser.tabs.create({ url: '/welcome.html' }));
  });
  browser.permissions.onAdded.addListener(() => report(syncSites()));
  browser.permissions.onRemoved.addListener(() => report(syncSites()));
  watchSettings((now, before) => report(applySettings(states, tasks, now, before)));

  // What an earlier background, browser or job host left unfinished.
  report(tasks.resume());
  report(corpus.get().then(({ database }) => resumeJobs(database)));
});

/** What nobody waits for is at least written to the background's console. */
function report(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Crossread:', error));
}

/** Answers the sender of a message that could not be dealt with, and passes the error on. */
function failed(sendResponse: (answer: unknown) => void): (error: unknown) => never {
  return (error) => {
    sendResponse({ ok: false, problem: 'failed' });
    throw error;
  };
}
