import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { e2eTest } from './harness/e2e-test.ts';
import { BROWSERS } from './harness/launch.ts';
import { importFiles, named, readPage, serveStory, TALKS } from './harness/story.ts';
import { click, evaluate, pageView, waitForText } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

/** Words marked for what other reports add, each with a point on it; the first one stands in the middle of the window. */
function marks(page: Page): Promise<{ readonly text: string; readonly x: number; readonly y: number }[]> {
  return evaluate(pageView(page), () => {
    const ranges = [...(CSS.highlights.get('crossread-addition') ?? [])].map((each) => each as Range);
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return ranges.map((range) => {
      const box = range.getBoundingClientRect();
      return { text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  });
}

describe.each(BROWSERS)('what other reports add in %s', (name) => {
  const test = e2eTest(name);

  test('is marked in the page, listed upon a click on the mark, laid out as a table, and can be switched off', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    await importFiles(browser, story.filter((each) => !each.name.startsWith('02')).map(({ path }) => path));
    const { page } = await readPage(browser, named(story, '02').url);
    const [mark] = await waitFor('a mark', async () => {
      const found = await marks(page);
      return found.length > 0 && found;
    });
    if (!mark) throw new Error('nothing is marked');
    const panel = await browser.openPanel(page);
    await page.bringToFront();
    await page.mouse.click(mark.x, mark.y);
    await waitFor('the additions of that sentence', () => evaluate(panel, () => document.activeElement?.matches('.addition summary') === true && document.querySelector('.addition details[open]') !== null));
    await waitForText(panel, 'This page says only');
    expect(await evaluate(panel, () => document.querySelector('.additions')?.textContent ?? '')).toContain('25 minutes');
    if (name === 'firefox') expect(await browser.card(page)).toContain('Other reports add');

    await click(panel, 'button', 'Table');
    await waitForText(panel, 'What each report says');
    const columns = await evaluate(panel, () => [...document.querySelectorAll('thead th')].length);
    expect(columns).toBe(5);

    const options = await browser.extensionPage('options.html');
    await waitForText(pageView(options), 'Mark sentences of which other reports tell more');
    await options.click('input[aria-describedby$=-additions]');
    await page.bringToFront();
    await waitFor('the marks to be gone', async () => (await marks(page)).length === 0);
  });
});
