import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import { browserPath, BUILDS } from './builds.ts';
import { cardText } from './chromium-shadow.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { pageView } from './view.ts';
import { waitFor } from './wait.ts';

/** No traffic of the browser's own, as tests count requests; the sandbox needs another user than root. */
const QUIET = ['--no-first-run', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

function flags({ proxy }: LaunchOptions): string[] {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // `<-loopback>`: without it a proxy is not asked for addresses of this machine.
  const through = proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'];
  return [...QUIET, ...root, ...through];
}

/** Starts Chromium, headless, with the built extension. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'crossread-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'), userDataDir: profile, pipe: true, enableExtensions: true,
    headless: !options.headed, defaultViewport: options.headed ? null : { width: 1100, height: 800 }, args: flags(options),
    // A person is not to be told that a test is under way.
    ignoreDefaultArgs: options.headed ? ['--enable-automation'] : [],
  });
  const id = await browser.installExtension(BUILDS.chromium, { enabledInIncognito: options.allowPrivate ?? false });
  const extension = await waitFor('the extension', async () => (await browser.extensions()).get(id));
  await backgroundIsReady(browser, extension.id);
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return chromiumBrowser(browser, extension, close);
}

function chromiumBrowser(browser: Browser, extension: Extension, close: () => Promise<void>): ExtensionBrowser {
  const extensionOrigin = `chrome-extension://${extension.id}`;
  let scheme: 'light' | 'dark' = 'light';

  const isPanel = (target: Target): boolean => target.type() === 'page' && target.url().startsWith(`${extensionOrigin}/sidepanel.html`);

  const panelOf = async (page: Page): Promise<Page | null> => {
    const windowId = await windowOf(page);
    for (const target of browser.targets().filter(isPanel)) {
      const panel = (await target.page()) ?? (await target.asPage());
      const own = await panel.evaluate('chrome.windows.getCurrent().then((each) => each.id)');
      if (own === windowId) return panel;
    }
    return null;
  };
  const panelPage = async (page: Page): Promise<Page> => {
    const panel = await waitFor('the side panel', () => panelOf(page));
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return panel;
  };
  const dress = async (page: Page): Promise<Page> => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return page;
  };
  const extensionPage = async (path: string): Promise<Page> => {
    const page = await dress(await browser.newPage());
    await page.goto(`${extensionOrigin}/${path}`);
    return page;
  };
  // A browser context of the protocol's own is a profile that extensions do not see; this is the reader's private window.
  const openPrivate = async (url: string): Promise<Page> => {
    const helper = await extensionPage('manifest.json');
    await helper.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => 'created')`);
    await helper.close();
    const target = await browser.waitForTarget((each) => each.type() === 'page' && each.url() === url);
    return (await target.page()) ?? (await target.asPage());
  };

  return {
    name: 'chromium',
    extensionOrigin,
    async openPage(url, { where = 'tab' } = {}) {
      if (where === 'private') return dress(await openPrivate(url));
      const page = await dress(await browser.newPage(where === 'window' ? { type: 'window' } : undefined));
      await page.goto(url);
      return page;
    },
    async pressToolbarButton(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    panel: async (page) => pageView(await panelPage(page)),
    async openPanel(page) {
      const windowId = await windowOf(page);
      const helper = await extensionPage('manifest.json');
      const session = await helper.createCDPSession();
      await session.send('Runtime.evaluate', { expression: `chrome.sidePanel.open({ windowId: ${windowId} })`, userGesture: true, awaitPromise: true });
      await helper.close();
      await page.bringToFront();
      return pageView(await panelPage(page));
    },
    async closePanel(page) {
      await (await panelPage(page)).close();
      await waitFor('the panel to close', async () => (await panelOf(page)) === null);
    },
    panelIsOpen: async (page) => (await panelOf(page)) !== null,
    extensionPage,
    async extensionTab(path) {
      const target = await browser.waitForTarget((each) => each.type() === 'page' && each.url().startsWith(`${extensionOrigin}/${path}`));
      return pageView(await dress((await target.page()) ?? (await target.asPage())));
    },
    card: cardText,
    async killBackground() {
      // Through a panel that is open already, there is no delay and no other tab comes to the front.
      const open = browser.targets().find(isPanel);
      const page = open ? ((await open.page()) ?? (await open.asPage())) : await extensionPage('manifest.json');
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await waitFor('the background to end', async () => !browser.targets().some((each) => each.type() === 'service_worker'));
      await session.detach();
      if (!open) await page.close();
    },
    async screenshot(page) {
      // The picture of a tab behind another one is never ready.
      await page.bringToFront();
      return page.screenshot();
    },
    async screenshotPanel(page, size) {
      const panel = await panelPage(page);
      if (size) await panel.setViewport(size);
      return panel.screenshot();
    },
    tabs: () => browser.pages(),
    async setColorScheme(wanted) {
      scheme = wanted;
      for (const page of await browser.pages()) await dress(page);
    },
    close,
  };
}

/** Id of the window a page is in, the same number that `chrome.windows` gives. */
async function windowOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.detach();
  return windowId;
}

/**
 * Waits until the background has its listeners: a button pressed before that is lost. Asks from a page of the extension, as a session
 * on the worker itself would keep it from ever being stopped.
 */
async function backgroundIsReady(browser: Browser, id: string): Promise<void> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await waitFor('the background', () => page.evaluate("chrome.runtime.sendMessage({ type: 'test/nothing' }).then(() => true)"));
  await page.goto('about:blank');
}
