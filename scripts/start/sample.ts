import type { Page } from 'puppeteer-core';
import type { Report } from '../../lib/report/report.ts';
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
