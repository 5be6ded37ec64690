import { browser } from 'wxt/browser';
import { pageRules } from '../../lib/settings/colours.ts';
import { readSettings } from '../../lib/settings/store.ts';

const SCRIPT = '/content-scripts/content.js';
const STYLES = '/highlights.css';

/**
 * Puts the reader and the looks of its highlights into a tab. Any number of times: the script keeps the reader that is there, and
 * a sheet replaces itself.
 *
 * @throws what the browser says where no script may go
 */
export async function injectReader(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
  await browser.scripting.removeCSS({ target, files: [STYLES] });
  await browser.scripting.insertCSS({ target, files: [STYLES] });
  const css = pageRules((await readSettings()).colours);
  if (css === '') return;
  await browser.scripting.removeCSS({ target, css });
  await browser.scripting.insertCSS({ target, css });
}
