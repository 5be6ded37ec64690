import type { ArticleDraft } from '../../lib/corpus/article.ts';
import { webAddress } from '../../lib/corpus/address.ts';
import type { CheckRunner } from '../../lib/messages/check-runner.ts';
import type { TabStates } from '../../lib/messages/tab-states.ts';
import { recogniseLanguage } from '../../lib/text/language.ts';
import type { PageTasks, TabFacts } from './page-tasks.ts';

/** Longer selections are cut: this is for a sentence or some paragraphs, the page has a button of its own. In characters. */
const MAX_SELECTION = 20_000;

export interface SelectionParts {
  readonly states: TabStates;
  readonly runner: CheckRunner;
  readonly tasks: PageTasks;
}

/**
 * Checks the selected words of a tab as a small article of their own and keeps the report as the tab's state. The page lends
 * its headline, source and day, without which few sentences say what they are about; claims of the headline are left out.
 */
export async function checkSelection({ states, runner, tasks }: SelectionParts, tab: TabFacts, selected: string): Promise<void> {
  const text = selected.trim().slice(0, MAX_SELECTION);
  if (tab.id === undefined || text === '') return;
  const tabId = tab.id;
  runner.cancel(tabId);
  const page = await tasks.draftOf(tab);
  // Its highlights have the ids of another report.
  await tasks.send(tabId, { type: 'reader/clear' });
  await states.update(tabId, { windowId: tab.windowId, phase: 'checking', problem: null, report: null, selected: null, excerpt: text, aliveAt: Date.now() });
  const draft: ArticleDraft = page === null ? loneDraft(tab, text) : { ...page, text };
  const bodyStart = draft.title.length + 2;
  await runner.run({ tabId, windowId: tab.windowId }, draft);
  await states.update(tabId, ({ phase, report, excerpt }) => {
    if (phase !== 'ready' || report === null || excerpt !== text) return null;
    const claims = report.claims.filter((claim) => claim.start >= bodyStart);
    const additions = report.additions.filter((addition) => addition.start >= bodyStart);
    return { report: { ...report, claims, additions }, selected: claims.length === 1 ? (claims[0]?.id ?? null) : null };
  });
}

function loneDraft(tab: TabFacts, text: string): ArticleDraft {
  const language = recogniseLanguage(text);
  return {
    url: webAddress(tab.url ?? null),
    canonicalUrl: null,
    title: '',
    source: null,
    byline: null,
    publishedAt: null,
    text,
    // A few words are often not enough to tell; who asks for them to be checked takes them for English.
    language: language === 'und' ? 'en' : language,
  };
}
