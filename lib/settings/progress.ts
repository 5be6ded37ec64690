import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { exclusively } from '../corpus/lock.ts';

const KEY = 'welcome';

export const STEPS = ['sample', 'feed', 'sites'] as const;
export type Step = (typeof STEPS)[number];
export type StepState = 'open' | 'done' | 'skipped';

/** How far the reader has come in the welcome tab. */
export type Progress = Readonly<Record<Step, StepState>>;

export const NOTHING_DONE: Progress = { sample: 'open', feed: 'open', sites: 'open' };

const step = v.fallback(v.picklist(['open', 'done', 'skipped']), 'open');
const schema: v.GenericSchema<unknown, Progress> = v.object({ sample: step, feed: step, sites: step });

/** Progress out of whatever is stored; nothing done for all that cannot be read. Never throws. */
export function parseProgress(stored: unknown): Progress {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : NOTHING_DONE;
}

/** @throws what `storage.local` throws */
export async function readProgress(): Promise<Progress> {
  return parseProgress((await browser.storage.local.get(KEY))[KEY]);
}

/** Notes the state of some steps. Returns all. */
export async function noteProgress(change: Partial<Progress>): Promise<Progress> {
  return exclusively('crossread-welcome', async () => {
    const progress = { ...(await readProgress()), ...change };
    await browser.storage.local.set({ [KEY]: progress });
    return progress;
  });
}

/** Tells of every change, whichever context made it. Returns the function that ends it. */
export function watchProgress(listener: (progress: Progress) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change !== undefined) listener(parseProgress(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
