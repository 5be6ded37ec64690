import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { e2eTest } from './harness/e2e-test.ts';
import { highlightCount } from './harness/highlights.ts';
import { click, pageView, waitForText } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

const NARROW = { width: 380, height: 800 };
const test = e2eTest('chromium');

test.for(['light', 'dark'] as const)('welcome tab, options, sample and panel break no rule of axe in %s', async (scheme, { browser }) => {
  await browser.setColorScheme(scheme);
  const open = async (path: string, text: string): Promise<Page> => {
    const page = await browser.extensionPage(path);
    await waitForText(pageView(page), text);
    expect(await axeFindings(pageView(page)), path).toEqual([]);
    await page.setViewport(NARROW);
    expect(await axeFindings(pageView(page)), `${path}, narrow`).toEqual([]);
    return page;
  };
  await open('welcome.html', '0 of 3 steps');
  await open('options.html', 'Start over');
  const sample = await open('sample.html', 'Load the sample articles');
  const panel = await browser.openPanel(sample);
  await waitForText(panel, 'Keyboard shortcuts');
  expect(await axeFindings(panel), 'empty panel').toEqual([]);
  await click(pageView(sample), 'button', 'Load the sample articles');
  await waitFor('highlights', async () => (await highlightCount(pageView(sample))) > 0);
  await waitForText(panel, 'Clear highlights');
  expect(await axeFindings(pageView(sample)), 'sample').toEqual([]);
  expect(await axeFindings(panel), 'panel').toEqual([]);
});
