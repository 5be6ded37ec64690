import { browser } from 'wxt/browser';
import type { Gathered } from '../../lib/jobs/gather.ts';
import type { FromPanel, PanelAnswer, TabProblem } from '../../lib/messages/protocol.ts';
import { CorpusBroken, StorageFull } from '../../lib/corpus/errors.ts';

/** A page that answers no sooner has hung up its own scripts; the others wait for it no longer. */
const ANSWER_MS = 20_000;

export type AddAnswer = PanelAnswer | { readonly ok: false; readonly problem: 'closed' };

/** Has the background read the article of a tab and store it. */
export async function addPage(tabId: number): Promise<AddAnswer> {
  const message: FromPanel = { type: 'panel/add', tabId };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<PanelAnswer>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, problem: 'not-ready' }), ANSWER_MS);
  });
  const answer = await Promise.race([browser.runtime.sendMessage<FromPanel, PanelAnswer | undefined>(message), late]);
  clearTimeout(timer);
  if (answer?.ok) return answer;
  return (await isOpen(tabId)) ? answer ?? { ok: false, problem: 'failed' } : { ok: false, problem: 'closed' };
}

async function isOpen(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    // Both browsers reject for a tab that is gone, and for nothing else.
    return false;
  }
}

/** @throws StorageFull, CorpusBroken: the next page would fare no better */
export function gathered(answer: AddAnswer): Gathered {
  if (answer.ok) return { outcome: answer.alreadyThere === true ? 'unchanged' : (answer.version ?? 1) > 1 ? 'new-version' : 'added' };
  if (answer.problem === 'storage-full') throw new StorageFull('The disk is full');
  if (answer.problem === 'corpus-broken') throw new CorpusBroken('unopenable', 'The corpus could not be opened');
  return { skipped: problemReason(answer.problem) };
}

export function problemReason(problem: TabProblem | 'closed') {
  return { key: problem === 'closed' ? 'skip_tab_closed' : `problem_${problem.replaceAll('-', '_')}`, args: [] };
}
