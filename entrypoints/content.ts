import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Reader } from '../lib/messages/reader.ts';
import { cardContent } from '../lib/messages/card-content.ts';
import { parseToReader } from '../lib/messages/validate-reader.ts';
import { showCard } from '../lib/page/card.ts';

/** Where the reader of this page is kept between two injections: the scope of the content script, which the page cannot see. */
const scope = globalThis as { crossreadReader?: Reader };

/** True until the extension is updated, disabled or removed. */
const isAlive = (): boolean => browser.runtime?.id !== undefined;

/** WXT narrows getMessage to the keys it generated; those of reasons are open-ended. */
const words = (key: string, args: string[]): string => (browser.i18n as typeof Browser.i18n).getMessage(key, args) || key;

function start(): Reader {
  const reader = new Reader({
    document,
    isAlive,
    send: (message) => browser.runtime.sendMessage(message),
    card: (claim, at, onClose) => showCard(document, at, cardContent(claim, words), onClose),
  });
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const request = sender.id === browser.runtime.id ? parseToReader(message) : null;
    if (request === null) return false;
    const answer = reader.handle(request);
    if (!(answer instanceof Promise)) {
      sendResponse(answer);
      return false;
    }
    answer.then(sendResponse, () => sendResponse({ ok: false, problem: 'not-ready' }));
    return true;
  });
  return reader;
}

/**
 * Put into a page by the background upon the toolbar button, the context menu or a shortcut; never by a match pattern. The
 * background may do so any number of times: a reader that lives stays, and waits for its message.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (scope.crossreadReader?.isAlive) return;
    scope.crossreadReader?.clear();
    scope.crossreadReader = start();
  },
});
