import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bidiOf } from '../../tests/e2e/harness/bidi.ts';
import build from '../../tests/e2e/harness/build.ts';
import type { ExtensionBrowser } from '../../tests/e2e/harness/extension-browser.ts';
import { windowOf } from '../../tests/e2e/harness/firefox-window.ts';
import { launch } from '../../tests/e2e/harness/launch.ts';
import { clickHighlight } from '../../tests/e2e/harness/story.ts';
import { click, evaluate, pageView, waitForText } from '../../tests/e2e/harness/view.ts';
import { waitFor } from '../../tests/e2e/harness/wait.ts';
import { highlightOf, openSample, sampleReport } from '../start/sample.ts';
import { sideBySide } from './side-by-side.ts';

const PAGE = { width: 960, height: 760 };
const PANEL = { width: 380, height: PAGE.height };

/** Makes every picture anew. Only the project's own sample is to be seen on them. */
export async function makeScreenshots(folder: string): Promise<void> {
  build();
  mkdirSync(folder, { recursive: true });
  const save = (name: string, picture: Uint8Array): void => {
    const file = join(folder, `${name}.png`);
    writeFileSync(file, picture);
    console.log(`${file} (${Math.round(statSync(file).size / 1000)} kB)`);
  };
  await inChrome(save);
  await inFirefox(save);
}

type Save = (name: string, picture: Uint8Array) => void;

async function inChrome(save: Save): Promise<void> {
  const browser = await launch('chromium');
  try {
    const welcome = await browser.extensionPage('welcome.html');
    await waitForText(pageView(welcome), 'steps');
    await picture(browser, save, 'welcome', welcome);

    const page = await openSample(browser);
    await page.setViewport(PAGE);
    await browser.openPanel(page);
    await clickHighlight(page, highlightOf(await sampleReport(page), 'unstated', 'duration'));
    await waitForText(await browser.panel(page), 'All statements');
    await evaluate(pageView(page), () => scrollTo(0, 0));
    save('chrome', await sideBySide(page, [await browser.screenshot(page), await browser.screenshotPanel(page, PANEL)]));

    const corpus = await browser.extensionPage('corpus.html');
    await waitForText(pageView(corpus), 'Halmstrand');
    await picture(browser, save, 'corpus', corpus);

    const compare = await browser.extensionPage('compare.html');
    await waitFor('the tabs', () => evaluate(pageView(compare), () => document.querySelectorAll('textarea').length === 2));
    await pasteBoth(compare);
    await click(pageView(compare), 'button', 'Compare');
    await waitForText(pageView(compare), 'differ');
    await evaluate(pageView(compare), () => {
      (document.activeElement as HTMLElement).blur();
      document.querySelector('.comparison')?.scrollIntoView();
    });
    await picture(browser, save, 'compare', compare);
  } finally {
    await browser.close();
  }
}

/** The first two reports of the sample, typed into both sides as a paste does. */
async function pasteBoth(compare: Page): Promise<void> {
  await evaluate(pageView(compare), async () => {
    interface Report { title: string; source: string; publishedAt: string; text: string }
    const { articles } = await (await fetch('/sample/story.json')).json() as { articles: Report[] };
    for (const [i, area] of [...document.querySelectorAll('textarea')].entries()) {
      const report = articles[i];
      if (!report) continue;
      area.focus();
      document.execCommand('insertText', false, `${report.title}\nPublished: ${report.publishedAt}\nSource: ${report.source}\n\n${report.text}`);
    }
  });
}

async function inFirefox(save: Save): Promise<void> {
  const browser = await launch('firefox');
  try {
    const page = await openSample(browser);
    await browser.openPanel(page);
    await page.bringToFront();
    await clickHighlight(page, highlightOf(await sampleReport(page), 'differs', 'quote'));
    await waitForText(await browser.panel(page), 'All statements');
    await waitFor('the card', () => browser.card(page));
    // The stripes that tell a driven browser are no part of what a reader sees.
    const window = await windowOf(bidiOf(page.browser()), page);
    await window.run("void document.documentElement.removeAttribute('remotecontrol')");
    save('firefox', await browser.screenshot(page));
  } finally {
    await browser.close();
  }
}

async function picture(browser: ExtensionBrowser, save: Save, name: string, page: Page): Promise<void> {
  await page.setViewport({ width: 1100, height: 760 });
  save(name, await browser.screenshot(page));
  await page.close();
}
