import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { readArticleFolder } from '../tests/e2e/harness/article-file.ts';
import build from '../tests/e2e/harness/build.ts';
import { BUILDS } from '../tests/e2e/harness/builds.ts';
import type { ExtensionBrowser } from '../tests/e2e/harness/extension-browser.ts';
import { fillerArticle, fillerParagraphs } from '../tests/e2e/harness/filler.ts';
import { launch } from '../tests/e2e/harness/launch.ts';
import { newsPage } from '../tests/e2e/harness/news-page.ts';
import { startServer } from '../tests/e2e/harness/server.ts';
import { importFiles, named, TALKS } from '../tests/e2e/harness/story.ts';
import { pageView, waitForText } from '../tests/e2e/harness/view.ts';
import { measureReading } from './bench/measure-reading.ts';
import type { Reading } from './bench/measure-reading.ts';

const ARTICLES = 1_000;
const ARTICLE_WORDS = 400;
const PAGE_WORDS = 5_000;
const RUNS = 7;

/** One figure with the most it may be. */
interface Figure {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

/** Stores the articles, reads a long page several times and prints what it cost. 1 when a figure is over its limit. */
export async function main(): Promise<number> {
  build();
  const script = gzipSync(readFileSync(join(BUILDS.chromium, 'content-scripts/content.js')), { level: 9 }).length;
  const server = await startServer();
  const browser = await launch('chromium');
  try {
    await stock(browser);
    const page = await browser.openPage(server.serve('/long.html', longPage()));
    const readings: Reading[] = [];
    for (let run = 0; run < RUNS; run += 1) readings.push(await measureReading(browser, await fresh(page)));
    const warm = readings.slice(1);
    const times = warm.map(({ buttonToHighlights }) => buttonToHighlights).sort((a, b) => a - b);
    const figures: Figure[] = [
      { what: 'content script, gzip', value: script / 1_000, limit: 30, unit: 'kB' },
      { what: 'longest task on the main thread of the page, all runs', value: Math.max(...readings.map((each) => each.longestTask)), limit: 50, unit: 'ms' },
      { what: 'button to highlights, median', value: times[Math.floor(times.length / 2)] ?? NaN, limit: 1_000, unit: 'ms' },
      { what: 'button to highlights, slowest', value: times.at(-1) ?? NaN, limit: 1_000, unit: 'ms' },
      { what: 'runs in which the page was changed', value: readings.filter(({ unchanged }) => !unchanged).length, limit: 0, unit: '' },
    ];
    return print(figures, readings);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Imports made-up articles, and the reports of one story, so that there is something to compare. */
async function stock(browser: ExtensionBrowser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  const file = join(folder, 'articles.jsonl');
  const reports = readArticleFolder(TALKS).slice(1).map(({ path }) => path);
  const lines = Array.from({ length: ARTICLES - reports.length }, (_, n) => JSON.stringify(fillerArticle(n, ARTICLE_WORDS)));
  writeFileSync(file, lines.join('\n'));
  const page = await importFiles(browser, [file, ...reports], 300_000);
  await waitForText(pageView(page), `${ARTICLES.toLocaleString('en')} articles`);
  await page.close();
  rmSync(folder, { recursive: true });
}

/** The first report of the story, drawn out with made-up news. */
function longPage(): string {
  const report = named(readArticleFolder(TALKS), '00');
  const words = report.paragraphs.join(' ').split(' ').length;
  return newsPage({ ...report, paragraphs: [...report.paragraphs, ...fillerParagraphs(PAGE_WORDS - words, 99)] });
}

async function fresh(page: Page): Promise<Page> {
  await page.reload();
  return page;
}

function print(figures: readonly Figure[], readings: readonly Reading[]): number {
  console.log(`Chromium, ${ARTICLES} articles stored, a page of ${PAGE_WORDS} words; ${RUNS} runs, the first one warms up; ${cpus().length} cores, load average ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
  for (const { what, value, limit, unit } of figures) {
    const sign = value <= limit ? '✓' : '✗';
    console.log(`${sign} ${what}: ${Number(value.toFixed(1))} ${unit}`.trimEnd() + ` (at most ${limit})`);
  }
  console.log(`\neach run, ms: ${readings.map((each) => Math.round(each.buttonToHighlights)).join(', ')}`);
  console.log(`longest task each run, ms: ${readings.map((each) => Math.round(each.longestTask)).join(', ')}; on the processor: ${readings.map((each) => Math.round(each.longestTaskCpu)).join(', ')}`);
  console.log(`highlights: ${readings.map(({ highlights }) => highlights).join(', ')}`);
  return figures.every(({ value, limit }) => value <= limit) ? 0 : 1;
}
