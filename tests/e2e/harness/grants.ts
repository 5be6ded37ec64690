import type { ExtensionBrowser } from './extension-browser.ts';
import { evaluate, pageView } from './view.ts';

/**
 * Lets the extension's next request for rights be granted without a question, which nobody could answer in a browser
 * without a head. In Chromium by granting and withholding them first; Firefox is started so that it does not ask.
 */
export async function grantAll(browser: ExtensionBrowser): Promise<void> {
  if (browser.name !== 'chromium') return;
  const page = await browser.openPage('chrome://extensions');
  const id = new URL(browser.extensionOrigin).hostname;
  await evaluate(pageView(page), async (extensionId: string) => {
    interface DeveloperPrivate {
      updateExtensionConfiguration(change: object): Promise<void>;
      addHostPermission(extensionId: string, host: string): Promise<void>;
    }
    const { developerPrivate } = Reflect.get(globalThis, 'chrome') as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
    await developerPrivate.addHostPermission(extensionId, '*://*/*');
  }, id);
  await page.close();
}
