import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Reader } from '../lib/messages/reader.ts';
import { startReader } from '../lib/messages/start-reader.ts';

/** Where the reader of this page is kept between two injections: the scope of the content script, which the page cannot see. */
const scope = globalThis as { crossreadReader?: Reader };

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
    scope.crossreadReader = startReader(document);
  },
});
