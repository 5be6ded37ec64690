import type { BrowserName } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { launchFirefox } from './firefox.ts';

/** Both browsers: `describe.each(BROWSERS)`. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts a browser with the extension. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
