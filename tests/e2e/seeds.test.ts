import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { e2eTest } from './harness/e2e-test.ts';
import type { ExtensionBrowser } from './harness/extension-browser.ts';
import { BROWSERS } from './harness/launch.ts';
import { addPage, named, openClaim, readPage, serveStory } from './harness/story.ts';
import { click, texts, waitForText } from './harness/view.ts';
import type { View } from './harness/view.ts';
import { waitFor } from './harness/wait.ts';

/** Five real reports of one event, beside the checkout; their texts belong to their publishers and are not copied here. */
const SEEDS = '../shared/seeds';
const PICTURES = 'out/seeds';

const present = existsSync(SEEDS);
if (!present) console.log(`${SEEDS} is not here: the test with real reports is skipped`);

/** Every receipt on show: heading, title, sentence and reason in one string. */
const receipts = (panel: View): Promise<string[]> => texts(panel, 'article');

describe.runIf(present).each(BROWSERS)('five real reports in %s', (name) => {
  const test = e2eTest(name);

  test('are served as pages, added, read and clicked', async ({ server, browser }) => {
    mkdirSync(PICTURES, { recursive: true });
    const seeds = serveStory(server, SEEDS);
    const [qin, what, abc, other] = ['001', '002', '003', '004'].map((start) => named(seeds, start));
    for (const seed of [qin, what, abc, other]) await addPage(browser, seed?.url ?? '');

    const { page, painted } = await readPage(browser, named(seeds, '000').url);
    // Another detail of the same sentence may have the stronger verdict; a click on these words means them all the same.
    const shown = Object.values(painted).flat().join('\n');
    expect(shown).toContain('35-minute meeting');
    expect(shown).toContain('nearly six hours');
    const panel = await browser.panel(page);
    await waitForText(panel, 'Compared with 4 articles.');
    await picture(browser, page, `${name}-page`, `${name}-list`);

    await openClaim(browser, page, '35-minute', '35');
    expect(await texts(panel, 'heading', { part: 'Leaves it unstated' })).toHaveLength(1);
    const unstated = await receipts(panel);
    expect(titles(unstated, seeds)).toEqual(new Set(['002', '003']));
    expect(unstated.join('\n')).not.toMatch(/Wang Yi|Qin Gang/);
    if (name === 'firefox') expect(await waitFor('the card', () => browser.card(page))).toContain('35-minute');
    await picture(browser, page, `${name}-claim-page`, `${name}-claim`);

    await openClaim(browser, page, 'nearly six hours', 'nearly 6 hours');
    expect(await texts(panel, 'heading', { part: 'Agrees' })).toHaveLength(1);
    const [agreeing = ''] = await texts(panel, 'region', { part: 'Agrees' });
    for (const start of ['001', '003', '004']) expect(agreeing).toContain(oneLine(named(seeds, start).title));
    expect(agreeing).not.toMatch(/three hours/);
    await picture(browser, page, null, `${name}-claim-agrees`);

    await browser.setColorScheme('dark');
    await picture(browser, page, `${name}-page-dark`, `${name}-claim-dark`);
    await click(panel, 'button', 'All statements');
    await waitForText(panel, 'Compared with 4 articles.');
    await picture(browser, page, null, `${name}-list-dark`);
  });
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Which seeds the receipts are of, by their titles. Two seeds have titles of their own each. */
function titles(shown: readonly string[], seeds: readonly { readonly name: string; readonly title: string }[]): Set<string> {
  return new Set(shown.map((text) => {
    const seed = seeds.find(({ title }) => text.includes(oneLine(title)));
    return seed?.name.slice(0, 3) ?? text.slice(0, 80);
  }));
}

async function picture(browser: ExtensionBrowser, page: Page, ofPage: string | null, ofPanel: string): Promise<void> {
  if (ofPage !== null) writeFileSync(`${PICTURES}/${ofPage}.png`, await browser.screenshot(page));
  if (browser.name === 'chromium') writeFileSync(`${PICTURES}/${ofPanel}.png`, await browser.screenshotPanel(page));
  else if (ofPage === null) writeFileSync(`${PICTURES}/${ofPanel}.png`, await browser.screenshot(page));
}
