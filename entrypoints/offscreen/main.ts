import { browser } from 'wxt/browser';
import { WAKE_MESSAGE } from '../../lib/jobs/wake-message.ts';
import { JobWorker } from '../../lib/jobs/worker-client.ts';

/** With nothing to do for this long the document closes itself, to give its memory back. */
const IDLE_MS = 30_000;

let idle: ReturnType<typeof setTimeout> | undefined;
const worker = new JobWorker((busy) => {
  clearTimeout(idle);
  if (!busy) idle = setTimeout(() => window.close(), IDLE_MS);
});

browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
  const wakes = typeof message === 'object' && message !== null && 'type' in message && message.type === WAKE_MESSAGE.type;
  if (!wakes || sender.id !== browser.runtime.id) return false;
  worker.wake();
  sendResponse(true);
  return false;
});
worker.wake();
