import { webAddress } from '../../lib/corpus/address.ts';
import { fullText } from '../../lib/corpus/article.ts';
import type { ArticleDraft } from '../../lib/corpus/article.ts';
import type { CheckRunner } from '../../lib/messages/check-runner.ts';
import type { TabStates } from '../../lib/messages/tab-states.ts';
import { findSelection } from '../../lib/text/find-selection.ts';
import { recogniseLanguage } from '../../lib/text/language.ts';
import type { Span } from '../../lib/text/span.ts';
import type { PageTasks, TabFacts } from './page-tasks.ts';

/** Longer selections are cut: this is for a sentence or some paragraphs, the page has a button of its own. In characters. */
const MAX_SELECTION = 20_000;

export interface SelectionParts {
  readonly states: TabStates;
  readonly runner: CheckRunner;
  readonly tasks: PageTasks;
}

/** What is checked, and which part of its full text the reader asked about. */
interface Asked {
  readonly draft: ArticleDraft;
  readonly part: Span;
}

/** Checks the selected words of a tab and keeps the claims in them as the tab's report. */
export async function checkSelection({ states, runner, tasks }: SelectionParts, tab: TabFacts, selected: string): Promise<void> {
  const text = selected.trim().slice(0, MAX_SELECTION);
  if (tab.id === undefined || text === '') return;
  const tabId = tab.id;
  runner.cancel(tabId);
  const { draft, part } = askedFor(await tasks.draftOf(tab), tab, text);
  // Its highlights have the ids of another report.
  await tasks.send(tabId, { type: 'reader/clear' });
  await states.update(tabId, { windowId: tab.windowId, phase: 'checking', problem: null, report: null, selected: null, excerpt: text, aliveAt: Date.now() });
  await runner.run({ tabId, windowId: tab.windowId }, draft);
  await states.update(tabId, ({ phase, report, excerpt }) => {
    if (phase !== 'ready' || report === null || excerpt !== text) return null;
    const inPart = ({ start, end }: Span): boolean => start < part.end && end > part.start;
    const claims = report.claims.filter(inPart);
    return { report: { ...report, claims, additions: report.additions.filter(inPart) }, selected: claims.length === 1 ? (claims[0]?.id ?? null) : null };
  });
}

/**
 * Words of an article are checked within it: who "she" is and which meeting "the meeting" was, the sentence alone does not say.
 * Words beside the article (a caption, a comment) become a small article with the page's headline and day, or with neither.
 */
function askedFor(page: ArticleDraft | null, tab: TabFacts, text: string): Asked {
  const found = page === null ? null : findSelection(fullText(page), text);
  if (page !== null && found !== null) return { draft: page, part: found };
  const draft = page === null ? loneDraft(tab, text) : { ...page, text };
  const start = draft.title.length + 2;
  return { draft, part: { start, end: start + text.length } };
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
