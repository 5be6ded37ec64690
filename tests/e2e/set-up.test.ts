import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { e2eTest } from './harness/e2e-test.ts';
import type { ExtensionBrowser } from './harness/extension-browser.ts';
import { chooseMenu } from './harness/menus.ts';
import { revoke, sayYesTo } from './harness/site-rights.ts';
import { highlightCount, highlights } from './harness/highlights.ts';
import { BROWSERS } from './harness/launch.ts';
import { importFiles, named, serveStory, TALKS, waitForHighlights } from './harness/story.ts';
import { click, evaluate, pageView, texts, textOf, waitForText } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

const SITE = '*://localhost/*';
const LIST = '<!doctype html><title>World</title><h1>World</h1><article><h2>One</h2></article><article><h2>Two</h2></article>';

/** Names the site of the test's server in the options; gives the page. */
async function allowSite(browser: ExtensionBrowser): Promise<Page> {
  const options = await browser.extensionPage('options.html');
  await waitForText(pageView(options), 'No site is checked by itself');
  await options.type('input[type=text]', 'localhost');
  await options.keyboard.press('Enter');
  await waitForText(pageView(options), 'are now checked by themselves');
  return options;
}

describe.each(BROWSERS)('set-up in %s', (name) => {
  const test = e2eTest(name);

  test('articles of a chosen site are checked by themselves, other pages and revoked sites are left alone', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    await importFiles(browser, story.slice(1).map(({ path }) => path));
    await sayYesTo(browser, SITE);
    const options = await allowSite(browser);
    const list = await browser.openPage(server.serve('/world', LIST));
    const page = await browser.openPage(named(story, '00').url);
    const painted = await waitForHighlights(page);
    expect(painted.unstated.join('\n')).toContain('25-minute');
    expect(await highlightCount(pageView(list))).toBe(0);

    await options.bringToFront();
    await click(pageView(options), 'button', 'Easy to tell apart');
    const lineColour = () => evaluate(pageView(page), () => getComputedStyle(document.body, '::highlight(crossread-agrees)').textDecorationColor);
    await waitFor('the new colour', async () => (await lineColour()) === 'rgb(47, 116, 192)');
    await options.click('label[data-verdict=agrees] input');
    await page.bringToFront();
    await waitFor('agreement to be hidden', async () => {
      const now = await highlights(pageView(page));
      return now.agrees.length === 0 && now.unstated.length > 0;
    });

    await revoke(browser, SITE);
    await options.bringToFront();
    await waitForText(pageView(options), 'The browser no longer allows it');
    const later = await browser.openPage(named(story, '00').url);
    const idle = await browser.openPanel(later);
    await waitForText(idle, 'Nothing checked on this page yet');
    expect(await highlightCount(pageView(later))).toBe(0);
  });

  test('a selected sentence is checked by the menu', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    await importFiles(browser, story.slice(1).map(({ path }) => path));
    const report = named(story, '00');
    const page = await browser.openPage(report.url);
    const sentence = report.paragraphs.join(' ').split(/(?<=\.) /).find((each) => each.includes('25-minute')) ?? '';
    expect(sentence).not.toBe('');
    await sayYesTo(browser, SITE);
    const panel = await browser.openPanel(page);
    await chooseMenu(browser, page, { menuItemId: 'check-selection', selectionText: sentence });
    await waitForText(panel, 'Selected words');
    await waitForText(panel, 'Left unstated');
    expect(await highlightCount(pageView(page))).toBe(0);
    await click(panel, 'button', { part: '25-minute' });
    await waitForText(panel, 'All statements');
    expect(await textOf(panel)).not.toContain('Show on page');
  });

  test('a linked article is added by the menu; without the right to, the reader is told what to do', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    const page = await browser.openPage(named(story, '00').url);
    const panel = await browser.openPanel(page);
    const before = server.requests.length;
    const add = () => chooseMenu(browser, page, { menuItemId: 'add-link', linkUrl: named(story, '01').url });
    if (name === 'chromium') {
      // An event raised by a test is no click to Chromium, which then does not ask: as if the reader had said no.
      await add();
      await waitForText(panel, 'Crossread was not allowed to read localhost');
      expect(server.requests.slice(before)).toEqual([]);
    }
    await sayYesTo(browser, SITE);
    if (name === 'chromium') await allowSite(browser);
    await add();
    await waitForText(panel, 'to your corpus.');
    expect(server.requests.slice(before)).toEqual([`/${named(story, '01').name}.html`]);
    const options = await browser.extensionPage('options.html');
    await waitForText(pageView(options), name === 'chromium' ? 'Articles on these sites are checked' : 'No site is checked by itself');
    expect(await textOf(pageView(options))).not.toContain('Also allowed in the browser');
    const corpus = await browser.extensionPage('corpus.html');
    expect(await texts(pageView(corpus), 'link', { part: named(story, '01').title })).toHaveLength(1);
  });

  test('all four keys are set', async ({ browser }) => {
    const options = await browser.extensionPage('options.html');
    await waitForText(pageView(options), 'Open the Crossread panel');
    expect(await textOf(pageView(options))).not.toContain('not set');
  });
});
