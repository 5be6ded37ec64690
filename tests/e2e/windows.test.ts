import { describe, expect } from 'vitest';
import { e2eTest } from './harness/e2e-test.ts';
import { BROWSERS } from './harness/launch.ts';
import { addPage, named, serveStory, TALKS, waitForHighlights } from './harness/story.ts';
import { click, textOf, waitForText } from './harness/view.ts';

describe.each(BROWSERS)('windows in %s', (name) => {
  const test = e2eTest(name);

  test('the panel of each of two windows follows the active tab of its own window', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    const [wire, herald] = [named(story, '00'), named(story, '03')];
    await addPage(browser, named(story, '02').url);

    const other = await browser.openPage(named(story, '01').url);
    const first = await browser.openPage(wire.url);
    const second = await browser.openPage(herald.url, { where: 'window' });
    await browser.pressToolbarButton(first);
    await waitForHighlights(first);
    await browser.pressToolbarButton(second);
    await waitForHighlights(second);
    const [panelOfFirst, panelOfSecond] = [await browser.panel(first), await browser.panel(second)];
    await waitForText(panelOfFirst, wire.title);
    await waitForText(panelOfSecond, herald.title);
    expect(await textOf(panelOfFirst)).not.toContain(herald.title);

    await other.bringToFront();
    await waitForText(panelOfFirst, 'Nothing checked on this page yet');
    await waitForText(panelOfSecond, herald.title);
    await first.bringToFront();
    await waitForText(panelOfFirst, wire.title);
  });

  test('a navigation takes the report away, and the way back does not show an old one', async ({ server, browser }) => {
    const story = serveStory(server, TALKS);
    const page = await browser.openPage(named(story, '00').url);
    await browser.pressToolbarButton(page);
    const panel = await browser.panel(page);
    await waitForText(panel, named(story, '00').title);
    await page.goto(named(story, '01').url);
    await waitForText(panel, 'Nothing checked on this page yet');
  });
});

describe.each(BROWSERS)('private windows in %s', (name) => {
  const test = e2eTest(name, { allowPrivate: true });

  test('nothing is saved from a private window', async ({ server, browser }) => {
    const page = await browser.openPage(named(serveStory(server, TALKS), '00').url, { where: 'private' });
    await browser.pressToolbarButton(page);
    const panel = await browser.panel(page);
    await click(panel, 'button', 'Add to my corpus');
    await waitForText(panel, 'Nothing is saved from private windows.');
    await page.close();
  });
});
