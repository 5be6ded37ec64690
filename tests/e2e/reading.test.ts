import { describe, expect } from 'vitest';
import { e2eTest } from './harness/e2e-test.ts';
import { BROWSERS } from './harness/launch.ts';
import { addPage, clickHighlight, importFiles, named, openClaim, openFromList, readPage, serveStory, TALKS } from './harness/story.ts';
import { click, evaluate, has, pageView, texts, textOf, waitForText } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

describe.each(BROWSERS)('reading in %s', (name) => {
  const test = e2eTest(name);

  test('a page added by its button is evidence for the next one, down to the sentence of the saved copy', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    for (const start of ['01', '02', '03']) await addPage(browser, named(story, start).url);

    const { page, painted } = await readPage(browser, named(story, '00').url);
    expect(painted.unstated.join('\n')).toContain('25-minute meeting');
    // Other details of that sentence may have the stronger verdict.
    expect(Object.values(painted).flat().join('\n')).toContain('nearly four hours');

    const panel = await openClaim(browser, page, '25-minute', '25');
    const receipts = (await texts(panel, 'article')).join('\n');
    expect(receipts).toContain('Capital Post');
    expect(receipts).toContain('Island Herald');
    expect(receipts).not.toContain('Harbour Mail');

    await openClaim(browser, page, 'nearly four hours', 'nearly 4 hours');
    await openFromList(panel, 'nearly 4 hours');
    expect(await texts(panel, 'heading', { part: 'Agrees' })).toHaveLength(1);
    expect((await texts(panel, 'article')).join('\n')).toContain('more than three hours');

    await click(panel, 'link', { part: 'Saved copy of “Otieno promises' });
    const copy = await browser.extensionTab('corpus.html#article=');
    const [mark] = await texts(copy, 'mark');
    expect(mark).toContain('more than three hours');
    const inView = () => evaluate(copy, () => {
      const box = document.querySelector('mark')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await waitFor('the sentence to be scrolled to', inView);
  });

  test('the list of the panel leads to every claim, and filters by verdict', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    await importFiles(browser, story.slice(1, 4).map(({ path }) => path));
    const { page } = await readPage(browser, named(story, '00').url);
    const panel = await browser.panel(page);
    await click(panel, 'button', { part: ' unstated' });
    const rows = await texts(panel, 'listitem', { part: 'Left unstated' });
    expect(rows.some((row) => row.includes('25-minute'))).toBe(true);
    expect(await has(panel, 'listitem', { part: 'Agrees' })).toBe(false);
    await click(panel, 'button', { part: '25-minute' });
    await waitForText(panel, 'All statements');
    await click(panel, 'button', 'All statements');
    await waitForText(panel, 'Compared with 3 articles.');
  });

  test('a click on a highlight opens the claim where the browser allows it, else a card', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    await importFiles(browser, story.slice(1, 4).map(({ path }) => path));
    const { page } = await readPage(browser, named(story, '00').url);
    await browser.panel(page);
    await browser.closePanel(page);
    await clickHighlight(page, '25-minute');
    if (name === 'chromium') {
      const panel = await browser.panel(page);
      await waitForText(panel, 'Left unstated');
      await waitForText(panel, 'All statements');
      expect(await browser.card(page)).toBeNull();
      return;
    }
    const card = await waitFor('the card', () => browser.card(page));
    expect(card).toContain('Left unstated');
    expect(card).toContain('25-minute');
    expect(await browser.panelIsOpen(page)).toBe(false);
    const panel = await browser.openPanel(page);
    await waitForText(panel, 'All statements');
    await waitForText(panel, '25-minute');
    await page.keyboard.press('Escape');
    await waitFor('the card to close', async () => (await browser.card(page)) === null);
  });

  test('with an empty corpus the panel says what to do, and clearing leaves no trace', async ({ server, browser }) => {
    const page = await browser.openPage(named(serveStory(server, TALKS), '00').url);
    await browser.pressToolbarButton(page);
    const panel = await browser.panel(page);
    await waitForText(panel, 'Your corpus is empty');
    await click(panel, 'button', 'Add to my corpus');
    await waitForText(panel, 'Added to your corpus.');
    await click(panel, 'button', 'Undo');
    await waitForText(panel, 'Taken out of your corpus again.');
    await click(panel, 'button', 'Clear highlights');
    await waitForText(panel, 'Nothing checked on this page yet');
    expect(await evaluate(pageView(page), () => CSS.highlights.size)).toBe(0);
    expect(await textOf(panel)).not.toContain('Something went wrong');
  });
});
