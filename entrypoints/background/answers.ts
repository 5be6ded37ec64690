import type { CheckRunner } from '../../lib/messages/check-runner.ts';
import type { FromPage, FromPanel, PageReadAnswer, PanelAnswer } from '../../lib/messages/protocol.ts';
import type { TabStates } from '../../lib/messages/tab-states.ts';
import type { PageSender } from '../../lib/messages/validate.ts';
import { isShown } from '../../lib/settings/settings.ts';
import { isOnSite } from '../../lib/settings/sites.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { openPanel, PANEL_OPENS_ON_PAGE_CLICK } from './open-panel.ts';
import type { PageTasks, TabFacts } from './page-tasks.ts';

export interface AnswerParts {
  readonly states: TabStates;
  readonly runner: CheckRunner;
  readonly tasks: PageTasks;
  readonly tab: (tabId: number) => Promise<TabFacts>;
  readonly wakeJobs: () => Promise<void>;
}

/** Does what a page's reader asks. Opens the panel before anything else: the gesture does not outlive the first `await`. */
export async function answerPage(parts: AnswerParts, message: FromPage, sender: PageSender): Promise<PageReadAnswer | { ok: true }> {
  const { states, runner } = parts;
  switch (message.type) {
    case 'page/open-claim':
      if (PANEL_OPENS_ON_PAGE_CLICK) openPanel(sender.windowId);
      await states.update(sender.tabId, { selected: message.claimId });
      return { ok: true };
    case 'page/open-additions':
      if (PANEL_OPENS_ON_PAGE_CLICK) openPanel(sender.windowId);
      await states.update(sender.tabId, { selected: null, asked: { id: crypto.randomUUID(), at: Date.now(), sentenceStart: message.sentenceStart } });
      return { ok: true };
    case 'page/select-claim':
      await states.update(sender.tabId, { selected: message.claimId });
      return { ok: true };
    case 'page/read':
      return highlighted(await runner.run(sender, message.draft, message.links));
    case 'page/unreadable':
      await states.update(sender.tabId, { windowId: sender.windowId, phase: 'problem', problem: message.problem, report: null });
      return { ok: true };
    case 'page/found-article': {
      const tab = await parts.tab(sender.tabId);
      // The choice may have been taken back since the page was loaded.
      if (isOnSite(tab.url ?? '', (await readSettings()).sites)) await parts.tasks.check(tab, false);
      return { ok: true };
    }
    case 'page/gone':
      runner.cancel(sender.tabId);
      await states.drop(sender.tabId);
      return { ok: true };
  }
}

/** The claims and marks that the reader wants to see in pages. */
async function highlighted(answer: PageReadAnswer): Promise<PageReadAnswer> {
  if (!answer.ok) return answer;
  const settings = await readSettings();
  const claims = answer.claims.filter(({ kind, verdict }) => isShown(settings, kind, verdict));
  return { ...answer, claims, additions: settings.marksAdditions ? answer.additions : [] };
}

/** Does what one of our own pages asks. */
export async function answerPanel(parts: AnswerParts, message: FromPanel): Promise<PanelAnswer> {
  const { states, tasks } = parts;
  switch (message.type) {
    case 'panel/check':
      return tasks.check(await parts.tab(message.tabId), false);
    case 'panel/add':
      return tasks.add(await parts.tab(message.tabId));
    case 'panel/clear':
      return tasks.clear(message.tabId);
    case 'panel/show-claim':
      await states.update(message.tabId, { selected: message.claimId });
      await tasks.send(message.tabId, { type: 'reader/show-claim', claimId: message.claimId });
      return { ok: true };
    case 'panel/show-sentence':
      await tasks.send(message.tabId, { type: 'reader/show-sentence', start: message.start, end: message.end });
      return { ok: true };
    case 'panel/select':
      await states.update(message.tabId, { selected: message.claimId });
      return { ok: true };
    case 'panel/undo-add':
      return tasks.undoAdd(message.tabId, message.articleId);
    case 'panel/wake-jobs':
      await parts.wakeJobs();
      return { ok: true };
  }
}
