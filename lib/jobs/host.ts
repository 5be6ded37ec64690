import { browser } from 'wxt/browser';
import type { CorpusDatabase } from '../corpus/database.ts';
import { hasUnfinishedJobs } from './job-list.ts';
import { WAKE_MESSAGE } from './wake-message.ts';
import { JobWorker } from './worker-client.ts';

const OFFSCREEN_PAGE = 'offscreen.html';

/** Firefox ends an idle background after 30 s, its Worker with it; a call of the extension's interface counts as activity. */
const KEEP_ALIVE_MS = 15_000;

let creating: Promise<void> | null = null;
let worker: JobWorker | null = null;

/**
 * Sees that something that can live runs the jobs; call it from the background whenever a job was written. In Chrome an
 * offscreen document with a Worker, else (Firefox) a Worker of the event page itself. Doing it twice does no harm.
 */
export async function ensureJobHost(): Promise<void> {
  if (browser.offscreen === undefined) {
    worker ??= new JobWorker(keepAliveWhileBusy());
    worker.wake();
    return;
  }
  await ensureOffscreen();
  try {
    await browser.runtime.sendMessage(WAKE_MESSAGE);
  } catch (error) {
    // It may have closed itself, idle, between the two calls.
    if (await hasOffscreen()) throw error;
    await ensureOffscreen();
  }
}

/** Goes on with jobs that a death interrupted; call it when the background starts. */
export async function resumeJobs(database: CorpusDatabase): Promise<void> {
  if (await hasUnfinishedJobs(database)) await ensureJobHost();
}

async function hasOffscreen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
}

/** Creates the document once: Chrome refuses a second one, and two callers may ask at the same time. */
async function ensureOffscreen(): Promise<void> {
  creating ??= createOffscreen().finally(() => {
    creating = null;
  });
  await creating;
}

async function createOffscreen(): Promise<void> {
  if (await hasOffscreen()) return;
  await browser.offscreen.createDocument({
    url: OFFSCREEN_PAGE,
    reasons: ['WORKERS'],
    justification: 'Reads imported files and keeps the search index in order without blocking anything.',
  });
}

function keepAliveWhileBusy(): (busy: boolean) => void {
  let timer: ReturnType<typeof setInterval> | null = null;
  return (busy) => {
    if (timer !== null) clearInterval(timer);
    timer = busy ? setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_ALIVE_MS) : null;
  };
}
