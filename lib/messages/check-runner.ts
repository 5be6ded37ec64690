import type { ArticleDraft } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { CorpusBroken, StorageFull } from '../corpus/errors.ts';
import type { PageLink } from '../page/page-links.ts';
import { findReports } from '../report/find-reports.ts';
import { fitReport } from '../report/fit.ts';
import type { Report } from '../report/report.ts';
import type { CorpusProvider } from './corpus-provider.ts';
import { paintedAdditions, paintedClaims } from './painted.ts';
import type { PageReadAnswer, TabProblem } from './protocol.ts';
import type { TabStates } from './tab-states.ts';
import type { PageSender } from './validate.ts';

/** How often a check under way says that it lives; also keeps a background awake that would be stopped after 30 s without a call. */
export const HEARTBEAT_MS = 10_000;

export interface CheckRunnerParts {
  readonly states: TabStates;
  readonly corpus: CorpusProvider;
  readonly check: (
    corpus: Corpus,
    page: { readonly id?: string; readonly draft: ArticleDraft },
    options: { readonly signal: AbortSignal; readonly explain: boolean },
  ) => Promise<Report>;
  /** Whether reports are to carry the record of every decision. */
  readonly explains: () => Promise<boolean>;
  readonly panelOpensOnClick: boolean;
}

/** Runs at most one check a tab; a new one for the same tab ends the one before. */
export class CheckRunner {
  readonly #parts: CheckRunnerParts;
  readonly #running = new Map<number, AbortController>();

  constructor(parts: CheckRunnerParts) {
    this.#parts = parts;
  }

  isRunning(tabId: number): boolean {
    return this.#running.has(tabId);
  }

  /** Ends the tab's check, if there is one; its caller is answered `aborted`. */
  cancel(tabId: number): void {
    this.#running.get(tabId)?.abort();
    this.#running.delete(tabId);
  }

  /** Checks a page's article, keeps the report as the tab's state and answers with what is to be painted. */
  async run(sender: PageSender, draft: ArticleDraft, links: readonly PageLink[] = []): Promise<PageReadAnswer> {
    const { states } = this.#parts;
    const { tabId } = sender;
    this.cancel(tabId);
    const controller = new AbortController();
    this.#running.set(tabId, controller);
    const { signal } = controller;
    const beat = setInterval(() => {
      void states.update(tabId, (state) => (signal.aborted || state.phase !== 'checking' ? null : { aliveAt: Date.now() }));
    }, HEARTBEAT_MS);
    try {
      await states.update(tabId, {
        windowId: sender.windowId,
        url: draft.url ?? '',
        phase: 'checking',
        problem: null,
        aliveAt: Date.now(),
      });
      const { report, savedAs } = await this.#check(draft, signal);
      if (signal.aborted) return { ok: false, problem: 'aborted' };
      const finding = report.state === 'checked' ? findReports(draft, links) : null;
      await states.update(tabId, (state) => ({
        phase: 'ready',
        finding,
        report,
        savedAs,
        problem: report.state === 'other-language' ? 'other-language' : null,
        selected: report.claims.some((claim) => claim.id === state.selected) ? state.selected : null,
      }));
      const { panelOpensOnClick } = this.#parts;
      return { ok: true, claims: paintedClaims(report), additions: paintedAdditions(report), state: report.state, panelOpensOnClick };
    } catch (error) {
      if (signal.aborted) return { ok: false, problem: 'aborted' };
      const problem = problemOf(error);
      if (problem === 'failed') console.error(error);
      if (problem === 'corpus-broken') this.#parts.corpus.reset();
      await states.update(tabId, { phase: 'problem', problem, report: null });
      return { ok: false, problem };
    } finally {
      clearInterval(beat);
      if (this.#running.get(tabId) === controller) this.#running.delete(tabId);
    }
  }

  async #check(draft: ArticleDraft, signal: AbortSignal): Promise<{ report: Report; savedAs: string | null }> {
    const corpus = await this.#parts.corpus.get();
    const address = draft.canonicalUrl ?? draft.url;
    const stored = address === null ? undefined : await corpus.findByUrl(address);
    const article = stored === undefined ? undefined : await corpus.get(stored.id);
    // Stored claims have the offsets of the stored text: they serve only while the page still says exactly that.
    const same = article !== undefined && article.title === draft.title && article.text === draft.text;
    const report = await this.#parts.check(corpus, same ? { id: article.id, draft } : { draft }, { signal, explain: await this.#parts.explains() });
    return { report: fitReport(report), savedAs: stored?.id ?? null };
  }
}

/** The problem to show for an error of corpus or check. */
export function problemOf(error: unknown): TabProblem {
  if (error instanceof StorageFull) return 'storage-full';
  if (error instanceof CorpusBroken) return 'corpus-broken';
  return 'failed';
}
