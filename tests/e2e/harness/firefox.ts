import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { bidiOf, contextOf, contexts, contextView } from './bidi.ts';
import { browserPath, BUILDS } from './builds.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { newProfile } from './firefox-profile.ts';
import { cardText } from './firefox-shadow.ts';
import { allowPrivate, hideSidebar, pressAction, showSidebar, sidebarShows, sidebarView, terminateBackground, windowOf, windowPicture } from './firefox-window.ts';
import { evaluate, pageView } from './view.ts';
import { waitFor } from './wait.ts';

/** Pinned, so that the addresses of the extension's pages are known. */
const UUID = '3f0c9a52-6d1b-4e57-9f0e-5a1c0de0c0de';

function addonId(): string {
  const manifest = JSON.parse(readFileSync(join(BUILDS.firefox, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(id: string, { proxy, headed }: LaunchOptions): Record<string, unknown> {
  const [host, port] = proxy?.split(':') ?? [];
  const through = proxy === undefined ? {} : {
    'network.proxy.type': 1, 'network.proxy.http': host, 'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host, 'network.proxy.ssl_port': Number(port), 'network.proxy.allow_hijacking_localhost': true,
  };
  // No question about rights where nobody could answer it.
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }), 'extensions.webextOptionalPermissionPrompts': headed ?? false, ...through };
}

/** Starts Firefox, headless, with the built extension. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const id = addonId();
  const profile = await newProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: browserPath('firefox'), userDataDir: profile, headless: !options.headed, defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1500', '--height=900'], extraPrefsFirefox: preferences(id, options),
  });
  await browser.installExtension(BUILDS.firefox);
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const first = (await browser.pages())[0];
  if (options.allowPrivate && first) await allowPrivate(await windowOf(bidiOf(browser), first), id);
  return firefoxBrowser(browser, id, close);
}

function firefoxBrowser(browser: Browser, id: string, close: () => Promise<void>): ExtensionBrowser {
  const bidi = bidiOf(browser);
  const extensionOrigin = `moz-extension://${UUID}`;

  const anyWindow = async () => {
    const page = (await browser.pages())[0];
    if (!page) throw new Error('no tab is open');
    return windowOf(bidi, page);
  };
  const panel = async (page: Page) => {
    const window = await windowOf(bidi, page);
    await waitFor('the sidebar', () => sidebarShows(window, extensionOrigin));
    const view = sidebarView(window);
    await waitFor('the page in the sidebar', () => evaluate(view, () => document.readyState === 'complete'));
    return view;
  };

  return {
    name: 'firefox',
    extensionOrigin,
    async openPage(url, { where = 'tab' } = {}) {
      if (where === 'private') return openPrivate(browser, await anyWindow(), url);
      const page = await browser.newPage(where === 'window' ? { type: 'window' } : undefined);
      await page.goto(url);
      return page;
    },
    async pressToolbarButton(page) {
      await page.bringToFront();
      await pressAction(await windowOf(bidi, page), id);
    },
    panel,
    async openPanel(page) {
      await showSidebar(await windowOf(bidi, page), id);
      return panel(page);
    },
    async closePanel(page) {
      await hideSidebar(await windowOf(bidi, page));
    },
    panelIsOpen: async (page) => sidebarShows(await windowOf(bidi, page), extensionOrigin),
    async extensionPage(path) {
      const page = await browser.newPage();
      const url = `${extensionOrigin}/${path}`;
      // Waiting for the load of an extension page never ends: it moves to a process that the command does not follow.
      await bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
      await waitFor(url, () => evaluate(pageView(page), (wanted: string) => location.href === wanted && document.readyState === 'complete', url));
      return page;
    },
    async extensionTab(path) {
      // Puppeteer knows nothing of tabs that begin as a page of an extension.
      const tab = await waitFor(`a tab with ${path}`, async () =>
        (await contexts(bidi, 'content')).find((each) => each.url.startsWith(`${extensionOrigin}/${path}`)));
      return contextView(bidi, tab.context);
    },
    card: (page) => cardText(bidi, page),
    killBackground: async () => terminateBackground(await anyWindow(), id),
    screenshot: async (page) => {
      await page.bringToFront();
      return windowPicture(await windowOf(bidi, page));
    },
    screenshotPanel: async (page) => windowPicture(await windowOf(bidi, page)),
    tabs: () => browser.pages(),
    async setColorScheme(scheme) {
      await (await anyWindow()).run(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`);
      await (await anyWindow()).run(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${scheme === 'dark' ? 1 : 0})`);
    },
    close,
  };
}

async function openPrivate(browser: Browser, window: { run(expression: string): Promise<unknown> }, url: string): Promise<Page> {
  const before = new Set(await browser.pages());
  await window.run("void OpenBrowserWindow({ private: true })");
  const page = await waitFor('the private window', async () => (await browser.pages()).find((each) => !before.has(each)));
  // The window's own first page is still loading and would take the new one away.
  await waitFor('the private window to load', () => evaluate(pageView(page), () => document.readyState === 'complete' && location.href !== 'about:blank'));
  await page.goto(url);
  return page;
}
