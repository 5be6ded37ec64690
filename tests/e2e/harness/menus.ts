import type { Page } from 'puppeteer-core';
import { bidiOf } from './bidi.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { clickMenuItem } from './firefox-menus.ts';
import { windowOf } from './firefox-window.ts';

/** What the browser tells of a click in a context menu, beside the tab. */
export interface MenuClick {
  readonly menuItemId: 'check-page' | 'check-selection' | 'add-link';
  readonly selectionText?: string;
  readonly linkUrl?: string;
}

/** Chooses one of the extension's items in the context menu of a page, which comes to the front. */
export async function chooseMenu(browser: ExtensionBrowser, page: Page, click: MenuClick): Promise<void> {
  await page.bringToFront();
  const info = JSON.stringify({ editable: false, pageUrl: page.url(), ...click });
  if (browser.name === 'firefox') return clickMenuItem(await windowOf(bidiOf(page.browser()), page), info);
  // No menu opens without a window: the event is raised in the background itself, without the rights that a real click gives.
  const worker = await page.browser().targets().find((each) => each.type() === 'service_worker')?.worker();
  if (!worker) throw new Error('the background is not running');
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${info}, tab))`);
}
