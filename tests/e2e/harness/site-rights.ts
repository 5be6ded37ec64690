import type { Page } from 'puppeteer-core';
import { bidiOf } from './bidi.ts';
import { addonId } from './firefox-menus.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { windowOf } from './firefox-window.ts';

async function anyPage(browser: ExtensionBrowser): Promise<Page> {
  const [page] = await browser.tabs();
  if (!page) throw new Error('no tab is open');
  return page;
}

/** Runs calls of `chrome.developerPrivate`, which has what the page of an extension's details does. */
async function inDetails(browser: ExtensionBrowser, ...calls: string[]): Promise<void> {
  const page = await (await anyPage(browser)).browser().newPage();
  await page.goto('chrome://extensions');
  for (const call of calls) await page.evaluate(`chrome.developerPrivate.${call}`);
  await page.close();
}

/**
 * Says yes beforehand to one site that the extension will ask for: the browser's own question cannot be answered without a
 * window. `pattern` is the match pattern asked for.
 */
export async function sayYesTo(browser: ExtensionBrowser, pattern: string): Promise<void> {
  if (browser.name === 'firefox') {
    const page = await anyPage(browser);
    await (await windowOf(bidiOf(page.browser()), page)).run("Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)");
    return;
  }
  const id = new URL(browser.extensionOrigin).host;
  await inDetails(
    browser,
    `updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_SPECIFIC_SITES' })`,
    `addHostPermission('${id}', '${pattern}')`,
  );
}

/** Takes a site back from outside, as a reader does in the browser's own pages. */
export async function revoke(browser: ExtensionBrowser, pattern: string): Promise<void> {
  if (browser.name === 'chromium') {
    await inDetails(browser, `removeHostPermission('${new URL(browser.extensionOrigin).host}', '${pattern}')`);
    return;
  }
  const page = await anyPage(browser);
  await (await windowOf(bidiOf(page.browser()), page)).run(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${addonId()}');
    await ExtensionPermissions.remove(extension.id, { permissions: [], origins: ['${pattern}'] }, extension);
  })()`);
}
