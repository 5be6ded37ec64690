import type { Page } from 'puppeteer-core';
import type { KindName } from '../../lib/kinds/kind.ts';
import type { Report, Verdict } from '../../lib/report/report.ts';
import type { ExtensionBrowser } from '../../tests/e2e/harness/extension-browser.ts';
import { waitForHighlights } from '../../tests/e2e/harness/story.ts';
import { click, evaluate, pageView, waitForText } from '../../tests/e2e/harness/view.ts';
import { waitFor } from '../../tests/e2e/harness/wait.ts';

/** On a machine that does other things as well, a first start takes its time. */
const PATIENCE_MS = 60_000;

/** Opens the sample report, loads the other reports of its story into the corpus and waits until it is highlighted. */
export async function openSample(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.extensionPage('sample.html');
  const view = pageView(page);
  await waitForText(view, 'A sample written for Crossread', PATIENCE_MS);
  await click(view, 'button', 'Load the sample articles');
  await waitForHighlights(page, PATIENCE_MS);
  return page;
}

/** The report of the sample as the background keeps it for the panel; asked from within the page, which is one of the extension's. */
export async function sampleReport(page: Page): Promise<Report> {
  return waitFor('the report', () => evaluate(pageView(page), async () => {
    interface WithSession { readonly storage: { readonly session: { get(keys: null): Promise<Record<string, unknown>> } } }
    const scope = globalThis as { readonly browser?: WithSession; readonly chrome?: WithSession };
    const states = Object.values(await (scope.browser ?? scope.chrome)?.storage.session.get(null) ?? {});
    const found = states.find((state) => (state as { phase?: string }).phase === 'ready') as { report: Report } | undefined;
    return found?.report;
  }), PATIENCE_MS);
}

/** Enough of a sentence to find its highlight by: that of the first claim of this verdict and kind, or else of any that differs or is matched. */
export function highlightOf({ claims }: Report, verdict: Verdict, kind: KindName): string {
  const claim =
    claims.find((each) => each.verdict === verdict && each.kind === kind) ??
    claims.find((each) => each.verdict === 'differs') ??
    claims.find((each) => each.verdict !== 'unmatched');
  if (!claim) throw new Error('Nothing in the sample report is matched by the others.');
  return claim.sentence.replace(/^[“"]/, '').split(/\s+/).slice(0, 4).join(' ');
}
