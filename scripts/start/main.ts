import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { wordsOf } from '../../lib/report/words.ts';
import type { Report } from '../../lib/report/report.ts';
import english from '../../public/_locales/en/messages.json';
import type { BrowserName } from '../../tests/e2e/harness/builds.ts';
import type { ExtensionBrowser } from '../../tests/e2e/harness/extension-browser.ts';
import { launch } from '../../tests/e2e/harness/launch.ts';
import { clickHighlight } from '../../tests/e2e/harness/story.ts';
import { textOf, waitForText } from '../../tests/e2e/harness/view.ts';
import { reportText } from '../check/report-text.ts';
import { highlightOf, openSample, sampleReport } from './sample.ts';

/** As a panel stands beside a page on a common screen, in CSS pixels. */
const PANEL_SIZE = { width: 400, height: 900 };

/**
 * Opens the sample report, highlighted, with the panel beside it. With a window, leaves it to the person before it until they close
 * it; without one, prints the report and writes pictures of page and panel to `out/`.
 */
export async function start(name: BrowserName, headed: boolean): Promise<void> {
  ownTemporaryFolder();
  const browser = await launch(name, { headed });
  try {
    const page = await openSample(browser);
    if (headed) await closeBlank(browser);
    const panel = await browser.openPanel(page);
    await page.bringToFront();
    if (headed) {
      console.log('The sample report is open: click an underlined sentence. Then try a report of your own newspaper.');
      console.log('The browser has a profile of its own, which is gone with it. Close it, or press Ctrl+C here, to end.');
      await closed(browser);
      return;
    }
    const report = await sampleReport(page);
    console.log(`\nThe sample report against ${report.corpusSize - 1} others in the corpus:\n\n${readable(report)}`);
    await waitForText(panel, 'Clear highlights');
    mkdirSync('out', { recursive: true });
    save(`${name}-list`, await browser.screenshotPanel(page, PANEL_SIZE));
    const words = highlightOf(report, 'unstated', 'duration');
    await clickHighlight(page, words);
    const shown = await browser.panel(page);
    await waitForText(shown, 'All statements');
    console.log(`After a click on “${words}” the panel says:\n\n${indented(await textOf(shown))}\n`);
    save(`${name}-page`, await browser.screenshot(page));
    save(`${name}-panel`, await browser.screenshotPanel(page, PANEL_SIZE));
  } finally {
    await browser.close();
  }
}

/** So that the profile goes with this process, however that ends: at Ctrl+C nothing else is left to clear it away. */
function ownTemporaryFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-start-'));
  process.env[process.platform === 'win32' ? 'TEMP' : 'TMPDIR'] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
}

/** Closes the empty tab that the browser began with; the welcome tab and the sample stay. */
async function closeBlank(browser: ExtensionBrowser): Promise<void> {
  const [first] = await browser.tabs();
  if (first?.url().startsWith('about:')) await first.close();
}

/** Ends when the person closes the browser. */
async function closed(browser: ExtensionBrowser): Promise<void> {
  const [page] = await browser.tabs();
  await new Promise<void>((done) => {
    page?.browser().once('disconnected', () => done());
  });
}

/** The report as the command line prints it, with other reports called by their papers. */
function readable(report: Report): string {
  const claims = report.claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((evidence) => ({ ...evidence, article: evidence.source ?? evidence.title })),
  }));
  const article = { ...report.article, id: 'sample' };
  return reportText({ ...report, article, claims }, (reason) => wordsOf(english, reason), false);
}

function indented(text: string): string {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => `    ${line}`).join('\n');
}

function save(name: string, picture: Uint8Array): void {
  const file = resolve(`out/start-${name}.png`);
  writeFileSync(file, picture);
  console.log(`Picture: ${file}`);
}
