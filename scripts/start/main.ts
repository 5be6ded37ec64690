import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../../tests/e2e/harness/builds.ts';
import type { ExtensionBrowser } from '../../tests/e2e/harness/extension-browser.ts';
import { launch } from '../../tests/e2e/harness/launch.ts';
import { startServer } from '../../tests/e2e/harness/server.ts';
import { VISIT, clickHighlight, importFiles, named, readPage, serveStory } from '../../tests/e2e/harness/story.ts';
import { textOf, waitForText } from '../../tests/e2e/harness/view.ts';

/**
 * Reads the first report of the sample story with the others in the corpus. With a window, leaves it to the person
 * before it until they close it; without one, prints what the panel says and writes pictures to `out/`.
 */
export async function start(name: BrowserName, headed: boolean): Promise<void> {
  const server = await startServer();
  const browser = await launch(name, { headed });
  try {
    const story = serveStory(server, VISIT);
    const sample = named(story, '00');
    await importFiles(browser, story.filter((article) => article !== sample).map(({ path }) => path));
    if (headed) await leaveToReader(browser, sample.url);
    else await printAndPicture(browser, sample.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function leaveToReader(browser: ExtensionBrowser, url: string): Promise<void> {
  const { page } = await readPage(browser, url);
  console.log('Click an underlined sentence. Close the browser, or press Ctrl+C here, to end.');
  await new Promise<void>((done) => {
    page.browser().once('disconnected', () => done());
  });
}

async function printAndPicture(browser: ExtensionBrowser, url: string): Promise<void> {
  const { page, painted } = await readPage(browser, url);
  const panel = await browser.openPanel(page);
  await waitForText(panel, 'Clear highlights');
  console.log(`\nThe panel beside the report:\n\n${await textOf(panel)}`);
  const words = firstWords([...painted.differs, ...painted.unstated, ...painted.agrees]);
  await clickHighlight(page, words);
  await waitForText(panel, 'All statements');
  console.log(`\nAfter a click on “${words}”:\n\n${await textOf(panel)}`);
  mkdirSync('out', { recursive: true });
  for (const [file, picture] of [['page', await browser.screenshot(page)], ['panel', await browser.screenshotPanel(page)]] as const) {
    writeFileSync(`out/start-${file}.png`, picture);
    console.log(`Picture: ${resolve(`out/start-${file}.png`)}`);
  }
}

/** Enough of the first highlight to find it by. */
function firstWords(highlights: readonly string[]): string {
  return highlights[0]?.split(/\s+/).slice(0, 3).join(' ') ?? '';
}
