import type { BrowserName } from './builds.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { launch } from './launch.ts';

/** What a test asks of its browser. */
export interface BrowserWish {
  readonly name: BrowserName;
  readonly options: LaunchOptions;
}

/**
 * Starts the browser of the next test while this one runs, and closes that of the last one: half of the time of a test was waiting for a
 * start. Each browser is still used once only.
 */
export class PreparedBrowsers {
  readonly #prepared = new Map<BrowserWish, Promise<ExtensionBrowser>>();
  readonly #closing: Promise<void>[] = [];

  /** A fresh browser: the prepared one, else one that is started now. */
  take(wish: BrowserWish): Promise<ExtensionBrowser> {
    const prepared = this.#prepared.get(wish) ?? launch(wish.name, wish.options);
    this.#prepared.delete(wish);
    return prepared;
  }

  /** Starts a browser for a test to come; if that fails, the test that takes it is told. */
  prepare(wish: BrowserWish): void {
    if (this.#prepared.has(wish)) return;
    const starting = launch(wish.name, wish.options);
    starting.catch(() => undefined);
    this.#prepared.set(wish, starting);
  }

  /** Closes a browser that was used, without waiting for it. */
  close(browser: ExtensionBrowser): void {
    const closing = browser.close();
    closing.catch(() => undefined);
    this.#closing.push(closing);
  }

  /** Closes what nobody took, and waits until all are closed. Throws the first error of a close. */
  async end(): Promise<void> {
    for (const [wish] of this.#prepared) this.close(await this.take(wish));
    await Promise.all(this.#closing);
  }
}
