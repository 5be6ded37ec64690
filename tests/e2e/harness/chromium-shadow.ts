import type { Page, Protocol } from 'puppeteer-core';

const ownText = (node: Protocol.DOM.Node): string =>
  node.nodeName === 'STYLE' ? '' : node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(ownText).join(' ');

/** Text in the closed shadow root that the extension's card hangs from `<html>`; null when there is none. */
export async function cardText(page: Page): Promise<string | null> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const html = (root.children ?? []).find((node) => node.nodeName === 'HTML');
  const shadows = (html?.children ?? []).flatMap((node) => node.shadowRoots ?? []);
  const card = shadows.find((shadow) => shadow.shadowRootType === 'closed');
  return card ? ownText(card).replace(/\s+/g, ' ').trim() : null;
}
