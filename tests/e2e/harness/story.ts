import type { Page } from 'puppeteer-core';
import { readArticleFolder } from './article-file.ts';
import type { ArticleFile } from './article-file.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { highlightCount, highlights, pointOn } from './highlights.ts';
import type { Highlights } from './highlights.ts';
import { newsPage } from './news-page.ts';
import type { PageServer } from './server.ts';
import { click, has, pageView, texts, waitForText } from './view.ts';
import type { View } from './view.ts';
import { waitFor } from './wait.ts';

/** The story that most tests read: told plainly, so that the tests are about the browsers and not about the rules. */
export const TALKS = 'tests/e2e/fixtures/coast-talks';

/** One of the project's hand-annotated stories, with less plain wording. */
export const VISIT = 'tests/stories/ministers-visit';

/** A report and the address at which it is served. */
export interface ServedArticle extends ArticleFile {
  readonly url: string;
}

/** Serves every report of a folder as a news page. */
export function serveStory(server: PageServer, folder: string): ServedArticle[] {
  return readArticleFolder(folder).map((article) => ({ ...article, url: server.serve(`/${article.name}.html`, newsPage(article)) }));
}

/** The report whose file name begins so. Throws when there is none. */
export function named<T extends ArticleFile>(articles: readonly T[], start: string): T {
  const found = articles.find((article) => article.name.startsWith(start));
  if (!found) throw new Error(`no report ${start}`);
  return found;
}

/** Opens a page, presses the toolbar button and adds the page by the button in the panel, as a reader does. Leaves the tab closed. */
export async function addPage(browser: ExtensionBrowser, url: string): Promise<void> {
  const page = await browser.openPage(url);
  await browser.pressToolbarButton(page);
  const panel = await browser.panel(page);
  await click(panel, 'button', 'Add to my corpus');
  await waitForText(panel, 'Added to your corpus.');
  await page.close();
}

/** Chooses files in the import of the corpus page; gives the page. Does not wait for the import. */
export async function chooseFiles(browser: ExtensionBrowser, paths: readonly string[]): Promise<Page> {
  const page = await browser.extensionPage('corpus.html');
  const input = await waitFor('the file input', () => page.$('input'));
  await input.uploadFile(...paths);
  return page;
}

/** Imports files through the corpus page and waits until all are in. */
export async function importFiles(browser: ExtensionBrowser, paths: readonly string[], patience = 30_000): Promise<Page> {
  const page = await chooseFiles(browser, paths);
  await waitForText(pageView(page), 'Finished', patience);
  return page;
}

/** Opens a page, presses the toolbar button and waits until something is highlighted. */
export async function readPage(browser: ExtensionBrowser, url: string): Promise<{ readonly page: Page; readonly painted: Highlights }> {
  const page = await browser.openPage(url);
  await browser.pressToolbarButton(page);
  return { page, painted: await waitForHighlights(page) };
}

/** Waits until something is highlighted in the page. */
export async function waitForHighlights(page: Page, patience?: number): Promise<Highlights> {
  return waitFor('highlights', async () => (await highlightCount(pageView(page))) > 0 && highlights(pageView(page)), patience);
}

/** Clicks words inside a highlight with the mouse. */
export async function clickHighlight(page: Page, words: string): Promise<void> {
  const point = await waitFor(`a highlight with “${words}”`, () => pointOn(pageView(page), words));
  await page.mouse.click(point.x, point.y);
}

/** Clicks words inside a highlight and gives the panel, opened on the claim with this heading. */
export async function openClaim(browser: ExtensionBrowser, page: Page, words: string, heading: string): Promise<View> {
  await page.bringToFront();
  await clickHighlight(page, words);
  const panel = await browser.panel(page);
  await texts(panel, 'heading', { part: heading });
  return panel;
}

/** Opens a claim by its row in the panel's list, going back to the list first if need be. */
export async function openFromList(panel: View, value: string): Promise<void> {
  if (await has(panel, 'button', 'All statements')) await click(panel, 'button', 'All statements');
  await click(panel, 'button', { part: value });
  await texts(panel, 'heading', { part: value });
}
