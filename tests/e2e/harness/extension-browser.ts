import type { Page } from 'puppeteer-core';
import type { BrowserName } from './builds.ts';
import type { View } from './view.ts';

export interface OpenOptions {
  /** `window`: in a window of its own; `private`: in a private window. Default: a tab of the first window. */
  readonly where?: 'tab' | 'window' | 'private';
}

/** A real browser with the built extension in it, in a profile of its own that is deleted on close. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  /** Origin of the extension's own pages, without a slash at the end. */
  readonly extensionOrigin: string;
  openPage(url: string, options?: OpenOptions): Promise<Page>;
  /** Presses the toolbar button while this page's tab is active; grants `activeTab` as for a reader. */
  pressToolbarButton(page: Page): Promise<void>;
  /** The side panel or sidebar of the window of this page; waits until it is open. */
  panel(page: Page): Promise<View>;
  /** Opens the panel of the window of this page without touching the page. */
  openPanel(page: Page): Promise<View>;
  /** True if the panel of the window of this page is open. */
  panelIsOpen(page: Page): Promise<boolean>;
  /** Closes the panel of the window of this page, as its cross does. */
  closePanel(page: Page): Promise<void>;
  /** A page of the extension in a tab: `corpus.html`. */
  extensionPage(path: string): Promise<Page>;
  /** The tab that shows an address of the extension which begins so: `corpus.html?article=`; waits until there is one. */
  extensionTab(path: string): Promise<View>;
  /** Text of the in-page card (shadow root), null when there is none. */
  card(page: Page): Promise<string | null>;
  /** Ends the background (service worker or event page) as the browser does to an idle one. */
  killBackground(): Promise<void>;
  /** The page as a reader sees it; in Firefox the whole window, sidebar included. Returns a PNG. */
  screenshot(page: Page): Promise<Uint8Array>;
  /** The panel alone, as a PNG, in the size asked for (CSS pixels); in Firefox the whole window as it is. */
  screenshotPanel(page: Page, size?: { readonly width: number; readonly height: number }): Promise<Uint8Array>;
  /** Tabs that are open. */
  tabs(): Promise<Page[]>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Address of a proxy that everything goes through: `127.0.0.1:8080`. */
  readonly proxy?: string;
  /** The reader allowed the extension in private windows. */
  readonly allowPrivate?: boolean;
  /** In a window that a person can see (`npm start`). */
  readonly headed?: boolean;
}
