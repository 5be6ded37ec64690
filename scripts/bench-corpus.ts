import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import type { ArticleRow } from '../lib/corpus/rows.ts';
import build from '../tests/e2e/harness/build.ts';
import type { ExtensionBrowser } from '../tests/e2e/harness/extension-browser.ts';
import { fillerArticle } from '../tests/e2e/harness/filler.ts';
import { launch } from '../tests/e2e/harness/launch.ts';
import { click, evaluate, pageView, waitForText } from '../tests/e2e/harness/view.ts';
import { waitFor } from '../tests/e2e/harness/wait.ts';

const SIZES = [1_000, 100_000];
const BATCH = 5_000;
const PATIENCE_MS = 120_000;

/** Opens the corpus page over ever more articles and prints what it costs. 1 when it loads them all. */
export async function main(): Promise<number> {
  build();
  const browser = await launch('chromium');
  try {
    let stored = 0;
    let most = 0;
    for (const size of SIZES) {
      await store(browser, stored, size);
      stored = size;
      const { rows, figures } = await measure(browser, size);
      most = Math.max(most, rows);
      console.log(`${size.toLocaleString('en')} articles: ${figures.join(', ')}`);
    }
    console.log(`${cpus().length} cores, load average ${(loadavg()[0] ?? 0).toFixed(1)}`);
    return most <= 50 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

async function measure(browser: ExtensionBrowser, size: number): Promise<{ readonly rows: number; readonly figures: readonly string[] }> {
  const before = Date.now();
  const page = await browser.extensionPage('corpus.html');
  const view = pageView(page);
  await waitFor('the list', async () => (await rowsIn(page)) > 0, PATIENCE_MS);
  const first = Date.now() - before;
  await waitForText(view, `${size.toLocaleString('en')} articles`, PATIENCE_MS);
  const rows = await rowsIn(page);
  const heap = await heapOf(page);
  const turned = await timed(async () => {
    await click(view, 'button', 'Next page');
    await waitForText(view, `Page 2 of`, PATIENCE_MS);
  });
  await page.focus('input[type=search]');
  // Typed at once, as by a paste: each letter would begin a search of its own.
  const searched = await timed(async () => {
    await evaluate(view, () => document.execCommand('insertText', false, 'footbridge report 77'));
    await waitFor('the answer', async () => (await rowsIn(page)) > 0 && (await titles(page)).every((title) => title.includes('footbridge')), PATIENCE_MS);
  });
  await page.close();
  return { rows, figures: [`first rows after ${first} ms`, `${rows} rows in the page`, `${heap} MB of script memory`, `next page ${turned} ms`, `search by words ${searched} ms`] };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const before = Date.now();
  await work();
  return Date.now() - before;
}

const rowsIn = (page: Page): Promise<number> => page.evaluate("document.querySelectorAll('.article-row').length") as Promise<number>;
const titles = (page: Page): Promise<string[]> => page.evaluate("[...document.querySelectorAll('.article-row a')].map((link) => link.textContent)") as Promise<string[]>;

/** Megabytes of script memory in use, once what is not needed has been collected. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize / 1e6).toFixed(1);
}

/** Writes rows of articles straight into the database: the page lists rows, and importing so many would take longer than all the rest. */
async function store(browser: ExtensionBrowser, from: number, to: number): Promise<void> {
  const page = await browser.extensionPage('corpus.html');
  await waitForText(pageView(page), 'Import articles', PATIENCE_MS);
  for (let at = from; at < to; at += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, to - at) }, (_, n) => rowOf(at + n));
    await evaluate(pageView(page), (given: readonly ArticleRow[]) => new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open('crossread');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const change = opening.result.transaction('articles', 'readwrite', { durability: 'relaxed' });
        for (const row of given) change.objectStore('articles').put(row);
        change.oncomplete = () => {
          opening.result.close();
          resolve('stored');
        };
        change.onabort = () => reject(change.error);
      };
    }), rows);
  }
  await page.close();
}

function rowOf(n: number): ArticleRow {
  const { text, ...facts } = fillerArticle(n, 20);
  return {
    ...facts, canonicalUrl: null, byline: null, language: 'en', contentHash: `hash-${n}`, versionKey: facts.url, version: 1, latest: true, addedAt: 1_700_000_000_000 + n,
    origin: { via: 'file', wire: null, fileName: null, feedUrl: null }, length: text.length, shown: 1,
  };
}
