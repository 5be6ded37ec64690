import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { readArticleFolder } from './harness/article-file.ts';
import { e2eTest } from './harness/e2e-test.ts';
import { pointOn } from './harness/highlights.ts';
import { BROWSERS } from './harness/launch.ts';
import { newsPage, paragraphsOf } from './harness/news-page.ts';
import { recordSelections, selections } from './harness/selections.ts';
import { importFiles, named, openClaim, readPage, serveStory, TALKS, waitForHighlights } from './harness/story.ts';
import { evaluate, has, pageView, waitForText } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

const serialised = (page: Page): Promise<string> => evaluate(pageView(page), () => new XMLSerializer().serializeToString(document));

async function press(page: Page, words: string): Promise<void> {
  const point = await waitFor(`a highlight with “${words}”`, () => pointOn(pageView(page), words));
  await page.mouse.click(point.x, point.y);
}

describe.each(BROWSERS)('the page in %s', (name) => {
  const test = e2eTest(name);

  test('is the same before and after reading, painting and clearing', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    await importFiles(browser, story.slice(1, 4).map(({ path }) => path));
    const page = await browser.openPage(named(story, '00').url);
    const before = await serialised(page);
    await browser.pressToolbarButton(page);
    await waitForHighlights(page);
    expect(await serialised(page)).toBe(before);
    const styles = await evaluate(pageView(page), () => [document.styleSheets.length, document.adoptedStyleSheets.length]);
    expect(styles).toEqual([1, 0]);
  });

  test('keeps links, buttons, modified clicks and selections inside a highlight to itself', async ({ server, browser }) => {
    const articles = readArticleFolder(TALKS);
    await importFiles(browser, articles.slice(1, 4).map(({ path }) => path));
    const body = paragraphsOf(named(articles, '00'))
      .replace('State House', '<a href="#house">State House</a>')
      .replace('would pay', '<button type="button" onclick="document.title = \'pressed\'">would pay</button>');
    const { page } = await readPage(browser, server.serve('/linked.html', newsPage(named(articles, '00'), { body })));
    const panel = await browser.panel(page);
    await waitForText(panel, 'Compared with 3 articles.');
    await recordSelections(panel);

    await press(page, 'State House');
    await waitFor('the link to be followed', () => evaluate(pageView(page), () => location.hash === '#house'));
    await press(page, 'would pay');
    await waitFor('the button to be pressed', () => evaluate(pageView(page), () => document.title === 'pressed'));

    const from = await waitFor('the claim', () => pointOn(pageView(page), 'working dinner'));
    await page.keyboard.down('Shift');
    await page.mouse.click(from.x, from.y);
    await page.keyboard.up('Shift');
    await page.mouse.move(from.x - 60, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y, { steps: 4 });
    await page.mouse.up();
    expect(await evaluate(pageView(page), () => (getSelection()?.toString() ?? '').length)).toBeGreaterThan(0);
    expect(await browser.card(page)).toBeNull();
    // Another click only takes the selection away.
    await page.mouse.click(5, 400);

    await openClaim(browser, page, 'three agreements', '3 agreements');
    expect(await selections(panel)).toHaveLength(1);
    expect(await has(panel, 'heading', { part: '25' })).toBe(false);
  });
});
