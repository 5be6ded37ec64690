import type { Page } from 'puppeteer-core';

const data = (picture: Uint8Array): string => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;

/**
 * One picture of a page and the panel beside it, as the window shows them: without a screen the browser gives each alone. Drawn in a tab
 * of the same browser.
 */
export async function sideBySide(page: Page, pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const canvas = await page.browser().newPage();
  const images = pictures.map((picture) => `<img src="${data(picture)}">`).join('');
  await canvas.setContent(`<style>body { margin: 0; background: #cfc8ba } main { display: inline-flex; gap: 1px; border: 1px solid #cfc8ba } img { display: block }</style><main>${images}</main>`);
  await canvas.setViewport({ width: 1600, height: 900 });
  const main = await canvas.waitForSelector('main');
  if (!main) throw new Error('nothing was drawn');
  await canvas.waitForFunction('[...document.images].every((each) => each.complete && each.naturalWidth > 0)');
  const picture = await main.screenshot();
  await canvas.close();
  return picture;
}
