import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS } from './builds.ts';
import type { FirefoxWindow } from './firefox-window.ts';

/** The add-on's id, as its manifest has it. */
export function addonId(): string {
  const manifest = JSON.parse(readFileSync(join(BUILDS.firefox, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
  return manifest.browser_specific_settings.gecko.id;
}

/** What a click on an item of the add-on does to the tab in front: `activeTab`, then the event, as `ext-menus.js` has it. */
export async function clickMenuItem(window: FirefoxWindow, info: string): Promise<void> {
  await window.run(`(() => {
    const { extension } = WebExtensionPolicy.getByID('${addonId()}');
    extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
    extension.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab);
  })()`);
}
