import { browser } from 'wxt/browser';
import type { Link } from '../../lib/corpus/importers/bookmarks.ts';
import type { Gathered } from '../../lib/jobs/gather.ts';
import { gatherPages } from '../../lib/jobs/gather.ts';
import type { AddAnswer } from './add-page.ts';
import { addPage, gathered } from './add-page.ts';
import type { Gather } from './gathering.tsx';
import { lease, sitePattern } from './lease.ts';

/** How long a page may take to load, in milliseconds: what is there by then is read. */
const LOAD_MS = 30_000;
const TABS_AT_ONCE = 3;

/** A tab shows an empty page for a moment before it goes to its address, and may be led on from there. */
const PERHAPS_NOT_THERE = new Set<string>(['restricted', 'no-permission', 'not-ready', 'no-article']);

/**
 * Fetches pages by opening each in a tab of its own, out of sight and silent, that is closed again: the page is read as
 * the reader would see it, and the extension itself makes no request. To be called in the turn of a click.
 */
export function fetchLinks(links: readonly Link[]): Gather {
  return async (options) => {
    const origins = [...new Set(links.flatMap(({ url }) => sitePattern(url) ?? []))];
    const granted = await lease({ origins });
    if (granted === null) return null;
    try {
      return await gatherPages(links, {
        ...options,
        parallel: TABS_AT_ONCE,
        nameOf: ({ title }) => title,
        gather: ({ url }) => fetchLink(url, options.signal),
      });
    } finally {
      await granted.giveBack();
    }
  };
}

async function fetchLink(url: string, signal: AbortSignal): Promise<Gathered> {
  const loads = new Loads();
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) return { skipped: { key: 'problem_restricted', args: [] } };
  try {
    await browser.tabs.update(id, { muted: true });
    const answer = await readWhenLoaded(id, loads, signal);
    const refused = !answer.ok && (answer.problem === 'restricted' || answer.problem === 'no-permission');
    return refused ? { skipped: { key: 'skip_link_failed', args: [] } } : gathered(answer);
  } finally {
    loads.stop();
    // The reader may have closed it.
    await browser.tabs.remove(id).catch(() => undefined);
  }
}

/** How long a page that leads on may take to do so, in milliseconds. */
const FOLLOW_MS = 4_000;

async function readWhenLoaded(id: number, loads: Loads, signal: AbortSignal): Promise<AddAnswer> {
  const end = Date.now() + LOAD_MS;
  await loads.next(id, LOAD_MS);
  for (;;) {
    signal.throwIfAborted();
    const answer = await addPage(id);
    if (answer.ok || !PERHAPS_NOT_THERE.has(answer.problem)) return answer;
    if (!(await loads.next(id, Math.min(FOLLOW_MS, end - Date.now())))) return answer;
  }
}

/** Tells when tabs have loaded; begun before a tab is made, so that nothing is missed. */
class Loads {
  readonly #loaded = new Set<number>();
  readonly #waiting = new Map<number, () => void>();
  readonly #listen = (id: number, change: { readonly status?: string }): void => {
    if (change.status !== 'complete') return;
    this.#loaded.add(id);
    this.#waiting.get(id)?.();
  };

  constructor() {
    browser.tabs.onUpdated.addListener(this.#listen);
  }

  /** Resolves with true when the tab has loaded since the last call, with false when the time is over. */
  next(id: number, ms: number): Promise<boolean> {
    if (this.#loaded.delete(id)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const over = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(this.#loaded.delete(id));
      };
      const timer = setTimeout(over, Math.max(0, ms));
      this.#waiting.set(id, over);
    });
  }

  stop(): void {
    browser.tabs.onUpdated.removeListener(this.#listen);
  }
}
