import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { e2eTest } from './harness/e2e-test.ts';
import { BROWSERS } from './harness/launch.ts';
import { clickHighlight, waitForHighlights } from './harness/story.ts';
import { click, pageView, waitForText } from './harness/view.ts';

const NARROW = { width: 380, height: 800 };
const WIDE = { width: 1280, height: 800 };

describe.each(BROWSERS)('no rule of axe is broken in %s', (name) => {
  const test = e2eTest(name);

  test.for(['light', 'dark'] as const)('by any page or by the panel, in %s', async (scheme, { browser }) => {
    await browser.setColorScheme(scheme);
    const wideAndNarrow = async (page: Page, what: string): Promise<void> => {
      expect(await axeFindings(pageView(page)), what).toEqual([]);
      await page.setViewport(NARROW);
      expect(await axeFindings(pageView(page)), `${what}, narrow`).toEqual([]);
      await page.setViewport(WIDE);
    };
    const open = async (path: string, text: string): Promise<Page> => {
      const page = await browser.extensionPage(path);
      await waitForText(pageView(page), text);
      await wideAndNarrow(page, path);
      return page;
    };
    await open('welcome.html', '0 of 3 steps');
    await open('options.html', 'Start over');
    await open('compare.html', 'Compare two articles');
    await open('corpus.html', 'No articles yet');
    const sample = await open('sample.html', 'Load the sample articles');
    const panel = await browser.openPanel(sample);
    await waitForText(panel, 'Keyboard shortcuts');
    expect(await axeFindings(panel), 'empty panel').toEqual([]);

    await click(pageView(sample), 'button', 'Load the sample articles');
    await waitForHighlights(sample);
    await waitForText(panel, 'Clear highlights');
    await wideAndNarrow(sample, 'sample, highlighted');
    expect(await axeFindings(panel), 'panel').toEqual([]);
    await clickHighlight(sample, 'Their meeting lasted');
    await waitForText(panel, 'All statements');
    expect(await axeFindings(panel), 'a claim in the panel').toEqual([]);

    const corpus = await open('corpus.html', '5 articles');
    await click(pageView(corpus), 'link', { part: 'Open the saved copy' });
    await waitForText(pageView(corpus), 'agree');
    await wideAndNarrow(corpus, 'saved copy');
  });
});
