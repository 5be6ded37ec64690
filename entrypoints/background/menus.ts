import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

export const MENU_CHECK = 'check-page';

/** The browser keeps menus over restarts of the background, so they are made once, on installation or update. */
export function createMenus(): void {
  const title = (browser.i18n as typeof Browser.i18n).getMessage('menu_check_page');
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: MENU_CHECK, title, contexts: ['page', 'selection'] });
  });
}
