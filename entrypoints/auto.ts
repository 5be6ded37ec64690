import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromPage } from '../lib/messages/protocol.ts';
import { isLikelyArticle } from '../lib/page/likely-article.ts';

/** How long a busy page may put the look off, in milliseconds. */
const PATIENCE_MS = 3_000;

/**
 * Runs, once the page has loaded, on the sites that the reader lets Crossread check by itself. Looks when the page is
 * seen and idle, and only says that there is an article; everything else comes after, and only then.
 */
export default defineUnlistedScript(() => {
  const look = (): void => {
    if (!isLikelyArticle(document)) return;
    const message: FromPage = { type: 'page/found-article' };
    browser.runtime.sendMessage(message).catch((error: unknown) => {
      // Without an extension there is nobody to tell.
      if (browser.runtime?.id !== undefined) console.warn('Crossread: the article was not announced', error);
    });
  };
  const whenSeen = (): void => {
    if (document.visibilityState !== 'visible') return;
    document.removeEventListener('visibilitychange', whenSeen);
    requestIdleCallback(look, { timeout: PATIENCE_MS });
  };
  document.addEventListener('visibilitychange', whenSeen);
  whenSeen();
});
