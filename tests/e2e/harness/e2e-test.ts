import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, onTestFinished, test } from 'vitest';
import type { BrowserName } from './builds.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { PreparedBrowsers } from './prepared-browsers.ts';
import type { BrowserWish } from './prepared-browsers.ts';
import { startServer } from './server.ts';
import type { PageServer } from './server.ts';

interface Fixtures {
  readonly server: PageServer;
  readonly browser: ExtensionBrowser;
}

/** Those of this file's groups of tests, in the order in which they run. */
const wishes: BrowserWish[] = [];
const browsers = new PreparedBrowsers();
afterAll(() => browsers.end());

/** `test` with a fresh server and a fresh browser; a failure leaves pictures of the open tabs in `out/failures/`. */
export function e2eTest(name: BrowserName, options: LaunchOptions = {}) {
  const wish: BrowserWish = { name, options };
  wishes.push(wish);
  return test.extend<Fixtures>({
    server: async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    browser: async ({ task }, use) => {
      const browser = await browsers.take(wish);
      const { tasks } = task.suite ?? task.file;
      const isLast = !tasks.slice(tasks.indexOf(task) + 1).some(({ mode }) => mode === 'run');
      const next = isLast ? wishes[wishes.indexOf(wish) + 1] : wish;
      if (next) browsers.prepare(next);
      // Only when the test is over is it known whether it failed, and fixtures end before that.
      onTestFinished(async () => {
        try {
          if (task.result?.state === 'fail') await takePictures(browser, `${name} ${task.name}`);
        } finally {
          browsers.close(browser);
        }
      });
      await use(browser);
    },
  });
}

async function takePictures(browser: ExtensionBrowser, title: string): Promise<void> {
  const slug = title.replaceAll(/\W+/g, '-').slice(0, 80);
  mkdirSync('out/failures', { recursive: true });
  for (const [i, page] of (await browser.tabs()).entries()) writeFileSync(`out/failures/${slug}-${i}.png`, await browser.screenshot(page));
}
