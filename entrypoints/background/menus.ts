import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { MessageKey } from '../../components/i18n.ts';

export const MENU_CHECK = 'check-page';
export const MENU_SELECTION = 'check-selection';
export const MENU_LINK = 'add-link';

const WEB = ['http://*/*', 'https://*/*'];

/** The browser keeps menus over restarts of the background, so they are made once, on installation or update. */
export function createMenus(): void {
  const title = (key: MessageKey): string => (browser.i18n as typeof Browser.i18n).getMessage(key);
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: MENU_CHECK, title: title('menu_check_page'), contexts: ['page'] });
    browser.contextMenus.create({ id: MENU_SELECTION, title: title('menu_check_selection'), contexts: ['selection'] });
    browser.contextMenus.create({ id: MENU_LINK, title: title('menu_add_link'), contexts: ['link'], targetUrlPatterns: WEB });
  });
}
