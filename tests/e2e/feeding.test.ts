import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { e2eTest } from './harness/e2e-test.ts';
import type { ExtensionBrowser } from './harness/extension-browser.ts';
import { fillerArticle } from './harness/filler.ts';
import { grantAll } from './harness/grants.ts';
import { BROWSERS } from './harness/launch.ts';
import { newsPage } from './harness/news-page.ts';
import { readArticleFolder } from './harness/article-file.ts';
import { clickHighlight, importFiles, named, serveStory, TALKS, waitForHighlights } from './harness/story.ts';
import { click, evaluate, has, pageView, texts, textOf, waitForText } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

const story = readArticleFolder(TALKS);
let folder = '';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'crossread-feeding-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const picture = async (browser: ExtensionBrowser, page: Page, name: string): Promise<void> => {
  mkdirSync('out/feeding', { recursive: true });
  writeFileSync(`out/feeding/${browser.name}-${name}.png`, await browser.screenshot(page));
};

/** The sites that the extension may read without being asked. */
const grantedSites = (page: Page): Promise<unknown> => page.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)');

describe.each(BROWSERS)('feeding the corpus in %s', (name) => {
  const test = e2eTest(name);

  test('from an archive and a newsletter, each broken file named and the rest stored', async ({ browser }) => {
    const [first, second] = story;
    if (!first || !second) throw new Error('the story is too short');
    const archive = zipSync({
      'week/saved.html': strToU8(newsPage(first)), 'week/notes.txt': strToU8(`Ferry freed\n\nThe ferry was freed after a night on the sandbank.`),
      '../../etc/passwd.txt': strToU8('Trick title\n\nThe path of this file leads nowhere, as nothing is written.'),
      'week/photo.jpg': strToU8('not a picture'), 'inner.zip': zipSync({ 'a.txt': strToU8('x') }),
    });
    const mail = ['From: "The Morning Brief" <brief@news.example>', 'Subject: Brief of the day', 'Date: Tue, 5 Mar 2024 07:00:00 +0100', 'Content-Type: text/html; charset=utf-8', '',
      `<h1>Brief</h1>${second.paragraphs.map((text) => `<p>${text}</p>`).join('')}`].join('\r\n');
    const page = await importFiles(browser, [file('week.zip', archive), file('brief.eml', mail), file('cut.zip', archive.slice(0, 900)), file('report.pdf', '%PDF-1.7 …')]);
    const view = pageView(page);
    await waitForText(view, '4 added');
    await click(view, 'button', { part: 'Skipped, and why' });
    const shown = await textOf(view);
    for (const skipped of ['week.zip/week/photo.jpg', 'week.zip/inner.zip', 'cut.zip', 'report.pdf']) expect(shown).toContain(skipped);
    expect(shown).toContain('The Morning Brief');
    await picture(browser, page, 'import');
  });

  test('a saved copy is highlighted like a live page, and a click opens the claim beside it', async ({ browser }) => {
    const page = await importFiles(browser, story.map(({ path }) => path));
    const view = pageView(page);
    await click(view, 'link', { part: `Open the saved copy of “${named(story, '01').title}”` });
    const painted = await waitForHighlights(page);
    expect(Object.values(painted).flat().length).toBeGreaterThan(0);
    const [words = ''] = [...new Set(Object.values(painted).flat())].map(String);
    await picture(browser, page, 'copy');
    await clickHighlight(page, words.split(' ').slice(0, 4).join(' '));
    await texts(view, 'button', 'All statements');
    expect(await evaluate(view, () => document.querySelector('aside')?.contains(document.activeElement))).toBe(true);
    await picture(browser, page, 'copy-claim');
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme);
      expect(await axeFindings(view), scheme).toEqual([]);
    }
    await picture(browser, page, 'copy-dark');
    await click(view, 'link', 'My corpus');
    await texts(view, 'button', 'Delete all articles');
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme);
      expect(await axeFindings(view), scheme).toEqual([]);
    }
    await click(view, 'button', 'Delete all articles');
    await texts(view, 'heading', { part: 'for good?' });
    expect(await axeFindings(view)).toEqual([]);
  });

  test('from all open tabs: what is no article is named, and the rights are given back', async ({ browser, server }) => {
    const served = serveStory(server, TALKS);
    await grantAll(browser);
    for (const { url } of served.slice(0, 2)) await browser.openPage(url);
    await browser.openPage(server.serve('/front.html', '<!doctype html><title>Front page of links</title><ul><li><a href="/a">One</a><li><a href="/b">Two</a></ul>'));
    const page = await browser.extensionPage('corpus.html#add-tabs');
    const view = pageView(page);
    const before = await grantedSites(page);
    await click(view, 'button', 'Add all open tabs');
    await waitForText(view, '2 added');
    await click(view, 'button', { part: 'Skipped, and why' });
    expect(await textOf(view)).toContain('Front page of links');
    await picture(browser, page, 'tabs');
    expect(await grantedSites(page)).toEqual(before);
    expect(await axeFindings(view)).toEqual([]);
    const panel = await browser.openPanel(page);
    await waitFor('the panel to have read the tabs', async () => {
      // The panel may still be drawing itself, and the button move away from under the pointer.
      if (!(await has(panel, 'region', 'Adding pages'))) await click(panel, 'button', 'Add all open tabs');
      return (await textOf(panel)).includes('2 already there');
    });
  });

  test('from bookmarks, which are fetched only when that is asked', async ({ browser, server }) => {
    const served = serveStory(server, TALKS);
    await grantAll(browser);
    const links = [...served.slice(0, 2).map(({ url, title }) => ({ url, title })), { url: `${server.origin}/gone`, title: 'Gone' }];
    const page = await browser.extensionPage('corpus.html');
    const view = pageView(page);
    const input = await waitFor('the file input', () => page.$('input[type=file]'));
    await input.uploadFile(file('bookmarks.html', `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL>${links.map(({ url, title }) => `<DT><A HREF="${url}">${title}</A>`).join('\n')}</DL>`));
    await texts(view, 'region', { part: 'Pages of your bookmarks' });
    expect(server.requests).toEqual([]);
    await evaluate(view, () => { for (const box of document.querySelectorAll<HTMLInputElement>('.link-rows input')) box.click(); });
    await picture(browser, page, 'links');
    expect(await axeFindings(view)).toEqual([]);
    await click(view, 'button', 'Fetch 3 pages');
    await waitForText(view, '2 added', 60_000);
    await waitForText(view, '1 skipped');
    expect(await waitFor('the tabs to be closed', async () => (await browser.tabs()).every((tab) => !tab.url().startsWith(server.origin)))).toBe(true);
  });

  test('by pasting, and many are found again by source', async ({ browser }) => {
    const lines = Array.from({ length: 120 }, (_, n) => JSON.stringify({ ...fillerArticle(n, 60), source: `Paper ${n % 3}` })).join('\n');
    const page = await importFiles(browser, [file('many.jsonl', lines)]);
    const view = pageView(page);
    await click(view, 'button', 'Paste an article');
    await evaluate(view, () => document.querySelector<HTMLElement>('dialog[open] input')?.focus());
    await page.keyboard.type('A pasted title');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Cape Courier');
    await evaluate(view, () => document.querySelector<HTMLElement>('dialog[open] textarea')?.focus());
    await page.keyboard.type('The ferry with 52 passengers was freed after nearly twelve hours on the sandbank.');
    await picture(browser, page, 'paste');
    expect(await axeFindings(view)).toEqual([]);
    await click(view, 'button', 'Add to my corpus');
    await waitForText(view, 'Added “A pasted title”.');
    await page.select('.filters select', 'Cape Courier');
    await waitFor('one article', () => has(view, 'status', '1 article'));
    await picture(browser, page, 'filter');
  });
});
