import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { showCard } from '../page/card.ts';
import { additionCard, cardContent } from './card-content.ts';
import { Reader } from './reader.ts';
import { parseToReader } from './validate-reader.ts';

/** True until the extension is updated, disabled or removed. */
const isAlive = (): boolean => browser.runtime?.id !== undefined;

/** WXT narrows getMessage to the keys it generated; those of reasons are open-ended. */
const words = (key: string, args: string[]): string => (browser.i18n as typeof Browser.i18n).getMessage(key, args) || key;

/** Gives a document a reader that does what the background asks: in a content script, or in our own sample page. */
export function startReader(document: Document): Reader {
  const reader = new Reader({
    document,
    isAlive,
    send: (message) => browser.runtime.sendMessage(message),
    card: (about, at, onClose) => showCard(document, at, 'verdict' in about ? cardContent(about, words) : additionCard(about, words), onClose),
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
